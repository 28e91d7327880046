"""How hard a session is: hard sets per leg, demanding or light, effort caps (5.2, 5.5, EXE-04, DOS-03)."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from core.athlete import Block
from core.catalog import Catalog, Chain, Exercise
from core.training import Mode, Prescription, Session, SessionKind

MOST_SETS: Final = 4
MOST_HARD_SETS: Final = 17
MOST_WEEKLY_RISE: Final = 1.25
"""Hard sets per leg and week against the week before (PRO-02)."""
MOST_EFFORT: Final = 9.0
LIGHT_EFFORT: Final = 6.0
_DEMANDING_EFFORT: Final = 7.0
_DEMANDING_SETS: Final = 6
LAST_BEGINNER_WEEK: Final = 4
LEG_CHAINS: Final[frozenset[Chain]] = frozenset({
    "hinge", "lunge", "single_leg_squat", "step_up", "step_down", "calf", "hamstring", "bridge", "lateral",
    "plyometric",
})  # fmt: skip
"""Chains that load the legs; core, bird dog, balance and the flow do not."""


def hard_sets(exercises: Iterable[Prescription], catalog: Catalog) -> int:
    """Count the hard sets per leg: every set of an exercise of class demanding, a left-right pair once.

    Sets of jumps count too: where the rulebook is silent, the larger count allows the smaller dose.
    """
    hard = catalog.demanding
    return sum([item.sets for item in exercises if item.exercise in hard])


def week_hard_sets(sessions: Iterable[Session], catalog: Catalog) -> int:
    """Count a week's hard sets per leg."""
    hard = catalog.demanding
    return sum([item.sets for session in sessions for item in session.exercises if item.exercise in hard])


def is_demanding(exercises: tuple[Prescription, ...], rpe_cap: float, week_number: int, catalog: Catalog) -> bool:
    """Classify a session by 5.5; a rung that is new to the athlete is for the caller to add."""
    working = [(item, catalog.exercises[item.exercise]) for item in exercises if item.sets and _known(item, catalog)]
    return bool(working) and (
        max([rpe_cap, *(item.rpe_cap for item, _ in working)]) >= _DEMANDING_EFFORT
        or hard_sets(exercises, catalog) >= _DEMANDING_SETS
        or any(_demands(item, exercise, week_number) for item, exercise in working)
    )


def _demands(item: Prescription, exercise: Exercise, week_number: int) -> bool:
    loaded = item.load_kg > 0 and exercise.load == "external" and exercise.chain in LEG_CHAINS
    jumps = exercise.chain == "plyometric" or exercise.id == "nordic_curl"
    return loaded or jumps or (exercise.demanding and week_number <= LAST_BEGINNER_WEEK)


def session_is_demanding(session: Session, week_number: int, catalog: Catalog) -> bool:
    """Tell whether a session counts as demanding: by its own word or by what it asks."""
    asked = is_demanding(session.exercises, session.rpe_cap, week_number, catalog)
    return session.demanding or asked


@lru_cache(maxsize=1024)
def effort_cap(
    kind: SessionKind, demanding: bool, week_number: int, mode: Mode = "build", block: Block | None = None
) -> float:
    """Return T, the highest effort that a set of such a session may reach (5.2); the smallest that applies."""
    caps = [_phase_cap(kind, demanding, week_number)]
    if mode in ("taper", "race_week", "return"):
        caps.append(7)
    if mode == "reset":
        caps.append(6)
    if block == "preparation":
        caps.append(8)
    return min(caps)


def _phase_cap(kind: SessionKind, demanding: bool, week_number: int) -> float:
    if not demanding:
        return LIGHT_EFFORT
    if week_number <= LAST_BEGINNER_WEEK:
        return 6 if week_number <= 2 else 7
    if kind == "max_strength":
        # The last set of a max-strength day may reach 9; a prescription states the cap of its last set.
        return 9 if week_number >= 9 else 8
    return 7 if kind in ("strength_endurance", "power") else 8


def _known(item: Prescription, catalog: Catalog) -> bool:
    return item.exercise in catalog.exercises
