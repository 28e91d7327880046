"""What a week becomes by what was logged since it was shown: moves, swaps, wishes for less, and the body (SAF, PAI)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import accumulate, islice
from typing import Final

from core.journal import Entry, Illness, Pain, RedFlag, SessionLog, Skip, Soreness
from core.planner.choosing.choice import Means
from core.planner.choosing.for_good import instead, swaps_for
from core.planner.doses.light import lighter_day
from core.planner.drafting.fit import timed
from core.planner.layout.making_room import Room, room_made, start_on
from core.planner.logged.inputs import input_text
from core.planner.measures.jump_gate import NO_IMPACT
from core.planner.state.course import Course
from core.planner.state.parts import Cause
from core.planner.state.safety import stopping, with_safety
from core.rules.complaints import PAIN_LIMIT, hits, is_alarming
from core.rules.demand import week_hard_sets
from core.rules.jump_tests import JUMPING_SORENESS
from core.rules.stops import is_refer
from core.telling import Lighter
from core.training import Mode, Notice, Session, Week
from core.wishes import Easier, Move, Swap

WEEK: Final = timedelta(days=7)


LEFT_OUT: Final = "plan-room-left-out"
"""What is said of a session that fits nowhere behind work of another day."""
_SAFETY: Final = ("SAF", "SCR", "PAI")


def touching(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the entries that may change a week once it was shown."""
    return tuple([entry for entry in entries if not isinstance(entry, SessionLog) and _touches(entry)])


def _touches(entry: Entry) -> bool:
    match entry:
        case Pain():
            spared = spares(entry) or is_refer(entry)
            return spared or (entry.score > 0 and entry.region in NO_IMPACT)
        case Soreness():
            return entry.score > JUMPING_SORENESS
        case Move() | Swap() | Easier() | Lighter() | RedFlag() | Illness():
            return True
        case _:
            return False


def spares(pain: Pain) -> bool:
    """Tell whether a pain takes what it concerns out of the week (PAI-02, PAI-03)."""
    return pain.score > PAIN_LIMIT or is_alarming(pain)


def is_for(entry: Entry, monday: date) -> bool:
    """Tell whether an entry that was made earlier is a wish for the week of a Monday."""
    if isinstance(entry, Move):
        return monday <= entry.to < monday + WEEK
    return isinstance(entry, Easier) and entry.week == monday


def apply_entries(week: Week, entries: tuple[Entry, ...], course: Course, means: Means) -> Week:
    """Apply moves, swaps and wishes for less, then what the body said, in order."""
    for n, entry in enumerate(entries):
        match entry:
            case Move():
                week = _moved(week, entry, entries, course, means)
            case Swap():
                week = _swapped(week, entry, means)
            case Easier() if entry.week == week.week:
                week = _easier(week, means)
            case Lighter():
                week = lighter_day(week, entry, course, means)
            case Pain():
                week = _without_pain(week, entry, entries[:n], means)
                no_jumps = entry.score and entry.region in NO_IMPACT
                week = _without_jumps(week, entry, entries[:n], means) if no_jumps else week
            case Soreness() if entry.score > JUMPING_SORENESS:
                week = _without_jumps(week, entry, entries[:n], means)
            case _:
                pass
    return _halted(week, entries, course, means)


def _halted(week: Week, entries: tuple[Entry, ...], course: Course, means: Means) -> Week:
    cause = halting(entries, course)
    if cause is None:
        return week
    # Once stopped or ill, the rest of the week is off even if all is well again: the next week comes back in steps.
    told = _alarms(entries)
    first = next(entry for entry, safe in zip(told, _after_each(told, course), strict=True) if _halts(safe))
    kept = tuple(s for s in week.sessions if s.starts.astimezone(UTC) < first.at.astimezone(UTC))
    mode: Mode = "stopped" if cause.phrase.startswith("plan-stop") else "recover"
    # What was said of sessions that are off now would not be true any more.
    said = tuple(n for n in week.notices if kept == week.sessions or n.rules[0].startswith(_SAFETY))
    notice = Notice(rules=cause.rules, why=means.catalog.phrases().say(cause.phrase, exercise=""))
    return _rebuilt(replace(week, mode=mode, notices=(*said, notice)), kept, means)


def with_room(week: Week, entries: Sequence[Entry], course: Course, means: Means) -> tuple[Week, tuple[Cause, ...]]:
    """Return a week with room behind work that was done on another day than its session's, and what is said of that."""
    made = tuple(room_made(week, entries, course, means))
    if not made:
        return week, ()
    others = {room.before.id: room.after for room in made}
    sessions = (others.get(session.id, session) for session in week.sessions)
    stays = tuple(sorted((session for session in sessions if session is not None), key=lambda s: s.starts))
    return _rebuilt(week, stays, means), tuple(_said_of(room) for room in made)


def _said_of(room: Room) -> Cause:
    rules, before, after = ("SCH-02", "SCH-14"), room.before, room.after
    if after is None:
        return Cause(rules, LEFT_OUT, (room.done,), (f"{before.kind} of {before.date} left out",))
    moved = f"{before.kind} of {before.date} on {after.date} at {after.starts:%H:%M}"
    return Cause(rules, "plan-room-moved", (room.done,), (moved,))


