"""What stands in for an exercise without its kit is for now: its rung, weight and dose wait (PHA-10, PRO-15).

Were the stand-in what is built on, a fortnight without a dumbbell would cost all that the dumbbell had come to. The
rulebook is silent. From the 28 days of PRO-14 on it is the usual one, and so it is at once where it was too much, was
not clean or hurt: then the table judges it like any other (PRO-10). Nothing comes back in a week in which nothing may
go up (PRO-06).
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from core.athlete import Profile
from core.catalog import Catalog, Line, Programme
from core.planner.choosing.choice import Means
from core.planner.logged.exposure import Exposure
from core.planner.state.course import Course
from core.planner.state.parts import Strand, StrandName
from core.rules.complaints import PAIN_LIMIT
from core.rules.kit import suffices
from core.rules.programmes import FIRST_SINGLE_LEG_SQUATS

_LONG: Final = 4
"""Weeks from which on what stands in is the usual exercise (PRO-14)."""
_NO_KIT: Final = "none"
_STEP: Final = "step_up_low"


def with_steps(programme: Programme, profile: Profile, catalog: Catalog) -> Programme:
    """Return the programme with step-ups in place of box squats for who has a step and nothing to squat to (5.3).

    A squat on both legs would stand in for them else; who steps up already goes on with that (S0.1, EXE-03). Days that
    have step-ups anyway stay as they are.
    """
    step = catalog.exercises[_STEP]
    squats = [catalog.exercises[name].equipment for name in FIRST_SINGLE_LEG_SQUATS]
    if any(suffices(profile.equipment, kit) for kit in squats) or not suffices(profile.equipment, step.equipment):
        return programme
    days = {
        name: day if any(catalog.exercises[line.exercise].chain == step.chain for line in day.lines)
        else replace(day, lines=tuple(_stepped(line, catalog) for line in day.lines))
        for name, day in programme.days.items()
    }  # fmt: skip
    return replace(programme, days=days)


def _stepped(line: Line, catalog: Catalog) -> Line:
    return replace(line, exercise=_STEP) if catalog.exercises[line.exercise].chain == "single_leg_squat" else line


def went_badly(exposures: Mapping[str, tuple[Exposure, ...]]) -> frozenset[str]:
    """Return the exercises of which anything was short, too hard, not clean or hurt."""
    told = [exposure for group in exposures.values() for exposure in group if not exposure.plain]
    return frozenset([exposure.exercise for exposure in told if _badly(exposure)])


def _badly(one: Exposure) -> bool:
    short = one.share is not None and one.share < 1.0
    return short or bool(one.form) or (one.effort or 0) > one.cap or (one.pain or 0) > PAIN_LIMIT


def waiting_for_kit(
    course: Course, printed: Mapping[StrandName, Strand], bad: frozenset[str], means: Means
) -> Mapping[StrandName, Strand]:  # fmt: skip
    """Return the patterns of which last week had a stand-in, as they were before it."""
    found: dict[StrandName, Strand] = {}
    for name, old in course.strands.items():
        new = printed[name]
        if new.exercise != old.exercise and new.exercise not in bad and _for_want_of_kit(old, new, course, means):
            found[name] = old._replace(stand_in=new.exercise, away=old.away + 1)
    return found


def _for_want_of_kit(old: Strand, new: Strand, course: Course, means: Means) -> bool:
    """Tell whether kit alone can be why: no swap for good, no gate that was lost, no higher rung."""
    held, done = means.exercise(old.exercise), means.exercise(new.exercise)
    other = course.swapped.get(old.exercise) == new.exercise or not course.gate.passed or old.away >= _LONG
    return not other and held.equipment != _NO_KIT and (held.chain != done.chain or done.rung < held.rung)


def as_it_stands(strand: Strand, means: Means) -> Strand:
    """Return a pattern on the rung that stood in for it, for good."""
    if not strand.stand_in:
        return strand
    load = means.first_load(means.exercise(strand.stand_in))
    return strand._replace(exercise=strand.stand_in, load=load, stand_in="", away=0)
