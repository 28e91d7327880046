"""What each leg did: totals that tell which one starts, and where the other one did more than it (LEG-02, LEG-04)."""

from collections.abc import Iterable, Sequence
from typing import Final

from core.body import opposite
from core.catalog import Chain
from core.journal import SessionLog
from core.planner.choosing.choice import Means
from core.planner.drafting.draft import first_leg
from core.planner.logged.evidence import Evidence
from core.planner.logged.exposure import Exposure
from core.planner.state.course import Course, changed
from core.planner.state.parts import Cause

_EXPOSURES: Final = 3
_TRUNK: Final[frozenset[Chain]] = frozenset({"core", "bird_dog"})
"""Sides of the trunk say nothing of the legs (LEG-04)."""


def with_legs(course: Course, evidence: Evidence, means: Means) -> Course:
    """Return the course with what each leg did in the last exposures, over the exercises that both did (LEG-04)."""
    both = _on_both(evidence, means)
    counted = [one for one in both if means.exercise(one.exercise).unit == "reps"]  # seconds are no repetitions
    legs = (*course.legs, *_totals(evidence, counted))[-_EXPOSURES:]
    apart = legs if sum([left - right for left, right in legs]) else course.apart
    return changed(course, legs=legs, apart=apart, uneven=_uneven(apart, both, means))


def _totals(evidence: Evidence, both: Iterable[Exposure]) -> tuple[tuple[int, int], ...]:
    totals = {log.session: (0, 0) for log in evidence.logs}
    for exposure in both:
        session, (one, other) = exposure.log.session, exposure.sides
        left, right = totals[session]
        totals[session] = left + one, right + other
    return tuple([total for total in totals.values() if total != (0, 0)])


def _on_both(evidence: Evidence, means: Means) -> Sequence[Exposure]:
    """Return what both legs did; one that tried and came to nothing is told as well, as the leg that did less."""
    cards = means.catalog.exercises
    return [
        exposure for name, exposures in evidence.exposures.items()
        if cards[name].per_leg and cards[name].chain not in _TRUNK
        for exposure in exposures if exposure.share is not None or 0 not in exposure.sides
    ]  # fmt: skip


def _uneven(legs: tuple[tuple[int, int], ...], both: Iterable[Exposure], means: Means) -> Cause | None:
    """Return the note that the other leg did more than the one that starts; it earns nothing (LEG-02, LEG-05)."""
    unlike = [exposure for exposure in both if exposure.sides[0] != exposure.sides[1]]
    weak = first_leg(legs, means.profile) if unlike else None
    if weak is None:
        return None
    notes, logs = [], dict[SessionLog, None]()
    for exposure in unlike:
        left, right = exposure.sides
        less, more = (left, right) if weak == "left" else (right, left)
        if more > less:
            name = means.exercise(exposure.exercise).name
            notes.append(f"{name}: {opposite(weak)} {more}, {weak} {less}")
            logs[exposure.log] = None
    return Cause(("LEG-02",), "plan-uneven", tuple(logs), tuple(dict.fromkeys(notes))) if notes else None
