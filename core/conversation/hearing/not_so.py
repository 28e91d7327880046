"""Work that was written down and was not so: not done at all, an exercise of it not done, or done the day before."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from core.body import LEGS, Side
from core.conversation.hearing.correct import RECENT, SHORT, without
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled, sets_of
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import session_named, session_on
from core.conversation.plan.wording import day_words
from core.conversation.record.undo import moved_with, standing_lines
from core.conversation.session.another_day import done_on
from core.conversation.session.skip import ask_why_not
from core.conversation.taking.reading_in import session_of
from core.conversation.turns.scene import Scene, Step
from core.journal import Entry, SessionLog
from core.reading.facts import DoneSaid, Reading, SkipSaid
from core.training import Session
from core.wishes import Undo

_NOT_DONE: Final = re.compile(
    r"\b(?:didn'?t|did not|haven'?t|have not|never)(?: actually| really| even)? (?:do|did|done|finish|get to|manage)\b"
    r"(?P<what>[^.;]*)"
)
_WHOLE: Final = re.compile(
    r"(?: (?:it|this|that|any(?:thing)?|all|of|at|the|session|workout|today|tonight|yesterday|sorry))*\W*"
)
_THE_DAY_BEFORE: Final = re.compile(
    r"\byesterday\b.*\bnot today\b|\bnot today\b.*\byesterday\b|"
    r"^(?:no,? |sorry,? )*(?:that|it) was (?:for )?yesterday\b"
)


def not_so(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Take back what was told of the last session, where short words say that it was not done, or not today."""
    low = text.strip().lower()
    told = any(not isinstance(fact, SkipSaid | DoneSaid) for fact in reading.facts)
    session = None if told or len(low) > SHORT else session_of(scene, text)
    if session is None or not _lines(scene, session) or not sets_of(scene, session.id):
        return None
    if session.date == scene.today and _THE_DAY_BEFORE.search(low):
        return _day_before(scene, session)
    found = _NOT_DONE.search(low)
    if found is None:
        return None
    if _WHOLE.fullmatch(found["what"]):
        return _none_of(scene, session)
    exercise = exercise_in(scene, found["what"])
    gone: set[tuple[str | None, Side | None]] = {(exercise.id, leg) for leg in (*LEGS, None)} if exercise else set()
    entries = without(scene, session.id, gone)
    names = exercise.name if exercise else ""
    return _put_right(scene, scene.say("left-out", names=names), entries) if entries else None


def _lines(scene: Scene, session: Session) -> list[int]:
    """Return the lines of the last day that tell of a session."""
    journal, since = scene.athlete.journal, scene.now - RECENT
    told = ((n, journal[n]) for n in standing_lines(scene))
    return [n for n, e in told if isinstance(e, SessionLog) and e.session == session.id and e.at >= since]


def _none_of(scene: Scene, session: Session) -> Step:
    """Take all of a session back with what it moved, and ask why it was left out; a pain that was told stays."""
    lines = _lines(scene, session)
    brought = moved_with(scene.athlete.journal, standing_lines(scene), lines)
    entries = tuple(Undo(at=scene.now, line=line) for line in sorted({*lines, *brought}))
    after = scene.after(*entries)
    own = session_named(after, session.id) or session
    if brought and own.date > scene.today:  # its own day is still to come
        return _put_right(scene, scene.say("not-done-early"), entries)
    said = scene.message("not-done", day=day_words(scene, own.date))
    return ask_why_not(after, own).following(said, entries=entries)


def _day_before(scene: Scene, session: Session) -> Step | None:
    """Put what was told of today's session on the day before; where that has an open one, ask how it went."""
    yesterday = scene.today - timedelta(days=1)
    other = session_on(scene, yesterday)
    if other and not is_settled(scene, other.id):
        said = scene.message("not-done", day=day_words(scene, session.date))
        gone = tuple(Undo(at=scene.now, line=line) for line in _lines(scene, session))
        return replace(scene.stay(said, how_was(scene, other)), entries=gone)
    return done_on(scene, session.id, yesterday)


def _put_right(scene: Scene, facts: str, entries: tuple[Entry, ...]) -> Step:
    said = scene.undoable("echo-corrected", facts=facts.rstrip("."))
    return replace(scene.stay(said), entries=entries)
