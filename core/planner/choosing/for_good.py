"""Swaps that hold from now on: another exercise of the same chain, never a harder one, until they are taken back.

The programme's patterns stay (PRO-12): what hurts has its own way out and back (PAI-07), and lifts on both legs are for
a day (EXE-15).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final

from core.catalog import Catalog, Chain, Exercise
from core.journal import Entry
from core.planner.choosing.choice import Means, within_card
from core.planner.drafting.draft import Item
from core.planner.state.parts import Amounts
from core.training import Prescription, Session
from core.wishes import Swap

AWAY: Final = ("glute_bridge", "side_squat", "bird_dog", "kickstand_hinge")
"""Light exercises that 4.3 offers where a pattern hurts."""
TWO_LEGS: Final[dict[Chain, tuple[str, ...]]] = {
    "hinge": ("romanian_deadlift", "deadlift"), "bridge": ("hip_thrust",),
}  # fmt: skip
"""Lifts on both legs that may stand in for a day (EXE-15): at no more weight, so that each leg carries less.

They teach the pattern nothing: its own rung and dose wait as they were (smaller dose).
"""
ON_BOTH_LEGS: Final = frozenset(name for names in TWO_LEGS.values() for name in names)
_SINGLE_LEG_SHARE: Final = 0.6


def instead(item: Prescription, name: str, means: Means) -> Prescription:
    """Return a prescription with another exercise, inside that one's ranges and at no more load."""
    exercise = means.exercise(name)
    least, most = exercise.dose.amount
    amount = max(least, min(item.amount, most))
    return replace(
        item,
        exercise=name,
        sets=min(item.sets, exercise.dose.sets[1]),
        reps=amount if exercise.unit == "reps" else None,
        seconds=amount if exercise.unit == "seconds" else None,
        contacts=amount if exercise.unit == "contacts" else None,
        per_leg=exercise.per_leg,
        first_leg=item.first_leg if exercise.per_leg else None,
        load_kg=min(item.load_kg, means.first_load(exercise)),
        tempo=exercise.dose.tempo,
        rest_s=exercise.dose.rest_s[0],
    )


def swaps_for(exercise_id: str, session: Session, means: Means) -> tuple[str, ...]:
    """Return the exercises that may take this one's place in a session, never a harder one."""
    if exercise_id not in means.catalog.exercises:
        return ()
    exercise = means.exercise(exercise_id)
    present = {item.exercise for item in session.exercises}
    chain = [e for e in reversed(means.catalog.chains[exercise.chain]) if e.rung <= exercise.rung]
    away = [means.exercise(name) for name in AWAY if exercise.demanding]
    lifts = _on_both_legs(exercise, session, means)
    found = (e.id for e in (*chain, *lifts, *away) if e.id not in present and means.allows(e))
    return tuple(dict.fromkeys(found))


def _on_both_legs(exercise: Exercise, session: Session, means: Means) -> tuple[Exercise, ...]:
    """Return the lifts on both legs, for who lifts on one already, while most sets stay on one leg (EXE-03)."""
    loaded = any(item.exercise == exercise.id and item.load_kg for item in session.exercises)
    if not (loaded or exercise.chain == "bridge") or not exercise.per_leg or not exercise.demanding:
        return ()
    hard = [(i.sets, i.exercise) for i in session.exercises if means.exercise(i.exercise).demanding]
    single = sum(sets for sets, name in hard if name != exercise.id and means.exercise(name).per_leg)
    if single < _SINGLE_LEG_SHARE * sum(sets for sets, _ in hard):
        return ()
    return tuple(means.exercise(name) for name in TWO_LEGS.get(exercise.chain, ()))


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
