"""A heavier weight than a tenth more: the coarse step that PRO-04 allows, and a weight that was held before (D12)."""

from typing import Final

from core.rules.compare import SLACK_KG, Dose
from core.rules.rule import Case
from core.rules.weights import most_shown_kg, weights_for

COARSE_SYSTEM_RISE: Final = 1.05
COARSE_REPS: Final = 8


def coarse_jump(name: str, before: Dose, after: Dose, case: Case) -> bool:
    """Tell whether a load jump above 10 % is the coarse-dumbbell exception (PRO-04), as far as two weeks show it.

    It is for the smallest weight above the one held, and for no other (D12).
    """
    exercise, body_mass_kg = case.catalog.exercises.get(name), case.profile.body_mass_kg
    smallest = weights_for(case.profile, exercise).above(before.load_kg) if exercise else None
    if body_mass_kg is None or after.amount > COARSE_REPS or smallest is None or after.load_kg > smallest + SLACK_KG:
        return False
    return after.load_kg - before.load_kg <= (COARSE_SYSTEM_RISE - 1) * (body_mass_kg + before.load_kg) + SLACK_KG


def held_before(name: str, after: Dose, case: Case) -> bool:
    """Tell whether a weight was held lately, and is asked for with the fewest repetitions of its card (D12, [E])."""
    exercise, done = case.catalog.exercises.get(name), case.shown.loads if case.shown is not None else {}
    low = exercise is not None and after.amount <= exercise.dose.amount[0]
    return low and after.load_kg <= min(done.get(name, 0.0), most_shown_kg(case.profile)) + SLACK_KG
