"""What stands in the words after an exercise, one piece at a time."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

ItemKind = Literal["amounts", "leg", "load", "rpe", "count", "same", "nth", "form", "doubt"]


@dataclass(slots=True)
class Item:
    """Hold one item; `at` and `after` are its places among the marks."""

    kind: ItemKind
    at: int
    after: int
    value: str = ""
    number: float = 0
    amounts: list[int] = field(default_factory=list)
    efforts: list[float] = field(default_factory=list)
    """One a set, where as many were said."""
    sure: bool = True
    index: int = 0
    counted: bool = False
    """Whether the amounts are one number that was said to be repeated: "3x8"."""
    repeated: bool = False
    """Whether a count was said beside it."""
    products: int = 0
    """How many counted amounts were put together."""

    def pop(self) -> int:
        """Take the last amount out; with none left it says nothing."""
        amount = self.amounts.pop()
        if not self.amounts:
            self.kind, self.value = "doubt", "noise"
        return amount


def lists_in(items: Iterable[Item]) -> list[Item]:
    """Return the amounts among some items, each as they were listed."""
    return [item for item in items if item.kind == "amounts"]


def places_of(items: Iterable[Item]) -> set[int]:
    """Return the places among the marks that items take up."""
    return {at for item in items for at in range(item.at, item.after)}
