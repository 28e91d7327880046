"""How long a session takes (5.2, DOS-05): work + rest per round + warm-up + 30 s of setting up each exercise."""

import re
from collections.abc import Iterable
from functools import lru_cache
from math import ceil
from typing import Final

from core.training import Mode, Prescription, SessionKind

LONGEST_SESSION: Final = 60
_SETUP_S: Final = 30
_CONTACT_S: Final = 2.0
_DEFAULT_REP_S: Final = 6.0
_FAST_S: Final = 1.0
_PART: Final = re.compile(r"x|\d{1,2}(\.\d{1,2})?")
LIGHT_KINDS: Final[frozenset[SessionKind]] = frozenset({"recovery", "run_prep", "balance", "core", "assessment"})
"""Sessions that are their own warm-up."""


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


@lru_cache(maxsize=8192)
def exercise_seconds(item: Prescription) -> float:
    """Return the seconds of one exercise: every set on every side, a rest after each round, and setting up."""
    if not item.sets:
        return 0
    sides = 2 if item.per_leg else 1
    return item.sets * (sides * _set_seconds(item) + item.rest_s) + _SETUP_S


def session_minutes(
    exercises: Iterable[Prescription], kind: SessionKind, week_number: int, mode: Mode = "build"
) -> int:
    """Return the whole minutes that a session takes, warm-up included, rounded up."""
    work = sum(map(exercise_seconds, exercises))
    return ceil(work / 60 + warm_up_minutes(kind, week_number, mode))


def _set_seconds(item: Prescription) -> float:
    if item.reps is not None:
        return item.reps * rep_seconds(item.tempo)
    return float(item.seconds or 0) + _CONTACT_S * (item.contacts or 0)
