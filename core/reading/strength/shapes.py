"""Tell shapes and amounts that are read in two ways, or that no plan is near: rather ask."""

from core import regex as re
from core.catalog import Exercise
from core.reading.pieces import Sought
from core.reading.strength.groups import Group
from core.reading.strength.item import Item, lists_in
from core.reading.strength.sharing import leg_parts
from core.reading.words.context import Context
from core.reading.words.mentions import Segment
from core.training import Prescription

_SHAPE = re.compile(
    r"S?(?:A+|A+[LRB]|[LRB]A+|(?:A+[LR]|[LR]A+)(?:S[LR]?|[LR]S)|(?:[LR]A+){2,}|(?:A+[LR]){2,}|A+[LR][LR]A+|(?:A+B)+|"
    r"(?:BA+)+|B(?:[LR]A+){2}|B(?:A+[LR]){2}|A+BS|BA+S|A+S)?$"
)
_UNLOADED = frozenset({"unloaded", "unweighted", "bw", "bodyweight"})
_MIDWAY = frozenset({"halfway", "midway", "partway", "half way"})
_LETTERS = {"amounts": "A", "same": "S"}


def odd_shape(items: list[Item]) -> bool:
    """Tell whether legs and numbers alternate in a way that can be read in two ways: "3x10, left 10, right 12"."""
    letters = [
        item.value[0].upper() if item.kind == "leg" else _LETTERS.get(item.kind, "")
        for item in items
        if item.kind in ("leg", "amounts", "same")
    ]
    if set(letters) <= {"A", "B"}:
        # "Step ups apiece 8 7 per leg": said twice.
        letters = ["B"][: letters.count("B")] + [letter for letter in letters if letter == "A"]
    amounts = lists_in(items)
    if _more_at_last(items, amounts):
        return True
    parts = leg_parts(items)
    if parts and _SHAPE.match("".join(letters)):
        sizes = [sum(len(item.amounts) for item in part) for part in parts]
        return any(item.counted for item in amounts) and min(sizes) == 1 < max(sizes)
    uneven = len({item.counted for item in amounts}) > 1 and any(len(item.amounts) == 1 for item in amounts)
    sided = any(item.kind == "leg" and item.value in ("left", "right") for item in items)
    return not _SHAPE.match("".join(letters)) or (uneven and sided)


def _more_at_last(items: list[Item], amounts: list[Item]) -> bool:
    """Tell whether legs in turn end in numbers of both: "left 8 right 7, then 6 and 6"."""
    legs = sum(item.kind == "leg" and item.value != "both" for item in items)
    *before, last = [len(item.amounts) for item in amounts] or [0]
    return (legs > 3 and last > max(before, default=last)) or (legs == 2 and before == [1] and last > 2)


