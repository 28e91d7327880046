"""Take sets off a session: shares after a gap, tapers, resets, ceilings. Mains keep one set (PRO-12)."""

from collections.abc import Collection
from math import floor, inf
from types import MappingProxyType
from typing import Final

from core.catalog import Exercise
from core.planner.choosing.choice import Means, within_card
from core.planner.doses.lower import round_down, weights_of
from core.planner.drafting.draft import PATTERNS, Draft, Item
from core.planner.drafting.fit import main_pair
from core.planner.logged.reach import Reach, Reached, reached
from core.planner.state.parts import Amounts
from core.rules.easier import RESET_LOAD, RESET_SHARE, TAPER_SETS, TAPER_SHARE

_RESET_REPS: Final = 12
_MOST_RESET_REPS: Final = 15
_LEFT: Final = 4
_MOST_OFF: Final = 0.2
_A_REPETITION: Final = 0.04
"""The share of a load that weighs as much as a repetition left (L4)."""
_SLACK: Final = 1e-9


def at_most(draft: Draft, most_hard: int) -> Draft:
    """Take hard sets off until no more than `most_hard` are left: accessories first, from the last one up."""
    if draft.hard <= most_hard:
        return draft
    sets, mains = [item.sets for item in draft.items], _mains(draft)
    while sum([n for item, n in zip(draft.items, sets, strict=True) if item.exercise.demanding]) > most_hard:
        place = _giving(draft, sets, mains)
        if place is None:
            break
        sets[place] -= 1
    return draft.with_sets(sets)


def _mains(draft: Draft) -> list[bool]:
    """Tell of each line whether it keeps a set; an accessory does where it is what is left of the pair (EXE-02)."""
    pair = main_pair(draft.items)
    return [item.part == "main" or item in pair for item in draft.items]


def _giving(draft: Draft, sets: list[int], keeps: list[bool]) -> int | None:
    """Choose which line gives a set: an accessory down to one, then an accessory's last, then a main down to one."""
    hard = [n for n, item in reversed(list(enumerate(draft.items))) if item.exercise.demanding and sets[n]]
    accessories = [n for n in hard if not keeps[n]]
    mains = [n for n in hard if keeps[n]]
    several = [n for n in accessories if sets[n] > 1]
    if several:
        return max(several, key=lambda n: (sets[n], n))
    if accessories:
        return accessories[0]
    return max((n for n in mains if sets[n] > 1), key=lambda n: (sets[n], n), default=None)


def share_of(draft: Draft, share: float, shared: bool = True) -> Draft:
    """Return a share of the sets, rounded down (rows 5 and 6, R10); of each line alone where they are not shared."""
    sets = [max(1, floor(item.sets * share + _SLACK)) for item in draft.items]
    if not shared:
        return draft.with_sets(sets)
    return _thinned(draft, sets, floor(patterned(draft) * share + _SLACK))


def patterned(draft: Draft) -> int:
    """Return the sets of a session's patterns, on whatever rung they stand."""
    return _counted(draft, [item.sets for item in draft.items])


def thinned(draft: Draft, most: int) -> Draft:
    """Return a session with no more sets of its patterns than that."""
    return _thinned(draft, [item.sets for item in draft.items], most)


def _thinned(draft: Draft, sets: list[int], most: int) -> Draft:
    """Take sets off the fullest lines until no more than `most` are left; an accessory goes only when all have one.

    An easy rung counts like the demanding one it stands for. So a half week never keeps a line that a fuller one leaves
    out, and pain that makes a rung easy keeps nothing else in (PRO-10).
    """
    kept = _mains(draft)
    while _counted(draft, sets) > most:
        giving = [n for n, item in enumerate(draft.items) if _counts(item) and sets[n] > kept[n]]
        if not giving:
            break
        sets[max(giving, key=lambda n: (sets[n], draft.items[n].part != "main", n))] -= 1
    return draft.with_sets(sets)


def _counted(draft: Draft, sets: list[int]) -> int:
    return sum([n for item, n in zip(draft.items, sets, strict=True) if _counts(item)])


def _counts(item: Item) -> bool:
    return item.exercise.demanding or item.exercise.chain in PATTERNS


def one_less(draft: Draft) -> Draft:
    """Take one set off every exercise, down to one (row 6 after a missed week)."""
    return draft.with_sets(max(1, item.sets - 1) for item in draft.items)


def smaller_of(one: Draft, other: Draft) -> Draft:
    """Return the smaller of two ways to lower a session, line by line; what either leaves out is out."""
    found = {item.name: item for item in other.items}
    pairs = [(item, found[item.name]) for item in one.items if item.name in found]
    return Draft(one.kind, tuple(_smaller(item, twin) for item, twin in pairs))


def _smaller(item: Item, twin: Item) -> Item:
    amount, load = min(item.amount, twin.amount), min(item.load, twin.load)
    return item._replace(sets=min(item.sets, twin.sets), amount=amount, load=load)


