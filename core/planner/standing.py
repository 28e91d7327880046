"""The week as it stands now: as shown, with the athlete's moves and swaps, and lowered by what was logged since."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from core.athlete import Profile
from core.catalog import Catalog
from core.journal import Easier, Entry, Gate, Illness, Move, Pain, RedFlag, SessionLog, Swap, WeekShown, effective
from core.planner.choice import Means
from core.planner.course import Course
from core.planner.moves import move_options
from core.planner.replay import replay
from core.planner.safety import is_refer, with_safety
from core.planner.signs import concerns, is_alarming
from core.planner.swaps import instead, swaps_for
from core.rules.demand import week_hard_sets
from core.training import Session, Week
from core.wall_time import midnight

_WEEK: Final = timedelta(days=7)
_PAIN_LIMIT: Final = 2


def standing_week(profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, monday: date, now: datetime) -> Week:
    """Return the week as it stands at `now`: never harder than it was shown."""
    entries = tuple(entry for entry in effective(journal) if entry.at <= now)
    shown = next((e.plan for e in reversed(entries) if isinstance(e, WeekShown) and e.plan.week == monday), None)
    if shown and not any(_touches(entry) for entry in since(entries, profile, monday)):
        return shown  # as most weeks are: no need to derive where the athlete stands
    standing = next(replay(profile, journal_before(journal, profile, monday), catalog, monday))
    week = shown or standing.planned.week
    return apply_entries(week, since(entries, profile, monday), standing.course, standing.means, now)


def _touches(entry: Entry) -> bool:
    """Tell whether an entry can make a shown week another one."""
    match entry:
        case Pain():
            return entry.score > _PAIN_LIMIT or is_alarming(entry) or is_refer(entry)
        case Move() | Swap() | Easier() | RedFlag() | Illness() | Gate():
            return True
        case _:
            return False


def journal_before(journal: tuple[Entry, ...], profile: Profile, monday: date) -> tuple[Entry, ...]:
    """Return the entries that were there when the week began; what is undone stays undone."""
    begins = midnight(monday, profile.zone)
    return tuple(entry for entry in effective(journal) if entry.at < begins)


def since(entries: tuple[Entry, ...], profile: Profile, monday: date) -> tuple[Entry, ...]:
    """Return the entries of one week from the moment it was shown on, and the wishes for it that came even earlier."""
    begins, ends = midnight(monday, profile.zone), midnight(monday + _WEEK, profile.zone)
    shown = next((e.at for e in reversed(entries) if isinstance(e, WeekShown) and e.plan.week == monday), begins)
    begins = min(begins, shown)
    own = tuple(e for e in entries if begins <= e.at < ends)
    return (*(e for e in entries if e.at < begins and _is_wish_for(e, monday)), *own)


def _is_wish_for(entry: Entry, monday: date) -> bool:
    match entry:
        case Move(to=day):
            return monday <= day < monday + _WEEK
        case Easier(week=week):
            return week == monday
        case _:
            return False


def apply_entries(week: Week, entries: tuple[Entry, ...], course: Course, means: Means, now: datetime) -> Week:
    """Apply moves, swaps and wishes for less, then what the body said, in order."""
    for entry in entries:
        match entry:
            case Move():
                week = _moved(week, entry, course, means)
            case Swap():
                week = _swapped(week, entry, means)
            case Easier() if entry.week == week.week:
                week = _easier(week)
            case Pain():
                week = _without_pain(week, entry, means)
            case _:
                pass
    return _halted(week, entries, course, means, now)


def _halted(week: Week, entries: tuple[Entry, ...], course: Course, means: Means, now: datetime) -> Week:
    safe = with_safety(course, [e for e in entries if isinstance(e, RedFlag | Pain | Illness | Gate)])
    halting = [e for e in entries if isinstance(e, RedFlag | Pain | Illness)]
    if not halting:
        return week
    # Once stopped or ill, the rest of the week is off even if all is well again: the next week comes back in steps.
    first = next((e for n, e in enumerate(halting, 1) if _halts(with_safety(course, halting[:n]))), None)
    if first is None:
        return week
    kept = tuple(s for s in week.sessions if s.starts.astimezone(UTC) < first.at.astimezone(UTC))
    return _rebuilt(replace(week, mode="stopped" if safe.stop is not None else "recover"), kept, means)


def _halts(course: Course) -> bool:
    return course.stop is not None or course.ill is not None


def _rebuilt(week: Week, sessions: tuple[Session, ...], means: Means) -> Week:
    return replace(week, sessions=sessions, hard_sets_per_leg=week_hard_sets(sessions, means.catalog))


def _moved(week: Week, move: Move, course: Course, means: Means) -> Week:
    session = next((s for s in week.sessions if s.id == move.session), None)
    if session is None or not week.week <= move.to < week.week + _WEEK:
        return week
    others = tuple(s for s in week.sessions if s.id != move.session)
    starts = move_options(session, others, course, means, week.week, None).get(move.to)
    if starts is None:
        return week
    moved = replace(session, date=move.to, starts=starts)
    return _rebuilt(week, tuple(sorted((*others, moved), key=lambda s: s.starts)), means)


def _easier(week: Week) -> Week:
    def lighter(session: Session) -> Session:
        return replace(session, exercises=tuple(replace(i, sets=max(1, i.sets - 1)) for i in session.exercises))

    lowered = tuple(lighter(session) for session in week.sessions)
    less = sum(i.sets for s in week.sessions for i in s.exercises) - sum(i.sets for s in lowered for i in s.exercises)
    return replace(week, sessions=lowered, hard_sets_per_leg=max(0, week.hard_sets_per_leg - less))


def _swapped(week: Week, swap: Swap, means: Means) -> Week:
    def changed(session: Session) -> Session:
        if swap.session not in (None, session.id) or swap.to not in swaps_for(swap.exercise, session, means):
            return session
        items = (instead(i, swap.to, means) if i.exercise == swap.exercise else i for i in session.exercises)
        return replace(session, exercises=tuple(items))

    return _rebuilt(week, tuple(changed(session) for session in week.sessions), means)


def _without_pain(week: Week, pain: Pain, means: Means) -> Week:
    """Leave the painful pattern out of the sessions still to come (PAI-02): the week is only ever lowered."""
    if pain.score <= _PAIN_LIMIT and not is_alarming(pain):
        return week

    def spared(session: Session) -> Session:
        if session.starts <= pain.at:
            return session
        items = tuple(i for i in session.exercises if not concerns(pain.region, means.exercise(i.exercise)))
        return replace(session, exercises=items)

    sessions = tuple(session for s in week.sessions if (session := spared(s)).exercises)
    return _rebuilt(week, sessions, means)


def legal_moves(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, session_id: str, now: datetime
) -> tuple[date, ...]:
    """Return the days to which a session of the standing week may move, the earliest first."""
    monday = _monday_of(now, profile)
    for begins in (monday, monday + _WEEK):
        week = standing_week(profile, journal, catalog, begins, now)
        session = next((s for s in week.sessions if s.id == session_id), None)
        if session is None or _done(session, journal):
            continue
        others = tuple(s for s in week.sessions if s.id != session_id)
        standing = next(replay(profile, journal_before(journal, profile, begins), catalog, begins))
        return tuple(sorted(move_options(session, others, standing.course, standing.means, begins, now)))
    return ()


def _monday_of(now: datetime, profile: Profile) -> date:
    today = now.astimezone(profile.zone).date()
    return today - timedelta(days=today.weekday())


def _done(session: Session, journal: tuple[Entry, ...]) -> bool:
    return any(isinstance(entry, SessionLog) and entry.session == session.id for entry in effective(journal))


def swap_options(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, session_id: str, exercise_id: str
) -> tuple[str, ...]:
    """Return what may take an exercise's place: lower rungs of its chain, then what is easy on a sore spot."""
    day = session_id.partition("/")[0]
    try:
        when = date.fromisoformat(day)
    except ValueError:
        return ()
    monday = when - timedelta(days=when.weekday())
    now = midnight(monday + _WEEK, profile.zone)
    week = standing_week(profile, journal, catalog, monday, now)
    session = next((s for s in week.sessions if s.id == session_id), None)
    if session is None or all(item.exercise != exercise_id for item in session.exercises):
        return ()
    means = next(replay(profile, journal_before(journal, profile, monday), catalog, monday)).means
    return swaps_for(exercise_id, session, means)
