"""How many sets each line of a session may have in the athlete's minutes, whatever the last log said (DOS-05, PRO-10).

Were the minutes shared out by last week's doses, a poor log that shortens the main lifts would make room for more of
something else. So they are shared by the programme's own doses at the end of the phase, once for all its weeks.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from core.planner.choice import Means, within_card
from core.planner.compose import add_focus
from core.planner.course import Amounts
from core.planner.draft import Draft, Item
from core.planner.fit import fit, minutes_of
from core.planner.levers import TOP
from core.training import SessionKind

_PHASE_ENDS: Final = (4, 8)
_NO_CAP: Final = 1000


def allotted(drafts: tuple[Draft, ...], means: Means, number: int, limit: int) -> tuple[Draft, ...]:
    """Return the sessions with no more sets a line than their minutes hold at the end of the phase."""
    end = next((week for week in _PHASE_ENDS if number <= week), number)
    names = means.week(end).days(len(drafts))
    shares = [_reference(name, means, limit) for name in names]
    if means.programme.id == "recovery":
        # A week's exercises take longer than the last one's: no week may have more than every one of them has room for.
        shares = [_smallest([_reference(name, means, limit) for name in means.programme.days])] * len(shares)
    kept = ((_within(draft, share), share) for draft, share in zip(drafts, shares, strict=False))
    return tuple(_in_time(draft, share, limit, number) for draft, share in kept)


def _within(draft: Draft, reference: Mapping[str, Amounts]) -> Draft:
    return Draft(draft.kind, tuple(kept for item in draft.items if (kept := _capped(item, reference)) is not None))


def _smallest(shares: Sequence[Mapping[str, Amounts]]) -> Mapping[str, Amounts]:
    names = set(shares[0]).intersection(*shares[1:])
    return {name: min(share[name] for share in shares) for name in names}


def _in_time(draft: Draft, reference: Mapping[str, Amounts], limit: int, number: int) -> Draft:
    """Take back repetitions of loaded lines that no longer fit, before anything else gives way to them (PRO-10)."""
    items = list(draft.items)
    while grown := [n for n, item in enumerate(items) if item.load and item.amount > reference[item.name].amount]:
        fitted = Draft(draft.kind, tuple(items))
        if minutes_of(fitted, number, "build") <= limit:
            return fitted
        place = max(grown, key=lambda n: items[n].amount)
        items[place] = items[place]._replace(amount=items[place].amount - 1)
    return Draft(draft.kind, tuple(items))


def _capped(item: Item, reference: Mapping[str, Amounts]) -> Item | None:
    most = reference.get(item.name)
    if most is None:
        return None
    # A loaded line grows its repetitions to earn the next load, and keeps them where there are minutes.
    amount = item.amount if item.load else min(item.amount, most.amount)
    sets = min(item.sets, most.sets)
    return item if (sets, amount) == (item.sets, item.amount) else item._replace(sets=sets, amount=amount)


def _reference(name: str, means: Means, limit: int) -> Mapping[str, Amounts]:
    known = means.shares.get((name, limit))
    if known is None:
        known = means.shares[name, limit] = _worked_out(name, means, limit)
    return known


def reference(name: str, means: Means) -> Draft:
    """Return a day of the programme with what its lines may grow to."""
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


def most_hard(name: str, means: Means, limit: int) -> int:
    """Return the hard sets that a day may come to in so many minutes: an easy rung may become a demanding one."""
    shares = _reference(name, means, limit)
    return sum(
        min(item.sets, shares[item.name].sets)
        for item in reference(name, means).items
        if item.name in shares and (item.exercise.demanding or item.name in means.strands)
    )


def _worked_out(name: str, means: Means, limit: int) -> Mapping[str, Amounts]:
    whole = reference(name, means)
    return _share(whole.kind, whole.items, limit)


@lru_cache(maxsize=2048)
def _share(kind: SessionKind, items: tuple[Item, ...], limit: int) -> Mapping[str, Amounts]:
    roomy = Draft(kind, tuple(_grown(item) for item in items))
    if fit(roomy, limit, _PHASE_ENDS[0], "build") == roomy:
        return {item.name: Amounts(item.sets, _NO_CAP) for item in items}
    fitted = fit(Draft(kind, items), limit, _PHASE_ENDS[0], "build")
    return {item.name: Amounts(item.sets, item.amount) for item in fitted.items}


def _grown(item: Item) -> Item:
    grows = item.exercise.unit == "reps" and item.exercise.demanding
    return item._replace(amount=max(item.amount, TOP)) if grows else item
