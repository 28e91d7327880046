"""Share out loads and efforts: to the sets where they change from one to the next, to the legs, or to all."""

from dataclasses import dataclass, replace

from core.body import Side
from core.reading.strength.groups import SIDES
from core.reading.strength.item import Item, lists_in


@dataclass(frozen=True, slots=True)
class Row:
    """Hold the amounts of one or more sets with the load and the effort that were said of them."""

    leg: Side | None
    amounts: tuple[int, ...]
    load: float | None = None
    effort: float | None = None


def changing_rows(items: list[Item]) -> list[Row]:
    """Return the sets of each load and effort where those change: "10@40kg 10@40kg 8@45kg", "8 @6, 8 @7"."""
    if not items or any(item.kind in ("count", "nth") for item in items):
        return []
    rows = [row for leg, part in _by_leg(items) for row in (_spread(leg, part) or _listed(leg, part))]
    if items[0].kind == "load":
        # A load that heads all sets, "12 kg: left 8 8 8, right 8 8, then 8 at 10 kg", is that of those without one.
        rows = [replace(row, load=items[0].number) if row.load is None else row for row in rows]
    told = all(row.load is not None or row.effort is not None for row in rows)
    if not told or len({(row.load, row.effort) for row in rows}) < 2:
        return []
    joined: dict[tuple[Side | None, float | None, float | None], Row] = {}
    for row in rows:
        key = (row.leg, row.load, row.effort)
        joined[key] = replace(row, amounts=joined[key].amounts + row.amounts) if key in joined else row
    return [*joined.values()]


def loads_by_leg(items: list[Item]) -> dict[Side | None, list[float]]:
    """Return the loads of each leg: those said beside it where each has its own, else all."""
    loads = [item.number for item in items if item.kind == "load"]
    legs = [item for item in items if item.kind == "leg" and item.value in ("left", "right")]
    sides: list[Side | None] = [SIDES[item.value] for item in legs]
    if len(set(loads)) == 2 == len(loads) == len(set(sides)) == len(legs):
        order = [item.kind for item in items if item.kind in ("load", "leg")]
        if order in (["load", "leg", "load", "leg"], ["leg", "load", "leg", "load"]):
            return {side: [load] for side, load in zip(sides, loads, strict=True)}
    return dict.fromkeys((None, "left", "right", "both"), loads)


def _by_leg(items: list[Item]) -> list[tuple[Side | None, list[Item]]]:
    """Part the items by the leg that they are of; nothing where legs and numbers stand in no plain order."""
    legs = [item for item in items if item.kind == "leg"]
    rest = [item for item in items if item.kind not in ("leg", "same")]
    again = [item for item in items if item.kind == "same"]
    values = {item.value for item in legs}
    if again:
        last = [n for n, item in enumerate(items) if item.kind == "amounts"][-1:] or [len(items)]
        after = all(items.index(item) > last[0] for item in again)
        one = [item for item in legs if items.index(item) < items.index(again[0])]
        return [("both", rest)] if after and len(again) == 1 and len({item.value for item in one}) == 1 else []
    if len(values) < 2:
        return [(SIDES[values.pop()] if values else None, rest)]
    if len(legs) != 2 or values != {"left", "right"}:
        return []
    return _at_legs(items, legs)


def _at_legs(items: list[Item], legs: list[Item]) -> list[tuple[Side | None, list[Item]]]:
    first, second = items.index(legs[0]), items.index(legs[1])
    before = [item for item in items[:first] if item.kind in ("amounts", "load")]
    heads = [item.kind for item in before] == ["load"] and items[second - 1].kind != "load"
    if heads or not before:
        return [(SIDES[legs[0].value], items[first + 1 : second]), (SIDES[legs[1].value], items[second + 1 :])]
    if second + 1 == len(items):
        return [(SIDES[legs[0].value], items[:first]), (SIDES[legs[1].value], items[first + 1 : second])]
    return []


def _listed(leg: Side | None, items: list[Item]) -> list[Row]:
    """Read "10 @ 40 kg, 8 @ 45 kg" and "40 kg for 10, 45 kg for 8"."""
    kinds = [item.kind for item in items if item.kind in ("amounts", "load")]
    if len(kinds) > 2 and kinds == ["load", "amounts"] * (len(kinds) // 2):
        pairs = [item for item in items if item.kind in ("amounts", "load")]
        return [
            Row(leg, tuple(amounts.amounts), load.number) for load, amounts in zip(pairs[::2], pairs[1::2], strict=True)
        ]
    rows: list[Row] = []
    for item in items:
        last = rows[-1] if rows else None
        if item.kind == "amounts":
            rows.append(Row(leg, tuple(item.amounts)))
        elif last and item.kind == "load" and last.load is None:
            rows[-1] = Row(leg, last.amounts, item.number, last.effort)
        elif last and item.kind == "rpe" and last.effort is None:
            rows[-1] = Row(leg, last.amounts, last.load, item.number)
    return rows


def _spread(leg: Side | None, items: list[Item]) -> list[Row]:
    """Give each set its load where as many follow a list: "3x10, 10 kg, 12 kg, 12 kg"."""
    said = lists_in(items)
    loads = [item.number for item in items if item.kind == "load"]
    listed = next((item.efforts for item in items if item.efforts), [])
    if len(said) == 1 and len(listed) == len(said[0].amounts):
        load = loads[0] if len(set(loads)) == 1 else None
        return [Row(leg, (amount,), load, effort) for amount, effort in zip(said[0].amounts, listed, strict=True)]
    if len(said) != 1 or len(loads) < 2 or len(loads) != len(said[0].amounts):
        return []
    return [Row(leg, (amount,), load) for amount, load in zip(said[0].amounts, loads, strict=True)]
