"""The most that a week may hold in all: by PRO-02, while frozen, in a reset, on a way back, before a race."""

from math import floor, inf
from typing import Final

from core.planner.choosing.choice import Means
from core.planner.doses.repeated import lowered_before, repeats
from core.planner.doses.shrink import PATTERNS
from core.planner.kinds.modes import Outlook
from core.planner.state.course import Course
from core.rules.demand import MOST_HARD_SETS
from core.rules.easier import RESET_SHARE
from core.rules.progression import most_sets_after
from core.training import without_tests

_LEAST: Final = 4


def ceiling_of(course: Course, means: Means, look: Outlook) -> int:
    """Return the most hard sets per leg that the week may hold."""
    if course.freeze is None and not look.lowered:
        return most_sets_after(course.base_sets) if course.base_sets else _after_small_start(course)
    ceilings = [course.base_sets or 3 * MOST_HARD_SETS]
    if course.graded is not None and course.base_sets:
        share = int(course.base_sets * course.graded.shares[course.graded.step] + 1e-9)
        ceilings.append(max(share, _stood(course, means)))
    if look.resets and course.base_sets:
        ceilings.append(int(course.base_sets * RESET_SHARE + 1e-9))
    low = lowered_before(course)
    if low is not None and (look.resets or repeats(course)):
        ceilings.append(low.hard_sets_per_leg)
    last = course.printed
    if look.race is not None and last is not None and last.hard_sets_per_leg:
        ceilings.append(last.hard_sets_per_leg)
    return max(1, min(ceilings))


def _after_small_start(course: Course) -> int:
    """Return the most of a first building week: a start made small is what a quarter more counts from (PRO-02).

    Below four hard sets a quarter more is none: one set of the main pair in two sessions is the first step.
    """
    low = lowered_before(course)
    return 3 * MOST_HARD_SETS if low is None else max(_LEAST, most_sets_after(low.hard_sets_per_leg))


def share_left(course: Course, means: Means, look: Outlook) -> float:
    """Return the sets of all patterns that a way back or a reset leaves of the last building week (rows 5, 6 and 8).

    A pattern counts on whatever rung it stands: were only demanding ones counted, pain that makes one easier would let
    another have its sets (PRO-10). After a gap that took the phase back its patterns begin anew and count all the same.
    """
    shares = [RESET_SHARE] if look.resets else []
    shares += [course.graded.shares[course.graded.step]] if course.graded is not None else []
    if not shares or not course.week_sets:
        return inf
    strands = {name: means.exercise(strand.exercise).chain for name, strand in course.strands.items()}
    usual = sum(sets for name, (sets, _) in course.week_sets.items() if strands.get(name, name) in PATTERNS)
    return max(1, floor(usual * min(shares) + 1e-9), 0 if look.resets else _stood(course, means))


def _stood(course: Course, means: Means) -> int:
    """Return the sets of all patterns of last week where the way back is one from what hurt or was small, 0 else.

    Its steps lead up: a share of the last whole week that is less than the week behind it is none (PAI-08, PRO-15).
    """
    last = course.printed
    if last is None or course.graded is None or course.graded.why != "small":
        return 0
    items = (item for session in without_tests(last).sessions for item in session.exercises)
    return sum(item.sets for item in items if means.exercise(item.exercise).chain in PATTERNS)
