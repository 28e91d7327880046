"""A runner to plan for, and short words for weeks: `3x8@2.5` is three sets of eight with 2.5 kg."""

from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from bot.content import load_catalog
from core.athlete import MovementGate, PlannedRun, Profile, Screening
from core.catalog import Catalog
from core.journal import Entry
from core.planner import plan_weeks
from core.training import Prescription, Session, Week
from tests.life import perfect_week

MONDAY = date(2026, 11, 23)
RUNNER = Profile(
    name="Ada",
    age=35,
    body_mass_kg=70,
    time_zone="Europe/Berlin",
    started=MONDAY,
    level="beginner",
    weekly_distance_km=55,
    runs=(
        PlannedRun(day="tue", kind="intervals", at="07:00", minutes=60),
        PlannedRun(day="thu", kind="easy", at="07:00", minutes=45),
        PlannedRun(day="sun", kind="long", at="08:00", minutes=120),
    ),
    lift_at="18:30",
    session_minutes=60,
    equipment=frozenset({"step", "box", "bench", "dumbbell"}),
    load_step_kg=1,
    weaker_leg="right",
    screening=Screening(),
    gate=MovementGate(squat=True, lunge=True, hinge=True),
)


@cache
def catalog() -> Catalog:
    return load_catalog()


def runner(**changes: object) -> Profile:
    return replace(RUNNER, **changes)  # type: ignore[arg-type]


def plan(profile: Profile, journal: tuple[Entry, ...] = (), monday: date = MONDAY) -> Week:
    return plan_weeks(profile, journal, catalog(), monday)[0]


def perfect_weeks(profile: Profile, count: int) -> tuple[tuple[Week, ...], tuple[Entry, ...]]:
    """Live so many weeks exactly as prescribed."""
    weeks: list[Week] = []
    journal: tuple[Entry, ...] = ()
    for n in range(count):
        weeks.append(plan(profile, journal, profile.started + timedelta(days=7 * n)))
        journal += perfect_week(weeks[-1], profile, receipt=False)
    return tuple(weeks), journal


def told(item: Prescription) -> str:
    return f"{item.exercise} {item.sets}x{item.amount}" + (f"@{item.load_kg:g}" if item.load_kg else "")


def listed(session: Session) -> list[str]:
    return [told(item) for item in session.exercises]


def strength(week: Week) -> list[Session]:
    return [session for session in week.sessions if session.demanding]


def dose(week: Week, exercise: str) -> str | None:
    found = [told(i).partition(" ")[2] for s in week.sessions for i in s.exercises if i.exercise == exercise]
    return found[0] if found else None
