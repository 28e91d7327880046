"""Read complaints that are whole clauses before sets are, so that no exercise named later takes their numbers."""

from dataclasses import replace

from core.reading.complaints import read_complaints
from core.reading.context import Context
from core.reading.facts import PainSaid, Said, SorenessSaid
from core.reading.lexicon.terms import words
from core.reading.marks import relaid
from core.reading.naming import is_name
from core.reading.values import score_at

_JOINTS = words(", . ; and but") | {"\n", "..."}
_SMALL = words("my the is was at about a an : = - on in bit still now ( ) of maybe roughly hurts hurt just")


def closed_complaints(context: Context) -> list[Said]:
    """Return the complaints of clauses that say nothing else, where an exercise is named after them."""
    if context.asked not in ("session", None):
        return []
    last = max((at for at, mark in enumerate(context.marks) if mark.exercises and is_name(context, at)), default=0)
    facts: list[Said] = []
    for low, high in _clauses(context, last):
        if not _is_complaint(context, low, high):
            continue
        marks = context.marks[low:high]
        alone = replace(context, plain=" ".join(m.text for m in marks), marks=relaid(marks), taken=set())
        said, questions = read_complaints(alone)
        if len(said) == 1 and not questions and _whole(said[0]):
            context.take(*range(low, high))
            facts += said
    return facts


def _clauses(context: Context, last: int) -> list[tuple[int, int]]:
    """Return where the clauses before a place begin and end."""
    ends = [at for at in range(last) if context.text(at) in _JOINTS]
    return [(low + 1, high) for low, high in zip([-1, *ends], ends, strict=False) if high - low > 2]


def _is_complaint(context: Context, low: int, high: int) -> bool:
    regions = scores = 0
    felt = scaled = False
    at = low
    while at < high:
        mark, after = context.marks[at], at + 1
        score = score_at(context, at)
        if score is not None and score.value is not None and score.after <= high:
            scores, after, scaled = scores + 1, score.after, scaled or score.after > at + 1
        elif mark.has("region"):
            regions, felt = regions + 1, felt or not mark.exercises
        elif mark.has("sore", "pain"):
            felt = True
        elif not mark.has("leg") and mark.text not in _SMALL:
            return False
        at = after
    return regions == 1 and scores == 1 and (felt or scaled)


def _whole(fact: Said) -> bool:
    return isinstance(fact, PainSaid | SorenessSaid) and fact.score is not None and fact.region is not None
