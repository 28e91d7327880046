"""What keeps jumps out: every gate of 5.6 that profile and journal can show (PLY-01, PAI-09, SCR-03)."""

from collections.abc import Iterator
from typing import Final

from core.body import LEGS, Region
from core.planner.choosing.choice import Means
from core.planner.logged.evidence import Evidence
from core.planner.measures.signs import is_alarming
from core.planner.state.course import Course, changed
from core.rules.hops import HOP_PAIN, HOP_TESTS, HOPS, hops_told
from core.rules.jumps import FIRST_WEEK, REGULAR_WEEKS, barred_from_jumps

_CALF_RAISES: Final = 20.0
_CALF_GAP: Final = 2.0
_SPLIT_SQUATS: Final = 10.0
_SYMMETRY: Final = 0.90
_COMPARED: Final = ("calf_raise", "bulgarian_split_squat", "single_leg_bridge", "sit_to_stand", "step_up_height")
"""Tests of leg strength: where both legs were tested, the weaker one has at least 90 % of the other in each of them."""
_PAIN: Final = 2.0
JUMPING_SORENESS: Final = 3.0
CALF: Final[frozenset[Region | None]] = frozenset({"calf", "achilles"})
_WEEKS: Final = 2


def with_hops(course: Course, evidence: Evidence) -> Course:
    """Return the course with the pain of the last ten hops on each leg; fewer hops count only where they hurt."""
    if HOP_TESTS.isdisjoint(evidence.exposures) and HOP_TESTS.isdisjoint(evidence.tested):
        return course  # as in most weeks
    hops = hops_told(course.jumping.hops, (*evidence.logs, *evidence.checks))
    return course if hops == course.jumping.hops else changed(course, jumping=course.jumping._replace(hops=hops))


def shut(course: Course, means: Means) -> Iterator[str]:
    """Yield why there are no jumps in the coming week, nothing where every gate is open; what is unknown is shut."""
    if course.last_week is None:
        yield "no week of training yet"
        return
    yield from _person(course, means)
    yield from _tests(course, means)
    yield from _body(course)


def _person(course: Course, means: Means) -> Iterator[str]:
    profile = means.profile
    barred = barred_from_jumps(profile.screening)
    if profile.screening is None:
        yield "safety questions not answered"
    elif barred:
        yield barred
    if course.number < FIRST_WEEK and course.regular < REGULAR_WEEKS:
        yield f"{course.regular} of {REGULAR_WEEKS} weeks of regular strength work"
    if not course.gate.passed:
        yield "squat, lunge and hinge not all clean yet"


def _tests(course: Course, means: Means) -> Iterator[str]:
    calf, needed = _both(course, "calf_raise"), least_calf_raises(means)
    if calf is None or calf[0] < needed or calf[1] - calf[0] > _CALF_GAP:
        yield f"calf raises: {needed:g} on both legs, {_CALF_GAP:g} apart at most; {_said(calf)}"
    squats = _both(course, "bulgarian_split_squat")
    if squats is None or squats[0] < _SPLIT_SQUATS:
        yield f"Bulgarian split squats: {_SPLIT_SQUATS:g} on both legs; {_said(squats)}"
    for test in _COMPARED if course.tests else ():
        pair = _both(course, test)
        if pair is not None and pair[0] < _SYMMETRY * pair[1]:
            yield f"{means.catalog.assessments[test].name}: less than 90 % on one leg; {_said(pair)}"
    hops = course.jumping.hops
    if len(hops) < len(LEGS) or max(hops.values()) > HOP_PAIN:
        yield f"{HOPS} single-leg hops on each leg with pain of {HOP_PAIN:g} or less: " + (
            "not shown yet" if len(hops) < len(LEGS) else f"pain {max(hops.values()):g}"
        )


def least_calf_raises(means: Means) -> float:
    """Return the calf raises that are asked of each leg: 20, or what is usual for age and sex where that is less."""
    profile = means.profile
    norms = means.catalog.assessments["calf_raise"].norms
    row = norms[0].at(profile.age) if norms else None
    usual = row.of(profile.sex) if row else None
    # Where the sex is not known, the larger of the two figures is asked (smaller dose).
    return min(_CALF_RAISES, usual[1]) if usual else _CALF_RAISES


def _both(course: Course, test: str) -> tuple[float, float] | None:
    """Return the last results of both legs, the lower one first: texts must not depend on the side (DAT-03)."""
    left, right = course.tests.get((test, "left")), course.tests.get((test, "right"))
    return None if left is None or right is None else (min(left, right), max(left, right))


def _said(pair: tuple[float, float] | None) -> str:
    return "not tested yet" if pair is None else f"last test {pair[0]:g} and {pair[1]:g}"


def _body(course: Course) -> Iterator[str]:
    sore = course.peaks[-1][1] if course.peaks else 0.0
    if sore > JUMPING_SORENESS:
        yield f"soreness {sore:g}/10 last week"
    elif not course.rested:
        yield "soreness after the last sessions is not known"
    if any(week.get(region) for week in course.pains[-_WEEKS:] for region in CALF):
        yield "calf or Achilles pain in the last two weeks"
    elif any(pain > _PAIN for pain, _ in course.peaks):
        yield f"pain above {_PAIN:g} in the last two weeks"
    elif any(is_alarming(pain) for pain in course.aching):
        yield "sharp, joint, bony or tingling pain in the last two weeks"
