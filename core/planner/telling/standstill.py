"""What keeps a building week as it was, where nothing that was done is to blame (PRO-18, PHA-02)."""

from collections.abc import Iterator, Sequence
from typing import Final

from core.planner.doses.levers import COARSE_SETS, COARSE_TOP, is_coarse
from core.planner.layout.focus import waits_for_steady
from core.planner.measures.trends import LAST_STAIR
from core.planner.replaying.replay import Standing
from core.planner.state.parts import Cause, Strand
from core.rules.rule import GROWING

_MOST_NAMES: Final = 2
_LONG: Final = 24
"""Exposures in a row that went well at one weight: twelve weeks of two sessions, more than 8 to 15 repetitions take."""
_TOLD_EVERY: Final = 4
"""Weeks between two words about what stays."""


def standstill(standing: Standing) -> Iterator[Cause]:
    """Yield what would move the programme on: what was not told, or the easier week that phase 3 begins after."""
    course, week = standing.course, standing.planned.week
    before = course.printed
    if before is None or not {before.mode, week.mode} <= GROWING or course.freeze is not None or not week.sessions:
        return
    if course.told and not course.rested:
        yield Cause(("PRO-18", "PHA-02"), "plan-soreness-untold", notes=("soreness not told after each session",))
    if course.unsaid and before.week_number == week.week_number:
        notes = tuple(f"{what} not told of {_listed(names, standing)}" for what, names in course.unsaid)
        yield Cause(("PRO-18", "PHA-02"), "plan-unsaid", notes=notes)
    elif standing.means.profile.program == "single_leg" and before.week_number == week.week_number == LAST_STAIR:
        notes = (f"{course.since_reset} weeks since the start or the last easier week",)
        yield Cause(("PHA-02", "PRO-11"), "plan-last-stair", notes=notes)


def balance_that_stays(standing: Standing) -> Iterator[Cause]:
    """Yield what a balance focus waits for, every fourth week while it does (BAL-02)."""
    if _is_time(standing) and waits_for_steady(standing.course, standing.means):
        yield Cause(("BAL-02",), "plan-balance-waits", notes=("30 steady seconds with open eyes not told yet",))


def _is_time(standing: Standing) -> bool:
    week = standing.planned.week
    passed = (week.week - standing.means.profile.started).days // 7
    return bool(week.sessions) and week.mode in GROWING and passed % _TOLD_EVERY == 0


def weights_that_stay(standing: Standing) -> Iterator[Cause]:
    """Yield the lines whose minutes end before the repetitions that would earn the next weight, a big jump (PRO-04).

    A weight above the prescribed that went well is answered each week, what stays for long every fourth.
    """
    means, waiting = standing.means, _waiting(standing)
    names = {strand: means.exercise(strand.exercise).name for strand in waiting}
    long = [strand for strand in waiting if strand.good >= _LONG]
    if long and _is_time(standing):
        notes = [f"{names[strand]} at {strand.load:g} kg" for strand in long]
        minutes = f"sessions of at most {means.profile.session_minutes} minutes"
        yield Cause(("PRO-04", "DOS-05"), "plan-weight-stays", notes=(*notes, minutes))
    for strand in waiting:
        if strand.held_times and strand.held > strand.load:
            held = f"{names[strand]}: {strand.held:g} kg held, {strand.load:g} kg asked"
            yield Cause(("PRO-02", "PRO-04"), "plan-held-more", notes=(held,))


def _waiting(standing: Standing) -> list[Strand]:
    """Return what is lifted this week while the next weight is a big jump, and not at the dose that earns it."""
    course, week = standing.course, standing.planned.week
    if week.mode not in GROWING or course.freeze is not None:
        return []
    items = [item for session in week.sessions for item in session.exercises]
    earning = {item.exercise for item in items if item.sets >= COARSE_SETS and item.amount >= COARSE_TOP}
    lifted = {item.exercise for item in items} - earning
    coarse = (s for s in course.strands.values() if s.load and is_coarse(s.load, standing.means))
    return [strand for strand in coarse if strand.exercise in lifted]


def _listed(names: Sequence[str], standing: Standing) -> str:
    said = [standing.means.exercise(name).name for name in names]
    return ", ".join(said) if len(said) <= _MOST_NAMES else f"{len(said)} exercises"
