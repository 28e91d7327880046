"""Keep the number of a word that nobody knows from another name: "quads 5, blorps 2" gives the quads no 2."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from core.reading.facts import Asked
from core.reading.words.marks import Mark

STRANGE = "strange"
"""The region of a word that stands where a place would, with a number of its own: it is asked for."""
_SENSES: Mapping[str, str] = MappingProxyType({"region": STRANGE})
_BEFORE = frozenset({",", ".", ";", "/", "&", "and", "\n"})
_SHORTEST = 4


def with_strangers(marks: Sequence[Mark], asked: Asked | None, knows: Callable[[str], bool]) -> tuple[Mark, ...]:
    """Return the marks, with the sense of a place for each strange word among places and their scores."""
    if asked not in ("pain", "soreness") or not any(mark.has("region") for mark in marks):
        return tuple(marks)
    return tuple(
        mark._replace(senses=_SENSES) if _scored_alone(before, mark, after) and not knows(mark.text) else mark
        for before, mark, after in zip((None, *marks), marks, (*marks[1:], None), strict=False)
    )


def _scored_alone(before: Mark | None, mark: Mark, after: Mark | None) -> bool:
    """Tell whether a word of no sense stands at the head of a clause, and a number right behind."""
    if mark.senses or mark.exercises or mark.number is not None or len(mark.text) < _SHORTEST:
        return False
    heads = before is None or before.number is not None or before.has("leg") or before.text in _BEFORE
    return heads and mark.text.isalpha() and mark.text.isascii() and after is not None and after.number is not None
