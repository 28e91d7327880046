"""Read the words that follow an exercise one item at a time: amounts, legs, loads, effort, repeats."""

from dataclasses import dataclass, field

from core.reading.lexicon.terms import words
from core.reading.strength.amounts import Numbers
from core.reading.strength.item import Item, lists_in
from core.reading.strength.ordinals import Ordinals
from core.reading.strength.products import Products
from core.reading.strength.singles import Singles
from core.reading.strength.weights import Weights
from core.reading.words.context import Context
from core.reading.words.marks import Mark

JOINERS = frozenset({",", "/", "+", "-", "&", "and", "then", "|", "\\", "n", "followed"})
_FILLERS = words("a an only just another got was were did at of about around roughly ~ : =")
_OF_SETS = frozenset(
    {"not_leg", "old", "other_leg", "leg", "same", "form", "times", "with", "effort", "unit", "cross", "place"}
)
"""The senses of words that may be an item, or a part of one."""
_LED_BY = frozenset({"not", "never", "first", "last", "final", "at", "x", "half", "a", "per", "e"})
PER_ENDS = frozenset({"", ",", ".", ";", ")", "\n", "@", "with", "w"})
_SUMS = frozenset({"(", "=", ":", "so", "thats", "-", "made", "total"})
_SETS_LEFT = frozenset({"reps left", "rep left", "sets left", "set left"})
_NOT = frozenset({"not", "never"})
_OF_THOSE = frozenset({"last", "other", "first", "final"})
_UNDONE = words("no skipped missed missing without dropped didnt couldnt left undone binned ditched")
_CLAUSE_ENDS = frozenset({",", ".", ";", "\n", "(", ")", "but"})
_QUITE = frozenset({"the", "full", "quite", "even", "a", "my"})
_RESERVE = words("rep reps set sets tank reserve go bank rir leftover over in hand")
"""Words for what was not done: "2 reps left", "1 in the tank"."""
_LISTED = frozenset({"and", "/", "+", "&"})
_WAS = words("had has was is felt feels hurt hurts got gave went could couldnt needed wobbled") | words(
    "shoulder wrist elbow arm hand neck knee hip ankle foot calf hamstring quad glute achilles shin"
)
"""Words behind "as the left" that begin a reason: "left 30 30, as the right shoulder was dodgy"."""
_TOTALS = frozenset({"total", "altogether", "in total", "all in"})


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
    numbers: Numbers = field(init=False)
    weights: Weights = field(init=False)
    products: Products = field(init=False)
    ordinals: Ordinals = field(init=False)
    singles: Singles = field(init=False)

    def __post_init__(self) -> None:
        self.numbers = Numbers(self.context, self.high, self.timed)
        self.weights = Weights(self.numbers, self.items, self.loaded)
        self.products = Products(self.numbers, self.items, self.plan_sets, self.plan_amount)
        self.ordinals = Ordinals(self.numbers, self.items, self.plan_sets)
        self.singles = Singles(self.numbers, self.items, self.low)

    def run(self) -> list[Item]:
        """Return the items of the stretch in order."""
        at = self.low
        while at < self.high:
            at = self._step(at)
        self._level_signs()
        self._drop_total()
        return self.items

    def _drop_total(self) -> None:
        """Leave out a number that the sets beside it add up to: "24 reps per leg (8+8+8)"."""
        said = lists_in(self.items)
        if len(said) != 2:
            return
        sided = not any(item.kind == "leg" and item.value in ("left", "right") for item in self.items)
        between = {self.context.text(at) for at in range(said[0].after, said[1].at)}
        total, parts = sorted(said, key=lambda item: len(item.amounts))
        if (
            len(total.amounts) == 1 < len(parts.amounts)
            and sum(parts.amounts) == total.amounts[0]
            and (sided or between & _SUMS)
        ):
            total.kind, total.value, total.amounts = "doubt", "noise", []

    def _level_signs(self) -> None:
        """Read "10@10 10@10 8@12" as loads throughout: one number after the sign is no effort, so none is."""
        if any(item.kind == "load" and item.value == "@" for item in self.items):
            for item in self.items:
                if item.kind == "rpe" and item.value == "@":
                    item.kind, item.number = "load", self.context.kilograms(item.number, None)

    def _step(self, at: int) -> int:
        if at in self.context.taken or _is_idle(self.context.marks[at]):
            return at + 1
        for reader in (
            self._left_out,
            self._senses,
            self.weights.load,
            self.weights.effort,
            self.products.product,
            self.products.count,
            self.ordinals.nth,
            self.singles.plain,
        ):
            item = reader(at)
            if item is not None:
                self._add(item)
                return max(item.after, at + 1)
        return at + 1

    def _add(self, item: Item) -> None:
        last = self.items[-1] if self.items else None
        if item.kind == "amounts" and last and last.kind == "amounts" and self._joined(last.after, item.at):
            counted = last.counted or item.counted
            slashed = self.context.text(item.at - 1) in ("/", "-") and counted
            # "20 3x8": the first may be the load.
            touching = last.after == item.at and counted and not (last.products and item.products)
            last.sure = last.sure and item.sure and not slashed and not touching
            last.products += item.products
            last.amounts += item.amounts
            last.after = item.after
            last.counted = last.counted or item.counted
            return
        self.items.append(item)

    def _joined(self, after: int, at: int) -> bool:
        return all(self.context.text(n) in JOINERS or self.context.text(n) in _FILLERS for n in range(after, at))

    def _left_out(self, at: int) -> Item | None:
        """Pass over how many were not done in a clause that says so: "no time for the other 2", "last 4 missing"."""
        context = self.context
        if context.number(at + 1) not in (1, 2, 3, 4) or _OF_THOSE.isdisjoint(context.text(at).split()):
            return None
        low, high = context.around(at, _CLAUSE_ENDS)
        ended = context.text(at + 2) in ("", *_CLAUSE_ENDS) or _UNDONE & {*context.text(at + 2).split()}
        said = {word for n in range(low, high) for word in context.text(n).split()}
        return Item("doubt", at, at + 2, value="noise") if ended and not _UNDONE.isdisjoint(said) else None

    def _senses(self, at: int) -> Item | None:
        context = self.context
        if context.sense(at, "not_leg") is not None:
            side = self._side_after_all(at)
            if side:
                return Item("leg", at, at + 1, value=side)
            self._drop_reserve(at)
            return Item("doubt", at, at + 1, value="noise")
        if self.numbers.number(at) is None:
            return self._worded(at)
        # "30 in total" and "30 per leg in total" count no set.
        total = context.text(at + 1) in _TOTALS
        legged = context.sense(at + 1, "leg") is not None and context.text(at + 2) in _TOTALS
        if not total and not legged:
            return self._worded(at)
        return Item("doubt", at, at + 1 + total, value="noise" if self._sums(at) else "")

    def _sums(self, at: int) -> bool:
        """Tell whether a total stands for itself: "15 15 in total" may be two sets."""
        last = self.items[-1] if self.items else None
        listed = last is not None and last.kind == "amounts" and last.after == at
        if not listed or last is None:
            return True
        return len(last.amounts) > 1 and self.numbers.number(at) == sum(last.amounts)

    def _worded(self, at: int) -> Item | None:
        context = self.context
        not_so = context.text(at) in _NOT
        passed = not_so or context.sense(at, "old") is not None
        after = at + 1
        while passed and context.text(after) in _QUITE:
            after += 1
        if passed and self.numbers.number(after) is not None:
            if not_so and context.text(at + 1) == "quite":
                # "Right not quite 8" is some number below it.
                return Item("doubt", at, self._after_product(after + 1))
            denied = not_so and bool(lists_in(self.items))
            further = any(self.numbers.number(n) is not None for n in range(after + 1, self.high))
            return Item("doubt", at, self._after_product(after + 1), value="" if denied and further else "noise")
        if context.sense(at, "other_leg") is not None:
            return self._other_leg(at)
        for sense in ("leg", "same", "form"):
            value = context.sense(at, sense)
            if value is not None and not (
                context.text(at).startswith("as ") and context.text(at + 1).removesuffix("s") in _WAS
            ):
                return Item(sense, at, at + 1, value=value)
        eached = context.text(at) == "e" and context.marks[at].glued
        eached = eached and (
            context.text(at + 1) in PER_ENDS or (context.number(at + 1) is not None and not context.marks[at + 1].glued)
        )
        if eached and self.numbers.number(at - 1) is not None:
            return Item("leg", at, at + 1, value="both")
        if context.text(at) == "per" and context.text(at + 1) in PER_ENDS:
            return Item("leg", at, at + 1, value="both")
        if context.sense(at, "times"):
            return Item("count", at, at + 1, number=float(context.sense(at, "times") or 0))
        return None

    def _after_product(self, after: int) -> int:
        """Return where the number ends that was not done: "supposed to do 3x8"."""
        while self.context.sense(after, "cross") is not None or self.context.text(after) in _LISTED:
            if self.numbers.number(after + 1) is None:
                break
            after += 2
        return after

    def _other_leg(self, at: int) -> Item | None:
        """Return the leg that was not named before: "right 10 10, other leg 10 9"; a weak or bad leg is not known."""
        beside = self.numbers.number(at - 1) is not None or any(
            self.numbers.number(n) is not None for n in (at + 1, at + 2)
        )
        before = [item.value for item in self.items if item.kind == "leg"]
        other = {"left": "right", "right": "left"}.get(before[-1]) if before else None
        if "other" in self.context.text(at) and other:
            return Item("leg", at, at + 1, value=other)
        return Item("doubt", at, at + 1, value="" if beside else "noise")

    def _side_after_all(self, at: int) -> str | None:
        """Return the leg in "10 10 8 right then 10 10 10 left" and in "8 reps left, 8 reps right"."""
        text = self.context.text(at)
        if not self.items or self.items[-1].kind != "amounts" or self.items[-1].after != at:
            return None
        side = "right" if text.startswith("right") else "left" if text in _SETS_LEFT else None
        other = {"right": "left", "left": "right"}.get(side or "")
        return side if any(self.context.sense(n, "leg") == other for n in range(self.low, self.high)) else None

    def _drop_reserve(self, at: int) -> None:
        last = self.items[-1] if self.items else None
        reserve = _RESERVE & {*self.context.text(at).split()}
        if last and reserve and last.kind == "amounts" and last.after == at:
            last.amounts = last.amounts[:-1]
            if not last.amounts:
                self.items.pop()


def _is_idle(mark: Mark) -> bool:
    """Tell whether words begin no item: most of a long reply."""
    if mark.number is not None or not _OF_SETS.isdisjoint(mark.senses):
        return False
    return mark.text not in _LED_BY and "@" not in mark.text and ":" not in mark.text
