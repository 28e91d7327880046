"""What each leg did: totals that tell which one starts, and where the other one did more than it (LEG-02, LEG-04)."""

from collections.abc import Iterator
from typing import Final

from core.body import opposite
from core.catalog import Chain
from core.journal import SessionLog
from core.planner.choice import Means
from core.planner.course import Cause
from core.planner.draft import first_leg
from core.planner.evidence import Evidence
from core.planner.exposure import Exposure

_TRUNK: Final[frozenset[Chain]] = frozenset({"core", "bird_dog"})
"""Sides of the trunk say nothing of the legs (LEG-04)."""


def leg_totals(evidence: Evidence, means: Means) -> tuple[tuple[int, int], ...]:
    """Return what each leg did in each session, over the exercises that both legs did (LEG-04)."""
    totals = {log.session: (0, 0) for log in evidence.logs}
    for exposure in _on_both(evidence, means):
        (left, right), (one, other) = totals[exposure.log.session], exposure.sides
        totals[exposure.log.session] = left + one, right + other
    return tuple(total for total in totals.values() if any(total))


def _on_both(evidence: Evidence, means: Means) -> Iterator[Exposure]:
    for name, exposures in evidence.exposures.items():
        exercise = means.exercise(name)
        if exercise.per_leg and exercise.chain not in _TRUNK:
            yield from (exposure for exposure in exposures if all(exposure.sides))


def uneven(legs: tuple[tuple[int, int], ...], evidence: Evidence, means: Means) -> Cause | None:
    """Return the note that the other leg did more than the one that starts; it earns nothing (LEG-02, LEG-05)."""
    weak = first_leg(legs, means.profile)
    if weak is None:
        return None
    notes, logs = [], dict[SessionLog, None]()
    for exposure in _on_both(evidence, means):
        left, right = exposure.sides
        less, more = (left, right) if weak == "left" else (right, left)
        if more > less:
            name = means.exercise(exposure.exercise).name
            notes.append(f"{name}: {opposite(weak)} {more}, {weak} {less}")
            logs[exposure.log] = None
    return Cause(("LEG-02",), "plan-uneven", tuple(logs), tuple(dict.fromkeys(notes))) if notes else None
