"""Read loads and efforts within the words of one exercise."""

from dataclasses import dataclass

from core.reading.day.effort import ENDS
from core.reading.lexicon.numbers import PLURALS
from core.reading.lexicon.sets import CUT
from core.reading.strength.amounts import Numbers
from core.reading.strength.item import Item, lists_in

_OWN_WEIGHT = frozenset({"weigh", "weighed", "weighing", "im", "bodyweight"})
_MOST_SETS = 6
_MOST_EFFORT = 10
_BETWEEN_EFFORTS = frozenset({",", "/", "-", "and", "&", "then"})
_OTHER_UNITS = ("reps", "sets", "min", "h", "km", "mi", "cm", "%")
_FELT = frozenset({"felt", "feels", "feel", "was", "felt like", "felt about", "felt a", "felt like a", "call it"})


@dataclass(frozen=True, slots=True)
class Weights:
    """Read loads and efforts; `items` are those read so far, `loaded` tells whether the exercise takes a load."""

    numbers: Numbers
    items: list[Item]
    loaded: bool

    def load(self, at: int) -> Item | None:
        """Return the load that is said at a place: "10kg", "with 12s", "2x8kg", "@22"."""
        context = self.numbers.context
        start = at
        if self.numbers.unit(at) == "bell" and self._weighs(at + 1):
            # "KB 12 3x8"
            return self._loaded(start, at + 2, self.numbers.number(at + 1) or 0, None)
        led = context.sense(at, "with") is not None or context.text(at) in ("@", "at", "x", "*")
        if context.text(at) in ("x", "*") and not self.numbers.is_weight(at + 1):
            return None
        if led:
            at += 1
        number, after = self.numbers.decimal(at)
        if number is None:
            return None
        crossed = context.text(after) in ("x", "*", "of")
        paired = self.numbers.is_weight(after + crossed) or (led and self._plural(after + crossed))
        sets = led and not paired and context.text(after) in ("x", "*") and number <= _MOST_SETS
        if number in (1, 2) and paired:
            number, after = self.numbers.decimal(after + crossed)
        if number is None or number < 0 or sets:
            # "Finished with 3x8 rdls": no load.
            return None
        if self._in_tens(number, after) or (not led and number > _MOST_SETS and self._leads_each(after)):
            return self._loaded(start, after + (context.text(after) == "s"), number, None)
        unit = self.numbers.unit(after)
        if unit in ("kg", "lb") and any(context.text(n) in _OWN_WEIGHT for n in range(start - 3, start)):
            return Item("doubt", start, after + 1, value="noise")
        if unit in ("kg", "lb", "bell"):
            return self._loaded(start, after + 1, number, unit)
        return self._bare(start, after, number, unit) if led else None

    def _bare(self, start: int, after: int, number: float, unit: str | None) -> Item | None:
        """Return a load without a unit: "with 12", "@22"."""
        sign = self.numbers.context.text(start)
        if sign in ("at", "@") and (self.numbers.timed or (sign == "at" and not self.loaded)):
            return None
        ahead = range(after, min(after + 6, self.numbers.high))
        counted = any(self.numbers.context.text(n) == "x" and self.numbers.number(n - 1) is not None for n in ahead)
        first = not self.items and self.numbers.context.text(after) != "for" and not counted
        if sign in ("at", "@") and (number <= _MOST_EFFORT or first):
            return None
        seconds = unit == "s" and (self.numbers.timed or not self._plural(after - 1) or self._held(after))
        listed = sign not in ("at", "@") and unit is None and self.numbers.number(after) == number
        if unit in _OTHER_UNITS or seconds or listed:
            # "The right was fine with 8 8 8"
            return None
        item = self._loaded(start, after + (unit == "s"), number, None)
        item.value = sign
        return item

    def _held(self, after: int) -> bool:
        """Tell whether seconds say how long a rep was held: "15 with a 3s pause"."""
        words = {self.numbers.context.text(at) for at in range(after, after + 3)}
        return bool(
            words
            & {"pause", "pauses", "hold", "holds", "squeeze", "eccentric", "lower", "lowering", "down", "negative"}
        )

    def _weighs(self, at: int) -> bool:
        """Tell whether a bare number after a bell is its weight: sets of their own follow."""
        following = self.numbers.number(at + 1) is not None
        return self.numbers.number(at) is not None and self.numbers.unit(at + 1) is None and following

    def _plural(self, at: int) -> bool:
        """Tell whether "10s" stands at a place."""
        number, after = self.numbers.decimal(at)
        return number is not None and self.numbers.context.text(after) == "s" and not self.numbers.timed

    def _in_tens(self, number: float, after: int) -> bool:
        """Tell whether "12s" after the amounts names the dumbbells."""
        context = self.numbers.context
        plural = context.text(after) == "s" and context.marks[after].glued
        worded = context.text(after - 1) in PLURALS and context.text(after - 2) in (",", "with", "w", "using")
        return (plural or worded) and self.loaded and not self.numbers.timed and bool(lists_in(self.items))

    def _leads_each(self, at: int) -> bool:
        """Tell whether each set follows with a cross of its own: "40 x10 x10 x9", but not "40 x 10 x 3", "10x10x10"."""
        told: list[float] = []
        if at < len(self.numbers.context.marks) and self.numbers.context.marks[at].glued:
            return False
        while self.numbers.context.text(at) == "x" and (number := self.numbers.number(at + 1)) is not None:
            told.append(number)
            at += 2 + (self.numbers.context.text(at + 2) == ",")
        return self.loaded and not self.items and len(told) > 1 and told[-1] >= min(told[0], _MOST_SETS)

    def _loaded(self, start: int, after: int, number: float, unit: str | None) -> Item:
        if self.numbers.unit(after) == "bell":
            after += 1
            if self.numbers.context.text(after) in ("x", "*") and self.numbers.number(after + 1) == 2:
                # "4 kg dumbbells x2": a pair.
                after += 2
        return Item("load", start, after, number=self.numbers.context.kilograms(number, unit))

    def effort(self, at: int) -> Item | None:
        """Return the effort that is said at a place: "@7", "rpe 7", "7 rpe"."""
        context = self.numbers.context
        number = self.numbers.number(at + 1)
        if (
            context.text(at) == "at"
            and number is not None
            and self.items
            and not self.numbers.timed
            and not {*context.text(at - 1).split(), *context.text(at - 2).split()} & CUT
            and self.numbers.unit(at + 2) not in ("reps", "sets")
        ):
            return Item("doubt", at, at + 2, value="noise")
        if context.text(at) == "@" and self.numbers.unit(at + 2) == "reps":
            return None
        if context.text(at) == "@" and number is not None and context.text(at + 2) in ("am", "pm", "oclock"):
            return Item("doubt", at, at + 3, value="noise")
        if context.text(at) == "@" and number is not None and 0 <= number <= 10:
            return self._scored(at, at + 1, number)
        signed = at + 1 + (context.text(at + 1) in (":", "=", "-", "of", "about", "was", "is", "around", "maybe"))
        headed = context.text(at) == "hard" and context.text(at + 1) == ":"
        told = self.numbers.number(signed)
        # "In total 15 15" are sets.
        rates = context.sense(at, "effort") == "rpe" or (told is not None and told <= _MOST_EFFORT)
        if context.sense(at, "effort") and told is not None and rates and not headed:
            return self._scored(at, signed, told)
        if context.text(at) == "@" and context.sense(at + 1, "effort") and self.numbers.number(at + 2) is not None:
            return self._scored(at, at + 2, self.numbers.number(at + 2) or 0)
        own = self.numbers.number(at)
        scored = (
            own is not None
            and self.numbers.out_of_ten(at + 1) > 0
            and context.sense(at + 3, "leg") is None
            and "/"
            not in (
                context.text(at + 3),
                context.text(at - 1),
            )
        )
        if own is not None and scored and (context.text(at - 1) in _FELT or context.sense(at + 3, "effort")):
            return Item("rpe", at, at + 3, number=own)
        of_ten = context.text(at - 1) in ("/", "out of")
        named = context.sense(at + 1, "effort") == "rpe" and self.numbers.number(at + 2) is None
        if own is not None and named and not of_ten:
            return Item("rpe", at, at + 2, number=own)
        return None

    def _scored(self, start: int, at: int, number: float) -> Item:
        """Return an effort with its "/10", or the higher end of a range such as "7-8"."""
        several = self._several(start, at)
        if several is not None:
            return several
        high, after = self.numbers.number(at + 2), at + 1
        after += self.numbers.context.sense(after, "effort") == "rpe" and self.numbers.context.text(start) == "@"
        ranged = (
            self.numbers.context.text(after) in ("-", "to", "/") and high is not None and number < high <= number + 2
        )
        if ranged and high is not None and high <= 10:
            number, after = high, at + 3
        return Item(
            "rpe", start, after + self.numbers.out_of_ten(after), number=number, value=self.numbers.context.text(start)
        )

    def _several(self, start: int, at: int) -> Item | None:
        """Return one effort a set, where as many are listed: "8 8 8, rpe 6 6 7", "8 8, rpe 6 and 7"."""
        said = lists_in(self.items)
        efforts: list[float] = []
        after = at
        while (number := self.numbers.number(after)) is not None and 2 * number % 1 == 0 and number <= 10:
            efforts.append(number)
            between = self.numbers.context.text(after + 1)
            after += 1 + (between in _BETWEEN_EFFORTS and self.numbers.number(after + 2) is not None)
        # Of two, "6-7" and "6/7" are one effort that nobody is sure of.
        ranged = len(efforts) == 2 and self.numbers.context.text(at + 1) in ("-", "/")
        ended = self.numbers.context.text(after) in ENDS or len(efforts) > 2
        if len(efforts) < 2 or ranged or not ended:
            return None
        if len(said) != 1 or len(efforts) != len(said[0].amounts):
            # Behind sets of each leg, "rpe 6 and 7" is no set more.
            joined = self.numbers.context.text(after - 2) in ("and", "&", "then")
            return Item("doubt", start, after, value="noise") if joined else None
        return Item("rpe", start, after, efforts=efforts, value="rpe")
