"""Tell shapes and amounts that are read in two ways, or that no plan is near: rather ask."""

import re

from core.reading.strength.groups import Group
from core.reading.strength.item import Item
from core.reading.strength.sharing import leg_parts
from core.reading.words.context import Context
from core.training import Prescription

_SHAPE = re.compile(
    r"S?(?:A+|A+[LRB]|[LRB]A+|(?:A+[LR]|[LR]A+)(?:S[LR]?|[LR]S)|(?:[LR]A+){2,}|(?:A+[LR]){2,}|A+[LR][LR]A+|(?:A+B)+|"
    r"(?:BA+)+|B(?:[LR]A+){2}|B(?:A+[LR]){2}|A+BS|BA+S|A+S)?$"
)
_LETTERS = {"amounts": "A", "same": "S"}


def twice_counted(items: list[Item], groups: list[Group], planned: Prescription | None) -> bool:
    """Tell whether counted sets were added up to more than was planned: "3x8, got 2x8", "2x15 -> 2x12"."""
    said = [item for item in items if item.kind == "amounts" and item.products > 0]
    sets = max((len(item.amounts) for item in said), default=0)
    more = [group for group in groups if planned is not None and len(group.amounts) > max(planned.sets, sets)]
    joined = [item for item in said if planned is not None and item.products > 1 and len(item.amounts) > planned.sets]
    return bool(joined) or (bool(more) and sum(item.products for item in said) > 1)


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
    amounts = [item for item in items if item.kind == "amounts"]
    parts = leg_parts(items)
    if parts and _SHAPE.match("".join(letters)):
        sizes = [sum(len(item.amounts) for item in part) for part in parts]
        return any(item.counted for item in amounts) and min(sizes) == 1 < max(sizes)
    uneven = len({item.counted for item in amounts}) > 1 and any(len(item.amounts) == 1 for item in amounts)
    sided = any(item.kind == "leg" and item.value in ("left", "right") for item in items)
    return not _SHAPE.match("".join(letters)) or (uneven and sided)


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
    if any(_added(group) for group in groups) or _uneven(groups, planned):
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


def _uneven(groups: list[Group], planned: Prescription | None) -> bool:
    """Tell whether one leg had more sets than the plan and the other: "left 8 right 7, then 6 and 6"."""
    sizes = [len(group.amounts) for group in groups if group.leg in ("left", "right")]
    return len(sizes) > 1 and max(sizes) - min(sizes) > 1 and max(sizes) > (planned.sets if planned else min(sizes))


def _added(group: Group) -> bool:
    """Tell whether one of several amounts is so small that it was rather added: "8 8 8+1"."""
    return len(group.amounts) > 1 and min(group.amounts) <= 2 and max(group.amounts) >= 6


def _sets_by_reps(group: Group, planned: Prescription) -> bool:
    """Tell whether two numbers are rather sets and reps: "rdl 3 8"."""
    sets, amount = group.amounts
    return sets == planned.sets and amount >= 2 * sets and planned.amount > 2 * sets
