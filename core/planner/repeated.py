"""Repeat a lowered week while increases are frozen (PRO-06): going back to the usual dose would be one more increase.

The rulebook says both that a week lowered on purpose is no base and that nothing goes up while frozen; the smaller dose
stands. A week after a reset, return or race week asks no more than it, pattern by pattern, until what holds it back
ends: better sleep, calm legs, the safety questions answered, the preparation block over (R05). The steps of a return
wait, too. Maintenance by choice is none of PRO-06's freezes: it goes back to the dose that keeps strength (PRO-13).
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from core.catalog import Chain
from core.planner.choice import Means, within_card
from core.planner.course import Amounts, Cause, Course, StrandName
from core.planner.draft import Draft, Item
from core.planner.levers import GIVEN
from core.rules.rule import GROWING
from core.training import Prescription, Week

_KEEPS: Final = "plan-freeze-maintenance"
Asked = Mapping[Chain, tuple[Prescription, ...]]


def lowered_before(course: Course) -> Week | None:
    """Return the last week with demanding work where it was lowered on purpose, None where it was a building week."""
    low = course.lately
    return None if low is None or low.mode in GROWING else low


def is_frozen(course: Course) -> bool:
    """Tell whether nothing at all may go up: for a cause of its own, or since nothing was logged (PRO-18)."""
    frozen = course.freeze is not None and course.freeze.phrase != _KEEPS
    return frozen or (course.began and not course.logged)


def waits(course: Course) -> Cause | None:
    """Return why the coming week repeats a lowered one at least in part, None where it does not."""
    if lowered_before(course) is None:
        return None
    if is_frozen(course):
        freeze = course.freeze or Cause(("PRO-06", "PRO-18"), "", notes=("nothing of last week was logged",))
        return freeze._replace(phrase="plan-waits")
    causes = [cause for name in course.strands if _is_held(name, course) for cause in _lowering(name, course)]
    if not any(_is_held(name, course) for name in course.strands):
        return None
    entries = tuple(dict.fromkeys(entry for cause in causes for entry in cause.entries))
    return Cause(("PRO-06", "PRO-07"), "plan-waits", entries)


def _is_held(name: StrandName, course: Course) -> bool:
    strand = course.strands.get(name)
    return strand is not None and (strand.frozen or any(_lowering(name, course)))


def _lowering(name: StrandName, course: Course) -> Iterator[Cause]:
    return (cause for cause in course.causes.get(name, ()) if cause.phrase not in GIVEN)


def repeated(draft: Draft, course: Course, means: Means) -> Draft:
    """Return a session in which nothing that is held asks more than the lowered week did."""
    low = lowered_before(course)
    if low is None:
        return draft
    every, asked = is_frozen(course), _asked(low, draft, means)
    kept = (_within(i, asked, means) if every or _is_held(i.name, course) else i for i in draft.items)
    return Draft(draft.kind, tuple(_once_each([item for item in kept if item is not None])))


def _once_each(items: Sequence[Item]) -> Sequence[Item]:
    """Return lines of which two may have come down to the same rung: it stands once, as a main lift if it is one."""
    mains = {item.exercise.id for item in items if item.part == "main"}
    wanted = [item for item in items if item.part == "main" or item.exercise.id not in mains]
    return tuple({item.exercise.id: item for item in wanted[::-1]}.values())[::-1]


def _asked(low: Week, draft: Draft, means: Means) -> Asked:
    """Return what the lowered week asked of each chain: on days of the same kind, else on any."""
    return {**_by_chain(low, None, means), **_by_chain(low, draft.kind, means)}


def _by_chain(low: Week, kind: str | None, means: Means) -> dict[Chain, tuple[Prescription, ...]]:
    found: dict[Chain, tuple[Prescription, ...]] = {}
    for session in low.sessions:
        for item in session.exercises if kind in (None, session.kind) else ():
            chain = means.exercise(item.exercise).chain
            found[chain] = (*found.get(chain, ()), item)
    return found


def _within(item: Item, asked: Asked, means: Means) -> Item | None:
    """Return a line with no higher rung, and of the same rung no more weight, sets or amount than was asked."""
    before = asked.get(item.exercise.chain)
    if before is None:
        # The lowered week left it out: one set of a main pattern stays (PRO-12), accessories stay out.
        return item._replace(sets=1) if item.part == "main" else item if item.part in ("balance", "core") else None
    own = [one for one in before if one.exercise == item.exercise.id]
    top = max(own or before, key=lambda one: (means.exercise(one.exercise).rung, one.load_kg, one.sets, one.amount))
    sets = min(item.sets, max(one.sets for one in own or before))
    exercise = means.exercise(top.exercise)
    if item.exercise.rung < exercise.rung:
        return item._replace(sets=sets)
    load = min(item.load, top.load_kg) if own else top.load_kg
    dose = within_card(exercise, Amounts(sets, min(item.amount, top.amount)))
    return item._replace(exercise=exercise, sets=dose.sets, amount=dose.amount, load=load)
