"""Hold patterns at so many sets, on all days of a week together and on any one of them."""

from collections.abc import Collection, Sequence
from math import floor
from typing import Final

from core.planner.choosing.choice import Means
from core.planner.drafting.draft import Draft
from core.planner.drafting.giving import Giving
from core.planner.kinds.asked import sets_in
from core.planner.state.course import Course
from core.planner.state.parts import StrandName
from core.rules.demand import MOST_SETS
from core.rules.easier import RESET_SHARE

_SLACK: Final = 1e-9


def hold(name: StrandName, lines: Giving, most: int, top: int) -> None:
    """Take sets off a pattern until it has no more than those, in all and on any day."""
    while able := [line for line in lines.able() if line.item.name == name]:
        if lines.total(name) <= most and all(line.sets <= top for line in able):
            return
        lines.take(able, lambda line: (line.sets > top, line.order()))


def halved(drafts: Sequence[Draft], course: Course) -> list[Draft]:
    """Take two fifths off each pattern that days unlike had, all of them together, down to a set on each (PRO-11).

    A day is halved by its fullest dose: what was small there would have more in an easier week than before it.
    """
    lines = Giving(drafts, course)
    for name, (total, top) in course.week_sets.items():
        days = sum(item.name == name for draft in drafts for item in draft.items)
        if total < days * top:
            hold(name, lines, max(days, floor(total * RESET_SHARE + _SLACK)), top)
    return lines.drafts()


def no_more_in_all(
    drafts: list[Draft], names: Collection[StrandName], course: Course, means: Means
) -> list[Draft]:  # fmt: skip
    """Take what some patterns have on as many days beyond all that the last week had of them (PRO-10).

    So it is while the body holds the week down: another line would pay for it. A day that comes back brings its own
    sets, and what minutes or the calendar took comes back by the ceilings of the week.
    """
    last = course.printed
    if not names or last is None or course.taken_down is None or len(drafts) > last.demanding:
        return drafts
    lines, had = Giving(drafts, course), sets_in(last, means)
    chains = {item.name: item.exercise.chain for draft in drafts for item in draft.items if item.name in names}
    for name, chain in chains.items():
        hold(name, lines, had.get(chain, 0), MOST_SETS)
    return lines.drafts()
