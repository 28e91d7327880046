"""Weeks that shorter sessions made small are no base: the last whole week stays what is come back to (PRO-02, PRO-15).

Were they the base, a fortnight of short sessions would cost the season more than one of no sessions at all, after which
row 6 counts from the last whole week. The rulebook is silent. Such a week counts as an easier one, nothing is earned in
it, and the way back has row 6's steps, those of them that a quarter more would not reach. From the 28 days of
PRO-14 on a small week is the usual one, and is built on. That minutes make it small follows from what was printed and
from the profile, never from a log; a worse log only makes a week count as small more easily (PRO-10).
"""

from collections.abc import Mapping
from datetime import date
from typing import Final

from core.planner.choosing.choice import Means
from core.planner.doses.repeated import waits
from core.planner.doses.way_up import way_up
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Cause, Graded, Place, Strand, StrandName
from core.rules.progression import most_sets_after
from core.training import Week

_LONG: Final = 4
"""Weeks from which on a small week is the usual one (PRO-14)."""
_ONE: Final = (0.7,)
_SEVERAL: Final = (0.5, 0.7)
_REACHED: Final = 0.6
"""The part of its share that a step back has at least where minutes have room for it; rounding takes some."""
_HALF: Final = 0.55
"""The part of the last whole week from which on the next may be whole."""


def short_of_time(course: Course, monday: date, hard: int, limit: int) -> Cause | None:
    """Return why a week of so many hard sets is small by its minutes, None where it is not."""
    built = course.built
    if built is None or course.graded is not None or most_sets_after(hard) >= course.base_sets:
        return None
    longest = max((session.minutes for session in built.sessions if session.demanding), default=0)
    if longest <= limit or _weeks_since(built, monday) >= _LONG:
        return None
    whole = f"{course.base_sets} hard sets a leg in the week of {built.week}"
    notes = (f"{limit} minutes a session, {longest} in the last whole week", whole)
    return Cause(("PRO-02", "DOS-05"), "plan-small-week", notes=notes)


def was_short(course: Course, week: Week, means: Means) -> bool:
    """Tell whether a week that was planned from a course was a small one, by what is printed of it."""
    hard, graded = week.hard_sets_per_leg, course.graded
    if week.mode != "return" or not course.base_sets or waits(course) is not None:
        return False
    if graded is None:
        return way_up(course, means, hard) is None
    return graded.why == "small" and hard < course.base_sets * graded.shares[graded.step] * _REACHED


def comes_back(before: Graded | None, course: Course) -> bool:
    """Tell whether steps back from small weeks begin, or go on since the last one had no room to be one."""
    if any(graded is not None and graded.why != "small" for graded in (before, course.graded)):
        return False
    last = course.printed if before is not None and course.graded is None else None
    return course.small or (last is not None and last.hard_sets_per_leg < course.base_sets * _HALF)


def way_back(course: Course, monday: date) -> Graded | None:
    """Return the steps back from small weeks: those of a gap as long, but what a quarter more than the last reaches."""
    built, week = course.built, course.printed
    weeks = _weeks_since(built, monday) if built is not None else _LONG
    if weeks >= _LONG or week is None:
        return None
    shares = _ONE if weeks == 1 else _SEVERAL
    near = most_sets_after(week.hard_sets_per_leg)
    more = tuple(share for share in shares if course.base_sets * share > near)
    return Graded("small", more) if more else None


def as_whole(course: Course) -> Mapping[Place, Amounts]:
    """Return the doses with no more than the last whole week had: a step up waits until the next is done (PRO-10)."""
    strands, doses = course.built_on or ({}, {})
    asked = {place: dose for place, dose in doses.items() if _rung(strands, place) == _rung(course.strands, place)}
    return {place: min(dose, asked.get(place, dose)) for place, dose in course.doses.items()}


def _rung(strands: Mapping[StrandName, Strand], place: Place) -> tuple[str, float] | None:
    strand = strands.get(place[1])
    return (strand.exercise, strand.load) if strand is not None else None


def is_small(hard: int, course: Course) -> bool:
    """Tell whether minutes leave too little for a share of its own: the ceilings of the week hold it anyway."""
    small = course.graded is not None and course.graded.why == "small"
    return small and most_sets_after(hard) < course.base_sets


def _weeks_since(built: Week, monday: date) -> int:
    """Return how many weeks lie between the last building week and a Monday."""
    return (monday - built.week).days // 7 - 1
