"""Plans built by hand: one clean week, and the means to break it."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from bot.content import load_catalog
from core.athlete import MovementGate, PlannedRun, Profile, Screening
from core.rules import check
from core.rules.demand import week_hard_sets
from core.rules.minutes import session_minutes
from core.training import Prescription, Session, Week

MONDAY = date(2026, 11, 23)
ZONE = "Europe/Berlin"
catalog = cache(load_catalog)


def athlete(*runs: PlannedRun, **changes: Any) -> Profile:
    """Return an adult with kit, a passed gate and clear screening, changed as told."""
    known = {
        "name": "Ada", "age": 35, "time_zone": ZONE, "started": MONDAY, "level": "beginner", "weekly_distance_km": 30,
        "runs": runs, "equipment": frozenset({"step", "box", "bench", "dumbbell", "barbell"}), "session_minutes": 60,
        "gate": MovementGate(squat=True, lunge=True, hinge=True), "screening": Screening(), "weaker_leg": "left",
        "body_mass_kg": 70.0,
    }  # fmt: skip
    return Profile(**{**known, **changes})


def dose(name: str, sets: int = 2, amount: int | None = None, **changes: Any) -> Prescription:
    """Return a prescription of an exercise, in its own unit and on its own legs."""
    exercise = catalog().exercises.get(name)
    per_leg = exercise.per_leg if exercise else True
    unit = exercise.unit if exercise else "reps"
    usual = {"reps": 8, "seconds": 30, "contacts": 10}[unit]
    known = {
        "exercise": name, "sets": sets, unit: usual if amount is None else amount, "per_leg": per_leg,
        "first_leg": "left" if per_leg else None, "tempo": "3-0.5-2-0.5", "rest_s": 45, "rpe_cap": 6,
    }  # fmt: skip
    return Prescription(**{**known, **changes})


def session(day: str, *items: Prescription, at: str = "18:00", monday: date = MONDAY, **changes: Any) -> Session:
    """Return a session on a day of the week, its minutes and effort as the models have them."""
    on = monday + timedelta(days=("mon", "tue", "wed", "thu", "fri", "sat", "sun").index(day))
    kind = changes.get("kind", "strength")
    known = {
        "id": f"{on}/{kind}", "date": on, "starts": datetime.fromisoformat(f"{on}T{at}").replace(tzinfo=ZoneInfo(ZONE)),
        "minutes": session_minutes(items, kind, 1), "kind": kind, "demanding": kind != "recovery",
        "rpe_cap": max((item.rpe_cap for item in items), default=6), "exercises": items,
    }  # fmt: skip
    return Session(**{**known, **changes})


def week(*sessions: Session, **changes: Any) -> Week:
    """Return a week of these sessions, week 1 of a beginner where nothing else is said."""
    known = {
        "week": MONDAY, "week_number": 1, "phase": "beginner", "mode": "build", "sessions": sessions,
        "hard_sets_per_leg": week_hard_sets(sessions, catalog()),
    }  # fmt: skip
    return Week(**{**known, **changes})


def beginner_items(**changes: Any) -> tuple[Prescription, ...]:
    """Return the exercises of week 1."""
    names = ("balance_eyes_open", "sl_rdl", "split_squat", "step_up_low")
    return tuple(replace(dose(name), **changes) for name in names)


def clean_week(**changes: Any) -> Week:
    """Return a week that breaks no rule for `athlete()`."""
    return week(session("tue", *beginner_items()), session("fri", *beginner_items()), **changes)


def hinge(sets: int = 3, reps: int = 8, load: float = 0.0, **changes: Any) -> Week:
    """Return a week of the intermediate phase with one hinge in it."""
    name = "sl_rdl_loaded" if load else "sl_rdl"
    items = (dose(name, sets, reps, load_kg=load), dose("split_squat", 2), dose("single_leg_calf_raise", 2, 12))
    return week(session("tue", *items), **{"week_number": 6, "phase": "intermediate", **changes})


def broken(
    plan: Week, profile: Profile | None = None, previous: Week | None = None, earlier: tuple[Week, ...] = ()
) -> set[str]:
    """Return the ids of the rules that a week breaks."""
    return {breach.rule for breach in check(plan, profile or athlete(), catalog(), previous, earlier)}
