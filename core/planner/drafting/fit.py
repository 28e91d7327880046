"""Fit a session into the athlete's minutes (5.2, DOS-05, R11): accessory sets, accessories, core, then main sets."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache, partial
from typing import Final

from core.planner.drafting.draft import Draft, Item, seconds_of
from core.rules.composition import HINGE_CHAINS, KNEE_CHAINS
from core.rules.minutes import session_minutes, whole_minutes
from core.training import Mode, Session, Week

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
    """Call it plain strength, whose warm-up and rests are shorter."""
    items = tuple([item._replace(pace="strength") for item in draft.items])
    return Draft("strength", items) if draft.kind not in ("strength", "recovery") else None


_ACCESSORY_LAST: Final[tuple[Cut, ...]] = (_core_set, _accessory_set, _accessory, _core, _balance_set)
CALF_CUTS: Final[tuple[Cut, ...]] = (*_ACCESSORY_LAST, partial(_less, part="main", least=3))
"""A calf raise takes a third main set rather than go: the calf is trained every week (EXE-02)."""
CUTS: Final[tuple[Cut, ...]] = (*_ACCESSORY_LAST, _calf, _main_set, _other_main, _fewer_amounts, _plain)
LIGHT_CUTS: Final[tuple[Cut, ...]] = (_core_set, _accessory_set, _main_set, *CUTS)
"""The recovery track keeps its three exercises as long as a set of each fits (5.4)."""
