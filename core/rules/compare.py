"""Which of two doses is the harder one: per chain by rung, load, sets, reps in that order (ruling R03)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from core.athlete import Level
from core.catalog import Catalog, Chain
from core.training import Mode, Week

EASIER_MODES: Final[frozenset[Mode]] = frozenset({"reset", "return", "recover", "taper", "race_week", "stopped"})
SLACK_KG: Final = 1e-6
"""Loads that differ by less are the same."""
_PHASES: Final[tuple[Level, ...]] = ("beginner", "intermediate", "advanced")


@dataclass(frozen=True, slots=True, order=True)
class Dose:
    """Order one prescription: rung, load, sets, amount."""

    rung: int
    load_kg: float
    sets: int
    amount: int


def hardest_by_exercise(week: Week) -> dict[str, Dose]:
    """Return the hardest dose of every exercise of a week; the rung is the same within an exercise."""
    found: dict[str, Dose] = {}
    for session in week.sessions:
        for item in session.exercises:
            dose = Dose(0, item.load_kg, item.sets, item.amount)
            found[item.exercise] = max(found.get(item.exercise, dose), dose)
    return found


def most_sets(week: Week) -> dict[str, int]:
    """Return the most sets that a session of a week asks of every exercise."""
    found: dict[str, int] = {}
    for session in week.sessions:
        for item in session.exercises:
            found[item.exercise] = max(found.get(item.exercise, 0), item.sets)
    return found


def hardest_by_chain(week: Week, catalog: Catalog) -> dict[Chain, Dose]:
    """Return the hardest dose of every chain of a week."""
    found: dict[Chain, Dose] = {}
    for session in week.sessions:
        for item in session.exercises:
            exercise = catalog.exercises[item.exercise]
            dose = Dose(exercise.rung, item.load_kg, item.sets, item.amount)
            found[exercise.chain] = max(found.get(exercise.chain, dose), dose)
    return found


def harder_chains(week: Week, than: Week, catalog: Catalog, ignoring: Iterable[Chain] = ()) -> Iterator[Chain]:
    """Yield the chains in which one week asks more than another; a chain that is only in the first one counts."""
    ours, theirs = hardest_by_chain(week, catalog), hardest_by_chain(than, catalog)
    skipped = set(ignoring)
    for chain, dose in ours.items():
        if chain not in skipped and (chain not in theirs or dose > theirs[chain]):
            yield chain


def harder(week: Week, than: Week, catalog: Catalog) -> bool:
    """Tell whether one week is harder than another by R03: easier modes and earlier phases come first."""
    standing = (week.mode not in EASIER_MODES, _PHASES.index(week.phase))
    other = (than.mode not in EASIER_MODES, _PHASES.index(than.phase))
    if standing != other:
        return standing > other
    return any(harder_chains(week, than, catalog))
