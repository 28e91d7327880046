"""Share out numbers, counts and sides among the items of one exercise before they are put together."""

from dataclasses import replace

from core.reading.strength.item import Item
from core.reading.words.context import Context

_GOES_ON = frozenset(
    {"second", "third", "last", "then", "only", "just", "and then", "followed by", "followed", "next", "and only"}
)
_BESIDE = frozenset(
    {",", ".", "...", ";", "and", "but", "a", "got", "i", "was", "managed", "did", "in", "the", *_GOES_ON}
)

_MOST_SETS = 5


def _one_leg_counts(items: list[Item]) -> list[Item]:
    """Let a count be of the number before it where the other leg has as many: "left 25 twice, right 25, then 11"."""
    said = [item for item in items if item.kind in ("amounts", "count")]
    if [item.kind for item in said] != ["amounts", "count", "amounts"] or len(said[0].amounts) != 1:
        return items
    one, count, other = said
    if len(other.amounts) != count.number:
        return items
    one.amounts *= len(other.amounts)
    one.after, one.repeated = count.after, True
    return [item for item in items if item is not count]


def leg_parts(items: list[Item]) -> list[list[Item]]:
    """Return what is said of each leg, where both are named before their numbers, or both behind them."""
    legs = [n for n, item in enumerate(items) if item.kind == "leg"]
    if len(legs) != 2 or {items[n].value for n in legs} != {"left", "right"}:
        return []
    first, second = legs
    if not any(item.kind in ("amounts", "count") for item in items[:first]):
        return [items[first:second], items[second:]]
    behind = not any(item.kind == "amounts" for item in items[second:])
    begun = next((n for n in range(first, second) if items[n].kind == "amounts"), 0)
    if behind and begun and any(item.kind == "count" for item in items[second:]):
        # "8 on the left three times, 6 on the right twice"
        return [items[:begun], items[begun:]]
    behind = behind and not any(item.kind == "count" for item in items[second:])
    if not behind and not any(item.kind in ("amounts", "count") for item in items[first:second]):
        # "3x8 right, left 8 and 7"
        return [items[:second], items[second:]]
    return [items[: first + 1], items[first + 1 :]] if behind else []


def shared_sides(context: Context, items: list[Item]) -> list[Item]:
    """Let "each" hold for the sets that follow it as well: "10 each side, then 9, then 8"."""
    items = _one_leg_counts(_counted_by_leg(context, items))
    told = [item for item in items if item.kind in ("amounts", "leg", "same", "nth")]
    sides = [item for item in told if item.kind == "leg"]
    if len(sides) != 1 or sides[0].value != "both" or [item.kind for item in told[:2]] != ["amounts", "leg"]:
        return items
    after = [item for item in told[2:] if item.kind == "amounts" and not item.counted]
    if len(after) != len(told) - 2 or not after:
        return items
    between = [context.text(at) for at in range(sides[0].after, after[0].at)]
    if not _BESIDE.issuperset(between) or not _GOES_ON & {*between}:
        return items
    rest = [item for item in items if item is not sides[0]]
    return [*rest, replace(sides[0], at=rest[-1].after, after=rest[-1].after)]


def _counted_by_leg(context: Context, items: list[Item]) -> list[Item]:
    """Repeat an amount as often as each leg did it: "8 a go: three goes on the left, two on the right"."""
    told = [item for item in items if item.kind in ("amounts", "count") or item.value in ("left", "right")]
    each = next((item for item in (*told[:1], *told[-1:]) if item.kind != "leg" and _number(item) > _MOST_SETS), None)
    pairs = [item for item in told if item is not each]
    legs = [item for item in pairs if item.kind == "leg"]
    times = [item for item in pairs if item.kind == "count" or 0 < _number(item) <= _MOST_SETS]
    in_turn = [item.kind == "leg" for item in pairs] in ([True, False] * 2, [False, True] * 2)
    if each is None or len(each.amounts) > 1 or not in_turn or len(times) < len(legs) or legs[0].value == legs[1].value:
        return items
    within = range(told[0].at - 2, told[-1].after)
    if not any(item.kind == "count" for item in told) and all(context.sense(at, "uncounted") is None for at in within):
        # "Rdl 8, 3 left, 2 right"
        return items
    sets = [replace(item, kind="amounts", amounts=[_number(each)] * _number(item), repeated=True) for item in times]
    rest = [
        replace(item, kind="doubt", value="noise", amounts=[]) if item is each or item.kind == "leg" else item
        for item in items
        if item not in pairs
    ]
    return [*(item for pair in zip(legs, sets, strict=True) for item in pair), *rest]


def _number(item: Item) -> int:
    return sum(item.amounts) or int(item.number)