def halting(entries: Iterable[Entry], course: Course) -> Cause | None:
    """Return what takes the rest of a week away, as it stands by now: a stop, an illness, or one that is over."""
    told = _alarms(entries)
    steps = list(_after_each(told, course))
    if not any(map(_halts, steps)):
        return None
    safe = steps[-1]
    why = tuple(entry for entry in told if not isinstance(entry, Pain) or is_refer(entry))
    stop = stopping(safe)
    if stop is not None:
        return stop
    if safe.ill is not None:
        return Cause(("SAF-06",), "plan-ill", (safe.ill,))
    rule, phrase = ("SAF-04", "plan-rest-cleared") if safe.resumed else ("SAF-06", "plan-rest-well")
    return Cause((rule,), phrase, why)


def _alarms(entries: Iterable[Entry]) -> list[Entry]:
    return [entry for entry in entries if isinstance(entry, RedFlag | Pain | Illness)]


def _after_each(told: Iterable[Entry], course: Course) -> Iterator[Course]:
    return islice(accumulate(told, lambda safe, entry: with_safety(safe, (entry,)), initial=course), 1, None)


def _halts(course: Course) -> bool:
    return course.stop is not None or course.ill is not None


def _rebuilt(week: Week, sessions: tuple[Session, ...], means: Means) -> Week:
    """Return the week with other sessions, with its hard sets and with the minutes that are left of them (DOS-05)."""
    asked = {session.id: session.exercises for session in week.sessions}
    left = tuple(s if s.exercises == asked.get(s.id) else timed(s, week) for s in sessions)
    return replace(week, sessions=left, hard_sets_per_leg=week_hard_sets(left, means.catalog))


def _moved(week: Week, move: Move, entries: tuple[Entry, ...], course: Course, means: Means) -> Week:
    session = week.session(move.session)
    if session is None or not week.week <= move.to < week.week + WEEK:
        return week
    starts = _done_then(move, entries, means)
    if starts is None:
        told = [entry for entry in entries if entry.at <= move.at]
        starts = start_on(move.to, session, week, told, course, means)
    if starts is None:
        return week
    moved = replace(session, date=move.to, starts=starts)
    sessions = (moved if s.id == move.session else s for s in week.sessions)
    return _rebuilt(week, tuple(sorted(sessions, key=lambda s: s.starts)), means)


def _done_then(move: Move, entries: tuple[Entry, ...], means: Means) -> datetime | None:
    """Return when work was done on the day it was moved to: it stands there though no rule would have put it there."""
    times = (e.at.astimezone(means.zone) for e in entries if isinstance(e, SessionLog) and e.session == move.session)
    return next((at for at in times if at.date() == move.to), None)


def _easier(week: Week, means: Means) -> Week:
    def lighter(session: Session) -> Session:
        return replace(session, exercises=tuple(replace(i, sets=max(1, i.sets - 1)) for i in session.exercises))

    return _rebuilt(week, tuple(lighter(session) for session in week.sessions), means)


def _swapped(week: Week, swap: Swap, means: Means) -> Week:
    def changed(session: Session) -> Session:
        meant = session.starts > swap.at if swap.session is None else swap.session == session.id
        if not meant or swap.to not in swaps_for(swap.exercise, session, means):
            return session
        items = (instead(i, swap.to, means) if i.exercise == swap.exercise else i for i in session.exercises)
        return replace(session, exercises=tuple(items))

    return _rebuilt(week, tuple(changed(session) for session in week.sessions), means)


def _is_open(session: Session, at: datetime, told: tuple[Entry, ...]) -> bool:
    """Tell whether a session lies ahead, or is not over by its hours and nobody told yet what was done.

    Later that day what hurts is told of the work behind it, which is told next as it was shown.
    """
    if session.starts > at:
        return True
    over = at >= session.starts + timedelta(minutes=session.minutes)
    own = (e for e in told if isinstance(e, SessionLog | Skip) and e.session == session.id)
    return not (over or any(isinstance(e, Skip) or e.sets for e in own))


def _without_jumps(week: Week, told: Pain | Soreness, before: tuple[Entry, ...], means: Means) -> Week:
    """Leave jumps out of the sessions still to come: sore legs, or any pain where none may jump (5.6, PAI-09)."""

    def landed(session: Session) -> Session:
        if not _is_open(session, told.at, before):
            return session
        return replace(session, exercises=tuple(item for item in session.exercises if not item.contacts))

    sessions = tuple(session for s in week.sessions if (session := landed(s)).exercises)
    return _rebuilt(week, sessions, means) if sessions != week.sessions else week


def _without_pain(week: Week, pain: Pain, before: tuple[Entry, ...], means: Means) -> Week:
    """Leave the painful pattern out of the sessions still to come (PAI-02): the week is only ever lowered."""
    if not spares(pain):
        return week

    def spared(session: Session) -> Session:
        if not _is_open(session, pain.at, before):
            return session
        items = tuple(i for i in session.exercises if not hits(pain, means.exercise(i.exercise)))
        return replace(session, exercises=items)

    sessions = tuple(session for s in week.sessions if (session := spared(s)).exercises)
    return week if sessions == week.sessions else _rebuilt(_noted(week, pain, means), sessions, means)


def _noted(week: Week, pain: Pain, means: Means) -> Week:
    """Say that a pain took something out of the rest of the week (PRO-16)."""
    phrases = means.catalog.phrases()
    why = f"{phrases.say('plan-rest-spares')} ({input_text(pain, means.profile, phrases)})"
    rule = "PAI-03" if is_alarming(pain) else "PAI-02"
    return replace(week, notices=(Notice(rules=(rule,), why=why), *week.notices))
