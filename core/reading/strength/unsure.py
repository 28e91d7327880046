"""Tell where numbers are of something else than the sets of an exercise, however they are read."""

from core.reading.strength.item import Item
from core.reading.strength.shapes import load_of_some, on_one_leg, over_sets, reps_of_seconds
from core.reading.strength.unreal import unreal
from core.reading.words.context import Context
from core.reading.words.mentions import Mention, Segment


def unsure(context: Context, segment: Segment, items: list[Item]) -> bool:
    """Tell whether no reading of the numbers can be sure."""
    exercise = segment.mention.exercise if segment.mention else None
    return (
        over_sets(context, items)
        or unreal(context, segment)
        or _one_set_of(context, segment.mention)
        or reps_of_seconds(context, items, exercise)
        or load_of_some(context, segment, items)
        or on_one_leg(context, segment, exercise)
    )


def _one_set_of(context: Context, mention: Mention | None) -> bool:
    """Tell whether the numbers are of one set only: "last set of rdl 6 each"."""
    at = mention.at if mention else 0
    before = context.text(at - 1) if context.text(at - 1) not in ("the", "my") else context.text(at - 2)
    places = [n for n in range(max(at - 4, 0), at) if context.sense(n, "place") is not None]
    placed = bool(places)
    if not any(context.marks[n].number for n in range(places[0] if placed else at, at)) and any(
        n > at for n in reversed(context.at("place"))
    ):
        # "8 for the first set of step ups and 6 for the second"
        return False
    return placed and (before.startswith(("set o", "sets o")) or context.sense(at + 1, "unit") == "sets")
