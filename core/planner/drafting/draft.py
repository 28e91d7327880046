"""A session while it is composed: lines whose sets can still shrink, until they fit the minutes (DOS-05, R11)."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache, partial
from typing import Final, NamedTuple

from core.athlete import Profile
from core.body import Leg
from core.catalog import Chain, Exercise, Part
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS
from core.rules.minutes import LIGHT_KINDS, line_seconds, session_minutes, whole_minutes
from core.training import Mode, Prescription, Session, SessionKind, Week

PATTERNS: Final[frozenset[Chain]] = frozenset(
    {"hinge", "lunge", "single_leg_squat", "step_up", "step_down", "calf", "hamstring"}
)
"""Chains whose upper rungs are demanding."""


class Item(NamedTuple):
    """Hold one exercise of a draft; `name` is the strand it trains."""

    name: str
    exercise: Exercise
    part: Part
    sets: int
    amount: int
    load: float = 0


class Draft(NamedTuple):
    """Hold one session before it has a time."""

    kind: SessionKind
    items: tuple[Item, ...]

    @property
    def hard(self) -> int:
        """Return its hard sets per leg."""
        return sum([item.sets for item in self.items if item.exercise.demanding])

    @property
    def demanding(self) -> bool:
        """Tell whether it has demanding work or one of the patterns at any rung; it is spaced as such (smaller dose).

        A main lift that went down to an easy rung keeps its session: every main pattern keeps a set (PRO-12). So does
        any other pattern: were the last one's day light for it, other light work would take its place (PRO-10).
        """
        light = self.kind in LIGHT_KINDS
        return bool([item for item in self.items if item.exercise.demanding or (not light and _is_trained(item))])

    def with_sets(self, sets: Iterable[int]) -> "Draft":
        """Return the draft with other sets, exercises without any left out."""
        pairs = zip(self.items, sets, strict=True)
        items = tuple([i if n == i.sets else i._replace(sets=n) for i, n in pairs if n > 0])
        return self if items == self.items else Draft(self.kind, items)


def _is_trained(item: Item) -> bool:
    return item.part == "main" or item.exercise.chain in PATTERNS


def once_each(drafts: Iterable[Draft], work: Callable[[Draft], Draft]) -> list[Draft]:
    """Return what becomes of drafts; days that are one and the same, as two a week mostly are, are worked on once."""
    done: dict[int, Draft] = {}
    found = []
    for draft in drafts:
        place = id(draft)
        if place not in done:
            done[place] = work(draft)
        found.append(done[place])
    return found


@lru_cache(maxsize=8192)
def seconds_of(item: Item) -> float:
    """Return how long a line takes."""
    card, dose = item.exercise, item.exercise.dose
    return line_seconds(card.unit, item.sets, item.amount, card.per_leg, dose.tempo, dose.rest_s[0])


@lru_cache(maxsize=16384)
def prescribe_item(item: Item, first_leg: Leg | None, rpe_cap: float) -> Prescription:
    """Return the prescription of a line."""
    card = item.exercise
    return Prescription(
        exercise=card.id,
        sets=item.sets,
        reps=item.amount if card.unit == "reps" else None,
        seconds=item.amount if card.unit == "seconds" else None,
        contacts=item.amount if card.unit == "contacts" else None,
        per_leg=card.per_leg,
        first_leg=first_leg if card.per_leg else None,
        load_kg=item.load,
        tempo=card.dose.tempo,
        rest_s=card.dose.rest_s[0],
        rpe_cap=rpe_cap,
    )


def first_leg(legs: tuple[tuple[int, int], ...], profile: Profile) -> Leg | None:
    """Return the leg that starts: the one that did less in the exposures that tell, else the stated one (LEG-04)."""
    left, right = sum([pair[0] for pair in legs]), sum([pair[1] for pair in legs])
    if left != right:
        return "left" if left < right else "right"
    return profile.weaker_leg


Cut = Callable[[Draft], Draft | None]


def minutes_of(draft: Draft, number: int, mode: Mode) -> int:
    """Return how long a draft takes."""
    return whole_minutes(sum(map(seconds_of, draft.items)), draft.kind, number, mode)


def timed(session: Session, week: Week) -> Session:
    """Return a session whose work changed with the minutes that it takes now, never more than it was planned for."""
    minutes = session_minutes(session.exercises, session.kind, week.week_number, week.mode)
    return replace(session, minutes=min(minutes, session.minutes))


def fit(draft: Draft, limit: int, number: int, mode: Mode) -> Draft:
    """Return the draft cut down to the limit in the rulebook's order; one hinge and one knee exercise stay."""
    return draft if minutes_of(draft, number, mode) <= limit else _cut(draft, limit, number, mode)


