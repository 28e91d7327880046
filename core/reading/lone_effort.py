"""Read an effort that no word names: what follows on "done", stands before "but", or behind a list of sets."""

import re
from collections.abc import Iterator

from core.reading.context import Context
from core.reading.done_words import done_until
from core.reading.effort import effort_of, lone, rated
from core.reading.facts import EffortSaid, Said
from core.reading.marks import Mark
from core.reading.values import score_at, whole_or_half

_OUT_OF_TEN = re.compile(r"\d+(?:\.\d)? (?:/|out of) 10\b(?! /)")
_AT_THE_END = re.compile(r", ?\d{1,2}(?:\.5)? ?[.!]?$")
_BETWEEN_COMMAS = re.compile(r", ?\d{1,2}(?:\.5)? ?,")

_GOES_ON = frozenset({"but", "although", "though", "because", "cos", "as", "since"})
_FEWEST = 3
"""So many numbers at least are sets beside the answer."""


def told_after_done(context: Context) -> list[EffortSaid]:
    """Return "did it! 7!" as the effort before a complaint can own the number."""
    until = done_until(context) if context.asked == "session" else None
    rest = context.plain[until:].lstrip() if until is not None else ""
    ends = _AT_THE_END.match(rest) and not any(mark.has("region", "sore", "pain") for mark in _unscored(context))
    exclaimed = (
        bool(ends) or rest.startswith(("!", ".")) or any(form.match(rest) for form in (_OUT_OF_TEN, _BETWEEN_COMMAS))
    )
    said = effort_of(context, until) if until is not None and exclaimed else []
    return said or ([*lone(context), *rated(context)][:1] if until is not None else [])


def _unscored(context: Context) -> Iterator[Mark]:
    """Return the words that no "fine" or number of their own follows."""
    for at, mark in enumerate(context.marks):
        beside = context.marks[at + 1 : at + 4]
        if not any(other.has("fine") or other.number is not None for other in beside):
            yield mark


def bare_effort(context: Context, facts: list[Said]) -> list[EffortSaid]:
    """Return a bare number after "done" as the effort, where nothing else may own it."""
    kinds = {fact.kind for fact in facts}
    until = done_until(context) if context.asked == "session" and "done" in kinds else None
    return effort_of(context, until) if until is not None and not kinds & {"rpe", "sets", "soreness"} else []


def answered_effort(context: Context) -> list[EffortSaid]:
    """Return the first number before "but", or the last one behind a comma after a list of sets."""
    if context.asked != "rpe" or not context.marks or context.has("effort", "pain", "sore"):
        return []
    if context.text(1) in _GOES_ON and (said := _effort(context, 0)):
        return said
    last = len(context.marks) - 1
    many = context.has("exercise") and len(context.at("number")) > _FEWEST
    return _effort(context, last) if many and context.text(last - 1) == "," else []


def _effort(context: Context, at: int) -> list[EffortSaid]:
    score = score_at(context, at)
    if score is None or score.value is None or not whole_or_half(score.value) or score.after != at + 1:
        return []
    context.take(at)
    return [EffortSaid(rpe=score.value)]
