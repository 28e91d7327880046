"""What was shown and never done is no base: a way back from a gap leads to the last building week done (row 6, PRO-02).

The rulebook counts rises from week to week and is silent about weeks of which nothing was done. Were they the base, the
biggest week of a life could follow days off (the smaller dose).
"""

from collections.abc import Mapping

from core.planner.choosing.choice import Means
from core.planner.measures.trends import LAST_STAIR
from core.planner.state.course import Course, changed
from core.planner.state.parts import Amounts, Place, Strand


def as_last_done(course: Course, means: Means) -> Course:
    """Return the course with nothing above the last building week that was done, and with no larger base than it."""
    proven, built = course.proven, course.built
    if proven is None or built is None or built.week <= proven.week.week:
        return course
    number = min(course.number, proven.week.week_number) if course.number <= LAST_STAIR else course.number
    strands = {
        name: _no_higher(strand, proven.strands[name], means) if name in proven.strands else strand
        for name, strand in course.strands.items()
        if name in proven.strands or strand.ache != "none"
    }
    # A lowered week is shared out by what was asked, not by what the last log left of it (PRO-10).
    settled = _no_more(proven.doses, course.built_on[1] if course.built_on else {})
    doses = _no_more(proven.doses, course.doses)
    doses |= {place: dose for place, dose in course.doses.items() if place[1] in strands.keys() - proven.strands.keys()}
    shown = course.week_sets
    sets = {
        name: (min(n, shown.get(name, (n, top))[0]), min(top, shown.get(name, (n, top))[1]))
        for name, (n, top) in proven.sets.items()
    }
    return changed(
        course, number=number, strands=strands, doses=doses, built=proven.week, built_on=(proven.strands, settled),
        base_sets=min(course.base_sets, proven.hard), week_sets=sets,
    )  # fmt: skip


def _no_more(doses: Mapping[Place, Amounts], than: Mapping[Place, Amounts]) -> dict[Place, Amounts]:
    return {place: Amounts(*map(min, dose, than.get(place, dose))) for place, dose in doses.items()}


def _no_higher(strand: Strand, before: Strand, means: Means) -> Strand:
    """Return a pattern at the rung and weight that it had; what pain or kit changed has a way of its own (PAI-08)."""
    if strand.ache != "none" or strand.low or strand.stand_in != before.stand_in:
        return strand
    now, done = means.exercise(strand.exercise), means.exercise(before.exercise)
    if now.chain != done.chain or (now.rung, strand.load) <= (done.rung, before.load):
        return strand
    return strand._replace(exercise=done.id, load=before.load, good=0, tops=0, held=0, held_times=0, held_weeks=0)
