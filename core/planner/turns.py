"""Whose turn it is to gain a set off the programme: one exercise a week, whatever the last log said (L12, PRO-05)."""

from core.catalog.programme import Line
from core.planner.choice import Means
from core.planner.course import Course, Strand, StrandName
from core.training import SessionKind


def find_line(means: Means, number: int, kind: SessionKind, name: StrandName) -> Line | None:
    """Return a programme week's line for a pattern on days of a kind."""
    place = (number, kind, name)
    if place not in means.lines:
        days = (means.programme.days[day] for day in means.week(number).all_days)
        lines = (line for day in days if day.kind == kind for line in day.lines)
        means.lines[place] = next((line for line in lines if means.exercise(line.exercise).chain == name), None)
    return means.lines[place]


def next_in_turn(course: Course, means: Means, number: int) -> StrandName | None:
    """Return the first pattern that is short of the programme's sets and of nothing else.

    Were the set given to whoever earned it first, a poor log of one exercise would hand it to another (PRO-10).
    """
    standing = ((name, strand) for name, strand in course.strands.items() if strand.ache != "removed")
    return next((name for name, strand in standing if _short(name, strand, course, means, number)), None)


def _short(name: StrandName, strand: Strand, course: Course, means: Means, number: int) -> bool:
    for (kind, owner), dose in course.doses.items():
        line = find_line(means, number, kind, name) if owner == name else None
        now = find_line(means, course.number, kind, name) if line else None
        if line is None or line.top is not None or (now and (now.sets, now.amount) == (dose.sets, dose.amount)):
            continue
        wanted = means.settle(line.exercise)
        if wanted and wanted.id == strand.exercise and dose.amount == line.amount and dose.sets < line.sets:
            return True
    return False
