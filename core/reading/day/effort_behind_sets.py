"""Read the number behind a report of sets, in a sentence of its own, as how hard it was: "rdl 8 8 each leg. 7"."""

from core.reading.day.effort import taken
from core.reading.facts import EffortSaid
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.done_words import done_until
from core.reading.words.naming import is_name
from core.reading.words.values import effort_at

_ENDS = frozenset({".", "!", "\n"})
_LISTED = frozenset({"/", ",", "-", "and"})
_TIMES = "x"
_UNITS = words("kg kgs kilo kilos lb lbs s sec secs seconds")
_LEFT_OUT = words("skipped missed")
_TOLD = _LEFT_OUT | words("i did do it all everything but and the just only had to a , done")
_LOWEST = 4
"""Fewer is sooner a pain, or one more set."""


def behind_sets(context: Context) -> list[EffortSaid]:
    """Return the lone number behind a session that was told, or all sets planned; none where it may be a set more."""
    at = max(context.at("number"), default=0)
    score = effort_at(context, at) if context.asked == "session" and context.text(at - 1) in _ENDS else None
    if score is None or score.value < _LOWEST or context.text(score.after) not in (*_ENDS, ""):
        return []
    if any(_of_body(context, n) for n in range(at)) or any(_rates(context, n) for n in context.at("effort")):
        return []
    return taken(context, at, score) if _told_done(context, at) or _told_whole(context, at - 1) else []


def _told_done(context: Context, at: int) -> bool:
    """Tell whether the only number stands behind what became of the session: "did it but skipped the plank. 5"."""
    told = [context.text(n) for n in range(at - 1) if not context.marks[n].exercises]
    left_out = context.has("exercise") and not _LEFT_OUT.isdisjoint(told) and _TOLD.issuperset(told)
    return len(context.at("number")) == 1 and (left_out or done_until(context) is not None)


def _rates(context: Context, at: int) -> bool:
    """Tell whether a number stands beside a word of effort: "hard 6", but "a struggle on the right, got 8 and 6"."""
    return any(context.number(n) is not None for n in range(at - 2, at + 4) if n >= 0)


def _of_body(context: Context, at: int) -> bool:
    """Tell whether a word tells of the body: "calves 12 12" names an exercise."""
    mark = context.marks[at]
    return mark.has("pain", "sore") or (mark.has("region") and not (mark.exercises and is_name(context, at)))


def _told_whole(context: Context, until: int) -> bool:
    """Tell whether the exercise that was named last has all its planned sets, in the sentence that names it."""
    named = [n for n in range(until) if context.marks[n].exercises and is_name(context, n)]
    planned = context.planned(context.exercise(named[-1])) if named else None
    if planned is None or any(mark.has("sleep", "run") for mark in context.marks[:until]):
        return False
    begins = next((n + 1 for n in range(named[-1], -1, -1) if context.text(n) in _ENDS), 0)
    return _sets_told(context, begins, until) >= planned.sets


def _sets_told(context: Context, low: int, high: int) -> int:
    """Count the sets of the last list of a stretch: "8 8 6" three, "3 x 8" three; a load is none."""
    counted = [n for n in range(low, high) if context.number(n) is not None and context.text(n + 1) not in _UNITS]
    if not counted:
        return 0
    first = counted[-1]
    if context.text(first - 1) == _TIMES:
        return int(max(context.number(first - 2) or 0, 0))
    while first - 1 in counted or (context.text(first - 1) in _LISTED and first - 2 in counted):
        first -= 1 if first - 1 in counted else 2
    return sum(n >= first for n in counted)
