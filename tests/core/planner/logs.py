"""Journals for planner tests: weeks lived as prescribed, with one thing changed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from core.athlete import Profile
from core.journal import Entry, SessionLog, SetDone, Sleep
from core.training import Week
from core.wall_time import instant
from tests.core.planner.runner import MONDAY, RUNNER, plan
from tests.life import perfect_week

Change = Callable[[SetDone], SetDone]


def as_is(done: SetDone) -> SetDone:
    return done


def only(exercise: str, change: Change) -> Change:
    """Change the sets of one exercise."""
    return lambda done: change(done) if done.exercise == exercise else done


def lived(profile: Profile, weeks: int, change: Change = as_is, *, calm: bool = True) -> tuple[Entry, ...]:
    """Live so many weeks as prescribed, the sets of the last one changed; without soreness entries where not calm."""
    journal: tuple[Entry, ...] = ()
    for n in range(weeks):
        week = perfect_week(plan(profile, journal, MONDAY + timedelta(weeks=n)), profile, receipt=False)
        last = n == weeks - 1
        journal += tuple(_changed(entry, change) if last else entry for entry in week)
    return tuple(e for e in journal if calm or isinstance(e, SessionLog))


def _changed(entry: Entry, change: Change) -> Entry:
    return replace(entry, sets=tuple(map(change, entry.sets))) if isinstance(entry, SessionLog) else entry


def after(profile: Profile, weeks: int, change: Change = as_is, *extra: Entry, calm: bool = True) -> tuple[Week, Week]:
    """Return the last week that was lived and the one that follows from it and from further entries."""
    journal = lived(profile, weeks, change, calm=calm)
    monday = MONDAY + timedelta(weeks=weeks)
    before = plan(profile, lived(profile, weeks - 1), monday - timedelta(weeks=1))
    return before, plan(profile, (*journal, *extra), monday)


def at(weeks: int, days: int = 0, wall: str = "20:00") -> datetime:
    """Return an instant so many weeks and days after the first Monday, in the runner's zone."""
    return instant(MONDAY + timedelta(weeks=weeks, days=days), wall, RUNNER.zone)


def short_nights(week: int) -> tuple[Sleep, ...]:
    """Return nights of five hours in a week, as many as make a mean (REC-01)."""
    return tuple(Sleep(at=at(week, day, "07:00"), hours=5) for day in range(2, 6))


def cited(week: Week) -> set[str]:
    """Return the rules that a week says it follows."""
    return {r for change in week.changes for r in change.rules} | {r for n in week.notices for r in n.rules}
