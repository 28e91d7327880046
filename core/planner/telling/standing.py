"""The week as it stands now: as shown, with the athlete's moves and swaps, and lowered by what was logged since."""

from bisect import bisect_left, bisect_right
from datetime import date, datetime, timedelta
from functools import reduce
from operator import attrgetter
from typing import Final

from core.athlete import Profile
from core.catalog import Catalog
from core.journal import Entry, SessionLog, WeekShown, effective
from core.planner.choosing.for_good import swaps_for
from core.planner.layout.making_room import Room, places_of, room_made
from core.planner.measures.jump_gate import shut
from core.planner.replaying.applied import apply_entries, is_for, touching
from core.planner.replaying.footing import Footing
from core.planner.replaying.replay import footings
from core.planner.state.course import changed
from core.planner.telling.explain import explained
from core.rules.jump_tests import shown_before
from core.rules.stops import Stop, with_stops
from core.training import Week
from core.wall_time import midnight, monday_of
from core.wishes import Easier, Move

_WEEK: Final = timedelta(days=7)
_AT: Final = attrgetter("at")


def standing_week(profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, monday: date, now: datetime) -> Week:
    """Return the week as it stands at `now`: never harder than it was shown."""
    return _standing(profile, effective(journal), catalog, monday, now)[0]


def _standing(
    profile: Profile, entries: tuple[Entry, ...], catalog: Catalog, monday: date, now: datetime
) -> tuple[Week, Footing | None]:
    """Return the week as it stands, and where the athlete stood on its Monday if that had to be derived."""
    told = entries[: bisect_right(entries, now, key=_AT)]
    shown = next((e.plan for e in reversed(told) if isinstance(e, WeekShown) and e.plan.week == monday), None)
    since_then = since(told, profile, monday)
    if shown and not touching(since_then):
        return shown, None  # as most weeks are: no need to derive where the athlete stands
    begun = _begun(profile, entries, catalog, monday)
    week = shown or explained(begun.standing)
    return apply_entries(week, since_then, begun.course, begun.means), begun


def _begun(profile: Profile, entries: tuple[Entry, ...], catalog: Catalog, monday: date) -> Footing:
    """Return where the athlete stood by what was told before the week; what is undone stays undone."""
    before = entries[: bisect_left(entries, midnight(monday, profile.zone), key=_AT)]
    return next(footings(profile, before, catalog, monday))


def standing_stops(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, monday: date, now: datetime
) -> tuple[Stop, ...]:
    """Return what stops the plan at `now`, pain that was no better after four weeks as well (SAF-03)."""
    entries, begins = effective(journal), midnight(monday, profile.zone)
    told = entries[bisect_left(entries, begins, key=_AT) : bisect_right(entries, now, key=_AT)]
    return reduce(with_stops, told, _begun(profile, entries, catalog, monday).course.stops)


def since(entries: tuple[Entry, ...], profile: Profile, monday: date) -> tuple[Entry, ...]:
    """Return the entries of one week from the moment it was shown on, and the wishes for it that came even earlier."""
    begins, ends = midnight(monday, profile.zone), midnight(monday + _WEEK, profile.zone)
    first, last = bisect_left(entries, begins, key=_AT), bisect_left(entries, ends, key=_AT)
    # What was told in the moment before it was shown is in it already.
    shown = (n for n in range(first - 1, -1, -1) if isinstance(e := entries[n], WeekShown) and e.plan.week == monday)
    first = next(shown, first)
    return (*[e for e in entries[:first] if isinstance(e, Move | Easier) and is_for(e, monday)], *entries[first:last])


def jump_gates(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, monday: date, now: datetime
) -> tuple[str, ...]:
    """Return what keeps jumps out: training and body as on that Monday, tests and hops as told until now (PLY-01)."""
    entries = effective(journal)
    begun, shown = _begun(profile, entries, catalog, monday), shown_before(entries, now)
    course = begun.course
    course = changed(course, tests=shown.tests, jumping=course.jumping._replace(hops=shown.hops))
    return tuple(shut(course, begun.means))


def legal_moves(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, session_id: str, now: datetime
) -> tuple[date, ...]:
    """Return the days to which a session of the standing week may move, the earliest first."""
    entries, monday = effective(journal), monday_of(now.astimezone(profile.zone).date())
    for begins in (monday, monday + _WEEK):
        week, begun = _standing(profile, entries, catalog, begins, now)
        session = week.session(session_id)
        if session is None or any(isinstance(e, SessionLog) and e.session == session_id for e in entries):
            continue
        begun = begun or _begun(profile, entries, catalog, begins)
        lately = entries[bisect_left(entries, now - _WEEK, key=_AT) :]
        return tuple(sorted(places_of(session, week, lately, begun.course, begun.means, now)))
    return ()


def room_to_make(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, now: datetime
) -> tuple[Room, ...]:  # fmt: skip
    """Return what makes room in this week, and the next one if it was shown, for work of another day (SCH-02)."""
    entries, monday = effective(journal), monday_of(now.astimezone(profile.zone).date())
    shown = {entry.plan.week for entry in entries if isinstance(entry, WeekShown)}
    lately = entries[bisect_left(entries, now - _WEEK, key=_AT) :]
    found: list[Room] = []
    for begins in (monday, monday + _WEEK):
        if begins == monday or begins in shown:
            week, begun = _standing(profile, entries, catalog, begins, now)
            begun = begun or _begun(profile, entries, catalog, begins)
            found += room_made(week, lately, begun.course, begun.means, now)
    return tuple(found)


def swap_options(
    profile: Profile, journal: tuple[Entry, ...], catalog: Catalog, session_id: str, exercise_id: str
) -> tuple[str, ...]:
    """Return what may take an exercise's place: lower rungs of its chain, then what is easy on a sore spot."""
    day = session_id.partition("/")[0]
    try:
        when = date.fromisoformat(day)
    except ValueError:
        return ()
    monday = monday_of(when)
    entries, now = effective(journal), midnight(monday + _WEEK, profile.zone)
    week, begun = _standing(profile, entries, catalog, monday, now)
    session = week.session(session_id)
    if session is None or all(item.exercise != exercise_id for item in session.exercises):
        return ()
    begun = begun or _begun(profile, entries, catalog, monday)
    return swaps_for(exercise_id, session, begun.means)
