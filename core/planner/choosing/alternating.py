"""Which programme week's days a week has, where two days a week take turns (5.3).

Were the turn the programme week's, a log that holds the programme back would repeat the fuller of two days and so ask
more than one that moves on (PRO-10). So days take turns with those that stood last, whatever was logged; a week that is
lowered on purpose is measured by the last building week, and has its days.
"""

from core.planner.choosing.choice import Means
from core.planner.state.course import Course


def days_from(course: Course, means: Means, lowered: bool) -> int:
    """Return the programme week whose days are taken."""
    number, built = course.number, course.built
    if built is None or built.phase != "advanced":
        return number
    turn = _has_turn(number, means)
    if turn == _has_turn(number + 1, means):
        return number
    had = any(session.kind == "power" for session in built.sessions)
    return number if turn == (had if lowered else not had) else number + 1


def _has_turn(number: int, means: Means) -> bool:
    """Tell whether the second of two days is a power day."""
    days = means.programme.days
    return "power" in [days[name].kind for name in means.week(number).two]
