"""Read the words that follow an exercise one item at a time: amounts, legs, loads, effort, repeats."""

import re
from dataclasses import dataclass, field
from typing import Literal

from core.reading.context import Context

ItemKind = Literal["amounts", "leg", "load", "rpe", "count", "same", "last", "form", "doubt"]
JOINERS = frozenset({",", "/", "+", "-", "&", "and", "then", "|", "\\", "n", "followed"})
_FILLERS = frozenset(
    {
        "a",
        "an",
        "only",
        "just",
        "another",
        "got",
        "was",
        "were",
        "did",
        "at",
        "of",
        "about",
        "around",
        "roughly",
        "~",
        ":",
        "=",
    }
)
_SETS_OF = re.compile(r"(?:sets?|rounds?|lots|goes) of$")
_LIVELY = re.compile(r"[@:]|^(?:at|x|half|a)$")
_OTHER_UNITS = frozenset(
    [
        "day",
        "days",
        "week",
        "weeks",
        "wk",
        "wks",
        "month",
        "months",
        "year",
        "years",
        "yr",
        "yrs",
        "pm",
        "am",
        "times",
        "oclock",
        "th",
        "bpm",
        "calories",
        "degrees",
        "rm",
        "ft",
    ]
)


@dataclass(slots=True)
class Item:
    """Hold one item; `at` and `after` are its places among the marks."""

    kind: ItemKind
    at: int
    after: int
    value: str = ""
    number: float = 0
    amounts: list[int] = field(default_factory=list)
    sure: bool = True


