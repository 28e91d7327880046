"""Read numbers that stand alone: amounts of single sets, and what only looks like one."""

from dataclasses import dataclass

from core.reading.lexicon.body import SORE_BY_NAME
from core.reading.lexicon.sets import FILLERS, TALK
from core.reading.lexicon.terms import words
from core.reading.strength.amounts import Numbers
from core.reading.strength.item import Item, lists_in
from core.reading.words.context import Context
from core.reading.words.marks import Mark

_OTHER_UNITS = words(
    "day days week weeks wk wks month months year years yr yrs pm am times oclock th bpm calories degrees rm ft"
)
_COMPARED = frozenset({"more", "less", "fewer", "extra", "shorter", "longer"})
_MOST_BESIDE = 5
"""A set may be so many more than another: "2 more on the last"; "15, then 10 more" are two sets."""
_NUMBERED = frozenset({"day", "week", "wk", "month", "level", "stage", "page", "song", "episode", "chapter", "phase"})
"""What has a number of its own: "day 4 of the plan"."""
_LEFT_OUT = frozenset({"no", "skipped", "missed", "without", "dropped", "binned", "ditched"})
_SIGNS = frozenset({",", ".", ";", "\n", "("})
_MOST_TIMES = 5
"""Above it "times" counts reps and no sets: "rdl eight times"."""
_MOST_SCORE = 10
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Singles:
    """Read single numbers; `items` are those read so far, `low` is where the stretch begins."""

    numbers: Numbers
    items: list[Item]
    low: int

    def _scored(self, at: int) -> bool:
        """Tell whether "6/10" is a score after the sets were said."""
        ten = self.numbers.out_of_ten(at + 1) and self.numbers.context.text(at + 3) != "/"
        apart = self.numbers.context.text(at - 1) in (",", ".", ";", "\n", "!", "(")
        if self.numbers.context.sense(at + 3, "leg") and not self.numbers.context.sense(at + 4, "region"):
            # "8/8 left, 10/10 right"
            return False
        pair = self.numbers.context.text(at - 1) == "," and self.numbers.context.text(at - 3) == "/"
        if pair and self.numbers.number(at) == 10 and self.numbers.context.text(at - 5) != "/":
            # "9/9, 10/10, 9/9": pairs throughout.
            return False
        called = self.numbers.context.text(at - 1) in ("session was", "session")
        return bool(ten) and (apart or called) and bool(lists_in(self.items))

    def _felt(self, at: int) -> bool:
        """Tell whether a number is how something is felt: "pain 0, 3x8 each"."""
        context, before = self.numbers.context, at - 1
        felt = context.sense(before, "pain") is not None or context.sense(before, "sore") is not None
        return felt and not self.items and context.text(at + 1) in (",", ".", ";", "\n", "/")

    def _passed(self, at: int) -> bool:
        """Tell whether a clause of its own says what was left out: "8 8 each; no time for 3 and 4"."""
        low = max(self.numbers.context.around(at, _SIGNS)[0], self.low)
        led = any(self.numbers.context.text(n) in _LEFT_OUT for n in range(low, at))
        led = led and self.numbers.context.text(at - 1) != "at"
        return led and not any(item.kind in ("amounts", "leg") and item.after > low for item in self.items)

    def _counts_things(self, at: int) -> bool:
        """Tell whether a number is of things that say nothing to us: "between two calls: 10 and 10"."""
        context = self.numbers.context
        before = context.marks[at - 1] if at else None
        apart = before is not None and before.text.isalpha() and not before.exercises and not before.has("leg")
        return apart and at + 1 < len(context.marks) and _are_many(context.marks[at + 1])

    def plain(self, at: int) -> Item | None:
        """Return an amount, or pass over a number that counts no set."""
        amount, after = self.numbers.amount(at)
        if amount is None:
            return None
        if self._scored(at):
            return Item("doubt", at, at + 3, value="noise")
        counted = amount <= _MOST_BESIDE and after == at + 1 and self._counts_things(at)
        if counted or self._passed(at) or self._felt(at) or self.numbers.context.text(at - 1) in _NUMBERED:
            return Item("doubt", at, at + 1, value="noise")
        if self.numbers.context.marks[at].vague and after == at + 1:
            return None
        after += self.numbers.unit(after) == "reps" or (
            self.numbers.context.text(after) == "times" and amount > _MOST_TIMES
        )
        if (
            self.numbers.context.sense(after, "old") == ""
            and self.numbers.context.text(after) in ("out of", "of the")
            and self.numbers.number(after + 1) is not None
        ):
            after += 2
        numbered = self.numbers.context.text(after) in _NUMBERED and self.numbers.number(after + 1) is not None
        if amount <= _MOST_BESIDE and self.numbers.context.text(after) in _COMPARED:
            return Item("doubt", at, after + 1)
        if (self.numbers.context.text(after) in _OTHER_UNITS and not numbered) or self.numbers.unit(after) in (
            "%",
            "cm",
            "km",
            "mi",
            "h",
        ):
            return Item("doubt", at, after + 1, value="noise")
        if amount <= _MOST_SCORE and _rates(self.numbers.context, after):
            # "10 10 sore": a third set that hurt, or a score?
            listed = self.numbers.number(at - 1) is not None
            return Item("doubt", at, at + 1, value="" if listed else "noise")
        ranged = self.numbers.context.text(at - 1) == "between"
        if amount != int(amount) or amount < 0 or self.numbers.context.text(after) == "or" or ranged:
            return Item("doubt", at, after)
        return Item("amounts", at, after, amounts=[int(amount)])


def _are_many(mark: Mark) -> bool:
    plural = mark.text.isalpha() and len(mark.text) > _SHORTEST and mark.text.endswith("s")
    known = mark.senses or mark.exercises or mark.text in FILLERS or mark.text in TALK
    return plural and not known and not mark.text.endswith("ss")


def _rates(context: Context, at: int) -> bool:
    return context.sense(at, "pain") is not None or context.text(at) in SORE_BY_NAME
