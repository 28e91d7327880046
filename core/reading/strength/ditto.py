"""Read an exercise that was done as the one before it: "step downs 3x10 both, bulgarians ditto with 8 kg"."""

from dataclasses import replace

from core.catalog import Catalog, Exercise
from core.reading.facts import SetsSaid
from core.reading.lexicon.terms import words
from core.reading.strength.item import Item
from core.reading.words.context import Context
from core.reading.words.mentions import Segment

_BETWEEN = words(": - , = the my was were did i for on and then")
_AS_WELL = words("same ditto likewise") | {"same again", "same on", "same for", "same again on", "identical on"}


def as_before(context: Context, segment: Segment, items: list[Item], before: list[SetsSaid]) -> list[SetsSaid]:
    """Return the sets of the exercise before as those of this one, where the words say no more than that."""
    exercise = segment.mention.exercise if segment.mention else None
    if exercise is None or not before or any(item.kind not in ("same", "load", "doubt") for item in items):
        return []
    if any(item.kind == "doubt" and item.value != "noise" for item in items) or not _told(context, segment):
        return []
    like = [fact for fact in before if fact.exercise == before[-1].exercise]
    loads = {item.number for item in items if item.kind == "load"}
    if len(loads) > 1 or not _alike(context.catalog, exercise, like):
        return []
    load = loads.pop() if loads else None
    return [replace(fact, exercise=exercise.id, load_kg=load, rpe=None, form=None) for fact in like]


def _told(context: Context, segment: Segment) -> bool:
    at = segment.mention.at if segment.mention else 0
    after, low = at + 1, at - 1
    while context.text(after) in _BETWEEN:
        after += 1
    while context.text(low) in ("the", "my"):
        low -= 1
    return context.text(after) in _AS_WELL or context.text(low) in _AS_WELL


def _alike(catalog: Catalog, exercise: Exercise, like: list[SetsSaid]) -> bool:
    """Tell whether two exercises are counted in one way, so that the numbers of one can be those of the other."""
    other = catalog.exercises.get(like[0].exercise or "")
    same = other is not None and (other.unit, other.per_leg) == (exercise.unit, exercise.per_leg)
    return same and other is not exercise and len({fact.leg for fact in like}) == len(like)
