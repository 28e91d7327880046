"""How many sets and seconds each line of a session has in the athlete's minutes, whatever the last log said (DOS-05).

Were the minutes shared out by last week's doses, a poor log that shortens the main lifts would make room for more of
something else (PRO-10). So they are shared once for all weeks, by the programme's own doses at the end of the phase;
what is left lets slower rungs and more repetitions in. What a line does not use stays free. A line that comes to the
end of its seconds stays there: a big next weight may stay out of reach in a very short session (the smaller dose).
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import inf
from typing import Final

from core.catalog import Exercise
from core.planner.choosing.choice import HIGHEST, Means, Share, within_card
from core.planner.doses.big_jump import COARSE_SETS, COARSE_TOP, Way, by_repetitions, on_the_way
from core.planner.doses.sharing import Shares, shared_by_climb, shared_out
from core.planner.doses.weak_point import add_focus
from core.planner.drafting.draft import Draft, Item, pace_of, seconds_of
from core.planner.state.parts import Amounts, Place, Strand, StrandName
from core.rules.demand import MOST_SETS
from core.training import SessionKind

_PHASE_ENDS: Final = (4, 8)
_SLACK_S: Final = 1e-6
Strands = Mapping[StrandName, Strand]


def allotted(drafts: tuple[Draft, ...], means: Means, number: int, limit: int, way: Way = ()) -> tuple[Draft, ...]:
    """Return the sessions with no more sets a line than their minutes hold at the end of the phase."""
    shares = rooms_of(len(drafts), means, number, limit, way)
    kept = [_within(draft, share) for draft, share in zip(drafts, shares, strict=False)]
    # Days that are one and the same stay so.
    return tuple([kept[kept.index(draft)] for draft in kept])


def has_room(place: Place, sets: int, number: int, count: int, means: Means, limit: int, strands: Strands) -> bool:
    """Tell whether a pattern with so many sets may have one more on a kind of day of a week with so many."""
    way, name = on_the_way(strands, means, number), place[1]
    if sets >= (COARSE_SETS if name in way and strands[name].load else MOST_SETS):
        return False
    held = [share.sets for kind, share in _of_days(name, number, count, means, limit, way) if kind == place[0]]
    return sets < min(held, default=0)


def can_earn(name: StrandName, number: int, count: int, means: Means, limit: int, strands: Strands, way: Way) -> bool:
    """Tell whether a day that is not quick has room for three sets of 15 of a pattern (PRO-04)."""
    asked = Item(name, means.exercise(strands[name].exercise), "main", COARSE_SETS, COARSE_TOP)
    days = _of_days(name, number, count, means, limit, way)
    rooms = ((pace_of(kind, means.minutes), room) for kind, room in days if kind != "power" and room.sets >= asked.sets)
    return any(seconds_of(asked._replace(pace=pace)) <= room.seconds + _SLACK_S for pace, room in rooms)


def _of_days(
    name: StrandName, number: int, count: int, means: Means, limit: int, way: Way
) -> list[tuple[SessionKind, Share]]:
    """Return what a pattern may have on the days of a week with so many, each with its kind."""
    own, days = means.programme.days, means.week(number).days(count)
    rooms = zip(days, rooms_of(count, means, number, limit, way), strict=False)
    return [(own[day].kind, shares[name]) for day, shares in rooms if name in shares]


def rooms_of(count: int, means: Means, number: int, limit: int, way: Way) -> Sequence[Shares]:
    """Return what the lines of so many days may have; one that a day has no room for is not among them."""
    place = means.programme.week(number).number, count, limit, way
    shares = means.rooms.get(place)
    if shares is None:
        shares = means.rooms[place] = _shares(count, means, number, limit, way)
    return shares


def _shares(count: int, means: Means, number: int, limit: int, way: Way) -> Sequence[Shares]:
    own = means.programme.id == "recovery"
    end = number if own else next((week for week in _PHASE_ENDS if number <= week), number)
    names = means.week(end).days(count)
    shares = [_reference(name, means, limit, way) for name in names]
    return _alike(names, means.week(number + 1).days(count), shares) if end == number else shares


def _alike(names: Sequence[str], others: Sequence[str], shares: Sequence[Shares]) -> list[Shares]:
    """Give days that come every other week no more of a line than the day beside them has (PRO-10).

    Were there more room on a power day, a week that is repeated could ask more there than one that moves on.
    """
    steady = [share for name, share in zip(names, shares, strict=False) if name in others]
    return [
        share if name in others or not steady else _smaller(share, steady[0])
        for name, share in zip(names, shares, strict=False)
    ]


def _smaller(share: Shares, steady: Shares) -> Shares:
    return {name: _least(own, steady.get(name, own)) for name, own in share.items()}


def _least(one: Share, other: Share) -> Share:
    return Share(min(one.sets, other.sets), min(one.seconds, other.seconds))


def _within(draft: Draft, shares: Shares) -> Draft:
    kept = tuple([_capped(item, shares[item.name]) for item in draft.items if item.name in shares])
    return draft if kept == draft.items else Draft(draft.kind, kept)


@lru_cache(maxsize=8192)
def _capped(item: Item, share: Share) -> Item:
    """Keep a line within its own sets and seconds: repetitions give way first, then sets, down to one."""
    if item.sets <= share.sets and (share.seconds == inf or seconds_of(item) <= share.seconds + _SLACK_S):
        return item
    item = item._replace(sets=min(item.sets, share.sets))
    least = item.exercise.dose.amount[0]
    while item.amount > least and seconds_of(item) > share.seconds + _SLACK_S:
        item = item._replace(amount=item.amount - 1)
    while item.sets > 1 and seconds_of(item) > share.seconds + _SLACK_S:
        item = item._replace(sets=item.sets - 1)
    return item


def _on_the_track(day: str, means: Means, limit: int, way: Way) -> Shares:
    """Return what a line of the recovery track may have in its week: its weeks take longer one by one.

    No day has more sets than every one of them has room for, nor more time for an exercise than the later weeks that
    still have it: a week that comes once more asks no more than the one that it puts off (PRO-10).
    """
    days = tuple(means.programme.days)
    every = {name: _worked_out(name, means, limit, way) for name in days}
    rungs = {name: {item.name: item.exercise for item in reference(name, means).items} for name in days}

    def least(line: str) -> Share:
        same = [name for name in days[days.index(day) :] if rungs[name][line] is rungs[day][line]]
        return Share(min(share[line].sets for share in every.values()), min(every[name][line].seconds for name in same))

    return {line: least(line) for line in every[day] if all(line in share for share in every.values())}


def _reference(name: str, means: Means, limit: int, way: Way = ()) -> Shares:
    known = means.shares.get((name, limit, way))
    if known is None:
        climbing = _climbing(reference(name, means), way)
        work = _on_the_track if means.programme.id == "recovery" else _worked_out
        known = _reference(name, means, limit, climbing) if climbing != way else work(name, means, limit, way)
        means.shares[name, limit, way] = known
    return known


def reference(name: str, means: Means) -> Draft:
    """Return a day of the programme with what its lines may grow to."""
    known = means.references.get(name)
    if known is None:
        known = means.references[name] = _grown(name, means)
    return known


def _grown(name: str, means: Means) -> Draft:
    day = means.programme.days[name]
    items: list[Item] = []
    for line in day.lines:
        exercise = means.settle(line.exercise, {item.exercise.id for item in items})
        if exercise is not None:
            dose = within_card(exercise, Amounts(line.sets, line.top or line.amount))
            chain, pace = means.exercise(line.exercise).chain, pace_of(day.kind, means.minutes)
            items.append(Item(chain, exercise, line.part, dose.sets, dose.amount, pace=pace))
    add_focus(items, means, name)
    return Draft(day.kind, tuple(items))


def has_line(day: str, name: str, means: Means, limit: int, way: Way = ()) -> bool:
    """Tell whether a day keeps a line in so many minutes."""
    return name in _reference(day, means, limit, way)


def most_sets(place: Place, number: int, means: Means, limit: int) -> int:
    """Return the sets that a pattern has room for on days of a kind in so many minutes."""
    days = (name for name in means.week(number).all_days if means.programme.days[name].kind == place[0])
    shares = (_reference(name, means, limit).get(place[1]) for name in days)
    return max((share.sets for share in shares if share is not None), default=0)


def most_hard(name: str, means: Means, limit: int, strands: Strands, number: int) -> int:
    """Return the hard sets that a day may come to in so many minutes: an easy rung may become a demanding one."""
    way = on_the_way(strands, means, number)
    shares, loaded = _reference(name, means, limit, way), {n for n in way if n in strands and strands[n].load}
    return sum(
        min(item.sets, shares[item.name].sets, COARSE_SETS if item.name in loaded else item.sets)
        for item in reference(name, means).items
        if item.name in shares and (item.exercise.demanding or item.name in means.main_chains)
    )


def _worked_out(name: str, means: Means, limit: int, climbing: Way) -> Shares:
    whole = reference(name, means)
    rungs, base = tuple([_rungs(i.exercise, means) for i in whole.items]), means.profile.training_block == "base"
    bare = _by_repetitions(name, means)
    if climbing:
        return shared_by_climb(whole.kind, whole.items, rungs, base, limit, climbing, bare)
    return shared_out(whole.kind, whole.items, rungs, base, limit, bare)


def _by_repetitions(name: str, means: Means) -> frozenset[str]:
    """Return the main lines of an advanced day, but a quick one, that only repetitions make harder (D12)."""
    day = means.programme.days[name]
    mains = {means.exercise(line.exercise).chain for line in day.lines if line.part == "main" and line.top}
    return frozenset(chain for chain in mains if day.kind != "power" and by_repetitions(chain, means))


def _climbing(day: Draft, way: Way) -> Way:
    """Return the main lines of a day that may come to three sets of 15; quick days keep their few repetitions."""
    mains = {item.name for item in day.items if item.part == "main" and item.sets >= COARSE_SETS}
    return tuple(name for name in way if name in mains) if day.kind != "power" else ()


def _rungs(exercise: Exercise, means: Means) -> tuple[Exercise, ...]:
    """Return the rungs of a chain that the athlete may come to."""
    rungs, highest = means.catalog.chains[exercise.chain], HIGHEST[exercise.chain]
    return (exercise, *[e for e in rungs if e.rung <= highest and e.unit == exercise.unit and means.allows(e)])
