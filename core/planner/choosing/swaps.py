"""What may take an exercise's place: never anything harder (4.3, PAI-07)."""

from dataclasses import replace
from typing import Final

from core.catalog import Chain, Exercise
from core.planner.choosing.choice import Means
from core.training import Prescription, Session

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
