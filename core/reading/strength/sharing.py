"""Share out numbers, counts and sides among the items of one exercise before they are put together."""

from dataclasses import replace

from core.reading.strength.item import Item
from core.reading.words.context import Context

_GOES_ON = frozenset({"second", "third", "last", "then", "only", "just", "followed", "next"})
_BESIDE = frozenset(
    {",", ".", "...", ";", "and", "but", "a", "got", "i", "was", "managed", "did", "in", "the", *_GOES_ON}
)

_MOST_SETS = 5


def _one_leg_counts(items: list[Item]) -> list[Item]:
    """Let a count be of the one number beside it where each leg has its own: "left 30 twice, right 45 x 3"."""
    said = [item for item in items if item.kind in ("amounts", "count")]
    counts = [item for item in said if item.kind == "count"]
    inner = len(counts) == 1 and len(said) == 3 and said[1] is counts[0] and len(said[0].amounts) == 1
    if inner and len(said[2].amounts) == int(counts[0].number) and _repeat(said, 1):
        return [item for item in items if item not in counts]
    parts = [[item for item in part if item.kind in ("amounts", "count")] for part in leg_parts(items)]
    counting = [item for part in parts for item in part if item.kind == "count" and _counts_all(part, item)]
    if counting and _several_in_each(parts):
        # "3x8 right, left two sets, 8 + 7"
        return [replace(item, kind="doubt", value="noise") if item in counting else item for item in items]
    if not all(any(item.kind == "count" for item in part) or _several(part) for part in parts):
        return items
    bound = [item for part in parts for item in part if item.kind == "count" and _repeat(part, part.index(item))]
    return [item for item in items if item not in bound]


def _counts_all(part: list[Item], count: Item) -> bool:
    return sum(len(item.amounts) for item in part) == count.number


def _several_in_each(parts: list[list[Item]]) -> bool:
    return all(_several(part) for part in parts)


def _several(part: list[Item]) -> bool:
    return sum(len(item.amounts) for item in part) > 1


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


def _repeat(said: list[Item], at: int) -> bool:
    """Repeat the one number before a count, or behind it: "25s twice", "2 sets, 25s"."""
    count = said[at]
    for near in (at - 1, at + 1):
        item = said[near] if 0 <= near < len(said) else None
        if item is not None and item.kind == "amounts" and len(item.amounts) == 1 and not item.repeated:
            item.amounts *= int(count.number)
            item.at, item.after = min(item.at, count.at), max(item.after, count.after)
            item.repeated = True
            return True
    return False


def _leg_before_and_behind(context: Context, items: list[Item]) -> list[Item]:
    """Part numbers between two legs at the one sign among them: "left 10/10/8, 10/10/10 right"."""
    told = [item for item in items if item.kind in ("amounts", "leg", "same", "nth", "count")]
    kinds = [item.kind for item in told]
    if kinds not in (["leg", "amounts", "leg"], ["leg", "amounts", "amounts", "leg"]):
        return items
    if {told[0].value, told[-1].value} != {"left", "right"}:
        return items
    first, last = told[1], told[-2]
    if first is last:
        signs = [at for at in range(first.at, first.after) if context.text(at) in (",", ";", ".", "and", "then", "but")]
        numbers = [at for at in range(first.at, first.after) if context.marks[at].number is not None]
        if len(signs) != 1 or len(numbers) != len(first.amounts):
            return items
        before = sum(at < signs[0] for at in numbers)
        last = replace(first, at=signs[0] + 1, amounts=first.amounts[before:])
        first = replace(first, after=signs[0], amounts=first.amounts[:before])
    others = [item for item in items if item not in told]
    return [told[0], first, replace(told[-1], at=last.at, after=last.at), last, *others]


def shared_sides(context: Context, items: list[Item]) -> list[Item]:
    """Let "each" hold for the sets that follow it as well: "10 each side, then 9, then 8"."""
    items = _counted_by_leg(context, items)
    items = _paired(_leg_before_and_behind(context, _one_leg_counts(_both_counts(items))))
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


def _both_counts(items: list[Item]) -> list[Item]:
    """Read "25 seconds four times, two per side": the count of both legs together, then that of one."""
    told = [item for item in items if item.kind in ("amounts", "count", "leg")]
    if [item.kind for item in told] != ["amounts", "count", "amounts", "leg"] or told[3].value != "both":
        return items
    if len(told[0].amounts) != 1 or told[2].amounts != [told[1].number / 2]:
        return items
    told[1].number /= 2
    return [item for item in items if item is not told[2]]


def _paired(items: list[Item]) -> list[Item]:
    """Put each leg before its numbers where their order changes: "8 on the right, left 8 and 8"."""
    told = [item for item in items if item.kind in ("amounts", "leg")]
    pairs = list(zip(told[::2], told[1::2], strict=False))
    whole = len(told) % 2 == 0 and all({one.kind, other.kind} == {"amounts", "leg"} for one, other in pairs)
    sided = all(item.value in ("left", "right") for item in told if item.kind == "leg")
    orders = {one.kind for one, _ in pairs}
    if not whole or not sided or len(orders) == 1 or any(item.kind in ("same", "count") for item in items):
        return items
    rest = [item for item in items if item not in told]
    return [*(item for one, other in pairs for item in _leg_first(one, other)), *rest]


def _leg_first(one: Item, other: Item) -> tuple[Item, Item]:
    return (one, other) if one.kind == "leg" else (other, one)
