"""Say what earns the next weight where it is a big jump: what climbs, what waits, and what never fits (PRO-04)."""

from collections.abc import Iterator
from typing import Final

from core.catalog import Exercise
from core.planner.choosing.choice import Means
from core.planner.doses.allot import can_earn
from core.planner.doses.big_jump import COARSE_SETS, COARSE_TOP, is_coarse, on_its_way, on_the_way
from core.planner.doses.lower import weights_of
from core.planner.replaying.footing import Standing
from core.planner.state.parts import Cause, Strand, StrandName
from core.planner.telling.standstill import is_time
from core.planner.telling.top import rung_above
from core.planner.telling.two_weeks import doses_of
from core.rules.rule import GROWING
from core.rules.weights import most_first_kg

_FIRST_PHASE: Final = 4
_LONG: Final = 24
"""Exposures in a row that went well at one weight: twelve weeks of two sessions, more than 8 to 15 repetitions take."""


def weights_that_stay(standing: Standing) -> Iterator[Cause]:
    """Yield what is to be said of the weights that the week's lines are lifted with while the next is a big jump.

    A weight above the prescribed that went well is answered each week, and a line that is newly on its way told once;
    what waits for another line, or for more minutes than there are, is told every fourth week.
    """
    strands, means = standing.course.strands, standing.means
    big = _waiting(standing)
    waiting = [name for name in big if on_its_way(means.exercise(strands[name].exercise), strands[name].load, means)]
    climbing = [name for name in waiting if _earns(name, standing)]
    began = [_weights(name, standing) for name in climbing if _is_new(name, standing)]
    if began:
        yield Cause(("PRO-04",), "plan-on-the-way", notes=tuple(began))
    if is_time(standing):
        yield from _staying([name for name in waiting if name not in climbing], standing)
        if far := [name for name in big if name not in waiting]:
            notes = (*_all_weights(far, standing), _body_mass(means))
            told = "plan-step-too-big" if means.profile.body_mass_kg else "plan-step-mass-untold"
            yield Cause(("PRO-04",), told, notes=notes)
        if last := [name for name in strands if _is_heaviest(name, standing)]:
            yield Cause(("PRO-01", "R10"), "plan-no-heavier", notes=tuple(_heaviest(name, standing) for name in last))
    if held := [_held(strand, means) for strand in strands.values() if _is_held_once(strand, standing)]:
        yield Cause(("PRO-01", "PRO-04"), "plan-held-more", notes=tuple(held))


def _is_held_once(strand: Strand, standing: Standing) -> bool:
    """Tell whether more than a line's weight was held, and once more would make it the line's own."""
    week, means = standing.planned.week, standing.means
    grows = week.mode in GROWING and standing.course.freeze is None and means.profile.program != "recovery"
    if not (grows and strand.held_weeks and strand.exercise in week.exercises):
        return False
    above = None if strand.load else rung_above(means.exercise(strand.exercise), means)
    weighs = above is not None and above.load == "external" and means.fits(above) and week.week_number > _FIRST_PHASE
    return strand.load > 0 or weighs


def _held(strand: Strand, means: Means) -> str:
    asked = f"{strand.load:g} kg" if strand.load else "no weight"
    return f"{means.exercise(strand.exercise).name}: {asked} asked, {strand.held:g} kg held"


def without_weights(standing: Standing) -> Iterator[Cause]:
    """Yield the lines that have no weight since the athlete's smallest one is too heavy for a first, one week in four.

    A first weight ends at 5 % of body mass ([E]); kettlebells and dumbbells at home often begin above it.
    """
    course, means = standing.course, standing.means
    if not is_time(standing) or standing.planned.week.week_number <= _FIRST_PHASE:
        return
    asked = standing.planned.week.exercises
    # Who held a weight, and well, is told what becomes of it (`plan-held-more`).
    without = [s.exercise for s in course.strands.values() if s.exercise in asked and not (s.load or s.held)]
    cards = map(means.exercise, without)
    if bare := [card for card in cards if _lacks_light(card, means)]:
        yield _too_heavy(bare, means)


def _body_mass(means: Means) -> str:
    mass = means.profile.body_mass_kg
    return f"body mass {mass:g} kg" if mass else "body mass not told"


def _too_heavy(bare: list[Exercise], means: Means) -> Cause:
    """Say what is too heavy to begin with: the smallest step, or the lightest of the weights that were told."""
    above = [rung for card in bare if (rung := rung_above(card, means))]
    weights, names = weights_of(above[0], means), ", ".join(card.name for card in bare)
    if not weights.owned:
        smallest = f"smallest weight {weights.step:g} kg"
        told = "plan-no-first-weight" if means.profile.body_mass_kg else "plan-first-mass-untold"
        return Cause(("PHA-04", "R10"), told, notes=(names, smallest, _body_mass(means)))
    lightest = min(weights_of(rung, means).lightest for rung in above)
    known = f"lightest weight {lightest:g} kg, a first one up to {most_first_kg(means.profile):g} kg"
    told = "plan-no-light-weight" if means.profile.body_mass_kg else "plan-first-mass-untold"
    return Cause(("PHA-04", "PRO-04", "R10"), told, notes=(names, known, _body_mass(means)))


