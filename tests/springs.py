"""A journal that opens every gate for jumps (5.6), and what shuts each of them again."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from core.athlete import MovementGate, Option, PlannedRun, Profile, Screening
from core.body import LEGS
from core.journal import Assessment, Entry, SessionLog, SetDone

TESTS: Final = {"calf_raise": 24.0, "bulgarian_split_squat": 12.0}


def battery(at: datetime, **values: tuple[float, float]) -> tuple[Entry, ...]:
    """Log tests on the left and the right leg; what is not named went well."""
    found = {test: (value, value) for test, value in TESTS.items()} | values
    return tuple(
        Assessment(at=at, test=test, leg=leg, value=value)
        for test, pair in found.items()
        for leg, value in zip(LEGS, pair, strict=True)
    )


def hopped(at: datetime, contacts: int = 10, pain: float | None = 0, exercise: str = "single_leg_hop") -> SessionLog:
    """Log ten hops on each leg, as the chat's hop check does."""
    sets = tuple(SetDone(exercise=exercise, set=1, leg=leg, contacts=contacts, pain=pain) for leg in LEGS)
    return SessionLog(at=at, session=f"{at.date()}/assessment", sets=sets)


def springy(profile: Profile, tired: bool = False) -> Profile:
    """Return an athlete whose level, minutes and answers keep out no jumps, and by choice no tired-legs long runs."""
    clean = MovementGate(squat=True, lunge=True, hinge=True)
    options: frozenset[Option] = frozenset({"prefatigue_long_run"}) if tired else frozenset()
    if tired:
        others = (run for run in profile.runs if run.day not in ("sat", "sun") and run.kind != "long")
        profile = replace(profile, runs=(*others, PlannedRun(day="sun", kind="long", at="08:00", minutes=120)))
    return replace(
        profile, level="advanced", program="single_leg", session_minutes=60, gate=clean, screening=Screening(),
        options=profile.options | options,
    )  # fmt: skip


def ready(at: datetime) -> tuple[Entry, ...]:
    """Log every test that jumps ask for."""
    return (*battery(at), hopped(at + timedelta(minutes=20)))
