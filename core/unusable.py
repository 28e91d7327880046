"""Refuse an input with all that is wrong with it; apart from what finds that, which takes long to import."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """Name one fault: the file (or part) it is in, the field, and what was expected there."""

    source: str
    field: str
    expected: str

    def __str__(self) -> str:
        return ": ".join(part for part in (self.source, self.field, self.expected) if part)


class Unusable(ValueError):
    """Refuse an input; `faults` names everything that is wrong with it, not the first thing only."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))
