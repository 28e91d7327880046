"""What moved an exercise of which nobody said a word: the programme, the kind of week, its days and its room."""

from typing import Final

from core.planner.state.parts import Cause
from core.planner.telling.notes import not_clean
from core.planner.telling.two_weeks import TwoWeeks, doses_of
from core.rules.differences import NOTHING, Difference
from core.rules.rule import GROWING
from core.training import without_tests

_AFTER: Final = {
    "reset": ("PRO-11",), "taper": ("TAP-01",), "race_week": ("TAP-01", "SCH-16"), "return": ("PRO-14",),
    "recover": ("PRO-14",), "stopped": ("SAF-04",),
}  # fmt: skip


def came_in(weeks: TwoWeeks, difference: Difference, week: tuple[Cause, ...]) -> Cause:
    """Say why an easier week has what the last had not: strength is back, more days, a larger share, no pain."""
    before, now, (had, has) = weeks.before, weeks.now, weeks.strength
    if has and not had:
        return Cause(week[0].rules if week else ("PRO-14",), "plan-strength-back", notes=weeks.last_week())
    if before is None or len(without_tests(before).sessions) != len(without_tests(now).sessions):
        return Cause(("PHA-05", "SCH-08"), "plan-room", notes=(*weeks.room(), *weeks.last_week()))
    if weeks.course.graded is not None and week:
        if now.mode == "return":
            return Cause(week[0].rules, "plan-step-back", notes=weeks.last_week())
        return Cause(("PRO-14",), "plan-light-again", notes=weeks.last_week())
    if has < had:
        return Cause(("SCH-10",), "plan-stands-in", notes=weeks.last_week())
    if difference.before != NOTHING:
        return rearranged(weeks, difference)
    return Cause(("EXE-02", "PAI-08"), "plan-late", notes=weeks.last_week())


def risen(weeks: TwoWeeks, difference: Difference) -> Cause:
    """Say why there is more of it, though no step was earned."""
    before, built = weeks.before, weeks.course.built
    known = built is None or any(i.exercise == difference.exercise for s in built.sessions for i in s.exercises)
    if before is not None and before.mode not in GROWING and (known or difference.before != NOTHING):
        had, has = weeks.strength
        back = "plan-back" if _usual(weeks, difference) else "plan-back-up"
        phrase = "plan-strength-back" if has and not had else back
        return Cause(_AFTER[before.mode], phrase, notes=weeks.last_week())
    if difference.before == NOTHING and weeks.now.mode in GROWING:
        return _entered(weeks, difference)
    return rearranged(weeks, difference)


def _usual(weeks: TwoWeeks, difference: Difference) -> bool:
    """Tell whether it is asked as it was in the last building week."""
    built = weeks.course.built
    return built is not None and doses_of(built, difference.exercise) == doses_of(weeks.now, difference.exercise)


def _entered(weeks: TwoWeeks, difference: Difference) -> Cause:
    means = weeks.standing.means
    chain = means.exercise(difference.exercise).chain
    if weeks.moved_on:
        return Cause(("EXE-05", "PHA-02"), "plan-new", notes=weeks.last_week())
    if chain in means.main_chains and chain not in weeks.course.strands:
        return Cause(("EXE-02", "PAI-08"), "plan-late", notes=weeks.last_week())
    return rearranged(weeks, difference)


def fitted(weeks: TwoWeeks, difference: Difference) -> Cause:
    """Say why there is less of it, though nothing was too much."""
    means, former = weeks.standing.means, difference.replaced or difference.exercise
    if not weeks.course.gate.passed and means.exercise(former).load == "external":
        return Cause(("PHA-03",), "plan-gate-lost", notes=(not_clean(weeks.standing),))
    if weeks.moved_on:
        return Cause(("EXE-05", "PHA-02"), "plan-rearranged", notes=weeks.last_week())
    return rearranged(weeks, difference)


def rearranged(weeks: TwoWeeks, difference: Difference) -> Cause:
    """Say what else moved: the number of sessions, the kind of a day, or the week as a whole."""
    had, has = weeks.kinds
    if len(had) != len(has) or had == has == []:
        return Cause(("PHA-05", "SCH-08"), "plan-room", notes=(*weeks.room(), *weeks.last_week()))
    if had != has:
        return weeks.turned()
    up = "plan-makes-room-again" if difference.up else "plan-makes-room"
    return Cause(("PRO-02", "DOS-05"), up, notes=(*weeks.room(), *weeks.last_week()))
