"""Swaps that hold from now on: another exercise of the same chain, never a harder one, until they are taken back.

The programme's patterns stay (PRO-12): what hurts has its own way out and back (PAI-07), and lifts on both legs are for
a day (EXE-15).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from core.catalog import Catalog, Exercise
from core.journal import Entry
from core.planner.choosing.choice import Means, within_card
from core.planner.choosing.swaps import instead, swaps_for
from core.planner.drafting.draft import Item
from core.planner.state.parts import Amounts
from core.training import Session
from core.wishes import Swap

Swaps = Mapping[str, str]


def swaps_kept(before: Swaps, entries: Iterable[Entry]) -> Swaps:
    """Return the swaps that hold after some entries; a swap to itself takes one back."""
    swaps = [entry for entry in entries if isinstance(entry, Swap) and entry.session is None]
    if not swaps:
        return before
    kept = dict(before)
    for swap in swaps:
        kept.pop(swap.exercise, None)
        kept |= {swap.exercise: swap.to} if swap.to != swap.exercise else {}
    return kept if kept != before else before


def may_last(exercise: str, to: str, catalog: Catalog) -> bool:
    """Tell whether a swap may hold from now on: to a lower rung of its chain."""
    known = catalog.exercises
    if exercise not in known or to not in known:
        return False
    return known[exercise].chain == known[to].chain and known[to].rung <= known[exercise].rung


def swapped_for(exercise: Exercise, swaps: Swaps, means: Means) -> Exercise:
    """Return what takes an exercise's place from now on, the exercise itself where nothing does.

    A swap holds for the rungs between as well: pain that takes the pattern a rung down brings back nothing harder than
    what the athlete does instead (PRO-10), and a step up to one of them would be put back the week after.
    """
    if not swaps:
        return exercise  # as in most weeks
    kept = [pair for pair in swaps.items() if may_last(*pair, means.catalog)]
    lasting = [(means.exercise(old), means.exercise(to)) for old, to in kept if means.allows(means.exercise(to))]
    found = [
        to for old, to in lasting
        if exercise is old or (to.chain == exercise.chain and to.rung < exercise.rung < old.rung)
    ]  # fmt: skip
    return min(found, key=lambda to: to.rung, default=exercise)


def as_wished(item: Item, swaps: Swaps, means: Means, taken: Collection[str]) -> Item:
    """Return a line with the swap that holds for it, before anything is counted (PRO-02).

    Counted as the exercise that it replaces, one without hard sets would take the room of a week from all the others.
    """
    exercise = swapped_for(item.exercise, swaps, means)
    if exercise is item.exercise or exercise.id in taken:
        return item
    sets, amount = within_card(exercise, Amounts(item.sets, item.amount))
    return item._replace(exercise=exercise, sets=sets, amount=amount, load=min(item.load, means.first_load(exercise)))


def with_swaps(session: Session, swaps: Swaps, means: Means) -> Session:
    """Return a session with the swaps that hold, where they are legal in it."""
    for exercise, to in swaps.items():
        if may_last(exercise, to, means.catalog) and to in swaps_for(exercise, session, means):
            items = (instead(i, to, means) if i.exercise == exercise else i for i in session.exercises)
            session = replace(session, exercises=tuple(items))
    return session
