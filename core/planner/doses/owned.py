"""Loads as they can be made by now: a weight that is not among those told is none to be asked for (R10).

What was prescribed before somebody said which weights are there comes down to the next lighter one; where none is as
light, the rung below takes its place, as for want of other kit (PHA-10).
"""

from core.catalog import Exercise
from core.planner.choosing.choice import Means
from core.planner.state.parts import Strand
from core.rules.weights import Weights, weights_for


def weights_of(exercise: Exercise, means: Means) -> Weights:
    """Return what the athlete can make for an exercise."""
    return weights_for(means.profile, exercise)


def round_down(load: float, exercise: Exercise, means: Means) -> float:
    """Round a load down to what the athlete can make for an exercise."""
    return weights_of(exercise, means).down_to(load) if load else 0


def as_owned(strand: Strand, means: Means) -> Strand:
    """Return a pattern with a weight that the athlete has."""
    if not strand.load:
        return strand  # as most are
    exercise = means.exercise(strand.exercise)
    weights = weights_of(exercise, means)
    if not weights.owned or weights.has(strand.load):
        return strand
    below = means.below(exercise)
    if (load := weights.down_to(strand.load)) or below is None:
        return strand._replace(load=load or strand.load)
    return strand._replace(exercise=below.id, load=means.first_load(below))
