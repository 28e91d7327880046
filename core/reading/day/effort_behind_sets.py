"""Read the number behind a report of sets, in a sentence of its own, as how hard it was: "rdl 8 8 each leg. 7"."""

from core.reading.day.effort import taken
from core.reading.facts import EffortSaid
from core.reading.words.context import Context
from core.reading.words.naming import is_name
from core.reading.words.values import effort_at

_ENDS = frozenset({".", "!", "\n"})
_LISTED = frozenset({"x", "/", ",", "-", "and"})
_LOWEST = 4
"""Fewer is sooner a pain, or one more set."""
_FEWEST = 2


def behind_sets(context: Context) -> list[EffortSaid]:
    """Return the lone number behind all sets that are told; none where the sets themselves go by sentences."""
    marks = context.marks
    at = max(context.at("number"), default=0)
    score = effort_at(context, at) if context.asked == "session" and context.text(at - 1) in _ENDS else None
    if score is None or score.value < _LOWEST or context.text(score.after) not in (*_ENDS, ""):
        return []
    if context.has("effort") or any(mark.has("pain", "sore", "region") for mark in marks[:at]):
        return []
    return [] if not _told_sets(context, at - 1) or _by_sentences(context, at) else taken(context, at, score)


def _told_sets(context: Context, until: int) -> bool:
    """Tell whether an exercise and numbers stand before a place."""
    marks = context.marks[:until]
    names = any(mark.exercises and is_name(context, n) for n, mark in enumerate(marks))
    return names and sum(mark.number is not None for mark in marks) >= _FEWEST


def _by_sentences(context: Context, at: int) -> bool:
    """Tell whether the number before has no other beside it: "left 8. 8. 7" is a list."""
    return context.number(at - 2) is not None and not (
        context.number(at - 3) is not None or context.text(at - 3) in _LISTED
    )
