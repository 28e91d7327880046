"""The way up from the smallest doses: below four hard sets a quarter more is none, rounded down (PRO-02, R10).

Rungs and sets that pain or stops took down leave so few hard sets that the sets would never grow again. The rulebook is
silent; such a week counts as one on the way back: it climbs rung by rung and repetition by repetition, the programme
stays where it is, and the last whole week stays the base.
"""

from typing import Final

from core.planner.choosing.choice import Means
from core.planner.doses.repeated import forbids_more
from core.planner.doses.turns import find_line
from core.planner.drafting.draft import PATTERNS
from core.planner.state.course import Course
from core.planner.state.parts import Cause

_LEAST: Final = 4
"""The fewest hard sets of which a quarter is one whole set."""


def way_up(course: Course, means: Means, hard: int) -> Cause | None:
    """Return why a week of so many hard sets is one on the way back, None where it is not."""
    if not hard < _LEAST <= course.base_sets:
        return None
    # A pattern that hurts is no more a reason to build on what is left than one that was taken down (PRO-10).
    low = tuple(n for n, s in course.strands.items() if s.ache == "removed" or _is_low(n, course, means))
    names = dict.fromkeys(means.exercise(course.strands[name].exercise).name for name in low)
    return Cause(("PRO-02", "PRO-03"), "plan-way-up", notes=(f"low for now: {', '.join(names)}",)) if low else None


def climbs(course: Course) -> bool:
    """Tell whether last week was on the way up: what it earned counts, but of one in which nothing was to go up.

    It counts as well where strength was left out: what was too much of the work beside it is no less so (PRO-10).
    """
    week = course.printed
    return (
        week is not None and week.mode == "return" and course.graded is None
        and not forbids_more(course) and bool(week.sessions) and week.hard_sets_per_leg < _LEAST <= course.base_sets
    )  # fmt: skip


def _is_low(name: str, course: Course, means: Means) -> bool:
    """Tell whether a pattern was taken down: to a light rung below a demanding one, or to fewer sets than its line."""
    strand = course.strands[name]
    line = find_line(means, course.number, "strength", name)
    wanted = means.settle(line.exercise) if line else None
    held = means.exercise(strand.exercise)
    if line is None or wanted is None or wanted.chain != held.chain or held.chain not in PATTERNS:
        return False
    sets = max((dose.sets for place, dose in course.doses.items() if place[1] == name), default=line.sets)
    return wanted.demanding and (not held.demanding or sets < line.sets)
