"""Ceilings on a whole week: 17 hard sets a session (EXE-04), 25 % more than the last building week (PRO-02)."""

from collections.abc import Sequence

from core.planner.course import Course
from core.planner.draft import Draft, Item
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
    kept = _without_rises(kept, ceiling, course)
    while sum(draft.hard for draft in kept) > ceiling:
        fullest = max(range(len(kept)), key=lambda n: (kept[n].hard, n))
        smaller = at_most(kept[fullest], kept[fullest].hard - 1)
        if smaller.hard == kept[fullest].hard:
            break
        kept[fullest] = smaller
    return kept


def _without_rises(drafts: list[Draft], ceiling: int, course: Course) -> list[Draft]:
    """Take back what was added since the last building week, so that no line pays for another one's rise (PRO-10)."""
    kept = list(drafts)
    while sum(draft.hard for draft in kept) > ceiling:
        lines = ((n, m, draft, item) for n, draft in enumerate(kept) for m, item in enumerate(draft.items))
        risen = [(_gives(item, n, m), n, m) for n, m, draft, item in lines if _rose(item, draft, course)]
        if not risen:
            break
        _, session, line = max(risen)
        items = kept[session].items
        kept[session] = kept[session].with_sets(item.sets - (n == line) for n, item in enumerate(items))
    return kept


def _gives(item: Item, session: int, line: int) -> tuple[bool, int, int, int]:
    return item.part != "main", item.sets, line, session


def _rose(item: Item, draft: Draft, course: Course) -> bool:
    if not item.exercise.demanding or (item.part == "main" and item.sets <= 1):
        return False
    before = course.doses.get((draft.kind, item.name))
    return item.sets > (before.sets if before else 0)
