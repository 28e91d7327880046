"""Ceilings on a whole week: 17 hard sets a session (EXE-04), 25 % more than the last building week (PRO-02)."""

from collections.abc import Sequence

from core.planner.course import Course
from core.planner.draft import Draft
from core.planner.modes import Outlook
from core.planner.shrink import at_most
from core.rules.demand import MOST_HARD_SETS
from core.rules.progression import most_sets_after


def under_ceiling(drafts: Sequence[Draft], course: Course, look: Outlook) -> list[Draft]:
    """Return the sessions under both ceilings; while increases are frozen the week may not even rise at all."""
    kept = [at_most(draft, MOST_HARD_SETS) for draft in drafts]
    if not course.base_sets or look.lowered:
        return kept
    ceiling = course.base_sets if course.freeze is not None else most_sets_after(course.base_sets)
    while sum(draft.hard for draft in kept) > ceiling:
        fullest = max(range(len(kept)), key=lambda n: (kept[n].hard, n))
        smaller = at_most(kept[fullest], kept[fullest].hard - 1)
        if smaller.hard == kept[fullest].hard:
            break
        kept[fullest] = smaller
    return kept
