"""What makes room in a week where work was done on another day than its session's: nothing comes too soon behind it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple

from core.journal import Entry, SessionLog, Skip
from core.planner.choosing.choice import Means
from core.planner.layout.moves import move_options
from core.planner.logged.evidence import is_test
from core.planner.measures.worked import is_work
from core.planner.state.course import Course
from core.rules.spacing import is_rested
from core.training import Session, Week


class Room(NamedTuple):
    """Hold a session that made room, where it stands now, null where it fits nowhere, and the work that it is for."""

    before: Session
    after: Session | None
    done: SessionLog


def room_made(
    week: Week, entries: Sequence[Entry], course: Course, means: Means, now: datetime | None = None
) -> Iterator[Room]:
    """Yield each open session that comes too soon behind work of another day, with its first legal day (SCH-02).

    Nothing is moved that was over by `now`: who tells late tells of that one later still.
    """
    work = _elsewhere(week, entries, course, means)
    if not work:
        return
    closed = {entry.session for entry in entries if isinstance(entry, SessionLog | Skip)}
    done = {session.id: session for session, _ in work}
    standing = [session for session in week.sessions if session.id not in done] + list(done.values())
    for session in sorted(week.sessions, key=_tests_last):
        tests = session.kind == "assessment"
        near = [one for one in work if one[0].starts < session.starts or (tests and one[0].date == session.date)]
        today = now is None or session.date >= now.astimezone(means.zone).date()
        if session.id in closed or not today or is_rested(session, [one for one, _ in near]):
            continue
        standing = [one for one in standing if one.id != session.id]
        others = tuple(one for one in standing if tests or one.kind != "assessment" or one.id in closed)
        latest, log = max(near, key=lambda pair: pair[0].starts)
        found = move_options(session, others, course, means, week.week, max(latest.starts, now or latest.starts))
        day = min(found, default=None)
        after = replace(session, date=day, starts=found[day]) if day else None
        if after is not None:
            standing.append(after)
            work.append((after, log))
        yield Room(session, after, log)


def places_of(
    session: Session, week: Week, entries: Sequence[Entry], course: Course, means: Means, now: datetime | None
) -> dict[date, datetime]:
    """Return the days of the week on which a session may stand, clear of work that was done on another day (SCH-02)."""
    others = _others(session, week, entries, course, means)
    return move_options(session, others, course, means, week.week, now)


def start_on(
    day: date, session: Session, week: Week, entries: Sequence[Entry], course: Course, means: Means
) -> datetime | None:
    """Return when a session begins on the day that it was moved to; tests in its way make room for it (ASS-01)."""
    others = _others(session, week, entries, course, means)
    works = tuple(other for other in others if other.kind != "assessment")
    found = (move_options(session, each, course, means, week.week, None) for each in (others, works))
    return next((places[day] for places in found if day in places), None)


def _others(
    session: Session, week: Week, entries: Sequence[Entry], course: Course, means: Means
) -> tuple[Session, ...]:
    """Return the other sessions of a week where they stand or were done, and those of other weeks done in it."""
    stands = {one.id: one for one in week.sessions}
    stands |= {done.id: done for done, _ in _elsewhere(week, entries, course, means)}
    return tuple(other for name, other in stands.items() if name != session.id)


def _tests_last(session: Session) -> tuple[bool, datetime]:
    """Place tests behind all work: they make room for it (ASS-01)."""
    return session.kind == "assessment", session.starts


def _elsewhere(week: Week, entries: Sequence[Entry], course: Course, means: Means) -> list[tuple[Session, SessionLog]]:
    """Return the demanding sessions that were done on another day than theirs, as they were done."""
    weeks = [known for known in (course.printed, course.last_week, week) if known is not None]
    asked = {session.id: session for known in weeks for session in known.sessions[::-1]}
    found: dict[str, tuple[Session, SessionLog]] = {}
    for log in (entry for entry in entries if isinstance(entry, SessionLog)):
        day = log.at.astimezone(means.zone).date()
        planned = asked.get(log.session)
        if log.session in found or (planned is not None and (planned.date == day or not planned.demanding)):
            continue  # as nearly all are
        if not is_test(log) and is_work(log, planned, means):
            done = planned or _unknown(log, means)
            found[log.session] = replace(done, date=day, starts=log.at.astimezone(means.zone)), log
    return list(found.values())


def _unknown(log: SessionLog, means: Means) -> Session:
    """Return work of a session that the calendar no longer has (R07): as long as any may be."""
    return Session(
        id=log.session, date=log.at.date(), starts=log.at, minutes=means.profile.session_minutes, kind="strength",
        demanding=True, rpe_cap=0, exercises=(),
    )  # fmt: skip
