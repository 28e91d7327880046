"""Read what became of the session: done, done but for something, left out, and how long it took."""

import re
from typing import cast

from core.journal import SkipReason
from core.reading.clocks import lengths
from core.reading.context import Context
from core.reading.facts import DoneSaid, MinutesSaid, Question, SkipSaid
from core.reading.lexicon.sessions import DONE, EXCEPT, PARTIAL, REASONS, SKIP, SKIP_WHOLE, YES
from core.reading.names import in_place

_SESSION_MINUTES = (5, 240)
_NOT_ILL = re.compile(r"\b(?:kids?|baby|son|daughter|wife|husband|child|children|partner|mum|dad)\b")


def read_outcome(context: Context) -> tuple[list[DoneSaid | SkipSaid], list[Question]]:
    """Return whether the session was done, done in part, or left out."""
    plain = context.plain
    left_out, unclear = _left_out(context)
    skipped = _skipped(context, bool(left_out) or unclear)
    done = DONE.search(plain) is not None or _yes(context)
    if PARTIAL.search(plain):
        return [], [Question(about="session")]
    if skipped and not done:
        return [SkipSaid(reason=_reason(plain))], []
    if unclear:
        return [], [Question(about="session")] if done or context.asked == "session" else []
    if done or (left_out and context.asked == "session" and not _other_sets(context)):
        return [DoneSaid(left_out=tuple(left_out) or None)], []
    return [], []


def _other_sets(context: Context) -> bool:
    return any(number.number is not None for number in context.marks)


def _yes(context: Context) -> bool:
    return context.asked == "session" and YES.match(context.plain) is not None


def _skipped(context: Context, excepted: bool) -> bool:
    plain = context.plain
    if excepted:
        return SKIP_WHOLE.search(plain) is not None
    if SKIP_WHOLE.search(plain):
        return True
    return context.asked == "session" and SKIP.match(plain) is not None


def _reason(plain: str) -> SkipReason | None:
    found = {reason for reason, pattern in REASONS.items() if pattern.search(plain)}
    if "ill" in found and _NOT_ILL.search(plain):
        found.discard("ill")
        found.add("busy")
    if len(found) == 2 and "tired" in found and ("busy" in found or "ill" in found):
        found.discard("tired")
    return cast("SkipReason", found.pop()) if len(found) == 1 else None


def _left_out(context: Context) -> tuple[list[str], bool]:
    """Return the exercises after words of exception, and whether one of them cannot be told."""
    left_out: list[str] = []
    unclear = False
    open_ = False
    starts = {m.end() for m in EXCEPT.finditer(context.plain)}
    for at, mark in enumerate(context.marks):
        if any(abs(mark.start - end) <= 1 for end in starts):
            open_ = True
        if not open_:
            continue
        if mark.text in (".", ";", "\n", "but", "because", "cos", "as", "since", "so", "due") or mark.has(
            "effort", "sleep", "duration"
        ):
            open_ = False
            continue
        found = _named(context, at)
        if found is None and (mark.exercises or mark.has("unknown")):
            unclear = True
        elif found is not None and found not in left_out:
            left_out.append(found)
            context.take(at)
    return left_out, unclear


def _named(context: Context, at: int) -> str | None:
    mark = context.marks[at]
    exercise = context.exercise(at)
    if exercise is None and mark.has("place") and context.session and context.sense(at + 1, "unit") is None:
        exercise = in_place(mark.senses["place"], context.session, context.catalog)
    if exercise is None or (context.session and context.planned(exercise) is None):
        return None
    return exercise.id


def read_minutes(context: Context) -> list[MinutesSaid]:
    """Return how long the session took, where it is said as such."""
    told = any(mark.has("duration", "session") for mark in context.marks) or context.asked in ("session", "rpe")
    for length in lengths(context):
        low, high = _SESSION_MINUTES
        near = _near(context, length.at, length.after)
        if (
            told
            and near
            and low <= length.minutes <= high
            and all(context.free(n) for n in range(length.at, length.after))
        ):
            context.take(*range(length.at, length.after))
            return [MinutesSaid(minutes=length.minutes)]
    return []


def _near(context: Context, at: int, after: int) -> bool:
    if context.text(after) in (
        "late",
        "early",
        "before",
        "after",
        "ago",
        "rest",
        "break",
        "walk",
        "run",
        "jog",
        "left",
        "warm",
        "of",
    ):
        return False
    words = range(max(0, at - 3), min(len(context.marks), after + 3))
    if any(context.marks[n].has("duration", "session") for n in words):
        return True
    return context.text(at - 1) in ("", ",", ".", ";", "(", "\n", "and", "-") and context.text(after) in (
        "",
        ",",
        ".",
        ";",
        ")",
        "\n",
        "and",
        "-",
    )
