"""Read what is said of one set only: "last set 6", "second one on the left i dropped at 19", "set 2: 8"."""

from dataclasses import dataclass

from core.reading.lexicon.sets import CUT, FILLERS, TALK
from core.reading.strength.amounts import Numbers
from core.reading.strength.item import Item, lists_in

_WITHIN = frozenset({"in", "on", "for", "during"})
_LEADS = frozenset({*_WITHIN, "the", "my", "each"})
_TO_ITS_NUMBER = frozenset({":", "were", "was", "at", "of", "i", "did", "got", "-", "="})
_CLAUSE_ENDS = frozenset({"", ",", ".", ";", "\n", "and", "but", "then", ")"})
_FURTHEST = 9
_ENDS = frozenset({".", ";", "\n"})


@dataclass(frozen=True, slots=True)
class Ordinals:
    """Read numbers of single sets; `items` are those read so far, the plan tells how many sets there are."""

    numbers: Numbers
    items: list[Item]
    plan_sets: int | None

    def nth(self, at: int) -> Item | None:
        """Return a change of one set, or pass over the words that count it: "set 2:", "2nd set"."""
        several = self._several(at)
        place = self._place(at)
        if several is not None or place is None:
            return several
        index, after = place
        if self._follows_its_number(at, after):
            # "10 each in the first set but only 6 in the second"
            sided = self._of_one_leg(at, after, index)
            if sided is not None:
                return sided
            said = lists_in(self.items)
            one_leg = any(item.value in ("left", "right") for item in self.items)
            if not one_leg and len(said) > 1 and len(said[-1].amounts) == 1 and self._changes(index, said[:-1]):
                # "3x10 but only 8 on the last"
                return Item("nth", at, after, number=said[-1].pop(), index=index)
            return Item("doubt", at, after, value="noise" if index in (self._sets_so_far(), -1) else "")
        if self._of_its_end(at, after):
            return Item("doubt", at, after + 2, value="noise")
        number, leg = self._number(after)
        amount, end = (None, after) if number is None else self.numbers.amount(number)
        if amount is None or amount != int(amount) or amount < 0:
            return None
        if index > 1 and lists_in(self.items) and self._of_each_leg(end):
            return Item("doubt", at, after)
        if not self._changes(index, lists_in(self.items)):
            # "Set 1 8/8, set 2 8/7" may be of both legs.
            of_both = self.numbers.context.text(end) == "/" and self.numbers.number(end + 1) is not None
            of_both = of_both and self.numbers.unit(at) == "sets"
            # "Balance 2nd set 14": of the first nobody says anything.
            alone = self.numbers.unit(at + 1) == "sets" and not lists_in(self.items) and index > 1
            return Item("doubt", at, after, value="" if of_both or alone else "noise")
        if (
            not leg
            and self.numbers.context.sense(end, "leg") in ("left", "right")
            and self.numbers.number(end + 1) is None
        ):
            leg, end = self.numbers.context.sense(end, "leg") or "", end + 1
        return Item("nth", at, end, value=leg, number=amount, index=index)

    def _of_each_leg(self, end: int) -> bool:
        """Tell whether a number is followed by one of the other leg: "1st 10/10, 2nd 10/8"."""
        slashed = self.numbers.context.text(end) == "/" and self.numbers.number(end + 1) is not None
        return slashed and not self.numbers.out_of_ten(end)

    def _of_one_leg(self, at: int, after: int, index: int) -> Item | None:
        """Return the last number as that of one leg's set: "3x8 each, only 6 on the last right one"."""
        leg = self.numbers.context.sense(after, "leg")
        said = lists_in(self.items)
        last, told = said[-1], sum(len(item.amounts) for item in said)
        follows = self.numbers.number(after + 1) is not None and not self.numbers.context.marks[after + 1].vague
        if leg not in ("left", "right") or follows or told <= 1:
            return None
        return Item("nth", at, after + 1, value=leg, number=last.pop(), index=index)

    def _sets_so_far(self) -> int:
        """Return how many sets were told last, of one leg where it is named before them."""
        legs = [n for n, item in enumerate(self.items) if item.kind == "leg"]
        begun = legs[-1] if legs and lists_in(self.items[legs[-1] :]) else 0
        return sum(len(item.amounts) for item in lists_in(self.items[begun:]))

    def _several(self, at: int) -> Item | None:
        """Read "10 each first two sets, 8 last set" and "first two sets 10, last 8"."""
        context, count = self.numbers.context, self.numbers.number(at + 1)
        named = self.numbers.unit(at + 2) == "sets"
        ended = named or context.text(at + 2) in _CLAUSE_ENDS
        if context.text(at) not in ("first", "last", "final") or not ended or not count:
            return None
        said = lists_in(self.items)
        after = at + 2 + named
        while context.text(after) in _TO_ITS_NUMBER:
            after += 1
        amount, end = self.numbers.amount(after)
        if said and said[-1].after == self._before_leads(at) + 1 and len(said[-1].amounts) == 1 and amount is None:
            said[-1].amounts *= int(count)
            return Item("doubt", at, at + 2 + named, value="noise")
        if amount is None or not named or amount != int(amount) or not 1 < count <= _FURTHEST:
            return None
        return Item("amounts", at, end, amounts=[int(amount)] * int(count))

    def _before_leads(self, at: int) -> int:
        context, near = self.numbers.context, at - 1
        while near >= 0 and (context.text(near) in _LEADS or context.sense(near, "leg") is not None):
            near -= 1
        return near

    def _follows_its_number(self, at: int, after: int) -> bool:
        """Tell whether words such as "in the first" belong to the number before them."""
        context, near = self.numbers.context, self._before_leads(at)
        led = any(context.text(n) in _WITHIN for n in range(near + 1, at))
        ended = after > at + 1 and context.text(after) in _CLAUSE_ENDS
        said = lists_in(self.items)
        return (led or ended) and bool(said) and said[-1].after == near + 1

    def _of_its_end(self, at: int, after: int) -> bool:
        """Tell whether a place is within a set: "last 5 reps", "last 5s ugly"."""
        bare = after == at + 1 and self.numbers.context.text(at) in ("last", "first", "final", "the final")
        return bare and self.numbers.number(after) is not None and self.numbers.unit(after + 1) in ("reps", "s")

    def _place(self, at: int) -> tuple[int, int] | None:
        """Return which set is meant, -1 for the last, and where the words for it end."""
        context = self.numbers.context
        place = context.sense(at, "place")
        if place is not None and place.lstrip("-").isdigit():
            after = at + 1
            while context.text(after) in ("set", "one", "round", "sets", "rep") or self.numbers.unit(after) == "sets":
                after += 1
            return int(place), after
        number = self.numbers.number(at + 1)
        if context.sense(at, "unit") == "sets" and number in (1, 2, 3, 4, 5):
            after = at + 2
            while context.text(after) in (":", "=", "-", "was", "only", "just", "got", "about", "around", "lasted"):
                after += 1
            return (int(number or 0), after) if self.numbers.number(after) is not None else None
        return None

    def _number(self, at: int) -> tuple[int | None, str]:
        """Return where the number of the set stands, and a leg before it."""
        context, leg = self.numbers.context, ""
        for n in range(at, min(at + _FURTHEST, self.numbers.high)):
            if self.numbers.number(n) is not None and not context.marks[n].vague:
                return n, leg
            text = context.text(n)
            if text == "@" or context.sense(n, "effort") == "rpe":
                # "First: rpe 6, second: rpe 7" tells how hard they were.
                return None, ""
            if context.sense(n, "leg"):
                leg = context.sense(n, "leg") or ""
            elif text in _ENDS or not (text in FILLERS or text in TALK or text in CUT or context.marks[n].has("with")):
                return None, ""
        return None, ""

    def _changes(self, index: int, said: list[Item]) -> bool:
        """Tell whether the set was said already: "3x8, last set 6", and not "8, 8, last set 6"."""
        if not said:
            return False
        last, counts = said[-1], [int(item.number) for item in self.items if item.kind == "count"]
        if index > 0:
            return index <= max(len(last.amounts), *counts, 0)
        most = self.plan_sets or 0
        fewer = last.counted and len(last.amounts) < most
        # "Two sets of 8, last set 6" goes on to the third.
        return not fewer and (last.counted or bool(counts) or len(last.amounts) == self.plan_sets)
