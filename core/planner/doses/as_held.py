"""A weight that was shown: both legs held it two weeks, clean and within the cap, is what the line goes on with."""

from typing import Final

from core.catalog import Exercise
from core.planner.choosing.choice import HIGHEST, within_card
from core.planner.doses.ladder import Ladder, Step, is_taken, loaded
from core.planner.doses.owned import round_down, weights_of
from core.planner.state.parts import Amounts, Cause, Strand
from core.rules.weights import most_shown_kg

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
