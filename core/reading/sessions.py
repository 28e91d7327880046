"""Read what became of the session: done, done but for something, left out, and how long it took."""

import re
from typing import cast

from core.journal import SkipReason
from core.reading.clocks import lengths
from core.reading.context import Context
from core.reading.corrections import patch_of
from core.reading.facts import DoneSaid, MinutesSaid, Question, SkipSaid
from core.reading.lexicon.sessions import (
    BESIDE,
    DONE,
    DONE_IF_ASKED,
    EXCEPT,
    LEFT_OUT_AFTER,
    ONLY,
    PARTIAL,
    REASONS,
    REST_DONE,
    SKIP,
    SKIP_WHOLE,
    STRONG_EXCEPT,
    YES,
)
from core.reading.lexicon.terms import words
from core.reading.names import in_place

_LISTING = words(
    ", and & / + or the my any all both of sets set one single last first two second on for those these "
    "that a n plus short either nor no to do doing half"
) | {"set of", "sets of", "round of", "rounds of"}
_SESSION_MINUTES = (5, 240)
_OF_SESSION = re.compile(r"\b(?:skip\w*|session|workout|train\w*|gym|strength|work ?out)\b")
_CLAUSE = re.compile(r" [.;\n]")
_LEGS = re.compile(r"\b(?:legs?|quads?|calves|hams|hammies|glutes|muscles?)\b")
_NOT_ILL = re.compile(r"\b(?:kids?|baby|son|daughter|wife|husband|child|children|partner|mum|dad)\b")
_FOR_WORK = re.compile(r"\b(?:for|with) (?:work|a (?:meeting|conference))|work trip\b")
_ECHOED = re.compile(r"(?:^|; )(?:pain|soreness) [\d.]+ in [^;]*;")
"""Complaints as the reader itself shows them back: facts of their own, no reasons."""
_ALONE = frozenset({"", "!", "yup", "yep", "yes", "yeah", ",", ".", ";", "(", ")", "\n", "and", "-"})
_PARTLY = re.compile(r"\b(?:half|set|sets|round|rounds|some|few|couple|except|but not|apart|bar|part)\b")
_ROUNDS = re.compile(
    r"\b[a-z0-9]+ (?:full |whole |complete )?(?:rounds?|sets?|circuits?|laps?)(?: of)? (?:done|each|everything|it all|"
    r"all|the (?:lot|session|circuit|whole|workout)|them all|all of|in total|completed|finished|in)\b(?! side| leg)"
)
_EXACTLY = frozenset(
    {"flat", "dead", "tops", "max", "exactly", "today", "tonight", "or so", "ish", "door to door", "!"}
)
_ENDED = frozenset({"done", "all done", "finished"})
_NOT_OF_THE_SESSION = frozenset(
    {"late", "early", "before", "after", "ago", "rest", "break", "walk", "run", "jog", "left", "warm", "of"}
)


def read_outcome(context: Context) -> tuple[list[DoneSaid | SkipSaid], list[Question]]:
    """Return whether the session was done, done in part, or left out."""
    plain = context.plain
    after = _left_out_after(context)
    only = _only(context)
    if only:
        return [DoneSaid(left_out=only)], []
    left_out, unclear = _left_out(context)
    left_out = list(dict.fromkeys([*after, *left_out]))
    skipped = not after and _skipped(context, bool(left_out) or unclear)
    rest = bool(left_out) and REST_DONE.search(plain) is not None
    done = rest or DONE.search(plain) is not None or _yes(context)
    if (done or context.asked == "session") and (PARTIAL.search(plain) or _some_rounds(context)):
        return [], [Question(about="session")]
    if skipped and not done:
        return [SkipSaid(reason=_reason(plain))], []
    if unclear:
        return [], [Question(about="session")] if done or context.asked == "session" else []
    if done or (left_out and context.asked == "session" and not _other_sets(context)):
        return [DoneSaid(left_out=tuple(left_out) or None)], []
    return [], []


def done_until(context: Context) -> int | None:
    """Return where the words end that say that the session was done."""
    told = DONE.search(context.plain) or YES.match(context.plain) or DONE_IF_ASKED.search(context.plain)
    return told.end() if told else None


def _other_sets(context: Context) -> bool:
    return any(
        mark.exercises and at in context.taken and context.number(at + 1) is None and _counted(context, at)
        for at, mark in enumerate(context.marks)
    )


def _counted(context: Context, at: int) -> bool:
    return any(context.marks[n].number is not None and n in context.taken for n in range(len(context.marks)))


def _yes(context: Context) -> bool:
    if context.asked != "session":
        return False
    told = DONE_IF_ASKED.search(context.plain)
    if told and _other_sets(context):
        told = told if _apart(context.plain, told) else None
    return YES.match(context.plain) is not None or told is not None


def _apart(plain: str, told: re.Match[str]) -> bool:
    """Tell whether words stand for themselves, beside what else was read: "finished, rdl 8 8 both"."""
    before, after = plain[: told.start()].rstrip(), plain[told.end() :].lstrip()
    return (not before or before[-1] in ".,;!-(" or before.endswith(" but")) and (
        not after or after[0] in ".,;!-)" or after.startswith(("but ", "and ", "though ", "with "))
    )


