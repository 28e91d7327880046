"""Which exercises a complaint concerns, and which pain is alarming (PAI-02, PAI-03, R01)."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from core.body import Region
from core.catalog import Exercise
from core.journal import Pain
from core.rules.demand import LEG_CHAINS

_REACH: Final[Mapping[Region, frozenset[Region]]] = {
    "shin": frozenset({"shin", "calf", "achilles", "foot", "ankle"}),
    "groin": frozenset({"groin", "hip"}),
    "it_band": frozenset({"it_band"}),
    "calf": frozenset({"calf", "achilles"}),
    "achilles": frozenset({"achilles", "calf"}),
}
"""Which exercise regions a complaint concerns beyond the one that was named."""
PAIN_LIMIT: Final = 2
"""Pain up to here goes on; above it work gets easier and nothing goes up (PAI-02)."""
SORE_FREEZE: Final = 3
"""Soreness above this keeps what it concerns from going up (PRO-06, R01)."""
SORE_CUT: Final = 7
"""Soreness from here on takes a set off what it concerns (PRO-08)."""
_REMOVED: Final = 5.0
_ALARMING: Final = frozenset({"sharp", "joint", "bony", "tingling"})


def concerns(region: Region | None, exercise: Exercise) -> bool:
    """Tell whether a complaint in a region concerns an exercise; no region means the legs in general (R01)."""
    if region is None or region == "other":
        return exercise.chain in LEG_CHAINS or exercise.chain == "balance"
    return not _REACH.get(region, frozenset({region})).isdisjoint(exercise.regions)


def hits(pain: Pain, exercise: Exercise) -> bool:
    """Tell whether a pain concerns an exercise: one that makes somebody limp concerns all work of the legs (PAI-03).

    The rulebook names no place for a limp. Who limps stands on no leg alone, wherever it hurts (the smaller dose).
    """
    return concerns(pain.region, exercise) or (pain.limp and concerns(None, exercise))


def is_alarming(pain: Pain) -> bool:
    """Tell whether a pain counts as more than 5 whatever its number (PAI-03)."""
    return pain.type in _ALARMING or pain.limp


@lru_cache(maxsize=256)
def reached(regions: tuple[Region, ...]) -> frozenset[Region]:
    """Return the complaints that concern exercise regions."""
    named = frozenset(name for name, reached in _REACH.items() if not reached.isdisjoint(regions))
    return named | frozenset(regions)


def is_severe(pain: Pain) -> bool:
    """Tell whether a pain takes out what it concerns: above 5, or alarming at any number (PAI-02, PAI-03)."""
    return is_removing(pain.score) or is_alarming(pain)


def is_removing(score: float) -> bool:
    """Tell whether a pain is so much that what hurts is left out (PAI-02)."""
    return score > _REMOVED
