"""Put a set report together by every reading that its words allow, and take the one that fits the plan."""

from core.catalog import Exercise
from core.reading.facts import SetsSaid
from core.reading.lexicon.sets import DENIED
from core.reading.strength.amounts import Numbers
from core.reading.strength.in_turn import placed
from core.reading.strength.item import Item, places_of
from core.reading.strength.solver.pieces import report_of
from core.reading.strength.solver.solve import solved
from core.reading.strength.statements import stated
from core.reading.strength.unsure import unsure
from core.reading.words.context import Context
from core.reading.words.mentions import Segment
from core.training import Prescription

_BESIDE = frozenset({"load", "rpe", "form"})
_LEADING = frozenset({"of", "the", "my", "all", "did", "both", "in"})
_OF_ELSE = ("region", "pain", "sore", "sleep", "run", "effort", "limp", "complaint", "session", "place")
"""What other numbers are told of."""
_SIGNS = frozenset({",", ".", ";", "\n"})
_OF_SETS = ("leg", "place", "times", "same", "uncounted", "unit", "cross")


def come_short(facts: list[SetsSaid], planned: Prescription) -> bool:
    """Tell whether nothing was made of the numbers, or fewer sets of a leg than planned."""
    told: dict[str | None, int] = {}
    for fact in facts:
        told[fact.leg] = told.get(fact.leg, 0) + len(fact.amounts)
    return any(sets < planned.sets for sets in told.values()) or not told


def pieced_together(
    context: Context, segment: Segment, exercise: Exercise | None, planned: Prescription | None, items: list[Item]
) -> list[SetsSaid]:
    """Return the sets of an exercise where only one reading of its words agrees with the plan, and take the words."""
    if exercise is None or planned is None or planned.exercise != exercise.id:
        return []
    if segment.doubtful or unsure(context, segment, items):
        return []
    low = segment.low
    while low > 0 and context.free(low - 1) and (_leads(context, low - 1) or _names_last(context, segment, low - 1)):
        low -= 1
    if 0 < low < segment.low and _of_else(context, low - 1):
        # "Rpe 8, reps 10 9": a number right behind is of what was told before.
        low = next((at for at in range(low, segment.low) if context.text(at) in _SIGNS), segment.low)
    beside = [item for item in items if item.kind in _BESIDE or _is_noise(context, item)]
    weighed = [item for item in beside if item.kind != "load" or exercise.load != "none" or _in_kilos(context, item)]
    named = (segment.mention.at if segment.mention else None, segment.heading)
    for passing in (beside, weighed) if len(weighed) < len(beside) else (beside,):
        passed = places_of(passing) | {at for at in named if at is not None}
        numbers = Numbers(context, segment.high, exercise.unit == "seconds")
        report = report_of(context, low, segment.high, passed, planned, numbers)
        groups = solved(report, planned.sets, per_leg=exercise.per_leg) if report is not None else []
        facts, open_ = stated(exercise, passing, groups, doubt=False)
        if facts and not open_:
            context.take(*passed, *(at for at in range(low, segment.high) if context.marks[at].number is not None))
            context.take(*(at for at in range(low, segment.high) if context.marks[at].has(*_OF_SETS)))
            return facts
    return []


def _is_noise(context: Context, item: Item) -> bool:
    """Tell whether an item says nothing of the sets; the place of one does."""
    return item.kind == "doubt" and item.value == "noise" and placed(context.marks, item.at) is None


def _in_kilos(context: Context, item: Item) -> bool:
    return any(context.sense(at, "unit") in ("kg", "lb", "bell") for at in range(item.at, item.after))


def _leads(context: Context, at: int) -> bool:
    counted = context.number(at) is not None and context.sense(at + 1, "unit") == "sets"
    led = context.text(at) in _LEADING or context.sense(at, "unit") == "sets"
    return counted or led or any(context.sense(at, s) is not None for s in ("times", "cross"))


def _names_last(context: Context, segment: Segment, at: int) -> bool:
    """Tell whether words before the only name are its sets: "left 6 6 6 right 6 6 4, thats the box squats"."""
    alone = len(context.at("exercise")) == 1 and segment.low == (segment.mention.at if segment.mention else -1)
    own = any(segment.low < number < segment.high for number in context.at("number"))
    return alone and not own and context.asked in ("session", None) and not _of_else(context, at)


def _of_else(context: Context, at: int) -> bool:
    return context.marks[at].has(*_OF_ELSE) or context.text(at) in DENIED
