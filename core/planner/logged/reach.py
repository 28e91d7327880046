"""How many repetitions an exercise would have come to, by the effort of its sets (L1): what an easier week leaves."""

from collections.abc import Callable, Mapping, Sequence
from math import inf
from typing import Final, NamedTuple

from core.catalog import Exercise
from core.planner.logged.exposure import Exposure

_HARDEST: Final = 10
"""The effort of a set after which no repetition is left."""


class Reached(NamedTuple):
    """Hold how many repetitions an exercise would have come to at most, and whether each of its sessions told it."""

    most: float = inf
    told: bool = False


Reach = Mapping[str, Sequence[Exposure]]
"""What was done of each exercise in the week in which it was last done; only an easier week asks what it comes to."""


def reached_in(
    exposures: Mapping[str, Sequence[Exposure]], before: Reach, card: Callable[[str], Exercise]
) -> Reach:  # fmt: skip
    """Return what was done of each exercise last: of a chain that was done again no rung of `before` counts."""
    chains = {card(name).chain for name in exposures}
    kept = {name: known for name, known in before.items() if card(name).chain not in chains}
    return {**kept, **exposures}


def reached(exposures: Sequence[Exposure]) -> Reached:
    """Return what an exercise would have come to: what was done of its longest sets, and what was left.

    Short sets, as on quick days, say little of it.
    """
    asked = [(one.asked.amount, one) for one in exposures if one.asked is not None]
    longest = max([amount for amount, _ in asked], default=0)
    told = [(min(one.least, longest), one.effort) for amount, one in asked if amount == longest]
    # What one session told stands, though another told nothing: silence leaves no more repetitions (PRO-18).
    known = [least + _HARDEST - effort for least, effort in told if effort is not None]
    return Reached(min(known, default=inf), bool(known) and len(known) == len(told))
