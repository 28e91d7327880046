"""What an athlete is told by the weeks that have passed: first days, chosen options, tests that are due."""

from collections.abc import Iterator
from typing import Final

from core.athlete import DAYS
from core.planner.kinds.modes import FOCUSED, FOCUSED_SESSIONS
from core.planner.layout.battery import is_calm, is_due
from core.planner.layout.beside import FIRST_FORTNIGHT
from core.planner.replaying.footing import Standing
from core.planner.state.course import Course
from core.planner.state.parts import Cause
from core.planner.state.slow import is_time_for_slow
from core.rules.frequency import most_demanding_sessions
from core.rules.programmes import takes_turns
from core.rules.rule import GROWING
from core.training import Week

_TEST_EVERY: Final = 4
_FORTNIGHT: Final = 2
_SLOW_BEFORE_RACE: Final = 21
"""Days from a Monday to a race within which slow lowering is not offered."""
_PAINED: Final = {"eased": "is easier than before it hurt", "removed": "waits for calm days"}
_LIGHT: Final = frozenset({"light_days", "run_prep", "core_day"})


def starting(standing: Standing) -> Iterator[Cause]:
    """Yield what the weeks since the start, the options and the minutes call for."""
    profile, week = standing.means.profile, standing.planned.week
    passed = (week.week - profile.started).days // 7
    if passed < 0:
        yield Cause(("PHA-01",), "plan-not-begun", notes=(f"first Monday {profile.started}",))
    elif passed < _FORTNIGHT and week.sessions:
        yield Cause(("PRO-19",), "plan-first-fortnight", notes=(f"week {passed + 1} of training",))
    begins = passed == 0 or standing.course.moved
    if "as_written" in profile.options and begins and week.phase != "advanced" and week.sessions:
        yield Cause(("EXE-06",), "plan-as-written", notes=("option as_written",))
    if standing.means.slow and week.sessions:
        yield Cause(("EXE-14",), "plan-slow", notes=("option eccentric",))
    if passed == 0 and week.week_number <= FIRST_FORTNIGHT and _is_without_core(week):
        yield Cause(("EXE-10", "PHA-04"), "plan-core-later", notes=(f"week {week.week_number} of the programme",))
    yield from _coreless(standing)
    yield from _short(standing)
    yield from _tests(standing, passed)
    if takes_turns(profile) and week.sessions:
        yield Cause(("PHA-07",), "plan-takes-turns", notes=("base block", f"{profile.weekly_distance_km:g} km a week"))
    if (
        passed == _FORTNIGHT
        and week.mode in GROWING
        and profile.program == "single_leg"
        and not (profile.options & _LIGHT or standing.means.uncleared)
    ):
        yield Cause(("PHA-11", "SCH-11"), "plan-light-offered", notes=(f"week {passed + 1} of training",))
    if _slow_offered(standing, passed) and week.demanding:
        yield Cause(("EXE-14",), "plan-slow-offered", notes=(f"week {week.week_number} of the programme",))


def _coreless(standing: Standing) -> Iterator[Cause]:
    """Yield that core work has no day: where strength does not stand, the athlete rests (EXE-10, SCH-10)."""
    profile, week = standing.means.profile, standing.planned.week
    days = {DAYS[session.date.weekday()] for session in week.sessions}.union(profile.rest_days)
    due = profile.program == "single_leg" and week.mode in GROWING and week.week_number > FIRST_FORTNIGHT
    if due and len(days) == len(DAYS) and week.demanding > 1 and _is_without_core(week):
        yield Cause(("EXE-10", "SCH-10"), "plan-core-no-day", notes=(f"{len(profile.rest_days)} rest days a week",))


def _is_without_core(week: Week) -> bool:
    return week.demanding > 0 and all(session.kind != "core" for session in week.sessions)


def _short(standing: Standing) -> Iterator[Cause]:
    """Yield that short sessions are two a week where three would stand (S4.3)."""
    profile, week = standing.means.profile, standing.planned.week
    most = most_demanding_sessions(profile, week.phase, week.mode)
    if profile.session_minutes < FOCUSED and week.mode in GROWING and most > FOCUSED_SESSIONS and week.sessions:
        notes = (f"{profile.session_minutes} minutes a session", f"{FOCUSED_SESSIONS} of {most} sessions")
        yield Cause(("PHA-05", "DOS-05"), "plan-two-focused", notes=notes)


def _tests(standing: Standing, passed: int) -> Iterator[Cause]:
    """Name the day of the tests; where they are due and found no day, leave it to the athlete (ASS-01)."""
    week, since = standing.planned.week, (f"{passed} weeks since the start",)
    day = next((session.date for session in week.sessions if session.kind == "assessment"), None)
    if day is not None:
        yield Cause(("ASS-01",), "plan-tests-on", notes=(*since, f"tests on {day}"))
    elif (
        passed % _TEST_EVERY == 0
        and (week.mode in GROWING or standing.course.taken_down is not None)
        and is_due(standing.course, standing.means.profile, week.week)
    ):
        yield _untested(standing.course, since)


def _untested(course: Course, since: tuple[str, ...]) -> Cause:
    """Leave tests that are due to the athlete, or say what they wait for."""
    if is_calm(course):
        return Cause(("ASS-01",), "plan-tests-due", notes=since)
    felt = (*course.aching, *course.hurt, *(course.wide_spacing.entries if course.wide_spacing else ()))
    waits = ((strand.exercise.replace("_", " "), strand.ache) for strand in course.strands.values())
    notes = () if felt else tuple(f"{name} {_PAINED[ache]}" for name, ache in waits if ache in _PAINED)
    return Cause(("ASS-01",), "plan-tests-wait", felt, (*since, *notes))


def _slow_offered(standing: Standing, passed: int) -> bool:
    """Tell whether slow lowering is offered: once in the beginning, and on the way back from a gap (EXE-14).

    Not with a race near: new lowering makes the sorest legs, and nothing new stands in the last 14 days (TAP-03). The
    rulebook names no week for an offer; one of three weeks before it is not taken up within them.
    """
    profile, course = standing.means.profile, standing.course
    if any(0 <= (race.date - standing.planned.week.week).days <= _SLOW_BEFORE_RACE for race in profile.races):
        return False
    due = passed == 0 or (course.graded is not None and course.graded.why == "gap")
    may = "eccentric" not in profile.options and not standing.means.uncleared
    return due and may and is_time_for_slow(course, profile)
