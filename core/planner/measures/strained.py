"""How much the sets of each chain hurt, week by week: such pain is referred like pain of a place (SAF-03, PAI-05)."""

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

from core.catalog import Chain
from core.planner.choosing.choice import Means
from core.planner.logged.evidence import Evidence
from core.planner.state.safety import LONG_PAIN_WEEKS

K = TypeVar("K", bound=Hashable)
Strains = Mapping[Chain, float]
"""Worst pain in the sets of a week by chain; what was not done, or of which no pain was told, is missing."""


def strained(evidence: Evidence, means: Means) -> Strains:
    """Return how much the week's sets hurt."""
    if evidence.plain:  # as most weeks are: each of them was told to be painless
        return {means.exercise(name).chain: 0.0 for name in evidence.exposures}
    found: dict[Chain, float] = {}
    for name, exposures in evidence.exposures.items():
        felt = [one.pain for one in exposures if one.pain is not None]
        if felt:
            chain = means.exercise(name).chain
            found[chain] = max(found.get(chain, 0.0), *felt)
    return found


def stays(what: K, weeks: Sequence[Mapping[K, float]], above: float = 0) -> bool:
    """Tell whether a chain or a place has hurt more than that for four weeks and is no better (SAF-03)."""
    felt = [week.get(what, 0.0) for week in weeks]
    return len(felt) == LONG_PAIN_WEEKS and min(felt) > above and felt[-1] >= felt[0]


def grows(chain: Chain, weeks: Sequence[Strains]) -> bool:
    """Tell whether the pain in sets rose by 1 or more two weeks running (PAI-05, row 4)."""
    felt = [week[chain] for week in weeks[-3:] if chain in week]
    return len(felt) == 3 and felt[1] >= felt[0] + 1 and felt[2] >= felt[0] + 2
