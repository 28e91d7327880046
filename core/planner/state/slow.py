"""Programmes changed whole: slow lowering for who chose it (EXE-14), longer sets for the base block (PHA-08)."""

from dataclasses import replace
from math import floor
from typing import Final

from core.athlete import Profile
from core.catalog import Catalog, Line, Programme
from core.planner.state.course import Course
from core.rules.minutes import rep_seconds
from core.training import Prescription

LAST_SLOW_WEEK: Final = 4
_TEMPO: Final = "4-1-1-0"
_LESS: Final = 0.8
"""What is left of the repetitions in place of a rung (row 10)."""


def is_time_for_slow(course: Course, profile: Profile) -> bool:
    """Tell whether slow lowering has its place: in the first weeks of the programme, or on the way back from a gap."""
    back = course.graded is not None and course.graded.why == "gap"
    return profile.program == "single_leg" and (course.number <= LAST_SLOW_WEEK or back)


def is_slow(course: Course, profile: Profile) -> bool:
    """Tell whether the coming week lowers slowly."""
    return "eccentric" in profile.options and is_time_for_slow(course, profile)


def lightened(programme: Programme, catalog: Catalog) -> Programme:
    """Return the programme one rung lighter.

    Where the lower rung is no demanding work any more, the exercise stays with a fifth less repetitions, which row 10
    weighs like a rung: without hard sets the weeks would count as a gap, and PRO-02's quarter would grow from a half.
    """
    days = {
        name: replace(day, lines=tuple(_lighter(line, catalog) for line in day.lines))
        for name, day in programme.days.items()
    }
    return replace(programme, days=days)


def _lighter(line: Line, catalog: Catalog) -> Line:
    exercise = catalog.exercises[line.exercise]
    if not exercise.demanding:
        return line
    lower = [e for e in catalog.chains[exercise.chain] if e.rung == exercise.rung - 1 and e.demanding]
    return replace(line, exercise=lower[0].id) if lower else replace(line, amount=floor(line.amount * _LESS + 1e-9))


def slowly(item: Prescription) -> Prescription:
    """Return a prescription lowered slowly; a repetition takes as long as before, so the minutes stay true."""
    usual = item.reps is not None and rep_seconds(item.tempo) == rep_seconds(_TEMPO)
    return replace(item, tempo=_TEMPO) if usual else item


_LEAST: Final = 10
_MOST: Final = 15
_FEWEST_SETS: Final = 3
"""Lines of two sets have none to give, and stay as they are."""
_HEAVY_TOP: Final = 12
"""Lines that end below this are heavy or fast work, which keeps its repetitions (the rulebook's max and power days)."""
_BEGINNER_DAYS: Final = frozenset({"week_1", "week_2", "week_3", "week_4"})


def for_base(programme: Programme, catalog: Catalog) -> Programme:
    """Return the programme with longer sets and fewer of them."""
    days = {
        name: day if name in _BEGINNER_DAYS else replace(day, lines=tuple(_longer(line, catalog) for line in day.lines))
        for name, day in programme.days.items()
    }
    return replace(programme, days=days)


def _longer(line: Line, catalog: Catalog) -> Line:
    card = catalog.exercises[line.exercise]
    heavy = line.top is not None and line.top < _HEAVY_TOP
    if not card.demanding or card.unit != "reps" or heavy or line.sets < _FEWEST_SETS:
        return line
    top = line.top and max(line.top, min(_MOST, card.dose.amount[1]))
    return replace(line, sets=line.sets - 1, amount=min(max(line.amount, _LEAST), card.dose.amount[1]), top=top)
