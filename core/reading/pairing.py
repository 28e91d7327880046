"""Pair numbers and legs that change their order within a reply: "8 on the right, then 9 on the right, left 8 and 8"."""

from core.reading.item import Item


def paired(items: list[Item]) -> list[Item]:
    """Return the items with each leg before its numbers, where every one of them stands beside its own."""
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
