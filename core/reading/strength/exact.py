"""Tell the exercise that a name is exactly of from the one of the session that it may stand for."""

from core.catalog import Exercise
from core.reading.strength.item import Item
from core.reading.words.context import Context
from core.reading.words.mentions import Segment
from core.reading.words.names import stems

_FAR = 20
"""Kilograms beyond twice the plan: nobody lifts them on one leg who was not asked to."""


def exactly_named(
    context: Context, segment: Segment, exercise: Exercise | None, items: list[Item], leg: str | None
) -> Exercise | None:
    """Return the exercise of the sets, none where it cannot be told: "deadlift 4x5 100 kg" is of both legs.

    The session's exercise of one leg is meant where a leg is told, and the load is near its plan.
    """
    mention = segment.mention
    if exercise is None and mention is not None and mention.at >= 0:
        return _of_one_leg(context, mention.at) if leg or any(item.kind == "leg" for item in items) else None
    if exercise is not None and _of_each_side(context, items) and _has_a_sided_form(context, exercise):
        return None
    if mention is None or mention.at < 0 or exercise is None or not exercise.per_leg:
        return exercise
    other = context.catalog.exercises.get(context.names.exact.get(stems(context.text(mention.at)), ""))
    if other is None or other.per_leg:
        return exercise
    planned = context.planned(exercise)
    load = max((item.number for item in items if item.kind == "load"), default=0)
    if load > 2 * (planned.load_kg if planned else 0) + _FAR:
        return other
    if stems(exercise.name).startswith(f"single leg {stems(other.name)}") and len(other.name.split()) > 1:
        # "Romanian deadlifts" is what "rdl" stands for, which is read too.
        return exercise
    sided = leg or any(item.kind in ("leg", "same") for item in items)
    sided = sided or any("leg" in context.text(at) for at in range(segment.low, segment.high))
    return exercise if sided else None


def _of_one_leg(context: Context, at: int) -> Exercise | None:
    """Return the one exercise of one leg that a name of several may mean: "hops left 8, right 8" beside pogo hops."""
    named = [context.catalog.exercises[id_] for id_ in context.marks[at].exercises if id_ in context.here]
    sided = [exercise for exercise in named if exercise.per_leg]
    return sided[0] if len(sided) == 1 < len(named) else None


def _of_each_side(context: Context, items: list[Item]) -> bool:
    """Tell whether both sides are named as such: "each" alone may be each set."""
    sides = (item for item in items if item.kind == "leg" and item.value == "both")
    return any(context.text(item.after - 1).endswith(("side", "sides")) for item in sides)


def _has_a_sided_form(context: Context, exercise: Exercise) -> bool:
    """Tell whether the session has what was more likely done "each side": side planks beside planks."""
    planned = context.session.exercises if context.session and not exercise.per_leg else ()
    return any(one.per_leg and one.exercise.endswith(f"_{exercise.id}") for one in planned)
