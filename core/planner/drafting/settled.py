"""Settle what each line has of a lowered week by the last building week; the last log only takes off (PRO-10).

Were a reset, a taper or a way back shared out by what the last log left, pain or soreness that takes sets, minutes or a
rung from one line would hand them to another.
"""

from collections.abc import Collection, Mapping, Sequence

from core.planner.drafting.draft import Draft, Item
from core.planner.drafting.fit import main_pair
from core.planner.state.course import Course, changed
from core.planner.state.parts import Ache, Strand, StrandName


def as_built(course: Course) -> Course | None:
    """Return the course with rungs and doses as the last building week had them, None where the log left them so.

    After a long gap there is no such week: what the programme begins with stands for it, as if nothing hurt.
    """
    strands, doses = course.built_on or course.unjudged or (course.strands, course.doses)
    strands = strands if course.built_on else {name: one._replace(ache="none") for name, one in strands.items()}
    told = course.aching or course.hurt or not course.causes.keys().isdisjoint(course.strands)
    if not told and doses == course.doses and _asked(strands) == _asked(course.strands):
        return None
    return changed(course, strands=strands, doses=doses, causes={}, aching=(), hurt=(), out=frozenset())


def _asked(strands: Mapping[StrandName, Strand]) -> Mapping[StrandName, tuple[str, float, Ache, bool]]:
    """Return what of each pattern a week is composed of, without what only its next steps are counted by."""
    return {name: (one.exercise, one.load, one.ache, one.frozen) for name, one in strands.items()}


def within(
    drafts: Sequence[Draft],
    settled: Sequence[Draft],
    course: Course,
    free: Collection[StrandName] = (),
    whole: bool = False,
) -> list[Draft]:
    """Return sessions with no more sets of any line than the same day has as settled; days alike stay one and the same.

    Both hold the same days in the same order; `free` lines keep their own sets. Where the days are of weeks that are
    split otherwise, each keeps its main pair `whole` (EXE-02).
    """
    done: dict[tuple[int, int], Draft] = {}
    found = []
    for draft, twin in zip(drafts, settled, strict=True):
        place = id(draft), id(twin)
        if place not in done:
            done[place] = _less(draft, twin, course, free, whole)
        found.append(done[place])
    return found


def _less(draft: Draft, twin: Draft, course: Course, free: Collection[StrandName], whole: bool) -> Draft:
    most, pair = {item.name: item.sets for item in twin.items}, main_pair(draft.items)
    most |= {item.name: item.sets for item in draft.items if item.name in free}
    kept = (min(item.sets, most.get(item.name, _unsettled(item, course))) for item in draft.items)
    # Of the main pair a set stays (PRO-12), but what pain takes out of it lets nothing come in its place.
    least = (int(item in pair and (whole or item.name in most)) for item in draft.items)
    return _no_longer(draft.with_sets(map(max, kept, least)), twin)


def _no_longer(draft: Draft, twin: Draft) -> Draft:
    """Return a session with no longer sets than as many have as settled: fewer leave each of them more minutes."""
    most = {(item.name, item.exercise, item.load, item.sets): item.amount for item in twin.items}
    amounts = [min(i.amount, most.get((i.name, i.exercise, i.load, i.sets), i.amount)) for i in draft.items]
    if amounts == [item.amount for item in draft.items]:
        return draft  # as nearly all are
    return Draft(draft.kind, tuple(i._replace(amount=n) for i, n in zip(draft.items, amounts, strict=True)))


def _unsettled(item: Item, course: Course) -> int:
    """Return the sets of what the building week had no place for; other lines are left out on purpose.

    That is a pattern that pain kept out of it, and a main lift that came in with last week: it goes on (PRO-12).
    """
    strand = course.built_on[0].get(item.name) if course.built_on else None
    if strand is not None:
        return item.sets if strand.ache == "removed" else 0
    shown = course.printed.sessions if course.printed is not None and item.part == "main" else ()
    asked = (one.sets for session in shown for one in session.exercises if one.exercise == item.exercise.id)
    return min(item.sets, max(asked, default=0))
