"""Say of an exercise that it came or went with the kit: what stood in for it is for now (PHA-10, PRO-16)."""

from core.planner.state.parts import Cause
from core.planner.telling.two_weeks import TwoWeeks
from core.rules.differences import NOTHING, Difference


def by_kit(weeks: TwoWeeks, difference: Difference) -> Cause | None:
    """Return that kit is here again, or for the first time, or that it is away; None where nothing of it changed."""
    means, now = weeks.standing.means, weeks.now.exercises
    before = weeks.before.exercises if weeks.before is not None else frozenset()
    notes = weeks.last_week()
    for strand in weeks.course.strands.values():
        own, stood = strand.exercise, strand.stand_in
        here = stood in before and stood not in now and own in now
        if here and own == difference.exercise and difference.replaced in (stood, None):
            return Cause(("PHA-10",), "plan-kit-here", notes=notes)
        if here and stood == difference.exercise and difference.after == NOTHING:
            return Cause(("PHA-10",), "plan-kit-instead", notes=notes)
        if own == difference.replaced and own not in now and not means.allows(means.exercise(own)):
            return Cause(("PHA-10",), "plan-kit-gone", notes=notes)
    return None
