"""Share a session's minutes out among its lines once, by the programme's own doses (DOS-05, 5.2)."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from core.catalog import Exercise
from core.planner.choosing.choice import Share
from core.planner.doses.big_jump import COARSE_REPS, COARSE_SETS, COARSE_TOP, Way
from core.planner.doses.levers import TOP
from core.planner.drafting.draft import Draft, Item, seconds_of
from core.planner.drafting.fit import fit, minutes_of, with_fewer_accessories
from core.training import SessionKind

_NUMBER: Final = 4
"""A week whose warm-up is the usual one."""
_FLOOR_SETS: Final = (3, 2)
"""What a main line keeps at least while another climbs."""
Shares = Mapping[str, Share]
Rungs = tuple[tuple[Exercise, ...], ...]


@lru_cache(maxsize=2048)
def shared_out(
    kind: SessionKind, items: tuple[Item, ...], rungs: Rungs, base: bool, limit: int, bare: frozenset[str]
) -> Shares:  # fmt: skip
    """Return what each line may have: its sets, and the seconds that slower rungs and more repetitions take.

    Where four sets of a line that only repetitions make harder (`bare`) have less time than three of 15 take, it has
    three: its repetitions climb towards 15 (D12), where four sets would stand at the eight of a heavy day for good.
    """
    steps = {item.name: rungs[n] for n, item in enumerate(items)}
    tops = {item.name: _reach(item, steps[item.name], base or item.name in bare) for item in items}
    roomy = Draft(kind, tuple(_slowest(item._replace(amount=tops[item.name]), steps[item.name]) for item in items))
    if fit(roomy, limit, _NUMBER, "build") == roomy:
        return {item.name: Share(item.sets) for item in items}
    fitted = fit(Draft(kind, items), limit, _NUMBER, "build")
    shares = _grown(fitted, steps, tops, limit)
    short = {name for name in bare if name in shares and _is_short(shares[name], fitted, name)}
    three = fitted.with_sets(min(i.sets, COARSE_SETS) if i.name in short else i.sets for i in fitted.items)
    return _grown(three, steps, tops, limit) if three != fitted else shares


def _is_short(share: Share, draft: Draft, name: str) -> bool:
    """Tell whether what a line may have is less than three sets of 15 would take."""
    item = next(item for item in draft.items if item.name == name)
    return share.seconds < seconds_of(item._replace(sets=COARSE_SETS, amount=COARSE_TOP))


@lru_cache(maxsize=2048)
def shared_by_climb(
    kind: SessionKind,
    items: tuple[Item, ...],
    rungs: Rungs,
    base: bool,
    limit: int,
    climbing: Way,
    bare: frozenset[str],
) -> Shares:
    """Return what each line may have where some are to come to three sets of 15 (PRO-04).

    Accessories give the minutes, in the order of 5.2; a calf raise keeps a set (EXE-02), the athlete's own focus all of
    them (PHA-13). Where that does not suffice for all, the first climbs and the others keep three sets of 8, or two;
    nobody gets more than without.
    """
    usual = shared_out(kind, items, rungs, base, limit, bare)
    climb = [item._replace(sets=COARSE_SETS, amount=COARSE_TOP) for item in items if item.name in climbing]
    if all(usual[item.name].seconds >= seconds_of(item) for item in climb if item.name in usual):
        return usual
    steps = {item.name: rungs[n] for n, item in enumerate(items)}
    tops = {item.name: _reach(item, steps[item.name], base or item.name in bare) for item in items}
    focus = usual.get("focus", Share(0)).sets
    for first, sets in ((len(climbing), 0), *((1, sets) for sets in _FLOOR_SETS)):
        asked = tuple(_asked(item, climbing, first, sets) for item in items)
        kept = with_fewer_accessories(Draft(kind, asked), limit, _NUMBER, "build")
        if kept is None or sum(item.sets for item in kept.items if item.name == "focus") < focus:
            continue
        shares = _grown(kept, steps, tops, limit)
        most = {item.name: item.sets for item in items if item.name in climbing[:first]}
        return {name: _at_most(share, usual[name], most.get(name)) for name, share in shares.items() if name in usual}
    return usual


def _asked(item: Item, climbing: Way, first: int, sets: int) -> Item:
    if item.name not in climbing:
        return item
    if item.name in climbing[:first]:
        return item._replace(sets=COARSE_SETS, amount=COARSE_TOP)
    return item._replace(sets=min(item.sets, sets), amount=COARSE_REPS)


def _at_most(share: Share, usual: Share, climbs: int | None) -> Share:
    if climbs is not None:
        return Share(min(climbs, usual.sets), share.seconds)
    return Share(min(share.sets, usual.sets), min(share.seconds, usual.seconds))


def _grown(draft: Draft, steps: Mapping[str, Sequence[Exercise]], tops: Mapping[str, int], limit: int) -> Shares:
    for n, item in enumerate(draft.items):
        draft = _if_it_fits(draft, n, _slowest(item, steps[item.name]), limit)
    return {item.name: Share(item.sets, seconds_of(item)) for item in _filled(draft, tops, limit).items}


def _slowest(item: Item, rungs: Sequence[Exercise]) -> Item:
    ways = (item._replace(exercise=e, amount=min(item.amount, e.dose.amount[1])) for e in rungs)
    return max((item, *ways), key=seconds_of)


def _if_it_fits(draft: Draft, place: int, item: Item, limit: int) -> Draft:
    other = Draft(draft.kind, (*draft.items[:place], item, *draft.items[place + 1 :]))
    return other if minutes_of(other, _NUMBER, "build") <= limit else draft


def _reach(item: Item, rungs: Sequence[Exercise], base: bool) -> int:
    """Return how many a line may grow to: 15 on the way to a weight that is a big jump (PRO-04), or in a base block."""
    exercise = item.exercise
    if exercise.unit != "reps" or item.name == "focus":
        return item.amount
    further = base or any(rung.load == "external" for rung in rungs)
    return max(item.amount, min(COARSE_TOP if further else TOP, exercise.dose.amount[1]))


def _filled(draft: Draft, tops: Mapping[str, int], limit: int) -> Draft:
    """Let lines grow one by one, the shortest first, as long as all still fit."""
    while growing := [n for n, item in enumerate(draft.items) if item.amount < tops[item.name]]:
        place = min(growing, key=lambda n: (draft.items[n].amount, n))
        more = draft.items[place]._replace(amount=draft.items[place].amount + 1)
        longer = _if_it_fits(draft, place, more, limit)
        if longer is draft:
            break
        draft = longer
    return draft
