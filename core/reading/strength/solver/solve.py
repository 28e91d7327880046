"""Take the one reading of a set report that agrees with the planned sets; with none or several it stays a question."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from core.reading.strength.solver.pieces import Piece
from core.reading.strength.solver.spans import Span, partings

Told = tuple[tuple[str, tuple[int, ...]], ...]
"""The numbers of each leg, or of none."""
Legs = Mapping[str, tuple[int, ...]]
_LAST_PLACE = 9
_OPPOSITE = {"left": "right", "right": "left"}
_SIDES = ("left", "right")


def readings(pieces: tuple[Piece, ...], sets: int, *, per_leg: bool, cut: bool) -> set[Told]:
    """Return the numbers of each leg by every reading that gives the planned sets, or else as many as are counted.

    `cut` tells that words say that sets were cut, so that no number is of all of them.
    """
    found: set[Told] = set()
    for told in _alternatives(pieces):
        for parting in partings(told):
            for spans in _sided(parting, per_leg=per_leg):
                legs = _laid(spans, sets, per_leg=per_leg, cut=cut)
                if legs:
                    found.add(tuple(sorted(legs.items())))
    planned = {legs for legs in found if all(len(amounts) == sets for _, amounts in legs)}
    return planned or found


def _alternatives(pieces: tuple[Piece, ...]) -> Iterator[tuple[Piece, ...]]:
    """Return the pieces as they stand, and with both legs as one where they stand beside each other."""
    yield pieces
    beside = [
        n
        for n, (one, two) in enumerate(pairwise(pieces))
        if {one.leg, two.leg} == {*_SIDES} and (two.apart == 1 or two.at == one.at + 1)
    ]
    if len(beside) == 1:
        n = beside[0]
        yield (*pieces[:n], pieces[n]._replace(leg="both"), *pieces[n + 2 :])


def _sided(spans: tuple[Span, ...], *, per_leg: bool) -> Iterator[tuple[Span, ...]]:
    """Return the spans with a leg each: numbers without one are of the leg named before or behind them."""
    if not any(span.leg for span in spans):
        yield spans
    elif per_leg:
        yield from _from(spans, 0, "")


def _from(spans: tuple[Span, ...], at: int, before: str) -> Iterator[tuple[Span, ...]]:
    """Return the spans from a place on; `before` is the leg that stands before numbers and goes on."""
    if at == len(spans):
        yield ()
        return
    span = spans[at]
    behind = next((one for one in spans[at + 1 :] if one.leg), None)
    told = bool(span.amounts) or span.less > 0
    legs = {span.leg} if span.leg or not told else {before} - {""}
    if span.same is not None and not span.leg and before:
        legs.add(before)
    if told and not span.leg and behind is not None and not behind.led:
        legs.add(behind.leg)
    for leg in sorted(legs):
        goes_on = leg if (span.led if span.leg else leg == before) else "" if told else before
        yield from ((span._replace(leg=leg), *rest) for rest in _from(spans, at + 1, goes_on))


@dataclass(slots=True)
class _Legs:
    """Lay numbers into the sets of each leg."""

    sets: int
    slots: dict[str, list[int | None]] = field(default_factory=dict)
    base: dict[str, int] = field(default_factory=dict)
    """What every set was that nothing else is said of."""
    copied: set[str] = field(default_factory=set)
    """Legs that did as the other one, but for what is still told of them."""
    alone: dict[str, int] = field(default_factory=dict)
    """How many sets a leg did that the other one did not."""
    counts: dict[str, list[int]] = field(default_factory=dict)
    """How many sets each of its spans was said to be, nought where nothing was."""

    def lay(self, leg: str, span: Span, *, fills: bool) -> bool:
        """Lay a span; false where its sets hold something else."""
        slots = self.slots.setdefault(leg, [])
        self.counts.setdefault(leg, []).append(span.rounds)
        amounts = span.amounts
        if span.rounds and len(amounts) == 1:
            amounts *= span.rounds
        if span.rounds and len(amounts) != span.rounds:
            return False
        if span.nth is not None:
            return self._place(leg, span.nth, amounts)
        if (
            (span.every and not span.rounds)
            or (len(span.amounts) == 1 and fills and not span.rounds)
            or (span.rounds == self.sets and len(span.amounts) == 1)
        ):
            known = leg in self.base or any(slot is not None for slot in slots)
            self.base[leg] = amounts[0]
            return not known and len(set(amounts)) == 1
        slots += amounts
        self.alone[leg] = self.alone.get(leg, 0) + len(amounts) * span.alone
        return leg not in self.base

    def _place(self, leg: str, nth: Piece, amounts: tuple[int, ...]) -> bool:
        slots = self.slots[leg]
        if nth.times > 1 and len(amounts) == 1:
            amounts *= nth.times
        first = self.sets - len(amounts) if nth.number == _LAST_PLACE else nth.number - 1
        if len(amounts) != nth.times or not 0 <= first <= self.sets - len(amounts):
            return False
        slots += [None] * (first + len(amounts) - len(slots))
        if leg not in self.copied and any(slot is not None for slot in slots[first : first + len(amounts)]):
            return False
        slots[first : first + len(amounts)] = amounts
        return True

    def again(self, span: Span) -> bool:
        """Repeat the last set of both legs, or lay the other leg's sets once more."""
        if span.leg in _OPPOSITE:
            other = _OPPOSITE[span.leg]
            if other not in self.slots or span.leg in self.slots or span.nth is not None or span.rounds:
                return False
            self.slots[span.leg] = [*self.slots[other]]
            self.copied.add(span.leg)
            if other in self.base:
                self.base[span.leg] = self.base[other]
            return True
        lengths = {len(slots) for slots in self.slots.values()}
        if span.leg or len(lengths) != 1 or any(slots[-1:] in ([], [None]) for slots in self.slots.values()):
            return False
        if span.nth is None and span.same is not None and span.same.times == 1:
            # "Same" alone is said of the other leg as well.
            return False
        if span.nth is not None and span.nth.number not in (max(lengths) + 1, _LAST_PLACE):
            return False
        for slots in self.slots.values():
            slots.extend(slots[-1:] * max(span.rounds, span.nth.times if span.nth else 1, 1))
        return True

    def go_down(self, span: Span) -> bool:
        """Lay a set that is so many less than the one before it: "18, then one less"."""
        slots = self.slots.get(span.leg, [])
        last = slots[-1] if slots else None
        slots += [last - span.less] if last is not None else []
        return last is not None

    def lower(self, span: Span) -> bool:
        """Take so many off one set of a leg, or off each set of the other leg: "left one short in both sets"."""
        other = self.slots.get(_OPPOSITE.get(span.leg, ""), [])
        for leg in _SIDES if span.leg == "both" else (span.leg,):
            slots = self.slots.setdefault(leg, [])
            if leg in self.base:
                slots += [self.base[leg]] * (self.sets - len(slots))
            if span.nth is None:
                alike = span.every and len(set(other)) == 1
                if slots or not other or (span.rounds != len(other) and not alike):
                    # "One less each set" may go down from set to set where the other leg did.
                    return False
                slots += [None if slot is None else slot - span.less for slot in other]
                continue
            first = self.sets - 1 if span.nth.number == _LAST_PLACE else span.nth.number - 1
            slot = slots[first] if 0 <= first < len(slots) and span.nth.times == 1 else None
            if slot is None:
                return False
            slots[first] = slot - span.less
        return True

    def told(self, total: int, *, cut: bool) -> dict[str, tuple[int, ...]]:
        """Return the sets of each leg where all are known and there are as many as there should be."""
        counted = {leg for leg, counts in self.counts.items() if len(counts) == 1 and counts[0]}
        sure = total or counted or any(len(slots) == self.sets and None not in slots for slots in self.slots.values())
        if self.base and (cut or not sure):
            return {}
        told: dict[str, tuple[int, ...]] = {}
        for leg, slots in self.slots.items():
            filled = [*slots, *[None] * (self.sets - len(slots))] if leg in self.base else slots
            amounts = tuple(self.base.get(leg, -1) if slot is None else slot for slot in filled)
            few = leg in counted and len(amounts) == self.counts[leg][0] <= self.sets and not total
            few = few or len(amounts) + self.alone.get(_OPPOSITE.get(leg, ""), 0) == self.sets
            if -1 in amounts or not (len(amounts) == self.sets or few):
                return {}
            told[leg] = amounts
        return told


def _laid(spans: tuple[Span, ...], sets: int, *, per_leg: bool, cut: bool) -> Legs:
    """Return the sets that some spans make together; nothing where they contradict each other or are too few."""
    totals = {span.rounds for span in spans if not span.amounts and span.same is None and not span.less}
    total = totals.pop() if len(totals) == 1 else 0
    repeated = any(span.same and not span.leg for span in spans)
    if totals or (total and total != sets and (repeated or total > sets + 1)):
        return {}
    for fills in (False, True) if total else (False,):
        laid = _Legs(total or sets)
        later = [span for span in spans if span.less and (span.nth is not None or span.rounds or span.every)]
        if all(_lay(laid, span, fills=fills) for span in spans if span not in later) and all(map(laid.lower, later)):
            told = laid.told(total, cut=cut)
            if {*told} == ({*_SIDES} if per_leg and "" not in told else {""}):
                return told
    return {}


def _lay(laid: _Legs, span: Span, *, fills: bool) -> bool:
    if span.less:
        return laid.go_down(span)
    if not span.amounts:
        return span.same is None or laid.again(span)
    legs = _SIDES if span.leg == "both" else (span.leg,)
    return all(laid.lay(leg, span, fills=fills) for leg in legs)
