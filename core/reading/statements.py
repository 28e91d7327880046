"""Turn what was said of an exercise into facts: one a leg, or one a load where it changed from set to set."""

from dataclasses import replace

from core.body import Side
from core.catalog import Exercise
from core.reading.context import Context
from core.reading.facts import MOST_CONTACTS, MOST_REPS, MOST_SECONDS, MOST_SETS, Question, SetsSaid
from core.reading.groups import SIDES, Group
from core.reading.item import Item

_LIMITS = {"reps": MOST_REPS, "seconds": MOST_SECONDS, "contacts": MOST_CONTACTS}
_UNPLANNED_SETS = 6
Row = tuple[list[int], float | None, float | None]


def stated(
    exercise: Exercise, items: list[Item], groups: list[Group], doubt: bool
) -> tuple[list[SetsSaid], list[Question]]:
    """Return the facts of one exercise, and what is missing of them."""
    split_ = [] if doubt else _by_load(exercise, items)
    if split_:
        return split_, [Question(about="sets", missing=("leg",))] if exercise.per_leg and not split_[0].leg else []
    questions: list[Question] = []
    missing: list[str] = []
    sides = {group.leg is None for group in groups}
    doubt = doubt or (exercise.per_leg and len(sides) > 1)
    if not groups or doubt or any(not _possible(exercise, group) for group in groups):
        missing.append("reps")
        legs = {group.leg for group in groups}
        groups = [Group(leg, ()) for leg in sorted(legs, key=str) if leg]
    if exercise.per_leg and (not groups or any(group.leg is None for group in groups)):
        missing.append("leg")
    if missing:
        questions.append(Question(about="sets", missing=tuple(missing)))
    loads = _loads_by_leg(items)
    efforts = [item.number for item in items if item.kind == "rpe" and not item.amounts]
    facts = [_fact(exercise, group, loads.get(group.leg, []), efforts) for group in groups if group.amounts]
    return facts, questions


def joined(context: Context, facts: list[SetsSaid]) -> tuple[list[SetsSaid], list[Question]]:
    """Put sets of one exercise together that were said apart: "15 bridges, rest, 15 bridges"; ask if they are many."""
    kept: list[SetsSaid] = []
    questions: list[Question] = []
    for fact in facts:
        like = [one for one in facts if _alike(one, fact)]
        if any(_clash(one, fact) for one in facts):
            questions.append(Question(about="sets", missing=("reps",)))
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
                questions.append(Question(about="sets", missing=("reps",)))
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


def _loads_by_leg(items: list[Item]) -> dict[Side | None, list[float]]:
    """Return the loads of each leg: those said beside it where each has its own, else all."""
    loads = [item.number for item in items if item.kind == "load"]
    legs = [item for item in items if item.kind == "leg" and item.value in ("left", "right")]
    sides: list[Side | None] = [SIDES[item.value] for item in legs]
    if len(set(loads)) == 2 == len(loads) == len(set(sides)) == len(legs):
        order = [item.kind for item in items if item.kind in ("load", "leg")]
        if order in (["load", "leg", "load", "leg"], ["leg", "load", "leg", "load"]):
            return {side: [load] for side, load in zip(sides, loads, strict=True)}
    return dict.fromkeys((None, "left", "right", "both"), loads)


def _by_load(exercise: Exercise, items: list[Item]) -> list[SetsSaid]:
    """Read loads or efforts that change from set to set: "10@40kg 10@40kg 8@45kg"."""
    legs = {item.value for item in items if item.kind == "leg"}
    rows = _spread(items) or _rows(items)
    changing = len({row[1:] for row in rows}) > 1 and all(row[1] is not None or row[2] is not None for row in rows)
    if not changing or len(legs) > 1 or any(item.kind in ("count", "same", "nth") for item in items):
        return []
    leg = SIDES[legs.pop()] if legs else None
    joined_: dict[tuple[float | None, float | None], list[int]] = {}
    for amounts, load, effort in rows:
        joined_.setdefault((load, effort), []).extend(amounts)
    facts = [
        _fact(exercise, Group(leg, tuple(amounts)), [] if load is None else [load], [] if effort is None else [effort])
        for (load, effort), amounts in joined_.items()
    ]
    return facts if all(_possible(exercise, Group(leg, fact.amounts)) for fact in facts) else []


def _rows(items: list[Item]) -> list[Row]:
    rows: list[Row] = []
    for item in items:
        if item.kind == "amounts":
            rows.append((item.amounts, None, None))
        elif rows and item.kind == "load" and rows[-1][1] is None:
            rows[-1] = (rows[-1][0], item.number, rows[-1][2])
        elif rows and item.kind == "rpe" and rows[-1][2] is None:
            rows[-1] = (rows[-1][0], rows[-1][1], item.number)
    return rows


def _spread(items: list[Item]) -> list[Row]:
    """Give each set its load where as many follow a list: "3x10, 10 kg, 12 kg, 12 kg"."""
    said = [item for item in items if item.kind == "amounts"]
    loads = [item.number for item in items if item.kind == "load"]
    listed = next((item.amounts for item in items if item.kind == "rpe" and item.amounts), [])
    if len(said) == 1 and len(listed) == len(said[0].amounts):
        load = loads[0] if len(set(loads)) == 1 else None
        return [([amount], load, float(effort)) for amount, effort in zip(said[0].amounts, listed, strict=True)]
    if len(said) != 1 or len(loads) < 2 or len(loads) != len(said[0].amounts):
        return []
    return [([amount], load, None) for amount, load in zip(said[0].amounts, loads, strict=True)]


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
        load_kg=loads[0] if len(set(loads)) == 1 and loads[0] <= 1000 else None,
        rpe=efforts[0] if len(set(efforts)) == 1 and 0 <= efforts[0] <= 10 and efforts[0] * 2 % 1 == 0 else None,
    )