@dataclass(slots=True)
class Scan:
    """Walk over a stretch of marks and collect items."""

    context: Context
    low: int
    high: int
    timed: bool
    loaded: bool = False
    plan_sets: int | None = None
    plan_amount: int | None = None
    items: list[Item] = field(default_factory=list)
    by_x: bool = False

    def run(self) -> list[Item]:
        """Return the items of the stretch in order."""
        at = self.low
        while at < self.high:
            at = self._step(at)
        return self.items

    def _step(self, at: int) -> int:
        mark = self.context.marks[at]
        if at in self.context.taken or (mark.number is None and not mark.senses and not _LIVELY.search(mark.text)):
            return at + 1
        for reader in (
            self._senses,
            self._load,
            self._effort,
            self._product,
            self._count,
            self._set_number,
            self._plain,
        ):
            item = reader(at)
            if item is not None:
                self._add(item)
                return max(item.after, at + 1)
        return at + 1

    def _add(self, item: Item) -> None:
        last = self.items[-1] if self.items else None
        if item.kind == "amounts" and last and last.kind == "amounts" and self._joined(last.after, item.at):
            last.amounts += item.amounts
            last.after = item.after
            last.sure = last.sure and item.sure
            return
        self.items.append(item)

    def _joined(self, after: int, at: int) -> bool:
        return all(self.context.text(n) in JOINERS or self.context.text(n) in _FILLERS for n in range(after, at))

    def _number(self, at: int) -> float | None:
        return self.context.number(at) if at < self.high else None

    def _unit(self, at: int) -> str | None:
        return self.context.sense(at, "unit") if at < self.high else None

    def _senses(self, at: int) -> Item | None:
        context = self.context
        if context.sense(at, "not_leg") is not None:
            self._drop_reserve(at)
            return Item("doubt", at, at + 1, value="noise")
        passed = context.sense(at, "old") is not None or context.text(at) == "not"
        if passed and self._number(at + 1) is not None:
            return Item("doubt", at, at + 2, value="noise")
        if self._number(at) is not None and context.text(at + 1) in ("total", "altogether", "in total", "in all"):
            return Item("doubt", at, at + 2, value="noise")
        for sense in ("leg", "same", "form"):
            value = context.sense(at, sense)
            if value is not None:
                return Item(sense, at, at + 1, value=value)
        if context.sense(at, "times"):
            return Item("count", at, at + 1, number=float(context.sense(at, "times") or 0))
        return None

    def _drop_reserve(self, at: int) -> None:
        last = self.items[-1] if self.items else None
        if last and last.kind == "amounts" and last.after == at:
            last.amounts = last.amounts[:-1]
            if not last.amounts:
                self.items.pop()

    def _load(self, at: int) -> Item | None:
        context = self.context
        start = at
        led = context.sense(at, "with") is not None or context.text(at) in ("@", "at", "x")
        if context.text(at) == "x" and not self._weight(at + 1):
            return None
        if led:
            at += 1
        number, after = self._decimal(at)
        if number is None:
            return None
        if number in (1, 2) and context.text(after) in ("x", "*") and self._weight(after + 1):
            number, after = self._decimal(after + 1)
        unit = self._unit(after)
        if number is None or number < 0:
            return None
        if self._in_tens(number, after):
            return self._loaded(start, after + 1, number, None)
        if unit in ("kg", "lb", "bell"):
            return self._loaded(start, after + 1, number, unit)
        bare = led and (context.text(start) not in ("@", "at") or (number > 10 and bool(self.items)))
        if not bare or unit in ("reps", "sets", "min", "h", "km", "mi") or (unit == "s" and self.timed):
            return None
        return self._loaded(start, after + (unit == "s"), number, None)

    def _in_tens(self, number: float, after: int) -> bool:
        """Tell whether "12s" after the amounts names the dumbbells."""
        plural = self.context.text(after) == "s" and self.context.marks[after].glued
        return plural and self.loaded and not self.timed and any(item.kind == "amounts" for item in self.items)

    def _weight(self, at: int) -> bool:
        number, after = self._decimal(at)
        return number is not None and self._unit(after) in ("kg", "lb", "bell")

    def _loaded(self, start: int, after: int, number: float, unit: str | None) -> Item:
        if self._unit(after) == "bell":
            after += 1
        return Item("load", start, after, number=self.context.kilograms(number, unit))

    def _decimal(self, at: int) -> tuple[float | None, int]:
        """Return the number at a place and where it ends; "7,5" before a unit of weight is one number."""
        number = self._number(at)
        if number is None:
            return None, at
        if self.context.text(at + 1) == "," and self._number(at + 2) is not None and self.context.marks[at + 2].glued:
            tail = self.context.text(at + 2)
            if self._unit(at + 3) in ("kg", "lb") and tail in ("5", "25", "75", "50"):
                return float(f"{int(number)}.{tail}"), at + 3
        return number, at + 1

    def _effort(self, at: int) -> Item | None:
        context = self.context
        number = self._number(at + 1)
        if (
            context.text(at) == "at"
            and number is not None
            and self.items
            and self._unit(at + 2) not in ("reps", "sets")
        ):
            return Item("doubt", at, at + 2, value="noise")
        if context.text(at) == "@" and number is not None and 0 <= number <= 10:
            return Item("rpe", at, at + 2, number=number)
        if context.sense(at, "effort") and number is not None:
            return Item("rpe", at, at + 2 + self._out_of_ten(at + 2), number=number)
        own = self._number(at)
        if own is not None and context.sense(at + 1, "effort") == "rpe" and self._number(at + 2) is None:
            return Item("rpe", at, at + 2, number=own)
        return None

    def _out_of_ten(self, at: int) -> int:
        return 2 if self.context.text(at) in ("/", "out of") and self._number(at + 1) == 10 else 0

    def _product(self, at: int) -> Item | None:
        """Read "3 x 8", "3 sets of 8", "3 sets 8 reps", "8 reps x 3 sets"."""
        sets, crossed = self._number(at), at + 1
        if self._unit(crossed) == "sets":
            crossed += 1
        if sets is None or crossed >= self.high:
            return None
        cross = self.context.sense(crossed, "cross") is not None
        if not cross and crossed == at + 1:
            return None
        after = crossed + cross
        while self.context.text(after) in (":", "of", "a", "about", "x"):
            after += 1
        amount, end = self._amount(after)
        if amount is None or (not cross and self._unit(end) == "sets") or self._list_follows(end, cross):
            return None
        if self._unit(end) == "sets":
            return self._repeated(at, end + 1, amount, sets)
        end += self._unit(end) == "reps"
        return self._once(at, end, sets, amount)

    def _once(self, at: int, end: int, sets: float, amount: float) -> Item:
        further = self.context.text(end) == "x" and self._number(end + 1) is not None and not self._weight(end + 1)
        if self._unit(end) == "sets" or further:
            return Item("doubt", at, end)
        return self._repeated(at, end, sets, amount)

    def _list_follows(self, end: int, cross: bool) -> bool:
        """Tell whether "3 sets: 8, 8, 7" goes on as a list, so that the first number only counts it."""
        if cross and self.context.text(end - 2) in ("x", "*", "by"):
            return False
        if self.context.text(end) not in (",", "/", "-", "+", "and", "then", "&"):
            return False
        number = self._number(end + 1)
        return (
            number is not None
            and self._unit(end + 2) in (None, "s", "reps")
            and self.context.sense(end + 2, "cross") is None
        )

    def _repeated(self, at: int, after: int, sets: float, amount: float) -> Item:
        reversed_ = (amount, sets) == (self.plan_sets, self.plan_amount) and sets != amount
        if reversed_:
            sets, amount = amount, sets
        whole = sets == int(sets) and amount == int(amount)
        if not whole or not 1 <= sets <= 6 or amount < 0:
            return Item("doubt", at, after)
        return Item("amounts", at, after, amounts=[int(amount)] * int(sets))

    def _count(self, at: int) -> Item | None:
        context, number = self.context, self._number(at)
        counted = self._unit(at + 2) == "sets" or _SETS_OF.match(context.text(at + 2))
        if context.text(at) == "x" and self._number(at + 1) is not None and counted:
            return Item("doubt", at, at + 1, value="noise")
        if context.text(at) == "x" and self._number(at + 1) is not None and self._each_by_x():
            self.by_x = True
            return Item("amounts", at, at + 2, amounts=[int(self._number(at + 1) or 0)])
        if context.sense(at, "cross") is not None and self._number(at + 1) is not None:
            after = at + 2 + (self._unit(at + 2) == "sets")
            return Item("count", at, after, number=self._number(at + 1) or 0)
        if number is not None and (self._unit(at + 1) == "sets" or _SETS_OF.match(context.text(at + 1))):
            return Item("count", at, at + 2, number=number)
        return None

    def _each_by_x(self) -> bool:
        """Tell whether "x8 x8" gives the amounts themselves: nothing was said before that could be repeated."""
        return self.by_x or not any(item.kind in ("amounts", "count") for item in self.items)

    def _set_number(self, at: int) -> Item | None:
        """Pass over "set 2:" and "2nd set"; "last set 6" replaces the last amount."""
        context = self.context
        place = context.sense(at, "place")
        if context.sense(at, "unit") == "sets" and self._number(at + 1) in (1, 2, 3, 4, 5):
            after = at + 3 if context.text(at + 2) in (":", "=", "-", "was") else at + 2
            return Item("doubt", at, after, value="noise") if self._number(after) is not None else None
        if place is None:
            return None
        after = at + 1
        while after < self.high and (
            self._unit(after) == "sets" or context.text(after) in (":", ",", "one", "only", "was", "just", "set")
        ):
            after += 1
        if self._number(after) is None:
            return None
        if place == "-1" and any(item.kind == "amounts" for item in self.items):
            return Item("last", at, after + 1, number=self._number(after) or 0)
        return Item("doubt", at, after, value="noise")

    def _plain(self, at: int) -> Item | None:
        amount, after = self._amount(at)
        if amount is None:
            return None
        if self.context.marks[at].vague and after == at + 1:
            return None
        after += self._unit(after) == "reps"
        if (
            self.context.sense(after, "old") == ""
            and self.context.text(after) in ("out of", "of the")
            and self._number(after + 1) is not None
        ):
            after += 2
        if self.context.text(after) in _OTHER_UNITS or self._unit(after) in ("%", "cm", "km", "mi", "h"):
            return Item("doubt", at, after + 1, value="noise")
        if self.context.sense(after, "pain") is not None or self.context.sense(after, "sore") is not None:
            return Item("doubt", at, at + 1, value="noise")
        if amount != int(amount) or amount < 0 or self.context.text(after) == "or":
            return Item("doubt", at, after)
        return Item("amounts", at, after, amounts=[int(amount)])

    def _amount(self, at: int) -> tuple[float | None, int]:
        """Return an amount in reps or seconds and where it ends."""
        number = self._number(at)
        if number is None:
            return self._clock(at)
        unit = self._unit(at + 1)
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
        seconds, after = self._number(at + 2), at + 2
        if seconds is None or not 0 < seconds < 60 or self.context.text(at + 3) == "x":
            return minutes * 60, after
        return minutes * 60 + seconds, after + 1 + (self._unit(after + 1) == "s")

    def _clock(self, at: int) -> tuple[float | None, int]:
        text = self.context.text(at)
        if self.timed and self.context.free(at) and ":" in text and len(text) > 1:
            minutes, seconds = text.split(":")[:2]
            return int(minutes) * 60 + int(seconds), at + 1
        if self.timed and text in ("half", "a") and at < self.high:
            return self._worded(at)
        return None, at

    def _worded(self, at: int) -> tuple[float | None, int]:
        half = self.context.text(at) == "half"
        after = at + 1 + (half and self.context.text(at + 1) == "a")
        if self._unit(after) != "min":
            return None, at
        return (30 if half else 60), after + 1