@lru_cache(maxsize=4096)
def _cut(draft: Draft, limit: int, number: int, mode: Mode) -> Draft:
    def fits(smaller: Draft) -> bool:
        return minutes_of(smaller, number, mode) <= limit

    if draft.kind == "recovery":
        return _cut_by(LIGHT_CUTS, draft, fits)
    kept = _cut_by(CALF_CUTS, draft, fits)
    return kept if fits(kept) else _cut_by(CUTS, draft, fits)


def with_fewer_accessories(draft: Draft, limit: int, number: int, mode: Mode) -> Draft | None:
    """Return the draft with accessories and core cut to the limit, None where mains would have to give as well."""
    kept = draft
    if minutes_of(draft, number, mode) > limit:
        kept = _cut_by(_ACCESSORY_LAST, draft, lambda smaller: minutes_of(smaller, number, mode) <= limit)
    return kept if minutes_of(kept, number, mode) <= limit else None


def _cut_by(cuts: tuple[Cut, ...], draft: Draft, fits: Callable[[Draft], bool]) -> Draft:
    for cut in cuts:
        while (smaller := cut(draft)) is not None:
            draft = smaller
            if fits(draft):
                return draft
    return draft


def _without(draft: Draft, place: int, sets: int) -> Draft:
    return draft.with_sets(sets if n == place else item.sets for n, item in enumerate(draft.items))


def _less(draft: Draft, part: str, least: int) -> Draft | None:
    """Take a set off the line of a part that has most, the last of equals, where any has so many."""
    found = [n for n, item in enumerate(draft.items) if item.part == part and item.sets >= least]
    place = max(found, key=lambda n: (draft.items[n].sets, n), default=None)
    return None if place is None else _without(draft, place, draft.items[place].sets - 1)


_core_set: Final = partial(_less, part="core", least=2)
"""One set of core keeps the week's two exercises (EXE-10) and leaves the staircase its sets (EXE-05)."""
_accessory_set: Final = partial(_less, part="accessory", least=2)
_balance_set: Final = partial(_less, part="balance", least=2)
_main_set: Final = partial(_less, part="main", least=2)
_core: Final = partial(_less, part="core", least=1)
_calf: Final = partial(_less, part="accessory", least=1)


def _accessory(draft: Draft) -> Draft | None:
    """Leave out the last accessory that is not the calf's own."""
    found = [n for n, item in enumerate(draft.items) if item.part == "accessory" and item.name != "calf"]
    return _without(draft, found[-1], 0) if found else None


def _other_main(draft: Draft) -> Draft | None:
    """Leave out balance and mains beyond the pair."""
    kept = main_pair(draft.items)
    place = next((n for n, item in reversed(list(enumerate(draft.items))) if item not in kept), None)
    return None if place is None or len(draft.items) < 2 else _without(draft, place, 0)


def main_pair(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the first hinge and the first lunge, squat or step of a session (EXE-02)."""
    pair = []
    for chains in (HINGE_CHAINS, KNEE_CHAINS):
        found = [item for item in items if item.exercise.chain in chains]
        pair += sorted(found, key=lambda item: not item.exercise.demanding)[:1]
    return tuple(pair)


def _fewer_amounts(draft: Draft) -> Draft | None:
    """Ask for one repetition less, down to the card's least."""
    place = max(range(len(draft.items)), key=lambda n: draft.items[n].amount - draft.items[n].exercise.dose.amount[0])
    item = draft.items[place]
    if item.amount <= item.exercise.dose.amount[0]:
        return None
    fewer = item._replace(amount=item.amount - 1)
    return Draft(draft.kind, tuple(fewer if n == place else other for n, other in enumerate(draft.items)))


def _plain(draft: Draft) -> Draft | None:
    """Call it plain strength, whose warm-up is shorter."""
    return Draft("strength", draft.items) if draft.kind not in ("strength", "recovery") else None


_ACCESSORY_LAST: Final[tuple[Cut, ...]] = (_core_set, _accessory_set, _accessory, _core, _balance_set)
CALF_CUTS: Final[tuple[Cut, ...]] = (*_ACCESSORY_LAST, partial(_less, part="main", least=3))
"""A calf raise takes a third main set rather than go: the calf is trained every week (EXE-02)."""
CUTS: Final[tuple[Cut, ...]] = (*_ACCESSORY_LAST, _calf, _main_set, _other_main, _fewer_amounts, _plain)
LIGHT_CUTS: Final[tuple[Cut, ...]] = (_core_set, _accessory_set, _main_set, *CUTS)
"""The recovery track keeps its three exercises as long as a set of each fits (5.4)."""
