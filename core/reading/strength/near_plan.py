"""Compare what was read of an exercise with its plan: numbers that are about as planned need fewer words to be sure."""

from dataclasses import dataclass

from core.catalog import Exercise
from core.reading.facts import SetsSaid
from core.reading.strength.groups import Group
from core.reading.words.context import Context
from core.training import Prescription


@dataclass(frozen=True, slots=True)
class Planned:
    """Hold how what was read stands to the plan."""

    sided: bool
    """Whether every number is about as planned and its leg was said."""
    short: bool
    """Whether fewer sets were done at last, so that words of stopping early are told already."""


def beside_plan(exercise: Exercise | None, groups: list[Group], planned: Prescription | None) -> Planned:
    """Compare what was read with the plan."""
    if exercise is None or planned is None or not groups:
        return Planned(sided=False, short=False)
    sided = not exercise.per_leg or all(group.leg is not None for group in groups)
    alike = all(
        len(group.amounts) <= planned.sets and all(near(amount, planned.amount) for amount in group.amounts)
        for group in groups
    )
    whole = any(len(group.amounts) == planned.sets for group in groups)
    return Planned(sided=sided and alike and whole, short=len(groups[-1].amounts) < planned.sets)


def as_planned(fact: SetsSaid, context: Context) -> bool:
    """Tell whether sets are about as the session has them, and so many."""
    planned = (
        next((p for p in context.session.exercises if p.exercise == fact.exercise), None) if context.session else None
    )
    return (
        planned is not None
        and len(fact.amounts) == planned.sets
        and all(near(amount, planned.amount) for amount in fact.amounts)
    )


def near(amount: int, planned: int) -> bool:
    """Tell whether a number is about as planned."""
    return planned // 2 < amount <= planned + max(2, planned // 4)
