"""What a line may grow towards, one step of it with the reason, and a weight that was shown, from which it goes on."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from core.catalog import Exercise
from core.catalog.programme import Line
from core.planner.choosing.choice import HIGHEST, Means, within_card
from core.planner.choosing.for_good import Swaps, swapped_for
from core.planner.doses.lower import round_down, weights_of
from core.planner.state.parts import Amounts, Cause, Strand, StrandName
from core.rules.weights import most_shown_kg
from core.training import SessionKind


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
    kind: SessionKind = "strength"
    """The kind of day that climbs."""
    name: StrandName | None = None
    strands: Mapping[StrandName, Strand] = MappingProxyType({})
    """The pattern and all others: a stand-in that climbed where one of them stands would be put back within a week."""
    swapped: Swaps = MappingProxyType({})
    """What the athlete does instead from now on: no rung above it, up to the one that it stands for, is climbed to."""

    @property
    def quick(self) -> bool:
        """Tell whether the day is one of quick work, which keeps its few repetitions (5.3)."""
        return self.kind == "power"


def is_taken(higher: Exercise, ladder: Ladder) -> bool:
    """Tell whether a rung belongs to another pattern by now, or was swapped for good."""
    if higher.chain == ladder.name:
        return swapped_for(higher, ladder.swapped, ladder.means) is not higher
    return higher.id in [strand.exercise for strand in ladder.strands.values()]


def loaded(strand: Strand, load: float, dose: Amounts, rules: tuple[str, ...], phrase: str = "plan-heavier") -> Step:
    """Return a step of the same rung with another weight."""
    new = Strand(exercise=strand.exercise, load=round(load, 3), removals=strand.removals)
    return Step(new, dose, Cause(rules, phrase))


_REPEATED: Final = 2
_MOST_RISE: Final = 1.10


def as_held(strand: Strand, last: Amounts, ladder: Ladder) -> Step | None:
    """Return the step to a weight that both legs held twice, clean and within the cap, None where there is none ([E]).

    The rulebook is silent on a first weight above a twentieth of body mass and on weights far above the prescribed; D12
    and PRO-04 count from the weight held. So what was shown is the line's: a tenth up as it is (PRO-02); any more, or a
    rung's first weight, where it was held in two weeks, with the fewest repetitions of its card. It is never more than
    the weaker leg held (LEG-05), nor than a quarter of body mass at once, since a slip of the finger is typed twice
    too. No weight comes in before the programme has one in its place (PHA-04).
    """
    if strand.held_times < _REPEATED:
        return None
    means, exercise = ladder.means, ladder.means.exercise(strand.exercise)
    near = round_down(min(strand.held, strand.load * _MOST_RISE), exercise, means)
    if near > strand.load:
        return loaded(strand, near, last, ("PRO-02",), "plan-as-held")
    if strand.held_weeks < _REPEATED:
        return None
    card = exercise if strand.load else _first_with_weight(exercise, ladder)
    if (
        card is None
        or (load := weights_of(card, means).down_to(min(strand.held, most_shown_kg(means.profile)))) <= strand.load
    ):
        return None
    new = Strand(exercise=card.id, load=round(load, 3), removals=strand.removals)
    least = within_card(card, Amounts(last.sets, min(last.amount, card.dose.amount[0])))
    return Step(new, least, Cause(("PRO-01", "PRO-04"), "plan-as-held"))


def _first_with_weight(exercise: Exercise, ladder: Ladder) -> Exercise | None:
    """Return the next rung where it is one with a weight that the programme has by now in the line's place."""
    line, means = ladder.following, ladder.means
    rungs = means.catalog.chains[exercise.chain]
    above = next((e for e in rungs if exercise.rung < e.rung <= HIGHEST[e.chain] and means.fits(e)), None)
    if line is None or above is None or above.load != "external" or means.profile.program == "recovery":
        return None
    wanted = means.exercise(line.exercise)
    meant = wanted.chain == above.chain and (line.top is not None or wanted.rung >= above.rung)
    return above if meant and not is_taken(above, ladder) else None
