"""Read single numbers within the words of one exercise: plain ones, weights, lengths of time."""

from dataclasses import dataclass
from typing import Final

from core.reading.words.context import OF_WEIGHTS, Context, with_comma

_FELT: Final = frozenset({"felt", "feels", "felt like", "felt like a", "felt like an"})


@dataclass(frozen=True, slots=True)
class Numbers:
    """Read numbers in a stretch that ends before `high`; those of a timed exercise are seconds."""

    context: Context
    high: int
    timed: bool

    def number(self, at: int) -> float | None:
        """Return the number at a place of the stretch; what something felt like is an effort, and no count."""
        number, text = self.context.number(at) if at < self.high else None, self.context.text
        if number is None or text(at - 1) in _FELT or (text(at - 1) == "/" and text(at - 3) in _FELT):
            return None
        return number

    def unit(self, at: int) -> str | None:
        """Return the unit at a place of the stretch."""
        return self.context.sense(at, "unit") if at < self.high else None

    def decimal(self, at: int) -> tuple[float | None, int]:
        """Return the number at a place and where it ends; "7,5" before a unit of weight is one number."""
        number = self.number(at)
        if number is None:
            return None, at
        weighed = self.unit(at + 3) in ("kg", "lb")
        return with_comma(self.context, at, number, OF_WEIGHTS) if weighed else (number, at + 1)

    def is_weight(self, at: int) -> bool:
        """Tell whether a number with a unit of weight stands at a place."""
        number, after = self.decimal(at)
        return number is not None and self.unit(after) in ("kg", "lb", "bell")

    def amount(self, at: int) -> tuple[float | None, int]:
        """Return an amount in reps or seconds and where it ends."""
        number = self.number(at)
        if number is None:
            return self._clock(at)
        unit = self.unit(at + 1)
        if unit in ("kg", "lb", "bell", "km", "mi", "h", "%", "cm"):
            return None, at
        if unit == "min":
            return self._minutes(at, number) if self.timed else (None, at)
        if unit == "s":
            plural = self.context.text(at + 1) == "s" and self.context.marks[at + 1].glued
            return (number, at + 2) if self.timed or plural else (None, at)
        if self.timed and self.context.text(at + 1) == '"':
            return number, at + 2
        return number, at + 1

    def _minutes(self, at: int, minutes: float) -> tuple[float | None, int]:
        if minutes > 6:
            return None, at
        seconds, after = self.number(at + 2), at + 2
        if seconds is None or not 0 < seconds < 60 or self.context.text(at + 3) == "x":
            return minutes * 60, after
        return minutes * 60 + seconds, after + 1 + (self.unit(after + 1) == "s")

    def _clock(self, at: int) -> tuple[float | None, int]:
        text = self.context.text(at)
        if self.timed and self.context.free(at) and ":" in text and text.replace(":", "").isdigit():
            minutes, seconds = text.split(":")[:2]
            return int(minutes) * 60 + int(seconds), at + 1
        if self.timed and text in ("half", "a") and at < self.high:
            return self._worded(at)
        return None, at

    def _worded(self, at: int) -> tuple[float | None, int]:
        half = self.context.text(at) == "half"
        after = at + 1 + (half and self.context.text(at + 1) == "a")
        if self.unit(after) != "min":
            return None, at
        return (30 if half else 60), after + 1

    def out_of_ten(self, at: int) -> int:
        """Return how many words "/10" takes at a place."""
        return 2 if self.context.text(at) in ("/", "out of") and self.number(at + 1) == 10 else 0