def _lacks_light(card: Exercise, means: Means) -> bool:
    """Tell whether the next rung of a chain is one with a weight, and none is light enough to begin with."""
    above = rung_above(card, means)
    return above is not None and above.load == "external" and means.fits(above) and not means.first_load(above)


def _staying(names: list[StrandName], standing: Standing) -> Iterator[Cause]:
    """Yield the lines whose turn comes once another has its next weight, and those that no minutes are left for."""
    minutes = f"sessions of at most {standing.means.profile.session_minutes} minutes"
    later = [name for name in names if _earns(name, standing, first=True)]
    if later:
        yield Cause(("PRO-04", "DOS-05"), "plan-weight-waits", notes=(*_all_weights(later, standing), minutes))
    never = [name for name in names if name not in later and standing.course.strands[name].good >= _LONG]
    light = [name for name in never if _is_light(name, standing)]
    if cut := [name for name in never if name not in light]:
        yield Cause(("PRO-04", "DOS-05"), "plan-weight-stays", notes=(*_all_weights(cut, standing), minutes))
    if light:
        yield Cause(("PRO-04", "EXE-05"), "plan-weight-light", notes=tuple(_all_weights(light, standing)))


def _is_light(name: StrandName, standing: Standing) -> bool:
    """Tell whether the programme itself has fewer than three sets of a pattern, but on quick days."""
    lines = standing.means.lines(standing.planned.week.week_number).items()
    return all(line.sets < COARSE_SETS for (kind, other), line in lines if other == name and kind != "power")


def _waiting(standing: Standing) -> list[StrandName]:
    """Return what is lifted this week while the next weight is a big jump, and not at the dose that earns it."""
    course, means, week = standing.course, standing.means, standing.planned.week
    if week.mode not in GROWING or course.freeze is not None or means.profile.program == "recovery":
        return []
    items = [item for session in week.sessions for item in session.exercises]
    earning = {item.exercise for item in items if item.sets >= COARSE_SETS and item.amount >= COARSE_TOP}
    lifted = {item.exercise for item in items} - earning
    return [name for name, strand in course.strands.items() if strand.exercise in lifted and _is_big(strand, means)]


def _is_big(strand: Strand, means: Means) -> bool:
    """Tell whether the next weight is a big jump; the light hand items of the track have no next one (EXE-12)."""
    exercise = means.exercise(strand.exercise)
    return exercise.load == "external" and strand.load > 0 and is_coarse(strand.load, weights_of(exercise, means))


def _earns(name: StrandName, standing: Standing, first: bool = False) -> bool:
    """Tell whether a day of the week has room for the dose that earns it, or would if it were the first to climb."""
    course, means, number = standing.course, standing.means, standing.planned.week.week_number
    way = on_the_way(course.strands, means, number)
    if name not in way:
        return False  # the staircase has doses of its own (EXE-05)
    way = (name, *(other for other in way if other != name)) if first else way
    return can_earn(name, number, standing.planned.week.demanding, means, means.minutes, course.strands, way)


def _is_heaviest(name: StrandName, standing: Standing) -> bool:
    """Tell whether a line is done at the top of its range with the heaviest weight there is."""
    strand, means = standing.course.strands[name], standing.means
    asked = strand.load > 0 and strand.tops > 0 and strand.exercise in standing.planned.week.exercises
    return asked and weights_of(means.exercise(strand.exercise), means).above(strand.load) is None


def _heaviest(name: StrandName, standing: Standing) -> str:
    strand = standing.course.strands[name]
    return f"{standing.means.exercise(strand.exercise).name}: {strand.load:g} kg is the heaviest"


def _is_new(name: StrandName, standing: Standing) -> bool:
    """Tell whether the last building week had another rung in its place, or more than three sets."""
    built, strand = standing.course.built, standing.course.strands[name]
    usual = doses_of(built, strand.exercise) if built is not None else {}
    return max((sets for each in usual.values() for sets, *_ in each), default=COARSE_SETS + 1) > COARSE_SETS


def _all_weights(names: list[StrandName], standing: Standing) -> list[str]:
    return [_weights(name, standing) for name in names]


def _weights(name: StrandName, standing: Standing) -> str:
    means, strand = standing.means, standing.course.strands[name]
    exercise = means.exercise(strand.exercise)
    above = weights_of(exercise, means).above(strand.load)
    return f"{exercise.name}: {strand.load:g} kg asked, {above:g} kg next"
