"""Whose turn it is to gain a set off the programme: one exercise a week, whatever the last log said (L12, PRO-05)."""

from core.catalog.programme import Line
from core.planner.choice import Means
from core.planner.course import Course, Strand, StrandName
from core.training import SessionKind


def find_line(means: Means, number: int, kind: SessionKind, name: StrandName) -> Line | None:
    """Return a programme week's line for a pattern on days of a kind, the first where there are several."""
    return means.lines(number).get((kind, name))


def next_in_turn(course: Course, means: Means, number: int) -> StrandName | None:
    """Return the first pattern that is short of the programme's sets and of nothing else.

    Were the set given to whoever earned it first, a poor log of one exercise would hand it to another (PRO-10).
    """
    now, following = means.lines(course.number), means.stairs(number)
    short: set[StrandName] = set()
    for place, dose in course.doses.items() if following else ():
        line = following.get(place)
        if line is None or dose.amount < line.amount or dose.sets >= line.sets:
            continue
        today, strand = now.get(place), course.strands.get(place[1])
        on_it = today is not None and (today.sets, today.amount) == dose
        if strand is not None and not on_it and _is_on(strand, line, means):
            short.add(place[1])
    return next((name for name, strand in course.strands.items() if name in short and strand.ache != "removed"), None)


def _is_on(strand: Strand, line: Line, means: Means) -> bool:
    wanted = means.settle(line.exercise)
    return wanted is not None and wanted.id == strand.exercise
