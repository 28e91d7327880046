"""Run cut-back weeks, read from logged runs, so that easier strength weeks fall in step with them (PRO-11, R02).

The rulebook does not say how such a week shows. Here it does where the week's logged kilometres are a fifth below the
middle one of the three weeks before it, with as many runs logged as in the emptiest of these: a run that was not logged
is unknown, and says nothing (PRO-18). In a mean, one long run would make each usual week behind it a cut-back.
"""

from datetime import date, timedelta
from statistics import median
from typing import Final

from core.planner.state.course import Course, changed

_WEEK: Final = timedelta(days=7)
_BEFORE: Final = 3
_SHARE: Final = 0.8
_RHYTHM: Final = range(3, 6)
"""Weeks from one cut-back to the next in which a rhythm is seen: runners usually take every third to fifth week."""


def with_cut_backs(course: Course, monday: date) -> Course:
    """Return the course with the two last run cut-back weeks, by their Mondays."""
    week = monday - _WEEK
    if not course.runs or not _is_cut_back(course.runs, week):
        return course
    return changed(course, cut_backs=(*course.cut_backs, week)[-2:])


def _is_cut_back(runs: tuple[tuple[date, float], ...], week: date) -> bool:
    last = _distances(runs, week)
    before = [_distances(runs, week - n * _WEEK) for n in range(1, _BEFORE + 1)] if last else [[]]
    if not all(before) or len(last) < min(map(len, before)):
        return False
    return sum(last) <= _SHARE * median(map(sum, before)) + 1e-9


def _distances(runs: tuple[tuple[date, float], ...], week: date) -> list[float]:
    end = week + _WEEK
    return [distance for day, distance in runs if week <= day < end]


def was_cut_back(course: Course, monday: date) -> bool:
    """Tell whether the week before a Monday was a run cut-back week."""
    return bool(course.cut_backs) and course.cut_backs[-1] == monday - _WEEK


def weeks_to_cut_back(course: Course, monday: date) -> int | None:
    """Return in how many weeks the next cut-back is to be expected, 0 for the coming week; None without a rhythm."""
    if len(course.cut_backs) < 2:
        return None
    first, last = course.cut_backs
    rhythm, passed = (last - first).days // 7, (monday - last).days // 7
    return rhythm - passed if rhythm in _RHYTHM and passed <= rhythm else None
