"""What keeps a building week as it was, where nothing that was done is to blame (PRO-18, PHA-02)."""

from collections.abc import Iterator, Sequence
from typing import Final

from core.planner.doses.raises import takes
from core.planner.layout.focus import waits_for_steady
from core.planner.measures.score import HOLDS_ALL, holding
from core.planner.measures.trends import ADVANCE_DONE, ADVANCE_PAIN, ADVANCE_SORENESS, LAST_STAIR
from core.planner.replaying.footing import Standing
from core.planner.state.course import Course
from core.planner.state.parts import Cause, Score
from core.rules.rule import GROWING

_MOST_NAMES: Final = 2
_TOLD_EVERY: Final = 4
"""Weeks between two words about what stays."""


def standstill(standing: Standing) -> Iterator[Cause]:
    """Yield what would move the programme on: what was not told, or the easier week that phase 3 begins after."""
    course, week = standing.course, standing.planned.week
    before = course.printed
    if before is None or not {before.mode, week.mode} <= GROWING or course.freeze is not None or not week.sessions:
        return
    if course.told and not course.rested and not course.sore:
        yield Cause(("PRO-18", "PHA-02"), "plan-soreness-untold", notes=("soreness not told after each session",))
    if course.unsaid and before.week_number == week.week_number:
        notes = tuple(f"{what} not told of {_listed(names, standing)}" for what, names in course.unsaid)
        yield Cause(("PRO-18", "PHA-02"), "plan-unsaid", notes=notes)
    elif (names := holding(course, standing.means)) and before.week_number == week.week_number:
        notes = (f"not logged each time: {_listed(names, standing)}",)
        yield Cause(("PRO-18", "PHA-02"), "plan-left-out", notes=notes)
    elif course.logged and before.week_number == week.week_number and (few := _few_done(course.scores)):
        yield Cause(("PHA-02",), "plan-few-done", notes=few)
    elif course.logged and before.week_number == week.week_number and (felt := _felt(course)):
        yield Cause(("PHA-02",), "plan-felt", notes=felt)
    elif standing.means.profile.program == "single_leg" and before.week_number == week.week_number == LAST_STAIR:
        weeks = f"{course.since_reset} week{'s' if course.since_reset > 1 else ''}"
        notes = (f"{weeks} since the start or the last easier week",)
        yield Cause(("PHA-02", "PRO-11"), "plan-last-stair", notes=notes)


def _few_done(scores: Sequence[Score]) -> tuple[str, ...]:
    """Say how many sessions were done in the last week, or in two, where the programme asks for more to move on."""
    for weeks, when in ((scores[-1:], "last week"), (scores, "in the last two weeks")):
        done, planned = sum(score.done for score in weeks), sum(score.planned for score in weeks)
        if done < ADVANCE_DONE * planned:
            return (f"{done} of {planned} sessions logged {when}",)
    return ()


def _felt(course: Course) -> tuple[str, ...]:
    """Say what hurt or was sore in the last two weeks, where that holds the programme and no exercise any more."""
    if any(takes(course.causes.get(name, ())) for name in course.strands):
        return ()
    if any(score.stopped for score in course.scores):
        return ("a sign that stopped the plan in the last two weeks",)
    worst = [max(felt) for felt in zip(*course.peaks, strict=True)]
    limits = (("pain", ADVANCE_PAIN), ("soreness", ADVANCE_SORENESS))
    told = zip(limits, worst, strict=False)
    return tuple([f"{what} {most:g}/10 in the last two weeks" for (what, limit), most in told if most > limit])


def left_behind(standing: Standing) -> Iterator[Cause]:
    """Yield what is left out week by week and stays as it is, while the rest goes on (PRO-18)."""
    holds = holding(standing.course, standing.means)
    lately = [(name, left.weeks) for name, left in standing.course.left_out.items() if left.lately]
    names = [name for name, weeks in lately if name not in holds and (weeks - HOLDS_ALL) % _TOLD_EVERY == 1]
    if names:
        notes = (f"not logged each time: {_listed(names, standing)}",)
        yield Cause(("PRO-18",), "plan-left-behind", notes=notes)


def balance_that_stays(standing: Standing) -> Iterator[Cause]:
    """Yield what a balance focus waits for, every fourth week while it does (BAL-02)."""
    if is_time(standing) and waits_for_steady(standing.course, standing.means):
        yield Cause(("BAL-02",), "plan-balance-waits", notes=("30 steady seconds with open eyes not told yet",))


def is_time(standing: Standing, after: int = 0) -> bool:
    """Tell whether the week is one in four, or so many after it, in which a word about what stays is due."""
    week = standing.planned.week
    passed = (week.week - standing.means.profile.started).days // 7
    return bool(week.sessions) and week.mode in GROWING and passed % _TOLD_EVERY == after


def _listed(names: Sequence[str], standing: Standing) -> str:
    said = [standing.means.exercise(name).name for name in names]
    return ", ".join(said) if len(said) <= _MOST_NAMES else f"{len(said)} exercises"
