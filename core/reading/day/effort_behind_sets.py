"""Read the number that closes a report of sets, in a sentence of its own, as how hard it was: "rdl 8 8 each leg. 7"."""

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
    """Return the lone last number behind sets that are told; none where the sets themselves go by sentences."""
    last = len(context.marks)
    while last and context.text(last - 1) in _ENDS:
        last -= 1
    at = next((n for n in range(last - 1, 0, -1) if context.text(n - 1) in _ENDS), 0)
    score = effort_at(context, at) if at else None
    if context.asked != "session" or score is None or score.after != last or score.value < _LOWEST:
        return []
    if context.has("effort", "pain", "sore", "region") or not _told_sets(context, at - 1) or _by_sentences(context, at):
        return []
    return taken(context, at, score)


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
