"""Read the words that follow an exercise one item at a time: amounts, legs, loads, effort, repeats."""

import re
from dataclasses import dataclass, field

from core.reading.amounts import Numbers
from core.reading.context import Context
from core.reading.item import Item
from core.reading.weights import Weights

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
    numbers: Numbers = field(init=False)
    weights: Weights = field(init=False)

    def __post_init__(self) -> None:
        self.numbers = Numbers(self.context, self.high, self.timed)
        self.weights = Weights(self.numbers, self.items, self.loaded)

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
            self.weights.load,
            self.weights.effort,
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

    def _senses(self, at: int) -> Item | None:
        context = self.context
        if context.sense(at, "not_leg") is not None:
            self._drop_reserve(at)
            return Item("doubt", at, at + 1, value="noise")
        passed = context.sense(at, "old") is not None or context.text(at) == "not"
        if passed and self.numbers.number(at + 1) is not None:
            return Item("doubt", at, at + 2, value="noise")
        if self.numbers.number(at) is not None and context.text(at + 1) in (
            "total",
            "altogether",
            "in total",
            "in all",
        ):
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

    def _product(self, at: int) -> Item | None:
        """Read "3 x 8", "3 sets of 8", "3 sets 8 reps", "8 reps x 3 sets"."""
        sets, crossed = self.numbers.number(at), at + 1
        if self.numbers.unit(crossed) == "sets":
            crossed += 1
        if sets is None or crossed >= self.high:
            return None
        cross = self.context.sense(crossed, "cross") is not None
        if not cross and crossed == at + 1:
            return None
        after = crossed + cross
        while self.context.text(after) in (":", "of", "a", "about", "x"):
            after += 1
        amount, end = self.numbers.amount(after)
        if amount is None or (not cross and self.numbers.unit(end) == "sets") or self._list_follows(end, cross):
            return None
        if self.numbers.unit(end) == "sets":
            return self._repeated(at, end + 1, amount, sets)
        end += self.numbers.unit(end) == "reps"
        return self._once(at, end, sets, amount)

    def _once(self, at: int, end: int, sets: float, amount: float) -> Item:
        further = (
            self.context.text(end) in ("x", "*")
            and self.numbers.number(end + 1) is not None
            and not self.numbers.is_weight(end + 1)
        )
        if self.numbers.unit(end) == "sets" or further:
            return Item("doubt", at, end)
        return self._repeated(at, end, sets, amount)

    def _list_follows(self, end: int, cross: bool) -> bool:
        """Tell whether "3 sets: 8, 8, 7" goes on as a list, so that the first number only counts it."""
        if cross and self.context.text(end - 2) in ("x", "*", "by"):
            return False
        if self.context.text(end) not in (",", "/", "-", "+", "and", "then", "&"):
            return False
        number = self.numbers.number(end + 1)
        return (
            number is not None
            and self.numbers.unit(end + 2) in (None, "s", "reps")
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
        context, number = self.context, self.numbers.number(at)
        counted = self.numbers.unit(at + 2) == "sets" or _SETS_OF.match(context.text(at + 2))
        if context.text(at) == "x" and self.numbers.number(at + 1) is not None and counted:
            return Item("doubt", at, at + 1, value="noise")
        if context.text(at) == "x" and self.numbers.number(at + 1) is not None and self._each_by_x():
            self.by_x = True
            return Item("amounts", at, at + 2, amounts=[int(self.numbers.number(at + 1) or 0)])
        if context.sense(at, "cross") is not None and self.numbers.number(at + 1) is not None:
            after = at + 2 + (self.numbers.unit(at + 2) == "sets")
            return Item("count", at, after, number=self.numbers.number(at + 1) or 0)
        if number is not None and (self.numbers.unit(at + 1) == "sets" or _SETS_OF.match(context.text(at + 1))):
            return Item("count", at, at + 2, number=number)
        return None

    def _each_by_x(self) -> bool:
        """Tell whether "x8 x8" gives the amounts themselves: nothing was said before that could be repeated."""
        return self.by_x or not any(item.kind in ("amounts", "count") for item in self.items)

    def _set_number(self, at: int) -> Item | None:
        """Pass over "set 2:" and "2nd set"; "last set 6" replaces the last amount."""
        context = self.context
        place = context.sense(at, "place")
        if context.sense(at, "unit") == "sets" and self.numbers.number(at + 1) in (1, 2, 3, 4, 5):
            after = at + 3 if context.text(at + 2) in (":", "=", "-", "was") else at + 2
            return Item("doubt", at, after, value="noise") if self.numbers.number(after) is not None else None
        if place is None:
            return None
        after = at + 1
        while after < self.high and (
            self.numbers.unit(after) == "sets" or context.text(after) in (":", ",", "one", "only", "was", "just", "set")
        ):
            after += 1
        if self.numbers.number(after) is None:
            return None
        if place == "-1" and any(item.kind == "amounts" for item in self.items):
            return Item("last", at, after + 1, number=self.numbers.number(after) or 0)
        return Item("doubt", at, after, value="noise")

    def _plain(self, at: int) -> Item | None:
        amount, after = self.numbers.amount(at)
        if amount is None:
            return None
        if self.context.marks[at].vague and after == at + 1:
            return None
        after += self.numbers.unit(after) == "reps"
        if (
            self.context.sense(after, "old") == ""
            and self.context.text(after) in ("out of", "of the")
            and self.numbers.number(after + 1) is not None
        ):
            after += 2
        if self.context.text(after) in _OTHER_UNITS or self.numbers.unit(after) in ("%", "cm", "km", "mi", "h"):
            return Item("doubt", at, after + 1, value="noise")
        if self.context.sense(after, "pain") is not None or self.context.sense(after, "sore") is not None:
            return Item("doubt", at, at + 1, value="noise")
        if amount != int(amount) or amount < 0 or self.context.text(after) == "or":
            return Item("doubt", at, after)
        return Item("amounts", at, after, amounts=[int(amount)])
