"""Leave out of a correction which leg is fine: "actually right knee, left is fine"."""

from collections.abc import Iterator

from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.marks import Mark

_PARTING = words(", . .. ... ; - ( ) but and while though whereas") | {"\n"}
_SMALL = words(
    "the my its it is are was were feels felt feel one side leg all totally completely absolutely perfectly just "
    "still quite actually really good great grand well no nothing not none in on at with of s bother bothered hurting "
    "hurt hurts a problem issue issues problems there too"
)
_NOTHING = words("nothing none no not")


def without_spared_leg(context: Context) -> Context:
    """Return the words that put another leg right, without the clause that calls the first one fine."""
    if {*context.places.get("leg", {}).values()} < {"left", "right"}:
        return context
    clauses = [*_clauses(context.marks)]
    spared = [clause for clause in clauses if _is_spared(clause)]
    told = {leg for clause in clauses if clause not in spared and (leg := _leg(clause))}
    spared = [clause for clause in spared if told and _leg(clause) not in told]
    if len(told) != 1 or len(spared) != 1:
        return context
    return context.part(mark for clause in clauses if clause not in spared for mark in clause)


def _clauses(marks: tuple[Mark, ...]) -> Iterator[tuple[Mark, ...]]:
    """Yield the clauses, each with what parts it from the one before."""
    start = 0
    for at, mark in enumerate(marks):
        if mark.text in _PARTING and any(m.text not in _PARTING for m in marks[start:at]):
            yield marks[start:at]
            start = at
    yield marks[start:]


def _leg(clause: tuple[Mark, ...]) -> str | None:
    return next((mark.senses["leg"] for mark in clause if mark.has("leg")), None)


def _is_spared(clause: tuple[Mark, ...]) -> bool:
    fine = any(mark.has("fine") or mark.text in _NOTHING for mark in clause)
    legs = sum(mark.has("leg") for mark in clause)
    return (
        fine
        and legs == 1
        and all(
            mark.has("leg", "fine", "region", "noise") or _SMALL.issuperset(mark.text.split()) or mark.text in _PARTING
            for mark in clause
        )
    )
