"""Put the items after an exercise together: which amounts were done on which leg."""

from dataclasses import dataclass, field, replace

from core.body import Side
from core.reading.strength.item import Item
from core.reading.words.context import Context

SIDES: dict[str, Side] = {"left": "left", "right": "right", "both": "both"}
_MOST_MORE = 2
_OTHER: dict[str, Side] = {"left": "right", "right": "left"}


@dataclass(frozen=True, slots=True)
class Group:
    """Hold the amounts of one leg (none = not said), or that a leg was named without amounts."""

    leg: Side | None
    amounts: tuple[int, ...]


@dataclass(slots=True)
class Assembly:
    """Collect groups while walking over the items."""

    prefix: bool
    groups: list[Group] = field(default_factory=list)
    pending: list[int] = field(default_factory=list)
    leg: Side | None = None
    count: int | None = None
    doubt: bool = False

    def walk(self, items: list[Item]) -> None:
        """Take all items in order."""
        for item in items:
            match item.kind:
                case "amounts":
                    self._amounts(item)
                case "leg":
                    self._leg(item)
                case "same":
                    self._same(item)
                case "count":
                    self.doubt = self.doubt or self.count not in (None, int(item.number))
                    self.count = int(item.number)
                case "doubt":
                    self.doubt = self.doubt or item.value != "noise"
                case "load" | "rpe" | "form" | "nth":
                    pass  # none of them is an amount that was done in every set
        self._flush(self.leg if self.pending and self.leg else None)

    def _flush(self, leg: Side | None) -> None:
        if self.pending:
            self.groups.append(Group(leg, tuple(self.pending)))
            self.pending = []

    def _amounts(self, item: Item) -> None:
        self.pending += item.amounts
        self.doubt = self.doubt or not item.sure
        if self.leg and not self.prefix:
            self._flush(self.leg)
            self.leg = None

    def _leg(self, item: Item) -> None:
        side = SIDES[item.value]
        if self.pending and (not self.prefix or self.leg is None):
            self._flush(side)
            self.leg = None
            return
        if self.pending:
            self._flush(self.leg)
        self.leg = side

    def _same(self, item: Item) -> None:
        if self.pending:
            self._flush(self.leg)
        if self.groups and self.groups[-1].leg in _OTHER:
            last = self.groups[-1]
            self.groups.append(replace(last, leg=_OTHER[last.leg or ""]))
            self.leg = None
        elif self.groups and self.groups[-1].leg is None and item.value == "same":
            self.groups[-1] = replace(self.groups[-1], leg="both")
        elif self.groups and item.value != "same" and self.groups[-1].leg != "both":
            # "Same again" may be another round.
            self.doubt = True

    def change(self, item: Item) -> None:
        """Change one set: of the leg that is named, or of the only one that was said."""
        if item.value in ("left", "right"):
            self.groups = [one for group in self.groups for one in _each_leg(group)]
        meant = [n for n, group in enumerate(self.groups) if item.value in ("", "both", group.leg)]
        index = item.index - 1 if item.index > 0 else -1
        if not meant or (not item.value and len(meant) > 1):
            self.doubt = True
            return
        for n in meant:
            amounts = list(self.groups[n].amounts)
            if index >= len(amounts):
                self.doubt = True
                return
            others = [*amounts[:index], *amounts[index:][1:]]
            # "Hip thrusts 10 10 10 40 kg, last set 35": a load.
            self.doubt = self.doubt or (len(others) > 1 and item.number > _MOST_MORE * max(others))
            amounts[index] = int(item.number)
            self.groups[n] = replace(self.groups[n], amounts=tuple(amounts))


def _each_leg(group: Group) -> tuple[Group, ...]:
    return (replace(group, leg="left"), replace(group, leg="right")) if group.leg == "both" else (group,)


def assemble(items: list[Item]) -> tuple[list[Group], bool]:
    """Return the groups and whether anything about their amounts is doubtful."""
    first_leg = next((n for n, item in enumerate(items) if item.kind == "leg"), len(items))
    first_amount = next((n for n, item in enumerate(items) if item.kind == "amounts"), len(items))
    assembly = Assembly(prefix=first_leg < first_amount)
    # What is said of one set changes what is said of all, wherever a count or a leg still follows.
    changes = [item for item in items if item.kind == "nth"]
    assembly.walk([item for item in items if item.kind != "nth"])
    groups = _by_leg(assembly.groups)
    if assembly.count is not None:
        groups = [replace(group, amounts=_times(group.amounts, assembly.count)) for group in groups]
        assembly.doubt = assembly.doubt or any(len(group.amounts) != assembly.count for group in groups)
    assembly.groups = groups
    for item in changes:
        assembly.change(item)
    return assembly.groups, assembly.doubt


def _times(amounts: tuple[int, ...], count: int) -> tuple[int, ...]:
    return amounts * count if len(amounts) == 1 and 1 <= count <= 20 else amounts


def merged_sides(context: Context, items: list[Item]) -> list[Item]:
    """Read "left and right" beside each other as both; "l/r" stays in doubt unless nothing hangs on it."""
    merged: list[Item] = []
    for n, item in enumerate(items):
        last = merged[-1] if merged else None
        if _each_beside_its_own(merged, item, items[n + 1 : n + 2]):
            merged.append(item)
            continue
        pair = last and last.kind == item.kind == "leg" and {last.value, item.value} == {"left", "right"}
        if last and last.kind == "same" and item.value == "both" and last.after == item.at:
            # "30s then 25s, identical both legs"
            merged[-1] = Item("leg", last.at, item.after, value="both")
        elif last and last.kind == item.kind == "leg" and last.value == item.value and last.after == item.at:
            merged[-1] = Item("leg", last.at, item.after, value=item.value)
        elif pair and last and _side_by_side(context, last.after, item.at):
            merged[-1] = Item("leg", last.at, item.after, value="both")
        else:
            merged.append(item)
    return merged


def _each_beside_its_own(before: list[Item], leg: Item, after: list[Item]) -> bool:
    """Tell whether two legs between numbers have one list each: "10 10 9 on the left and on the right 10 9 9"."""
    numbers = [before[-2], after[0]] if len(before) > 1 and after else []
    if leg.kind != "leg" or not numbers or any(item.kind != "amounts" for item in numbers):
        return False
    return after[0].at == leg.after and len(numbers[0].amounts) == len(numbers[1].amounts) > 1


def _side_by_side(context: Context, after: int, at: int) -> bool:
    return at == after or (at == after + 1 and context.text(after) in ("and", "&", "+", "/", "n", "-"))


def _by_leg(groups: list[Group]) -> list[Group]:
    """Join the groups of one leg: "8 left, 8 right, then 8 left" is two sets on the left."""
    joined: list[Group] = []
    for group in groups:
        known = next((n for n, other in enumerate(joined) if other.leg == group.leg), None)
        if known is None:
            joined.append(group)
        else:
            joined[known] = replace(joined[known], amounts=joined[known].amounts + group.amounts)
    return joined
