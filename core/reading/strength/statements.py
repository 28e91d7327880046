"""Turn what was said of an exercise into facts: one a leg, or one a load where it changed from set to set."""

from dataclasses import replace

from core.catalog import Exercise
from core.reading.facts import MOST_CONTACTS, MOST_REPS, MOST_SECONDS, MOST_SETS, Question, SetsSaid
from core.reading.strength.groups import Group
from core.reading.strength.item import Item
from core.reading.strength.loads import changing_rows, loads_by_leg
from core.reading.words.context import Context

_LIMITS = {"reps": MOST_REPS, "seconds": MOST_SECONDS, "contacts": MOST_CONTACTS}
_UNPLANNED_SETS = 6
_HEAVIEST = 400
"""Kilograms: nobody lifts more with what is trained here."""


def stated(
    exercise: Exercise, items: list[Item], groups: list[Group], doubt: bool
) -> tuple[list[SetsSaid], list[Question]]:
    """Return the facts of one exercise, and what is missing of them."""
    split_ = [] if doubt else _by_load(exercise, items)
    if split_:
        return split_, [Question(about="sets", missing=("leg",))] if exercise.per_leg and not split_[0].leg else []
    questions: list[Question] = []
    missing: list[str] = []
    loads = loads_by_leg(items)
    # Loads that nobody knows the sets of.
    doubt = doubt or any(len(set(each)) > 1 for each in loads.values())
    sides = {group.leg is None for group in groups}
    doubt = doubt or (exercise.per_leg and len(sides) > 1)
    if not groups or doubt or any(not _possible(exercise, group) for group in groups):
        missing.append(amount_of(exercise))
        legs = {group.leg for group in groups}
        groups = [Group(leg, ()) for leg in sorted(legs, key=str) if leg]
    if exercise.per_leg and (not groups or any(group.leg is None for group in groups)):
        missing.append("leg")
    if missing:
        questions.append(Question(about="sets", missing=tuple(missing)))
    efforts = [item.number for item in items if item.kind == "rpe" and not item.efforts]
    facts = [_fact(exercise, group, loads.get(group.leg, []), efforts) for group in groups if group.amounts]
    return facts, questions


def amount_of(exercise: Exercise | None) -> str:
    """Return what the sets of an exercise are counted in, where their numbers are asked for."""
    return "seconds" if exercise is not None and exercise.unit == "seconds" else "reps"


def _told_in(fact: SetsSaid) -> str:
    return "seconds" if fact.seconds is not None else "reps"


def joined(context: Context, facts: list[SetsSaid]) -> tuple[list[SetsSaid], list[Question]]:
    """Put sets of one exercise together that were said apart: "15 bridges, rest, 15 bridges"; ask if they are many."""
    kept: list[SetsSaid] = []
    questions: list[Question] = []
    for fact in facts:
        like = [one for one in facts if _alike(one, fact)]
        if any(_clash(one, fact) for one in facts):
            questions.append(Question(about="sets", missing=(_told_in(fact),)))
        elif len(like) == 1:
            kept.append(fact)
        elif like[0] is fact:
            amounts = tuple(amount for one in like for amount in one.amounts)
            planned = (
                next((p.sets for p in context.session.exercises if p.exercise == fact.exercise), None)
                if context.session
                else None
            )
            if len(amounts) <= (planned or _UNPLANNED_SETS):
                kept.append(with_amounts(fact, amounts))
            else:
                questions.append(Question(about="sets", missing=(_told_in(fact),)))
    return kept, list(dict.fromkeys(questions))


def _clash(one: SetsSaid, other: SetsSaid) -> bool:
    """Tell whether one leg would have two numbers for its sets: "8 8 both", and later "8 7"."""
    same = (one.exercise, one.load_kg, one.rpe) == (other.exercise, other.load_kg, other.rpe)
    return same and one.leg != other.leg and {one.leg, other.leg} != {"left", "right"}


def _alike(one: SetsSaid, other: SetsSaid) -> bool:
    return (one.exercise, one.leg, one.load_kg, one.rpe) == (other.exercise, other.leg, other.load_kg, other.rpe)


def with_amounts(fact: SetsSaid, amounts: tuple[int, ...]) -> SetsSaid:
    """Return sets with other numbers in the same unit."""
    if fact.seconds is not None:
        return replace(fact, seconds=amounts)
    return replace(fact, contacts=amounts) if fact.contacts is not None else replace(fact, reps=amounts)


def _by_load(exercise: Exercise, items: list[Item]) -> list[SetsSaid]:
    """Return the facts of sets whose loads or efforts change."""
    rows = changing_rows(items)
    facts = [
        _fact(
            exercise,
            Group(row.leg, row.amounts),
            [] if row.load is None else [row.load],
            [] if row.effort is None else [row.effort],
        )
        for row in rows
    ]
    return facts if all(_possible(exercise, Group(fact.leg, fact.amounts)) for fact in facts) else []


def _possible(exercise: Exercise, group: Group) -> bool:
    limit = _LIMITS[exercise.unit]
    return 0 < len(group.amounts) <= MOST_SETS and all(0 <= amount <= limit for amount in group.amounts)


def _fact(exercise: Exercise, group: Group, loads: list[float], efforts: list[float]) -> SetsSaid:
    return SetsSaid(
        exercise=exercise.id,
        leg=group.leg if exercise.per_leg else None,
        reps=group.amounts if exercise.unit == "reps" else None,
        seconds=group.amounts if exercise.unit == "seconds" else None,
        contacts=group.amounts if exercise.unit == "contacts" else None,
        load_kg=loads[0] if len(set(loads)) == 1 and loads[0] <= _HEAVIEST else None,
        rpe=efforts[0] if len(set(efforts)) == 1 and 0 <= efforts[0] <= 10 and efforts[0] * 2 % 1 == 0 else None,
    )
