"""Generated athletes: every phase, mileage, kit, run week, option, screening, race and zone of the contract."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any, Final, get_args

from core.athlete import DAYS, HandWeights, Kit, MovementGate, Option, PlannedRun, Profile, Race, RunKind, Screening
from tests.dice import Dice

# Mondays whose weeks, or the ones soon after, hold a clock change somewhere.
MONDAYS: Final = tuple(map(date.fromisoformat, ("2026-11-23", "2026-03-02", "2026-03-16", "2026-10-12", "2026-09-21")))
ZONES: Final = (
    "Europe/Berlin", "UTC", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia",
    "Africa/Casablanca", "America/St_Johns", "Pacific/Chatham", "Pacific/Kiritimati",
)  # fmt: skip
CLOCK: Final = ("18:00", "06:00", "07:30", "12:15", "17:00", "19:30", "21:45", "00:10", "02:30", "23:40")
KEY: Final[tuple[RunKind, ...]] = ("long", "intervals", "tempo", "hills", "race_pace")
EASY: Final[tuple[RunKind, ...]] = ("easy", "recovery")
TOPICS: Final = tuple(name for name in Screening.__dataclass_fields__ if name not in ("cleared", "kidney_disease"))
DISTANCES: Final = (25, 0, 40, 47.9, 48.0, 48.3, 60, 79.9, 80.4, 80.5, 100, 150)
WEIGHTS: Final = (
    (), (2.0,), (5.0,), (12.0, 16.0), (1.0, 2.0, 3.0, 5.0, 8.0), (2.0, 3.0, 3.2, 5.0, 5.5, 8.0, 12.0),
    (2.0, 2.1, 2.2, 2.3, 4.0, 4.2, 4.4, 6.0, 6.5), (0.5, 1.25, 3.3, 3.6, 7.0), tuple(map(float, range(2, 22, 2))),
    tuple(round(pounds * 0.45359237, 2) for pounds in range(5, 55, 5)),
)  # fmt: skip
"""Single weights that somebody may own: none told, one, too heavy ones, uneven ones, adjustable ones."""
RACES_KM: Final = (10, 5, 21.0975, 15, 42.195, 50)


def person(dice: Dice) -> Profile:
    """Generate an athlete: an ordinary one more often than not, an odd one often enough."""
    started = dice.choose(MONDAYS)
    return Profile(
        name="Ada",
        age=dice.choose((30, 18, 45, 59, 60, 64, 65, 80)),
        sex=dice.choose((None, "female", "male")),
        body_mass_kg=dice.choose((70.0, None, 48.5, 110.0)),
        time_zone=dice.choose(ZONES),
        started=started,
        level=dice.choose(("beginner", "intermediate", "advanced")),
        program="recovery" if dice.chance(8) else "single_leg",
        weekly_distance_km=dice.choose(DISTANCES),
        runs=run_week(dice),
        lift_at=dice.choose(("18:00", *CLOCK)),
        rest_days=frozenset(day for day in DAYS if dice.chance(8)),
        session_minutes=dice.choose((45, 60, 30, 20, 15, 10, 12, 25, 37)),
        equipment=kit(dice),
        load_step_kg=dice.choose((None, 1.0, 2.0, 2.5, 5.0, 0.5)),
        weaker_leg=dice.choose((None, "left", "right")),
        focus=tuple(dict.fromkeys(dice.choose(("hamstring", "side_hip", "core", "calf", "balance")) for _ in range(2)))
        if dice.chance(30)
        else (),
        races=races(dice, started),
        training_block=dice.choose((None, None, None, "base", "preparation", "off_season")),
        screening=screening(dice),
        gate=MovementGate(**({pattern: dice.chance(85) for pattern in ("squat", "lunge", "hinge")})),
        options=frozenset(option for option in get_args(Option) if dice.chance(6)),
    )


def with_weights(dice: Dice, profile: Profile) -> Profile:
    """Let an athlete own single weights, more often than not such as a plan can be made with."""
    own = HandWeights(dumbbell=dice.choose(WEIGHTS[1:]), kettlebell=dice.choose(WEIGHTS))
    return replace(profile, weights_kg=own, equipment=profile.equipment | ({"dumbbell"} if dice.chance(70) else set()))


def run_week(dice: Dice) -> tuple[PlannedRun, ...]:
    """Generate a usual week: any set of days, easy or key, at a known hour or at none."""
    key_share, timed = dice.choose((40, 0, 70, 100)), dice.choose((100, 60, 0))
    runs = [_run(dice, day, key_share, timed) for day in DAYS if dice.chance(55)]
    if runs and dice.chance(8):
        runs.append(_run(dice, runs[0].day, key_share, timed))
    return tuple(runs)


def _run(dice: Dice, day: Any, key_share: int, timed: int) -> PlannedRun:
    kind = dice.choose(KEY) if dice.chance(key_share) else dice.choose(EASY)
    at = dice.choose(CLOCK) if dice.chance(timed) else None
    return PlannedRun(day=day, kind=kind, at=at, minutes=dice.choose((None, 45, 90, 200)))


def kit(dice: Dice) -> frozenset[Kit]:
    """Generate equipment: none, all, or some."""
    share = dice.choose((0, 100, 50, 20))
    return frozenset(piece for piece in get_args(Kit) if dice.chance(share))


def races(dice: Dice, started: date) -> tuple[Race, ...]:
    """Generate up to three races, some just before the first week, some close together."""
    days = [dice.between(-20, 70) for _ in range(dice.choose((0, 0, 0, 1, 2, 3)))]
    return tuple(Race(date=started + timedelta(days=n), distance_km=dice.choose(RACES_KM)) for n in days)


def screening(dice: Dice) -> Screening | None:
    """Generate safety answers: mostly all clear, some never asked, some with topics, cleared or not."""
    if dice.chance(10):
        return None
    share = 12 if dice.chance(20) else 0
    return Screening(**{topic: dice.chance(share) for topic in TOPICS}, cleared=dice.chance(30))
