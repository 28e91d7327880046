"""Where one session of a week may stand instead (SCH): by the same rules as in planning."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from core.planner.calendar.frame import frame_of, later, minute_of, moment, race_days, sooner
from core.planner.calendar.slots import LONG, legal_windows
from core.planner.calendar.wish import REST_GAP, Wish
from core.planner.choosing.choice import Means
from core.planner.doses.light import light_start
from core.planner.layout.placing import last_work
from core.planner.layout.sessions import days_before_races
from core.planner.state.course import Course
from core.rules.frequency import lifts_first
from core.rules.programmes import phase_of
from core.training import Session


def move_options(
    session: Session, others: tuple[Session, ...], course: Course, means: Means, monday: date, now: datetime | None
) -> dict[date, datetime]:
    """Return the days of the week on which a session may stand, with its start there."""
    starts_of = _rested_starts if _wants_rest(session) else _light_starts
    starts = {monday + timedelta(days=day): start for day, start in starts_of(session, others, course, means, monday)}
    found = {day: moment(means.zone, monday, start) for day, start in starts.items() if day != session.date}
    return {day: start for day, start in found.items() if now is None or start > now}


def _wants_rest(session: Session) -> bool:
    """Tell whether 48 h without demanding work come before it: demanding work itself, and tests (SCH-02, ASS-01)."""
    return session.demanding or session.kind == "assessment"


def _light_starts(
    session: Session, others: tuple[Session, ...], course: Course, means: Means, monday: date
) -> Iterator[tuple[int, int]]:
    """Yield each day but rest days, days with other work and those before a race, with a start clear of runs (SCH-10).

    Light work wants no rest from strength or from key runs.
    """
    frame = frame_of(means.profile, monday)
    work = {(other.date - monday).days for other in others if other.kind != "assessment"}
    tests = [(minute_of(means.zone, monday, o.starts), o.minutes) for o in others if o.kind == "assessment"]
    for day in sorted(set(range(7)) - work - means.rest_days - days_before_races(means, monday)):
        start = light_start(day, frame, session.minutes, tuple((at, at + minutes) for at, minutes in tests))
        if start is not None:
            yield day, start


def _rested_starts(
    session: Session, others: tuple[Session, ...], course: Course, means: Means, monday: date
) -> Iterator[tuple[int, int]]:
    """Yield each day on which demanding work or tests may stand, with a start there: in the windows of planning."""
    profile = means.profile
    frame = frame_of(profile, monday)
    last_end, last_day = last_work(course, means, monday)
    wish = Wish(
        sessions=1,
        minutes=session.minutes,
        style="fresh",
        beginner=phase_of(course.number) == "beginner",
        first=lifts_first(profile),
        rest_days=means.rest_days,
        races=race_days(profile, monday),
        last_end=last_end,
        last_day=last_day,
    )
    jumps = any(item.contacts for item in session.exercises)
    for window in legal_windows(frame, wish):
        if jumps and window.place == LONG:
            continue  # never jumps after a long run (PLY-02)
        day = monday + timedelta(days=window.day)
        start = _clear_start(window.low, window.high, window.wish, session, others, means, monday)
        beside = any(other.demanding and abs((other.date - day).days) <= 1 for other in others)
        if start is not None and not beside:
            yield window.day, start


def _clear_start(
    low: int, high: int, wish: int, session: Session, others: tuple[Session, ...], means: Means, monday: date
) -> int | None:
    for other in others:
        starts = minute_of(means.zone, monday, other.starts)
        if starts >= low and session.demanding and _wants_rest(other):
            high = min(high, starts - REST_GAP - session.minutes)
        elif starts < low and other.demanding:
            low = max(low, starts + other.minutes + REST_GAP)
    if low > high:
        return None
    start = min(max(wish, later(low, high)), sooner(high, low))
    for other in others:  # light work of that day goes first (SCH-15)
        begins = minute_of(means.zone, monday, other.starts)
        if begins < start + session.minutes and start < begins + other.minutes:
            start = later(begins + other.minutes, high)
    return start if start <= high else None
