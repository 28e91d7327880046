"""Take a dose down as the decision table asks, and loads to what can be made by now (R10: the smaller dose)."""

from collections.abc import Collection
from math import floor
from typing import Final

from core.body import Region
from core.catalog import Exercise
from core.journal import Pain
from core.planner.choosing.choice import Means, within_card
from core.planner.doses.rows import Effect
from core.planner.state.parts import Amounts, Cause, Strand
from core.rules.weights import Weights, weights_for


def weights_of(exercise: Exercise, means: Means) -> Weights:
    """Return what the athlete can make for an exercise."""
    known = means.weights.get(exercise.id)
    if known is None:
        known = means.weights[exercise.id] = weights_for(means.profile, exercise)
    return known


def round_down(load: float, exercise: Exercise, means: Means) -> float:
    """Round a load down to what the athlete can make for an exercise."""
    return weights_of(exercise, means).down_to(load) if load else 0


def as_owned(strand: Strand, means: Means) -> Strand:
    """Return a pattern with a weight that the athlete has.

    What was prescribed before somebody said which weights are there comes down to the next lighter one; where none is
    as light, the rung below takes its place, as for want of other kit (PHA-10).
    """
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


_CALF: Final[frozenset[Region | None]] = frozenset({"calf", "achilles"})
_FLOOR_RUNG: Final = 2
"""The highest calf raise that needs no step and no load."""
FLOOR_RAISES: Final = (12, 15)
"""The repetitions of a raise on the floor on any day: a heavy day's eight are too few without weight (EXE-01)."""
_SLACK: Final = 1e-9


def lower_strand(strand: Strand, effect: Effect, least_amount: int, means: Means) -> Strand:
    """Return the strand with its rung and load taken down; `least_amount` is what its smallest line would ask."""
    load, exercise = strand.load, means.exercise(strand.exercise)
    if effect.load < 1 and load:
        load = round_down(load * effect.load, exercise, means)
    too_few = least_amount < exercise.dose.amount[0]
    rungs = max(effect.rungs, int(too_few or (strand.load > 0 and load == 0)))
    for _ in range(0 if effect.same_rung else rungs):
        below = means.below(exercise)
        if below is None:
            break
        exercise = below
    if exercise.id == strand.exercise:
        return strand._replace(load=load or strand.load)
    return strand._replace(exercise=exercise.id, load=means.first_load(exercise), good=0, tops=0)


def is_in_reach(strand: Strand, means: Means) -> bool:
    """Tell whether kit and gate let a pattern stay on its rung; where they do not, the rung below is no easier."""
    return means.settle(strand.exercise, held=strand.load) is means.exercise(strand.exercise)


def is_floor_raise(exercise: Exercise) -> bool:
    """Tell whether an exercise is a calf raise that needs no step and no load."""
    return exercise.chain == "calf" and exercise.rung <= _FLOOR_RUNG


def on_the_floor(strand: Strand, aching: Collection[Pain], means: Means) -> tuple[Strand, tuple[Cause, ...]]:
    """Keep the heel on the floor while calf or Achilles hurt (PAI-09).

    Only pain low at the heel forbids the dip, and nobody is asked how low it is: all such pain counts (smaller dose).
    """
    if not aching:
        return strand, ()
    hurts = tuple([pain for pain in aching if pain.region in _CALF])
    exercise = means.exercise(strand.exercise)
    if exercise.chain != "calf" or is_floor_raise(exercise) or not hurts:
        return strand, ()
    floor_raise = next(e for e in reversed(means.catalog.chains["calf"]) if e.rung <= _FLOOR_RUNG and means.allows(e))
    lowered = strand._replace(exercise=floor_raise.id, load=means.first_load(floor_raise), good=0, tops=0)
    return lowered, (Cause(("PAI-09",), "plan-calf-floor", hurts),)


def lower_dose(dose: Amounts, effect: Effect, strand: Strand, means: Means) -> Amounts:
    """Return the amounts taken down, never below one set or the exercise's own least (PRO-12)."""
    exercise, amount = means.exercise(strand.exercise), _left(dose, effect.amount)
    sets = max(1, dose.sets - sets_off(dose, effect, exercise))
    return within_card(exercise, Amounts(sets, min(amount, _left(dose, effect.result))))


def sets_off(dose: Amounts, effect: Effect, exercise: Exercise) -> int:
    """Return how many sets go: those of the table, or one where a card has no fewer repetitions than are left."""
    return max(effect.sets, int(_left(dose, effect.result) < exercise.dose.amount[0]))


def _left(dose: Amounts, share: float) -> int:
    return floor(dose.amount * share + _SLACK)
