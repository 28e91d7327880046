"""What a line may grow towards, and one step of it: rung, load and amounts, with the reason."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from core.catalog import Exercise
from core.catalog.programme import Line
from core.planner.choosing.choice import Means
from core.planner.choosing.for_good import Swaps, swapped_for
from core.planner.state.parts import Amounts, Cause, Strand, StrandName


class Step(NamedTuple):
    """Hold a line's next dose: the strand with its rung and load, the amounts, and why."""

    strand: Strand
    dose: Amounts
    cause: Cause | None = None


class Ladder(NamedTuple):
    """Hold what a line may grow towards: the programme's line now and next week, and the athlete's means."""

    now: Line | None
    following: Line | None
    means: Means
    steps: bool
    """The programme moves on, so its next dose may be taken."""
    set_free: bool
    """This exercise is the one that may gain a set off the programme this week, and no muscle is sore (PRO-05)."""
    ahead: Line | None = None
    """The line that the programme would have had, had it moved on: None where it does."""
    waits: bool = False
    """The last stair goes on until an easier week: repetitions grow meanwhile to the top of their range (row 14)."""
    repeats: int = 2
    """Exposures in a row at the top that a load or rung needs."""
    quick: bool = False
    """The day is one of quick work, which keeps its few repetitions (5.3)."""
    name: StrandName | None = None
    strands: Mapping[StrandName, Strand] = MappingProxyType({})
    """The pattern and all others: a stand-in that climbed where one of them stands would be put back within a week."""
    swapped: Swaps = MappingProxyType({})
    """What the athlete does instead from now on: no rung above it, up to the one that it stands for, is climbed to."""


def is_taken(higher: Exercise, ladder: Ladder) -> bool:
    """Tell whether a rung belongs to another pattern by now, or was swapped for good."""
    if higher.chain == ladder.name:
        return swapped_for(higher, ladder.swapped, ladder.means) is not higher
    return higher.id in [strand.exercise for strand in ladder.strands.values()]


def loaded(strand: Strand, load: float, dose: Amounts, rules: tuple[str, ...], phrase: str = "plan-heavier") -> Step:
    """Return a step of the same rung with another weight."""
    new = Strand(exercise=strand.exercise, load=round(load, 3), removals=strand.removals)
    return Step(new, dose, Cause(rules, phrase))
