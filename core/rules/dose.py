"""What a prescription may ask of an exercise: its card's ranges and the session's caps (EXE-01, EXE-04)."""

from collections.abc import Iterator

from core.catalog import Exercise
from core.rules.demand import MOST_SETS
from core.training import Prescription


def dose_faults(item: Prescription, exercise: Exercise) -> Iterator[str]:
    """Say in plain words where a prescription leaves the ranges of its exercise."""
    amount = {"reps": item.reps, "seconds": item.seconds, "contacts": item.contacts}[exercise.unit]
    least, most = exercise.dose.amount
    if amount is None:
        yield f"it is counted in {exercise.unit}"
    elif item.sets and not least <= amount <= most:
        yield f"{amount} {exercise.unit} is outside {least} to {most}"
    if item.sets > min(exercise.dose.sets[1], MOST_SETS):
        yield f"{item.sets} sets is more than {min(exercise.dose.sets[1], MOST_SETS)}"
    if item.load_kg and exercise.load == "none":
        yield "it takes no weight"
    if item.per_leg != exercise.per_leg:
        yield "it is done leg by leg" if exercise.per_leg else "it is done on both legs at once"
