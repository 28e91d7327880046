"""What stops a plan or lets it go on: red flags, alarming pain, illness, clearance (SAF-01 to SAF-06)."""

from collections.abc import Iterable
from typing import Final

from core.athlete import MovementGate
from core.journal import Entry, Gate, Illness, Pain, RedFlag, SessionLog, Soreness
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause
from core.rules.stops import holds_increases, is_emergency, is_refer, sign_of, with_stops

LONG_PAIN_WEEKS: Final = 4
"""Weeks with a pain, no better in the last than in the first, after which a professional should look at it (SAF-03).

They are weeks of the calendar, so that it may be some days before four whole ones are over: sooner is the safe side.
"""


def with_safety(course: Course, entries: Iterable[Entry]) -> Course:
    """Return the course after a week's red flags, clearances, illness and movement gates, in order."""
    for entry in entries:
        match entry:
            case SessionLog() | Soreness():
                continue  # most entries are
            case RedFlag() if holds_increases(entry):
                course = changed(course, energy=None if entry.cleared else entry)
            case RedFlag() | Pain():
                course = _stopped(course, entry)
            case Illness():
                course = changed(course, ill=entry if entry.state == "ill" else None)
            case Gate():
                gate = MovementGate(squat=entry.squat, lunge=entry.lunge, hinge=entry.hinge)
                course = changed(course, gate=gate, gate_at=entry.at)
            case _:
                pass
    return course


def _stopped(course: Course, entry: RedFlag | Pain) -> Course:
    stops = with_stops(course.stops, entry)
    if stops is course.stops:
        return course
    lifted = isinstance(entry, RedFlag) and entry.cleared and bool(course.stops) and not stops
    return changed(course, stops=stops, resumed=entry if lifted else course.resumed)


def stopping(course: Course) -> Cause | None:
    """Return what stops the plan (row 1): a sign, urgent or not, or pain that is no better after four weeks."""
    stop = course.stop
    if stop is None:
        return None
    if is_emergency(stop):
        return Cause(("SAF-01",), "plan-stop-emergency", course.stops)
    if isinstance(stop, RedFlag) or is_refer(stop):
        return Cause(("SAF-02",), "plan-stop-refer", course.stops)
    weeks = f"{sign_of(stop)} in each of {LONG_PAIN_WEEKS} weeks and no better"
    return Cause(("SAF-03",), "plan-stop-refer", course.stops, (weeks,))
