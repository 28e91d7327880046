"""How many sets and seconds each line of a session has in the athlete's minutes, whatever the last log said (DOS-05).

Were the minutes shared out by last week's doses, a poor log that shortens the main lifts would make room for more of
something else (PRO-10). So they are shared once for all weeks, by the programme's own doses at the end of the phase;
what is left lets slower rungs and more repetitions in. What a line does not use stays free. A line that comes to the
end of its seconds stays there: a big next weight may stay out of reach in a short session (the smaller dose).
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import inf
from typing import Final

from core.catalog import Exercise
from core.planner.choosing.choice import HIGHEST, Means, Share, within_card
from core.planner.doses.compose import add_focus
from core.planner.doses.levers import COARSE_TOP, TOP
from core.planner.drafting.draft import Draft, Item, seconds_of
from core.planner.drafting.fit import fit, minutes_of
from core.planner.state.parts import Amounts, Place
from core.training import SessionKind

_PHASE_ENDS: Final = (4, 8)
_SLACK_S: Final = 1e-6
Shares = Mapping[str, Share]


def allotted(drafts: tuple[Draft, ...], means: Means, number: int, limit: int) -> tuple[Draft, ...]:
    """Return the sessions with no more sets a line than their minutes hold at the end of the phase."""
    shares = _rooms(len(drafts), means, number, limit)
    kept = [_within(draft, share) for draft, share in zip(drafts, shares, strict=False)]
    # Days that are one and the same stay so.
    return tuple([kept[kept.index(draft)] for draft in kept])


def sets_held(place: Place, number: int, count: int, means: Means, limit: int) -> int:
    """Return the sets that a pattern may have on a kind of day of a week with so many."""
    kinds = [means.programme.days[name].kind for name in means.week(number).days(count)]
    days = zip(kinds, _rooms(count, means, number, limit), strict=False)
    shares = (shares.get(place[1]) for kind, shares in days if kind == place[0])
    return min((share.sets for share in shares if share is not None), default=0)


def _rooms(count: int, means: Means, number: int, limit: int) -> Sequence[Shares]:
    place = means.programme.week(number).number, count, limit
    shares = means.rooms.get(place)
    if shares is None:
        shares = means.rooms[place] = _shares(count, means, number, limit)
    return shares


def _shares(count: int, means: Means, number: int, limit: int) -> Sequence[Shares]:
    own = means.programme.id == "recovery"
    end = number if own else next((week for week in _PHASE_ENDS if number <= week), number)
    names = means.week(end).days(count)
    shares = [_reference(name, means, limit) for name in names]
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


def _least(*shares: Share) -> Share:
    return Share(min(share.sets for share in shares), min(share.seconds for share in shares))


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


def _fewest_sets(own: Shares, every: Sequence[Shares]) -> Shares:
    names = set(own).intersection(*every)
    return {name: Share(min(share[name].sets for share in every), own[name].seconds) for name in names}


def _reference(name: str, means: Means, limit: int) -> Shares:
    known = means.shares.get((name, limit))
    if known is None:
        known = _worked_out(name, means, limit)
        if means.programme.id == "recovery":
            # Its weeks take longer one by one: no day has more sets than every one of them has room for.
            known = _fewest_sets(known, [_worked_out(day, means, limit) for day in means.programme.days])
        means.shares[name, limit] = known
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
            items.append(Item(means.exercise(line.exercise).chain, exercise, line.part, dose.sets, dose.amount))
    add_focus(items, means, name)
    return Draft(day.kind, tuple(items))


def has_line(day: str, name: str, means: Means, limit: int) -> bool:
    """Tell whether a day keeps a line in so many minutes."""
    return name in _reference(day, means, limit)


def most_sets(place: Place, number: int, means: Means, limit: int) -> int:
    """Return the sets that a pattern has room for on days of a kind in so many minutes."""
    days = (name for name in means.week(number).all_days if means.programme.days[name].kind == place[0])
    shares = (_reference(name, means, limit).get(place[1]) for name in days)
    return max((share.sets for share in shares if share is not None), default=0)


def most_hard(name: str, means: Means, limit: int) -> int:
    """Return the hard sets that a day may come to in so many minutes: an easy rung may become a demanding one."""
    shares = _reference(name, means, limit)
    return sum(
        min(item.sets, shares[item.name].sets)
        for item in reference(name, means).items
        if item.name in shares and (item.exercise.demanding or item.name in means.strands)
    )


def _worked_out(name: str, means: Means, limit: int) -> Shares:
    whole = reference(name, means)
    rungs = tuple(_rungs(item.exercise, means) for item in whole.items)
    return _share(whole.kind, whole.items, rungs, means.profile.training_block == "base", limit)


def _rungs(exercise: Exercise, means: Means) -> tuple[Exercise, ...]:
    """Return the rungs of a chain that the athlete may come to."""
    rungs = (e for e in means.catalog.chains[exercise.chain] if e.rung <= HIGHEST[e.chain] and means.allows(e))
    return (exercise, *(e for e in rungs if e.unit == exercise.unit))


@lru_cache(maxsize=2048)
def _share(
    kind: SessionKind, items: tuple[Item, ...], rungs: tuple[tuple[Exercise, ...], ...], base: bool, limit: int
) -> Shares:
    steps = {item.name: rungs[n] for n, item in enumerate(items)}
    tops = {item.name: _reach(item, steps[item.name], base) for item in items}
    roomy = Draft(kind, tuple(_slowest(item._replace(amount=tops[item.name]), steps[item.name]) for item in items))
    if fit(roomy, limit, _PHASE_ENDS[0], "build") == roomy:
        return {item.name: Share(item.sets) for item in items}
    fitted = fit(Draft(kind, items), limit, _PHASE_ENDS[0], "build")
    for n, item in enumerate(fitted.items):
        fitted = _if_it_fits(fitted, n, _slowest(item, steps[item.name]), limit)
    return {item.name: Share(item.sets, seconds_of(item)) for item in _filled(fitted, tops, limit).items}


def _slowest(item: Item, rungs: Sequence[Exercise]) -> Item:
    ways = (item._replace(exercise=e, amount=min(item.amount, e.dose.amount[1])) for e in rungs)
    return max((item, *ways), key=seconds_of)


def _if_it_fits(draft: Draft, place: int, item: Item, limit: int) -> Draft:
    other = Draft(draft.kind, (*draft.items[:place], item, *draft.items[place + 1 :]))
    return other if minutes_of(other, _PHASE_ENDS[0], "build") <= limit else draft


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
