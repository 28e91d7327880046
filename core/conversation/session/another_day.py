"""Work told of another day than its session's: it stands on that day, and what comes too soon behind it makes room.

Told by noon of the next day it is of its own day. Told later, without a day, it counts for the day it is told on: the
longer rest is the smaller dose (SCH-02). Which day it was is asked once, and may be told until another log follows.
"""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from core.athlete import DAYS
from core.chat import Button, Message, Tapped
from core.conversation.plan.logged import logs_of
from core.conversation.plan.weeks import session_named, sessions_around
from core.conversation.plan.wording import clock_words, day_words
from core.conversation.record.at_once import moved_with
from core.conversation.record.undo import standing_lines
from core.conversation.taking.day_told import DONE_TODAY, over_on
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.weekdays import NAMES, days_in
from core.journal import Entry, Pain, SessionLog, Skip
from core.planner import Room, room_to_make
from core.training import Session
from core.wishes import Move, Undo

DAY: Final = "day"
NOON: Final = time(12)
_DAY_ALONE: Final = re.compile(
    rf"(?:(?:i |it |that )?(?:did|was|done|made)? ?(?:it |that )?(?:on )?)"
    rf"(?P<day>today|yesterday|{NAMES.pattern})(?: (?:evening|morning|afternoon|night))?\W*"
)


def on_its_day(scene: Scene, step: Step, text: str = "") -> Step:
    """Let a session stand on the day of which a step writes work of it down, and say what that moves (SCH-02)."""
    before = scene.after(*(entry for entry in step.entries if isinstance(entry, Undo)))
    named = {entry.session for entry in step.entries if isinstance(entry, SessionLog)}
    for session in [one for one in sessions_around(before) if one.id in named and one.kind != "assessment"]:
        if logs_of(before, session.id):
            continue  # its day is known
        unsaid = session.date < scene.today and not DONE_TODAY.search(text.lower())
        if unsaid and _is_next_morning(scene, session):
            step = replace(step, entries=tuple(_at(entry, session, scene.now) for entry in step.entries))
        day = next(scene.local(e.at).date() for e in step.entries if _is_log(e, session.id))
        if day == session.date or not (session.date > scene.today or session.demanding):
            continue
        ask = unsaid and day == scene.today
        step = _moved(scene, step, before, session, day, ask=ask)
    return step


def _moved(scene: Scene, step: Step, before: Scene, session: Session, day: date, *, ask: bool) -> Step:
    after = scene.after(*step.entries)
    rooms = room_to_make(scene.profile, after.journal, scene.catalog, scene.now)
    moved, others = Move(at=scene.now, session=session.id, to=day), (_entry(scene, room) for room in rooms)
    words = [scene.say("early-noted", day=day_words(scene, session.date))] if session.date > scene.today else []
    words += [scene.say("late-which", day=day_words(scene, session.date))] if ask else []
    words += [_said(before, room) for room in rooms]
    step = replace(step, entries=(moved, *step.entries, *others))
    if not words:
        return step
    said = Message("\n".join(words), buttons=(_days(scene, session),) if ask else ())
    return replace(step, say=(*step.say[:1], said, *step.say[1:]))


def _is_log(entry: Entry, session: str) -> bool:
    return isinstance(entry, SessionLog) and entry.session == session


def _is_painless(entry: Entry) -> bool:
    return isinstance(entry, Pain) and entry.score == 0 and entry.region is None


def _is_next_morning(scene: Scene, session: Session) -> bool:
    return scene.today - session.date == timedelta(days=1) and scene.local(scene.now).time() < NOON


def _at(entry: Entry, session: Session, now: datetime) -> Entry:
    """Return what was told of a session now as of its own time, and with it that nothing hurt."""
    mine = entry.at == now and (_is_log(entry, session.id) or _is_painless(entry))
    return replace(entry, at=over_on(session, session.date, now)) if mine else entry


def _entry(scene: Scene, room: Room) -> Entry:
    if room.after is None:
        return Skip(at=scene.now, session=room.before.id)
    return Move(at=scene.now, session=room.before.id, to=room.after.date)


def _said(scene: Scene, room: Room) -> str:
    tests, before = room.before.kind == "assessment", day_words(scene, room.before.date)
    if room.after is None:
        return scene.say("early-left-out-tests" if tests else "early-left-out", day=before)
    day, clock = day_words(scene, room.after.date), clock_words(scene, room.after.starts)
    return scene.say("early-moves-tests" if tests else "early-moves", before=before, day=day, clock=clock)


def _days(scene: Scene, session: Session) -> tuple[Button, ...]:
    days = dict.fromkeys((session.date, scene.today - timedelta(days=1), scene.today))
    return tuple(Button(day_words(scene, day), f"{DAY}:{day}:{session.id}") for day in days)


def tap_day(scene: Scene, event: Tapped) -> Step | None:
    """Put what was told of a session on the day that it was done; null where that is no day behind."""
    _, value, name = event.parts
    try:
        return done_on(scene, name, date.fromisoformat(value))
    except ValueError:
        return None


def hear_day(scene: Scene, text: str) -> Step | None:
    """Take a bare day as the one on which the session was done that was told last, where its day is not known."""
    found = _DAY_ALONE.fullmatch(text.strip().lower())
    moves = (
        e for n in standing_lines(scene) if isinstance(e := scene.athlete.journal[n], Move) and e.to == scene.today
    )
    late = [move.session for move in moves if move.at in [log.at for log in logs_of(scene, move.session)]]
    if not (found and late):
        return None
    back = {"today": 0, "yesterday": 1}.get(found["day"])
    if back is None:
        back = (scene.today.weekday() - DAYS.index(days_in(found["day"])[0])) % 7
    return done_on(scene, late[-1], scene.today - timedelta(days=back))


def done_on(scene: Scene, name: str, day: date) -> Step | None:
    """Write the logs of a session anew for a day, without what they had moved."""
    standing, logs = standing_lines(scene), logs_of(scene, name)
    lines = [(n, scene.athlete.journal[n]) for n in standing]
    moved = moved_with(scene.athlete.journal, standing, [n for n, entry in lines if _is_log(entry, name)])
    gone = [Undo(at=scene.now, line=n) for n in moved]
    session = session_named(scene.after(*gone), name)
    if session is None or not logs or day > scene.today:
        return None
    at, told = over_on(session, day, scene.now), scene.local(logs[-1].at).date()
    anew: list[Entry] = []
    for n, entry in lines:
        if _is_log(entry, name) or (_is_painless(entry) and scene.local(entry.at).date() == told):
            anew += [Undo(at=scene.now, line=n), replace(entry, at=at)]
    said = scene.undoable("echo-corrected", facts=day_words(scene, day).rstrip("."))
    return replace(scene.stay(said), entries=(*gone, *anew))
