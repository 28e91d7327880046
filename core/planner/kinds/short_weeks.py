"""Weeks that minutes, days or a session less made small are no base: the last whole week stays it (PRO-02, PRO-15).

Were they the base, a fortnight of them would cost the season more than one of no sessions at all, after which row 6
counts from the last whole week. The rulebook is silent. Such a week counts as an easier one, its repetitions and rungs
earn nothing but the programme's next week, and the way back has row 6's steps, those of them that a quarter more would
not reach. From the 28 days of PRO-14 on a small week is the usual one, and is built on. That it was small is said in
what is printed.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from core.planner.choosing.choice import Means
from core.planner.doses.allot import most_hard
from core.planner.doses.raises import stands
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Cause, Graded, Place, Strand, StrandName
from core.rules.body import GAP_SHARES
from core.rules.progression import most_sets_after
from core.training import Week

LONG: Final = 4
"""Weeks from which on a small week is the usual one (PRO-14)."""
_ONE: Final = (0.7,)
LONG_GAP_SHARES: Final = (0.5, 0.7, 0.8, 0.9)
_MINUTES: Final = ("PRO-02", "DOS-05")
_DAYS: Final = ("PRO-02", "SCH-08")
_FEWER: Final = ("PRO-02", "PRO-09")
_ACHE: Final = ("PRO-02", "PAI-02")
_CLEARED: Final = ("PRO-02", "SAF-04")
_SORE: Final = ("PRO-02", "PRO-08")


def is_called_small(week: Week) -> bool:
    """Tell whether a week says of itself that it is a small one."""
    return any(notice.rules in (_MINUTES, _DAYS, _FEWER, _ACHE, _CLEARED, _SORE) for notice in week.notices)


def smaller_by(course: Course, monday: date, hard: int, limit: int, room: int) -> Cause | None:
    """Return what makes a week of so many hard sets small: minutes, days, runs that suffer; None where it is not.

    `room` says how many sessions the calendar has room for.
    """
    if course.built is None or weeks_since(course.built, monday) >= LONG:
        return None
    return short_of_base(course, hard, limit, room)


def short_of_base(course: Course, hard: int, limit: int, room: int) -> Cause | None:
    """Return what keeps a week of so many hard sets from the last whole week's, however long ago that was."""
    built = course.built
    if built is None or not (hard or course.taken_down):
        return None
    whole = f"{course.base_sets} hard sets a leg in the week of {built.week}"
    if most_sets_after(hard) >= course.base_sets:
        # Another ache would count from what one ache left, were that the base: two weeks of a little cost a season.
        low = course.taken_down if hard < course.base_sets else None
        return low and low._replace(notes=(whole,))
    longest = _longest(course)
    if longest > limit:
        notes = (f"{limit} minutes a session, {longest} in the last whole week", whole)
        return Cause(_MINUTES, "plan-small-week", notes=notes)
    if room < sessions_of_base(course):
        notes = (f"{room} of {sessions_of_base(course)} sessions have room", whole)
        return Cause(_DAYS, "plan-small-days", notes=notes)
    if course.fewer is not None:
        return Cause(_FEWER, "plan-small-fewer", course.fewer.entries, (whole,))
    return course.taken_down and course.taken_down._replace(notes=(whole,))


def sessions_of_base(course: Course) -> int:
    """Return how many demanding sessions the last whole week had."""
    return course.built.demanding if course.built is not None else 0


def way_back(course: Course, means: Means, monday: date, before: Graded | None) -> Graded | None:
    """Return the steps back from small weeks: those of a gap as long, but what a quarter more than the last reaches.

    After four weeks of them as well: the first week with room again is no more sudden than after two (PRO-02). A step
    that was taken by all is not taken again: of two sets it leaves one, and what was small would stay so. Nor is one up
    to as much as the programme has by now: a week of all that is no smaller one.
    """
    built, week = course.built, course.printed
    weeks = weeks_since(built, monday) if built is not None else LONG
    if week is None or (weeks >= LONG and course.taken_down is not None):
        # Steps that began before, after pain or a stop, are gone to their end.
        return course.graded if course.taken_down is not None else None
    shares = _ONE if weeks == 1 else GAP_SHARES if weeks < LONG else LONG_GAP_SHARES
    near = most_sets_after(week.hard_sets_per_leg)
    waits = any(strand.low for strand in course.strands.values()) or any(map(stands, course.causes.values()))
    low = before is not None and course.taken_down is not None and course.logged and not waits
    done = before.shares[before.step] if before is not None and low else 0
    most = most_by_now(course, means)
    more = tuple(share for share in shares if near < course.base_sets * share < most and share > done)
    return Graded("small", more) if more else None


def most_by_now(course: Course, means: Means) -> int:
    """Return the hard sets that the programme comes to, in the minutes and on the days of the last whole week."""
    number, count, limit = course.number, sessions_of_base(course), max(means.minutes, _longest(course))
    days = means.week(number).days(count)[:count]
    return sum(most_hard(day, means, limit, course.strands, number) for day in days)


def _longest(course: Course) -> int:
    sessions = course.built.sessions if course.built is not None else ()
    return max((session.minutes for session in sessions if session.demanding), default=0)


def as_whole(course: Course) -> Mapping[Place, Amounts]:
    """Return the doses with no more than the last whole week had, or the small one: a step up waits for the next."""
    strands, doses = course.built_on or ({}, {})
    whole = {place: dose for place, dose in doses.items() if _rung(strands, place) == _rung(course.strands, place)}
    sessions = course.printed.sessions if course.printed is not None else ()
    shown = {(session.kind, item.exercise): item.amount for session in sessions for item in session.exercises}
    found: dict[Place, Amounts] = {}
    for place, dose in course.doses.items():
        most, strand = whole.get(place, dose), course.strands.get(place[1])
        amount = shown.get((place[0], strand.exercise), 0) if strand is not None else 0
        found[place] = Amounts(min(dose.sets, most.sets), min(dose.amount, max(most.amount, amount)))
    return found


def _rung(strands: Mapping[StrandName, Strand], place: Place) -> tuple[str, float] | None:
    strand = strands.get(place[1])
    return (strand.exercise, strand.load) if strand is not None else None


def weeks_since(built: Week, monday: date) -> int:
    """Return how many weeks lie between the last building week and a Monday."""
    return (monday - built.week).days // 7 - 1
