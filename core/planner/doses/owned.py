"""Loads as they can be made by now: a weight that is not among those told is none to be asked for (R10).

What was prescribed before somebody said which weights are there comes down to the next lighter one; where none is as
light, the rung below takes its place, as for want of other kit (PHA-10).
"""

from core.planner.choosing.choice import Means
from core.planner.state.parts import Strand


def as_owned(strand: Strand, means: Means) -> Strand:
    """Return a pattern with a weight that the athlete has."""
    if not strand.load:
        return strand  # as most are
    exercise = means.exercise(strand.exercise)
    weights = means.weights(exercise)
    if not weights.owned or weights.has(strand.load):
        return strand
    below = means.below(exercise)
    if (load := weights.down_to(strand.load)) or below is None:
        return strand._replace(load=load or strand.load)
    return strand._replace(exercise=below.id, load=means.first_load(below))