def in_pairs(context: Context, items: list[Item]) -> bool:
    """Tell whether sets stand in pairs that may be legs: "10/10, 10/10, 9/9"."""
    numbers = [
        at for i in items if i.kind == "amounts" for at in range(i.at, i.after) if context.number(at) is not None
    ]
    signs = [context.text(at + 1) == "/" for at in numbers]
    return len(signs) > 3 and signs == [True, False] * (len(signs) // 2)


def odd_amounts(groups: list[Group], planned: Prescription | None) -> bool:
    """Tell whether amounts are so far from any plan that they were likely read wrongly: rather ask."""
    amounts = [amount for group in groups for amount in group.amounts]
    most = max((len(group.amounts) for group in groups), default=0)
    if amounts and not any(amounts):
        return True
    if any(_added(group) for group in groups):
        return True
    if planned is None:
        return most > 8 or (bool(amounts) and max(amounts) > 6 * max(min(amounts), 1) and max(amounts) > 20)
    if planned.sets > 1 and any(group.amounts == (planned.sets * planned.amount,) for group in groups):
        # All sets together, rather than one.
        return True
    if most > planned.sets + 2 or any(amount > 3 * planned.amount + 5 for amount in amounts):
        return True
    if any(len(group.amounts) == 2 and _sets_by_reps(group, planned) for group in groups):
        return True
    return len(amounts) == 1 and amounts[0] <= 3 and amounts[0] * 3 < planned.amount


_MISSED = Sought(
    r"\b(?:missed|failed|dropped|lost|(?:one|1|2) short|short|shy)(?: (?:by|on|at|out on))? (?:(?:the|a|my|last|final|"
    r"one|1|2|few|couple|very|of) )*(?:(?<=last )|(?<=final )|(?<=one )|(?<=1 )|(?<=2 )|(?<=few )|(?<=couple ))"
    r"(?:reps?\b|(?:on|with|of|from) (?:the |my )?(?:left|right|l|r|other)\b)"
)


def misses_some(context: Context, segment: Segment, groups: list[Group], planned: Prescription | None) -> bool:
    """Tell whether sets that are all as planned are told to be fewer: "8 8 each, missed the last one on the right"."""
    whole = planned is not None and all(group.amounts == (planned.amount,) * planned.sets for group in groups)
    missed = _MISSED.search(context.plain, context.marks[segment.low].start) if whole else None
    # No number of another exercise stands between.
    return missed is not None and not any(
        context.marks[at].number is not None and context.marks[at].end < missed.start()
        for at in range(segment.high, len(context.marks))
    )


def _added(group: Group) -> bool:
    """Tell whether one of several amounts is so small that it was rather added: "8 8 8+1"."""
    return len(group.amounts) > 1 and min(group.amounts) <= 2 and max(group.amounts) >= 6


def _sets_by_reps(group: Group, planned: Prescription) -> bool:
    """Tell whether two numbers are rather sets and reps: "rdl 3 8"."""
    sets, amount = group.amounts
    return sets == planned.sets and amount >= 2 * sets and planned.amount > 2 * sets


def load_of_some(context: Context, segment: Segment, items: list[Item]) -> bool:
    """Tell whether the only load is that of some sets: "3x10 each, 12 kg for the last set", "15 w 10kg, 15 w/o"."""
    loads = [item for item in items if item.kind == "load"]
    if len(loads) != 1:
        return False
    at, after = loads[0].at, loads[0].after
    led = any(context.text(n) in ("for", "on", "in", "after", "from") for n in range(after, after + 4))
    behind = led and any(context.sense(n, "place") is not None for n in range(after, after + 4))
    behind = behind or any(context.text(n) in _MIDWAY for n in range(after, after + 2))
    mention = segment.mention.at if segment.mention else -1
    before = any(context.sense(n, "place") is not None for n in range(max(at - 2, mention + 1), at))
    return behind or before or any(_unloaded(context, n) for n in range(after, segment.high))


def _unloaded(context: Context, at: int) -> bool:
    """Tell whether words say that nothing was lifted: "15 without", but "without shoes" says nothing of it."""
    ended = context.text(at + 1) in ("", ",", ".", ";", ")", "weight", "weights", "load")
    return context.text(at) in _UNLOADED or (context.text(at) == "without" and ended)


def on_one_leg(context: Context, segment: Segment, exercise: Exercise | None) -> bool:
    """Tell whether some sets of what both legs do together were done on one: "15 15 single leg 8 8 each"."""
    alone = any("single leg" in context.text(n) for n in range(segment.low, segment.high))
    return alone and exercise is not None and not exercise.per_leg


def reps_of_seconds(context: Context, items: list[Item], exercise: Exercise | None) -> bool:
    """Tell whether what is held was counted in reps: "side plank 10 reps"."""
    reps = any(item.kind == "amounts" and context.sense(item.after - 1, "unit") == "reps" for item in items)
    return exercise is not None and exercise.unit == "seconds" and reps


def over_sets(context: Context, items: list[Item]) -> bool:
    """Tell whether a number is a total over sets: "30 bridges in 2 sets"."""
    return any(item.kind == "count" and context.text(item.at - 1) in ("in", "over", "across") for item in items)
