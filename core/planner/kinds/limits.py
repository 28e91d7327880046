"""The most that a week may hold in all: by PRO-02, while frozen, in a reset, on a way back, before a race."""

from math import floor, inf
from typing import Final

from core.planner.choosing.choice import Means
from core.planner.doses.raises import stands
from core.planner.doses.repeated import is_frozen, lowered_before
from core.planner.drafting.draft import PATTERNS
from core.planner.kinds.modes import Outlook
from core.planner.kinds.short_weeks import LONG
from core.planner.state.course import Course
from core.rules.demand import MOST_HARD_SETS
from core.rules.easier import RESET_SHARE
from core.rules.progression import most_sets_after

_LEAST: Final = 4


def ceiling_of(course: Course, means: Means, look: Outlook) -> int:
    """Return the most hard sets per leg that the week may hold."""
    back = course.freeze is not None and any(map(stands, course.causes.values()))
    if (course.freeze is None or back) and not look.lowered:
        most = min(_after_low(course), _after_long_hold(course)) if course.base_sets else _after_small_start(course)
        # What comes back while nothing may rise is what was held, and no more (R05, PHA-09).
        return min(most, course.base_sets) if back and course.base_sets else most
    ceilings = [course.base_sets or 3 * MOST_HARD_SETS]
    if course.base_sets:
        ceilings += [int(course.base_sets * share + 1e-9) for share in _shares(course, means, look)]
        ceilings += [] if course.graded is not None else [_after_low(course)]
        ceilings += [] if look.lowered else [_after_long_hold(course)]
    if course.graded is not None and course.graded.of:
        ceilings.append(int(course.graded.of * course.graded.shares[course.graded.step] + 1e-9))
    low = lowered_before(course)
    if low is not None and (look.resets or is_frozen(course)):
        ceilings.append(low.hard_sets_per_leg)
    last = course.printed
    if look.race is not None and last is not None and last.hard_sets_per_leg:
        ceilings.append(last.hard_sets_per_leg)
    return max(1, min(ceilings))


def _after_low(course: Course) -> int:
    """Return a quarter more than the last building week; where the body made one small since, no more than from it.

    Else who was hurt more would come back by fewer steps than who was hurt less (PRO-10).
    """
    most = most_sets_after(course.base_sets)
    return min(most, max(_LEAST, most_sets_after(course.low_sets))) if course.low_sets else most


def _after_long_hold(course: Course) -> int:
    """Return a quarter more than an easier week that was held for four weeks: it is the usual one by now (PRO-14).

    The rulebook is silent on how long a hold may last and what follows it: the smaller dose.
    """
    low = lowered_before(course)
    if low is None or course.graded is not None or course.held_weeks < LONG - 1:
        return 3 * MOST_HARD_SETS
    return max(_LEAST, most_sets_after(low.hard_sets_per_leg))


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
    shares = _shares(course, means, look)
    if not shares or not course.week_sets:
        return inf
    strands = {name: means.exercise(strand.exercise).chain for name, strand in course.strands.items()}
    usual = sum(sets for name, (sets, _) in course.week_sets.items() if strands.get(name, name) in PATTERNS)
    return max(1, floor(usual * min(shares) + 1e-9))


def _shares(course: Course, means: Means, look: Outlook) -> list[float]:
    """Return the shares of the last building week that bind a week as a whole.

    After pain each line comes back by its own share and is never below last week (`lowering`): were they added up, what
    is still out would take sets from what stood (PAI-08, PRO-15).
    """
    shares = [_reset_share(course, means)] if look.resets else []
    graded = course.graded
    if graded is not None and not (graded.why == "small" and course.taken_down is not None):
        shares.append(graded.shares[graded.step])
    return shares


def _reset_share(course: Course, means: Means) -> float:
    """Return what a reset leaves of the last whole week: of a planned one a set of each exercise on each of its days.

    The rulebook wants days and exercises kept and two fifths of the sets gone, which few sets do not have: there
    repetitions and effort make the easier week (PRO-11). What was asked decides, not the last log, which could win a
    set by falling short; a reset that soreness or weak weeks called takes sessions all the same (the smaller dose).
    """
    items = (item for session in (course.built.sessions if course.built else ()) for item in session.exercises)
    sets = [item.sets for item in items if means.exercise(item.exercise).chain in PATTERNS]
    return max(RESET_SHARE, len(sets) / sum(sets)) if sets and course.reset_called is None else RESET_SHARE