def _skipped(context: Context, excepted: bool) -> bool:
    plain = context.plain
    if context.asked not in ("session", None) and not _OF_SESSION.search(plain):
        return False
    if excepted:
        return SKIP_WHOLE.search(plain) is not None
    if SKIP_WHOLE.search(plain):
        return True
    return context.asked == "session" and SKIP.match(plain) is not None and not _corrects(context)


def _corrects(context: Context) -> bool:
    """Tell whether a leading "no" only brings other values: "no wait, 9 on the right" leaves no session out."""
    patch = patch_of(context)
    return patch is not None and bool(patch.numbers or patch.leg or patch.load)


def _reasons(plain: str) -> set[str]:
    return {reason for reason, pattern in REASONS.items() if pattern.search(plain)}


def _reason(plain: str) -> SkipReason | None:
    begun = SKIP_WHOLE.search(plain) or SKIP.match(plain)
    clause = _CLAUSE.search(plain, begun.end()) if begun else None
    near = plain[begun.start() if begun else 0 : clause.start() if clause else len(plain)]
    found = _reasons(near) or _reasons(_ECHOED.sub(" ", plain))
    if found >= {"travel", "busy"} and _FOR_WORK.search(plain):
        found.discard("busy")
    if found >= {"sore", "tired"}:
        found.discard("tired" if _LEGS.search(plain) else "sore")
    if "ill" in found and _NOT_ILL.search(plain):
        found.discard("ill")
        found.add("busy")
    if len(found) == 2 and "tired" in found and ("busy" in found or "ill" in found):
        found.discard("tired")
    return cast("SkipReason", found.pop()) if len(found) == 1 else None


def _left_out(context: Context) -> tuple[list[str], bool]:
    """Return the exercises after words of exception, and whether one of them cannot be told."""
    left_out: list[str] = []
    unclear = vague = False
    begins = {match.end(): match for match in EXCEPT.finditer(context.plain)}
    ends = {at: match for end, match in begins.items() for at in (end, end + 1, end - 1)}
    open_ = False
    for at, mark in enumerate(context.marks):
        if mark.start in ends:
            open_ = True
            unclear = unclear or _nothing_known(context, at, ends[mark.start].group())
        if not open_:
            continue
        found = _named(context, at)
        if (
            found is None
            and not mark.exercises
            and mark.text not in _LISTING
            and not mark.has("leg", "unknown", "place")
        ):
            open_ = False
        elif found is None and (mark.exercises or mark.has("unknown")):
            vague = True
        elif found is not None and found not in left_out:
            left_out.append(found)
            context.take(at)
    return left_out, vague or (unclear and not left_out)


def _only(context: Context) -> tuple[str, ...]:
    """Return the others where a few exercises are named as all that was done: "did balance and rdl, nothing else"."""
    session = context.session
    if session is None or context.asked != "session" or not ONLY.search(context.plain):
        return ()
    named = {_named(context, at) for at, mark in enumerate(context.marks) if mark.exercises and context.free(at)}
    numbers = any(mark.number is not None and not mark.vague for mark in context.marks)
    others = tuple(p.exercise for p in session.exercises if p.exercise not in named)
    told = bool(named) and None not in named and not numbers and not _PARTLY.search(context.plain)
    return others if told else ()


def _left_out_after(context: Context) -> list[str]:
    """Return the exercises that are named before the words that leave them out: "last one didnt happen"."""
    found = []
    for at, mark in enumerate(context.marks):
        name = _named(context, at) if (mark.exercises or mark.has("place")) and at not in context.taken else None
        if name and LEFT_OUT_AFTER.match(context.plain, mark.end):
            found.append(name)
            context.take(at)
    return found


def _some_rounds(context: Context) -> bool:
    """Tell whether a number of rounds was done that is not what every exercise has: "2 rounds done"."""
    told = _ROUNDS.search(context.plain)
    if told is None:
        return False
    at = next((n for n, mark in enumerate(context.marks) if mark.start >= told.start()), 0)
    planned = {p.sets for p in context.session.exercises} if context.session else set()
    counted = context.marks[at].number
    return counted is not None and planned != {counted}


def _nothing_known(context: Context, at: int, said: str) -> bool:
    """Tell whether an exception names something that is no exercise we know, nor anything beside the session."""
    words_ = [context.text(n) for n in range(at, min(at + 4, len(context.marks)))]
    named = any(
        context.marks[n].exercises or context.marks[n].has("place", "unknown") for n in range(at, at + len(words_))
    )
    return bool(STRONG_EXCEPT.match(said)) and not named and bool(words_) and words_[0] not in BESIDE


def _named(context: Context, at: int) -> str | None:
    mark = context.marks[at]
    exercise = context.exercise(at)
    counted = context.text(at + 1).startswith(("set", "round"))
    if (
        exercise is None
        and mark.has("place")
        and not counted
        and context.session
        and context.sense(at + 1, "unit") is None
    ):
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
    if context.text(after) in _NOT_OF_THE_SESSION:
        return False
    beside = range(max(0, at - 3), min(len(context.marks), after + 3))
    if any(context.marks[n].has("duration", "session") or context.text(n) in _ENDED for n in beside):
        return True
    before = context.text(at - 1) in _ALONE or at - 1 in context.taken
    ends = context.text(after) in (*_ALONE, *_EXACTLY, "no") or context.sense(after, "sleep") is not None
    return before and ends
