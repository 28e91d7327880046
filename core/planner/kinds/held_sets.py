"""Hold patterns at so many sets, on all days of a week together and on any one of them."""

from collections.abc import Sequence
from math import floor
from typing import Final

from core.planner.drafting.draft import Draft
from core.planner.drafting.giving import Giving
from core.planner.state.course import Course
from core.planner.state.parts import StrandName
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
