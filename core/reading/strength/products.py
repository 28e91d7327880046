"""Read sets that are counted: "3 x 8", "3 sets of 8", "8 reps x 3 sets", "10 kg x 8 x 3"."""

from dataclasses import dataclass

from core.reading.lexicon.numbers import PLURALS
from core.reading.lexicon.terms import either
from core.reading.strength.amounts import Numbers
from core.reading.strength.item import Item, lists_in

_MOST_SETS = 6
_FEWEST_REPS = 4
_SETS_OF = either("set of|sets of|round of|rounds of|lots of|goes of")


@dataclass(slots=True)
class Products:
    """Read products and counts; `items` are those read so far, the plan tells which of two numbers counts the sets."""

    numbers: Numbers
    items: list[Item]
    plan_sets: int | None = None
    plan_amount: int | None = None
    by_x: bool = False
    """Whether amounts are written "x8"."""

    def product(self, at: int) -> Item | None:
        """Read "3 x 8", "3 sets of 8", "3 sets 8 reps", "8 reps x 3 sets"."""
        sets, crossed = self.numbers.number(at), at + 1
        if self.numbers.unit(crossed) == "sets":
            crossed += 1
        if sets is None or crossed >= self.numbers.high:
            return None
        cross = self.numbers.context.sense(crossed, "cross") is not None or self._elliptic(at, crossed)
        if not cross and crossed == at + 1:
            return self._plural(at, sets)
        after = crossed + cross
        while self.numbers.context.text(after) in (":", "of", "a", "about", "x"):
            after += 1
        amount, end = self.numbers.amount(after)
        signed = self.numbers.context.text(crossed) in ("x", "*", "by")
        if (
            amount is None
            or (not cross and self.numbers.unit(end) == "sets")
            or (not signed and self._list_follows(end))
        ):
            return None
        if self.numbers.unit(end) == "sets":
            return self._repeated(at, end + 1, amount, sets)
        end += self.numbers.unit(end) == "reps"
        return self._once(at, end, sets, amount)

    def _plural(self, at: int, sets: float) -> Item | None:
        """Read "3 tens" and "3 10s"."""
        context, amount = self.numbers.context, self.numbers.number(at + 1)
        plural = context.text(at + 1) in PLURALS or (context.text(at + 2) == "s" and context.marks[at + 2].glued)
        if amount is None or not plural or sets > _MOST_SETS or amount <= _MOST_SETS or self.numbers.timed:
            return None
        if context.marks[at + 1].glued or lists_in(self.items):
            return None
        return self._repeated(at, at + 2 + (context.text(at + 2) == "s"), sets, amount)

    def _elliptic(self, at: int, crossed: int) -> bool:
        """Tell whether "1 of 6" goes on from "2 sets of 8"."""
        if self.numbers.context.text(crossed) == "@" and self.numbers.unit(crossed + 2) == "reps":
            # "3 sets @ 8 reps"
            return self.numbers.unit(crossed - 1) == "sets"
        text, few = self.numbers.context.text(crossed), self.numbers.number(at) in (1, 2, 3)
        counted = text in ("of", "at") and any(item.products > 0 for item in self.items)
        if text == "of":
            # Not "2 of 3", of the sets that were planned.
            return counted and few and (self.numbers.number(crossed + 1) or 0) > _FEWEST_REPS
        return counted and few and text == "at" and self.items[-1].products > 0

    def _once(self, at: int, end: int, sets: float, amount: float) -> Item:
        further = (
            self.numbers.context.text(end) in ("x", "*")
            and self.numbers.number(end + 1) is not None
            and not self.numbers.is_weight(end + 1)
        )
        ranged = self.numbers.context.text(end) == "to" and self.numbers.number(end + 1) is not None
        if self.numbers.unit(end) == "sets" or further or ranged:
            return Item("doubt", at, end)
        return self._repeated(at, end, sets, amount)

    def _list_follows(self, end: int) -> bool:
        """Tell whether "3 sets: 8, 8, 7" goes on as a list, so that the first number only counts it."""
        if self.numbers.context.text(end) not in (",", "/", "-", "+", "and", "then", "&"):
            return False
        number = self.numbers.number(end + 1)
        return (
            number is not None
            and self.numbers.unit(end + 2) in (None, "s", "reps")
            and self.numbers.context.sense(end + 2, "cross") is None
            and self.numbers.context.text(end + 2) != "of"
        )

    def _repeated(self, at: int, after: int, sets: float, amount: float) -> Item:
        reversed_ = (amount, sets) == (self.plan_sets, self.plan_amount) and sets != amount
        if reversed_ or (sets > _MOST_SETS >= amount):
            sets, amount = amount, sets
        whole = sets == int(sets) and amount == int(amount)
        if not whole or not 1 <= sets <= _MOST_SETS or amount < 0:
            return Item("doubt", at, after)
        return Item("amounts", at, after, amounts=[int(amount)] * int(sets), counted=sets > 1, products=1)

    def count(self, at: int) -> Item | None:
        """Return a number of sets: "3 sets", "x 3"; or an amount that is written "x8"."""
        context, number = self.numbers.context, self.numbers.number(at)
        if context.text(at) == "x" and self.numbers.number(at + 1) is not None and self._of_sets(at + 2):
            return Item("doubt", at, at + 1, value="noise")
        if context.text(at) == "x" and (product := self._after_load(at)):
            return product
        if context.text(at) == "x" and self.numbers.number(at + 1) is not None and self._each_by_x():
            self.by_x = True
            return Item("amounts", at, at + 2, amounts=[int(self.numbers.number(at + 1) or 0)])
        if context.sense(at, "cross") is not None and self.numbers.number(at + 1) is not None:
            after = at + 2 + (self.numbers.unit(at + 2) == "sets")
            return Item("count", at, after, number=self.numbers.number(at + 1) or 0)
        if number is not None and context.text(at + 1) == "x" and self._ends(at + 2):
            if number > _MOST_SETS:
                return Item("amounts", at, at + 2, amounts=[int(number)])
            return Item("count", at, at + 2, number=number)
        if number in (2, 3, 4, 5) and context.text(at - 1) in ("all", "for") and self._ends(at + 1) and self._told():
            # "8s for all three"
            return Item("count", at, at + 1, number=number or 0)
        if number is not None and self._of_sets(at + 1):
            return Item("count", at, at + 2, number=number)
        return None

    def _of_sets(self, at: int) -> bool:
        return self.numbers.unit(at) == "sets" or self.numbers.context.text(at) in _SETS_OF

    def _told(self) -> bool:
        """Tell whether one number of reps stands before, that a bare count can be of: "8 a side for 3"."""
        said = [item for item in self.items if item.kind in ("amounts", "count")]
        return bool(said) and said[-1].kind == "amounts" and len(said[-1].amounts) == 1

    def _ends(self, at: int) -> bool:
        """Tell whether "2x" stands alone, at an end or before a name."""
        context = self.numbers.context
        named = at < len(context.marks) and bool(context.marks[at].exercises)
        return named or context.text(at) in ("", ",", ".", ";", "\n", ")")

    def _after_load(self, at: int) -> Item | None:
        """Read "10 kg x 8 x 3": the load, its reps, its sets."""
        led = bool(self.items) and self.items[-1].kind == "load" and self.items[-1].after == at
        amount, sets = self.numbers.number(at + 1), self.numbers.number(at + 3)
        if not led or amount is None or sets is None or self.numbers.context.text(at + 2) != "x":
            return None
        if sets > _MOST_SETS or self.numbers.context.text(at + 4) == "x":
            # "40 kg x10 x10 x10"
            return None
        return self._repeated(at, at + 4, sets, amount)

    def _each_by_x(self) -> bool:
        """Tell whether "x8 x8" gives the amounts themselves: nothing was said before that could be repeated."""
        return self.by_x or not any(item.kind in ("amounts", "count") for item in self.items)