def tapered(draft: Draft, week_share: int, shared: bool = True, alone: bool = False) -> Draft:
    """Return two sets an exercise at the same load, and no more than the week's share or its own (row 7).

    A session that is `alone` where two are due has all that the week leaves: days that a race takes make it no smaller.
    """
    short = draft.with_sets(min(item.sets, TAPER_SETS) for item in draft.items)
    if not shared:
        return short
    return at_most(short, week_share if alone else min(floor(draft.hard * TAPER_SHARE + _SLACK), week_share))


def reset(
    draft: Draft,
    means: Means,
    held: Collection[str] = (),
    reach: Reach = MappingProxyType({}),
    shared: bool = True,
    planned: bool = False,
) -> Draft:
    """Return 40 to 50 % fewer sets, 10 to 20 % less load, 12 to 15 repetitions (section 6, reset week).

    Repetitions stay in what is held: even easier sets of more of them would be a rise (R01, R05), and what fell short
    or lost its form is not asked for more (rows 10 to 12). No line asks more than leaves four repetitions by its last
    effort (`reach`). Lines that do not share the sets are halved each by itself; a planned reset keeps a set of each.
    """
    most = floor(patterned(draft) * RESET_SHARE + _SLACK) if shared else patterned(draft)
    most = max(most, sum(map(_counts, draft.items))) if planned else most
    sets = [max(1, item.sets // 2) for item in draft.items]
    odd_first = sorted(range(len(sets)), key=lambda n: draft.items[n].sets % 2 == 0)
    for place in odd_first:
        item = draft.items[place]
        spare = most - _counted(draft, sets)
        if _counts(item) and spare > 0 and sets[place] < item.sets - 1:
            sets[place] += 1
    halved = _thinned(draft, sets, most)
    before = {(item.name, item.exercise.id): item.sets for item in draft.items}
    # A line that has no set to give keeps its repetitions: a reset never asks more.
    gives = [item.name not in held and item.sets < before[item.name, item.exercise.id] for item in halved.items]
    quick = draft.kind == "power"  # its few repetitions are fast ones (5.3)
    pairs = zip(halved.items, gives, strict=True)
    return Draft(draft.kind, tuple([_eased(item, means, more and not quick, reach) for item, more in pairs]))


def without_weight(item: Item, means: Means) -> Item:
    """Return a loaded rung whose weight rounded down to none as the rung below, which is what is left of it.

    Not before a race, where that rung may be new by now (TAP-03).
    """
    below = means.below(item.exercise) if item.exercise.load == "external" and not item.load else None
    if below is None or below.load == "external" or not below.demanding:
        return item
    dose = within_card(below, Amounts(item.sets, item.amount))
    return item._replace(exercise=below, sets=dose.sets, amount=dose.amount)


def still_loaded(draft: Draft, before: Draft, same: bool, means: Means) -> Draft:
    """Return a session whose loaded rungs keep a weight: before a race the same one (TAP-01), else the lightest.

    One close to the lightest rounds down to none, which is another exercise (EXE-01, R10); its sets are fewer anyway.
    """
    loads = {item.exercise.id: item.load for item in before.items if item.exercise.load == "external"}
    kept = (_loaded(i, loads.get(i.exercise.id, i.load), same, means) for i in draft.items)
    return Draft(draft.kind, tuple(kept))


def _loaded(item: Item, before: float, same: bool, means: Means) -> Item:
    if same:
        return item._replace(load=before)
    return item if item.load else item._replace(load=min(before, weights_of(item.exercise, means).lightest))


def _eased(item: Item, means: Means, more: bool, reach: Reach) -> Item:
    # A single light weight rounds down to none (R10).
    exercise, load = item.exercise, round_down(item.load * RESET_LOAD, item.exercise, means)
    counted = exercise.unit == "reps" and exercise.demanding
    grows = more and counted
    amount = max(item.amount, _RESET_REPS) if grows else item.amount
    if counted:
        amount = min(amount, _MOST_RESET_REPS, _easy(item, load, _reach_of(exercise, reach, means)))
    least, most = exercise.dose.amount
    return item._replace(load=load, amount=max(least, min(amount, most)))


def _reach_of(exercise: Exercise, reach: Reach, means: Means) -> Reached:
    """Return what an exercise would have come to, at most what is known last of a harder one of its chain."""
    chain = means.catalog.chains[exercise.chain]
    known = [reached(reach[e.id]) for e in chain if e.rung >= exercise.rung and e.id in reach]
    return Reached(min([one.most for one in known], default=inf), any(one.told for one in known))


def _easy(item: Item, load: float, reach: Reached) -> int:
    """Return the most repetitions that leave four, as a reset asks, at a lighter load (L1, L4, RIR >= 4).

    Where an effort is not known, what loses no weight asks no more than it did: only a lighter load makes more
    repetitions easier.
    """
    lighter = min(1 - load / item.load, _MOST_OFF) if item.load else 0
    most = _MOST_RESET_REPS if reach.told or lighter else item.amount
    return floor(min(most, reach.most - _LEFT + lighter / _A_REPETITION + _SLACK))
