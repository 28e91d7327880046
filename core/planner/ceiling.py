"""Ceilings on a week: 17 hard sets a session (EXE-04), a quarter more than the last building week (PRO-02)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.planner.course import Course
from core.planner.draft import Draft, Item
from core.planner.levers import SET_RAISES
from core.planner.modes import Outlook
from core.planner.shrink import at_most
from core.rules.demand import MOST_HARD_SETS
from core.rules.progression import most_sets_after
from core.rules.rule import GROWING
from core.training import Prescription, Week, without_tests


def under_ceiling(drafts: Sequence[Draft], course: Course, look: Outlook) -> list[Draft]:
    """Return the sessions under every ceiling; while increases are frozen nothing rises over last week at all."""
    kept = [at_most(draft, MOST_HARD_SETS) for draft in drafts]
    if course.printed is not None and (course.freeze is not None or look.lowered):
        kept = [_as_before(draft, course.printed, look) for draft in kept]
    ceiling = ceiling_of(course, look)
    kept = [_one_lever(draft, course) for draft in kept]
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
    # One set of a main pattern stays (PRO-12); one that was not there before is a rise like any other.
    late = bool(course.doses) and item.name not in course.strands
    if not item.exercise.demanding or (item.part == "main" and item.sets <= 1 and not late):
        return False
    before = course.doses.get((draft.kind, item.name))
    return item.sets > (before.sets if before else 0)


def ceiling_of(course: Course, look: Outlook) -> int:
    """Return the most hard sets per leg that the week may hold."""
    if course.freeze is None and not look.lowered:
        return most_sets_after(course.base_sets) if course.base_sets else 3 * MOST_HARD_SETS
    ceilings = [course.base_sets or 3 * MOST_HARD_SETS]
    if course.graded is not None and course.base_sets:
        ceilings.append(int(course.base_sets * course.graded.shares[course.graded.step] + 1e-9))
    last = course.printed
    if look.race is not None and last is not None and last.hard_sets_per_leg:
        ceilings.append(last.hard_sets_per_leg)
    return max(1, min(ceilings))


def _as_before(draft: Draft, shown: Week, look: Outlook) -> Draft:
    """Keep each exercise at last week's dose: a frozen building week, or a race week after a smaller week."""
    building = shown.mode in GROWING
    if building or look.race is not None:
        draft = no_more_than(draft, shown, amounts=building and not look.resets, loads=look.race is not None)
    return draft if look.lowered and look.race is None else _known(draft, shown)


def _one_lever(draft: Draft, course: Course) -> Draft:
    """Take back sets that only another day of the programme brings: days that take turns are no increase (PRO-02).

    More sets of fewer repetitions may come, but not of what is frozen and not after a week of which nothing is known.
    """
    before = course.printed
    if before is None or before.mode not in GROWING:
        return draft
    asked = _asked(before)
    return draft.with_sets(_turned(item, asked.get(item.exercise.id), course) for item in draft.items)


def _turned(item: Item, before: list[Prescription] | None, course: Course) -> int:
    earned = any(cause.phrase in SET_RAISES for cause in course.causes.get(item.name, ()))
    if before is None or earned or not item.exercise.demanding:
        return item.sets
    strand = course.strands.get(item.name)
    held = not course.logged or (strand is not None and strand.frozen)
    hardest = max(before, key=lambda one: (one.load_kg, one.sets, one.amount))
    more = item.amount >= hardest.amount or item.load > hardest.load_kg
    return min(item.sets, max(one.sets for one in before)) if held or more else item.sets


def _known(draft: Draft, shown: Week) -> Draft:
    """Leave out accessories that last week did not have: nothing new or back again while increases are frozen."""
    asked = _asked(shown)
    if not any(session.demanding for session in shown.sessions):
        return draft
    kept = (i for i in draft.items if i.part in ("main", "balance", "core") or i.exercise.id in asked)
    return Draft(draft.kind, tuple(kept))


def no_more_than(draft: Draft, shown: Week, amounts: bool = False, loads: bool = False) -> Draft:
    """Return the draft with no exercise at more sets (amounts, loads) than it had in a week."""
    asked = _asked(shown)
    return Draft(draft.kind, tuple(_capped(item, asked, amounts, loads) for item in draft.items))


def _asked(shown: Week) -> Mapping[str, list[Prescription]]:
    found: dict[str, list[Prescription]] = {}
    for session in without_tests(shown).sessions:
        for item in session.exercises:
            found.setdefault(item.exercise, []).append(item)
    return found


def _capped(item: Item, asked: Mapping[str, list[Prescription]], amounts: bool, loads: bool) -> Item:
    before = asked.get(item.exercise.id)
    if before is None:
        return item
    hardest = max(before, key=lambda one: (one.load_kg, one.sets, one.amount))
    amount = min(item.amount, hardest.amount) if amounts else item.amount
    load = min(item.load, hardest.load_kg) if loads else item.load
    sets = min(item.sets, max(one.sets for one in before))
    same = (sets, amount, load) == (item.sets, item.amount, item.load)
    return item if same else replace(item, sets=sets, amount=amount, load=load)
