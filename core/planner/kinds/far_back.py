"""What a race leaves to come back from, and the phase before after four weeks and more without strength (row 6)."""

from datetime import date, timedelta
from typing import Final

from core.athlete import MovementGate
from core.planner.choosing.choice import Means
from core.planner.doses.repeated import BEFORE_RACES
from core.planner.doses.turns import find_line
from core.planner.measures.trends import LAST_STAIR
from core.planner.state.course import Course, changed
from core.planner.state.parts import Jumping, Strand, StrandName
from core.rules.body import LONG_GAP
from core.rules.races import SHORT_REST, light_days, race_weeks_away

_INTERMEDIATE: Final = 5


def far_back(course: Course, means: Means) -> Course:
    """Go back to the start of the phase before, gate to be shown again (row 6, PRO-14)."""
    if not _shown_again(course):
        course = changed(course, gate=MovementGate(), gate_at=None)
    if course.stepped_back:
        return changed(course, since_reset=0)
    number = _INTERMEDIATE if course.number > LAST_STAIR else 1
    kept = {name: low for name, strand in course.strands.items() if (low := _no_higher(name, strand, number, means))}
    return changed(course, number=number, since_reset=0, stepped_back=True, scores=(),
                   strands=kept, doses={}, built_on=None, proven=None, unjudged=None, jumping=Jumping(),
                   focus={})  # fmt: skip


def _shown_again(course: Course) -> bool:
    """Tell whether the movement gate was shown after four weeks off, when it is due again."""
    last, shown = course.last_session, course.gate_at
    return last is not None and shown is not None and shown >= last + timedelta(days=LONG_GAP)


def _no_higher(name: StrandName, strand: Strand, number: int, means: Means) -> Strand | None:
    """Return what is kept of a pattern: one that pain keeps out, or one that was easier than where it starts again."""
    if strand.ache == "removed":
        return strand
    line = next((line for kind in ("strength", "recovery") if (line := find_line(means, number, kind, name))), None)
    start = means.settle(line.exercise) if line else None
    held = means.settle(strand.exercise, held=strand.load)
    if start is None or held is None or held.chain != start.chain:
        return None
    if (held.rung, strand.load) >= (start.rung, means.first_load(start)):
        return None
    return Strand(exercise=held.id, load=min(strand.load, means.first_load(held)), removals=strand.removals)


_WEEK: Final = timedelta(days=7)


def raced(course: Course, means: Means) -> bool:
    """Tell whether the last week with demanding work was one before a race, whatever else lowered it (PRO-10)."""
    last = course.lately
    if last is None or not last.demanding:
        return False
    return last.mode in BEFORE_RACES or race_weeks_away(means.profile, last.week) is not None


def only_race(course: Course, means: Means, monday: date) -> date | None:
    """Return the day of a short race in the week before a Monday where it alone made the break, else None.

    Its rest is 72 h and four days, whatever the weekday of the last session: row 6's 7 to 13 days, which repeat the
    usual week a set less. Longer races rest for about a fortnight, and lead back by its steps (the smaller dose).
    """
    last, asked = course.last_session, course.last_week.sessions if course.last_week else ()
    if last is None or not raced(course, means) or any(one.demanding and one.starts > last for one in asked):
        return None
    days = [race.date for race in means.profile.races if light_days(race.distance_km) == SHORT_REST]
    return next((day for day in days if monday - _WEEK <= day < monday), None)
