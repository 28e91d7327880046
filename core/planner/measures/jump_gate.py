"""What keeps jumps out: every gate of 5.6 that profile and journal can show (PLY-01, PAI-09, SCR-03)."""

from collections.abc import Iterator
from typing import Final

from core.body import Region
from core.planner.choosing.choice import Means
from core.planner.logged.evidence import Evidence
from core.planner.state.course import Course, changed
from core.rules.complaints import PAIN_LIMIT, is_alarming
from core.rules.jump_tests import HOP_TESTS, JUMPING_SORENESS, hops_told, unproven
from core.rules.jumps import FIRST_WEEK, REGULAR_WEEKS, barred_from_jumps
from core.rules.stops import BONE_SITES

NO_IMPACT: Final[frozenset[Region | None]] = frozenset({"calf", "achilles", *BONE_SITES})
"""Where any pain keeps jumps out: PAI-09, and where it may be a bone's (4.3), though below 3 it stops nothing."""
_WEEKS: Final = 2


def with_hops(course: Course, evidence: Evidence) -> Course:
    """Return the course with the pain of the last ten hops on each leg; fewer hops count only where they hurt."""
    if HOP_TESTS.isdisjoint(evidence.exposures) and HOP_TESTS.isdisjoint(evidence.tested):
        return course  # as in most weeks
    hops = hops_told(course.jumping.hops, (*evidence.logs, *evidence.checks))
    return course if hops == course.jumping.hops else changed(course, jumping=course.jumping._replace(hops=hops))


def shut(course: Course, means: Means) -> Iterator[str]:
    """Yield why there are no jumps in the coming week, nothing where every gate is open; what is unknown is shut."""
    yield from _person(course, means)
    yield from unproven(course.tests, course.jumping.hops, means.profile, means.catalog)
    yield from _body(course)


def _person(course: Course, means: Means) -> Iterator[str]:
    profile = means.profile
    barred = barred_from_jumps(profile.screening)
    if barred:
        yield barred
    if course.number < FIRST_WEEK and course.regular < REGULAR_WEEKS:
        yield f"{course.regular} of {REGULAR_WEEKS} weeks of regular strength work"
    if not course.gate.passed:
        yield "squat, lunge and hinge not all clean yet"


def _body(course: Course) -> Iterator[str]:
    sore = course.peaks[-1][1] if course.peaks else 0.0
    if sore > JUMPING_SORENESS:
        yield f"soreness {sore:g}/10 last week"
    elif not course.rested:
        yield "soreness after the last sessions is not known"
    hurt = {region for week in course.pains[-_WEEKS:] for region in NO_IMPACT if week.get(region)}
    if hurt:
        bones = hurt & BONE_SITES
        yield f"{'groin, shin or foot' if bones else 'calf or Achilles'} pain in the last two weeks"
    elif any(pain > PAIN_LIMIT for pain, _ in course.peaks):
        yield f"pain above {PAIN_LIMIT:g} in the last two weeks"
    elif any(is_alarming(pain) for pain in course.aching):
        yield "sharp, joint, bony or tingling pain in the last two weeks"
