"""How exercises get harder: rung by rung (PRO-03)."""

from collections.abc import Iterator, Mapping
from typing import Final

from core.catalog import Chain, Exercise
from core.rules.kit import suffices
from core.rules.rule import Breach, Case, Rule, at_exercise
from core.training import Week, work_of

_APART: Final[frozenset[Chain]] = frozenset({"balance", "bird_dog", "bridge", "core", "lateral", "flow", "plyometric"})
"""Chains whose exercises also stand in several kinds of session at once, or whose order other rules keep."""


def _step_by_step(case: Case) -> Iterator[Breach]:
    if case.previous is None:
        return
    before = _highest(case.previous, case)
    for week in case.earlier:
        before = {chain: max(rung, _highest(week, case).get(chain, rung)) for chain, rung in before.items()}
    for session, item, exercise in case.items():
        reached = before.get(exercise.chain)
        between = [] if reached is None or exercise.chain in _APART else _between(exercise, reached, case)
        if between:
            why = f"it comes after {between[0]}: one step of its chain a week at most"
            yield Breach("PRO-03", at_exercise(session, item), why)


def _between(exercise: Exercise, reached: int, case: Case) -> list[str]:
    """Return the rungs that were left out, as far as the athlete has what they need."""
    rungs = (other for other in case.catalog.chains[exercise.chain] if reached < other.rung < exercise.rung)
    return [other.id for other in rungs if suffices(case.profile.equipment, other.equipment)]


def _highest(week: Week, case: Case) -> Mapping[Chain, int]:
    found: dict[Chain, int] = {}
    for session in work_of(week):
        for item in session.exercises:
            if (exercise := case.catalog.exercises.get(item.exercise)) is not None:
                found[exercise.chain] = max(exercise.rung, found.get(exercise.chain, exercise.rung))
    return found


RULES: Final = (Rule("PRO-03", "PROG", _step_by_step),)
