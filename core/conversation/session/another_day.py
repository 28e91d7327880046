"""Work told of another day than its session's: it stands on that day, and what comes too soon behind it makes room.

Told by noon of the next day it is of its own day. Told later, without a day, it counts for the day it is told on: the
longer rest is the smaller dose (SCH-02). Which day it was is asked once, and may be told until another log follows.
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.chat import Button, Message, Tapped
from core.conversation.plan.logged import logs_of
from core.conversation.plan.weeks import next_session, session_named, sessions_around
from core.conversation.plan.wording import clock_words, day_words, when_words
from core.conversation.record.undo import gone, moved_with, standing_lines, standing_of
from core.conversation.stages.stage import Idle
from core.conversation.taking.day_told import dates_told, days_told, done_today, over_on
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.agreement import UNSURE
from core.conversation.understand.asking import asks
from core.conversation.understand.negation import NT
from core.conversation.understand.weekdays import days_in
from core.journal import Entry, Pain, SessionLog, Skip
from core.planner import Room, room_to_make
from core.reading.facts import DoneSaid, Reading
from core.training import Session
from core.wishes import Move, Undo

DAY: Final = "day"
NOON: Final = time(12)
_TODAY: Final = re.compile(r"\b(?:today|tonight|this (?:morning|afternoon|evening)|just now|right now|an hour ago)\b")
_OWN_DAY: Final = re.compile(r"\b(?:as planned|(?:on|at) (?:the|its|that|the planned|the right|the same) day)\b")
_WHY: Final = re.compile(
    r"^(?:but |and |so )?why(?: do you| does (?:it|that|the day))?(?: (?:ask|need|want|matter)\b.*)?\W*$|"
    r"\b(?:does (?:it|that|the day) matter|matters)\b"
)
_ELSE: Final = re.compile(
    r"\b(?:run\w*|ran|jog\w*|move\w*|skip\w*|not|next|from|since|till|until|will|can|every|plan|show|races?|rest|want|"
    rf"{NT})\b"
)
"""What a day may be named for beside the one on which a session was done."""
_NUMBER: Final = re.compile(r"(?<!at )\b\d{1,2}(?:/10)?\W*$")
LONGEST: Final = 6
"""So many words name a day and nothing else."""


def on_its_day(scene: Scene, step: Step, text: str = "") -> Step:
    """Let a session stand on the day of which a step writes work of it down, and say what that moves (SCH-02)."""
    before = scene.after(*(entry for entry in step.entries if isinstance(entry, Undo)))
    named = {entry.session for entry in step.entries if isinstance(entry, SessionLog)}
    early = scene.local(scene.now).time() < NOON
    for session in [one for one in sessions_around(before) if one.id in named and one.kind != "assessment"]:
        if logs_of(before, session.id):
            continue  # its day is known
        unsaid = session.date < scene.today and not done_today(text.lower())
        if unsaid and early and scene.today - session.date == timedelta(days=1):
            step = replace(step, entries=tuple(_at(entry, session, scene.now) for entry in step.entries))
        day = next(scene.local(e.at).date() for e in step.entries if _is_log(e, session.id))
        if day == session.date or not (session.date > scene.today or session.demanding):
            continue
        told_again = any(_is_log(entry, session.id) for entry in scene.journal)  # it was asked before
        ask = unsaid and day == scene.today and not told_again
        step = _moved(scene, step, before, session, day, ask=ask)
    return step


def _moved(scene: Scene, step: Step, before: Scene, session: Session, day: date, *, ask: bool) -> Step:
    after = scene.after(*step.entries)
    rooms = room_to_make(scene.profile, after.journal, scene.catalog, scene.now)
    moved, others = Move(at=scene.now, session=session.id, to=day), (_entry(scene, room) for room in rooms)
    words = [scene.say("early-noted", day=day_words(scene, session.date))] if session.date > scene.today else []
    words += [scene.say("late-which", day=day_words(scene, session.date))] if ask else []
    words += [_said(before, room) for room in rooms]
    before_it, step = scene.after(*step.entries), replace(step, entries=(moved, *step.entries, *others))
    step = replace(step, say=_with_next(before_it, scene.after(*step.entries), step.say))
    if not words:
        return step
    said = Message("\n".join(words), buttons=(_days(scene, session),) if ask else ())
    return replace(step, say=(*step.say[:1], said, *step.say[1:]))


def _with_next(before: Scene, after: Scene, say: tuple[Message, ...]) -> tuple[Message, ...]:
    """Return messages with the next session as it is now, where they name what was the next one."""
    was, is_ = next_session(before, before.now), next_session(after, after.now)
    if was is None or is_ is None:
        return say
    old, new = when_words(before, was), when_words(after, is_)
    return tuple(replace(message, text=message.text.replace(old, new)) for message in say)


def _is_log(entry: Entry, session: str) -> bool:
    return isinstance(entry, SessionLog) and entry.session == session


def _is_painless(entry: Entry) -> bool:
    return isinstance(entry, Pain) and entry.score == 0 and entry.region is None


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


def hear_day(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Take a day as the one on which the session was done that was told last, where its day is not known."""
    low = " ".join(text.lower().split())
    moves = (move for _, move in standing_of(scene, Move) if move.to == scene.today)
    late = [move for move in moves if move.at in [log.at for log in logs_of(scene, move.session)]]
    only = all(isinstance(fact, DoneSaid) and not fact.left_out for fact in reading.facts)
    if not late or not only or len(low.split()) > LONGEST:
        return None
    name = late[-1].session
    if isinstance(scene.stage, Idle) and all(entry.at <= late[-1].at for entry in scene.journal):  # it was just asked
        if asked := "late-why" if _WHY.search(low) else "late-unknown" if UNSURE.search(low) else None:
            return scene.stay(scene.message(asked))
        if _OWN_DAY.search(low):
            return done_on(scene, name, None)
    today = _TODAY.search(low) or DAYS[scene.today.weekday()] in days_in(low)
    days = days_told(scene, low) | ({scene.today} if today else set())
    numbered = _NUMBER.search(low) and not dates_told(scene, low)
    return None if len(days) != 1 or numbered or _ELSE.search(low) or asks(low) else done_on(scene, name, days.pop())


def done_on(scene: Scene, name: str, day: date | None) -> Step | None:
    """Write the logs of a session anew for a day, null for its own, without what they had moved."""
    standing, logs = standing_lines(scene), logs_of(scene, name)
    lines = [(n, scene.athlete.journal[n]) for n in standing]
    moved = moved_with(scene.athlete.journal, standing, [n for n, entry in lines if _is_log(entry, name)])
    stays = gone(scene, moved)
    session = session_named(scene.after(*stays), name)
    day = day or (session.date if session else scene.today)
    if session is None or not logs or day > scene.today:
        return None
    at, told = over_on(session, day, scene.now), scene.local(logs[-1].at).date()
    anew: list[Entry] = []
    for n, entry in lines:
        if _is_log(entry, name) or (_is_painless(entry) and scene.local(entry.at).date() == told):
            anew += [Undo(at=scene.now, line=n), replace(entry, at=at)]
    said = scene.undoable("echo-corrected", facts=day_words(scene, day).rstrip("."))
    return replace(scene.stay(said), entries=(*stays, *anew))
