"""How long a session takes (5.2, DOS-05): work + rest per round + warm-up + 30 s of setting up each exercise."""

from collections.abc import Iterable
from functools import lru_cache
from math import ceil
from typing import Final

from core import regex as re
from core.catalog import Unit
from core.training import Mode, Prescription, SessionKind

LONGEST_SESSION: Final = 60
_SETUP_S: Final = 30
_CONTACT_S: Final = 2.0
_DEFAULT_REP_S: Final = 6.0
_FAST_S: Final = 1.0
_PART: Final = re.compile(r"x|\d{1,2}(\.\d{1,2})?")
TEMPO: Final = re.compile(rf"slow|smooth|(({_PART.pattern})-){{3}}({_PART.pattern})", re.IGNORECASE)
LIGHT_KINDS: Final[frozenset[SessionKind]] = frozenset({"recovery", "run_prep", "balance", "core", "assessment"})
"""Sessions that are their own warm-up."""
LEGLESS_KINDS: Final[frozenset[SessionKind]] = frozenset({"core", "run_prep"})
"""Work that loads no leg: no word about soreness is asked for after it (PRO-18)."""


@lru_cache(maxsize=256)
def rep_seconds(tempo: str) -> float:
    """Return the seconds of one repetition at a tempo such as 3-0.5-2-0.5, where x is as fast as control allows."""
    parts = tempo.lower().split("-")
    if not all(_PART.fullmatch(part) for part in parts):
        return _DEFAULT_REP_S
    return sum(_FAST_S if part == "x" else float(part) for part in parts) or _DEFAULT_REP_S


def warm_up_minutes(kind: SessionKind, week_number: int, mode: Mode = "build") -> int:
    """Return the warm-up that the minutes include: the shorter end of the table in 5.2."""
    if kind in LIGHT_KINDS:
        return 0
    if mode in ("taper", "race_week", "reset"):
        return 5
    if kind in ("max_strength", "power"):
        return 8
    return 3 if week_number <= 2 else 5


def exercise_seconds(item: Prescription) -> float:
    """Return the seconds of one exercise."""
    unit: Unit = "reps" if item.reps is not None else "seconds" if item.seconds is not None else "contacts"
    return line_seconds(unit, item.sets, item.amount, item.per_leg, item.tempo, item.rest_s)


@lru_cache(maxsize=8192)
def line_seconds(unit: Unit, sets: int, amount: int, per_leg: bool, tempo: str, rest_s: int) -> float:
    """Return the seconds of some sets: each on every side, a rest after each round, and setting up."""
    if not sets:
        return 0
    sides = 2 if per_leg else 1
    return sets * (sides * _set_seconds(unit, amount, tempo) + rest_s) + _SETUP_S


def session_minutes(
    exercises: Iterable[Prescription], kind: SessionKind, week_number: int, mode: Mode = "build"
) -> int:
    """Return the whole minutes that a session takes, warm-up included, rounded up."""
    return whole_minutes(sum(map(exercise_seconds, exercises)), kind, week_number, mode)


def whole_minutes(work_s: float, kind: SessionKind, week_number: int, mode: Mode = "build") -> int:
    """Return the minutes of a session with so many seconds of work."""
    return ceil(work_s / 60 + warm_up_minutes(kind, week_number, mode))


def _set_seconds(unit: Unit, amount: int, tempo: str) -> float:
    if unit == "reps":
        return amount * rep_seconds(tempo)
    return float(amount) if unit == "seconds" else _CONTACT_S * amount
