"""The pieces that planner and checker share, by example."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.content import load_catalog
from core.athlete import PlannedRun, Profile, Race
from core.rules.frequency import most_demanding_sessions
from core.rules.kit import suffices
from core.rules.minutes import rep_seconds, session_minutes
from core.rules.races import blocking_race, race_windows
from core.rules.spacing import clashing_run, consecutive, runs_between, spoiled_run, too_close
from core.training import Prescription
from core.wall_time import instant, midnight

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = date(2026, 11, 23)


def runner(*runs: PlannedRun, **changes: object) -> Profile:
    known: dict[str, object] = {
        "name": "Ada", "age": 35, "time_zone": "Europe/Berlin", "started": MONDAY, "level": "beginner",
        "weekly_distance_km": 30, "runs": runs,
    }  # fmt: skip
    return Profile(**{**known, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("equipment", "expression", "enough"),
    [
        (set(), "none", True),
        (set(), "step|box", False),
        ({"box"}, "step|box", True),
        ({"bench"}, "bench&dumbbell", False),
        ({"box", "vest"}, "(box|bench)&(dumbbell|vest)", True),
        ({"box"}, "(box|bench)&(dumbbell|vest)", False),
        ({"box", "dumbbell"}, "bench|box&dumbbell", True),
    ],
)
def test_kit_suffices(equipment: set, expression: str, enough: bool) -> None:
    assert suffices(equipment, expression) is enough


@pytest.mark.parametrize("expression", ["", "(box", "box)", "box|", "box bench", "box + bench", "&"])
def test_unreadable_kit_is_refused(expression: str) -> None:
    with pytest.raises(ValueError, match=r"equipment|closing"):
        suffices(set(), expression)


def test_instants_over_clock_changes() -> None:
    assert instant(date(2026, 3, 29), "02:30", BERLIN) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert instant(date(2026, 10, 25), "02:30", BERLIN) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert midnight(date(2026, 3, 30), BERLIN) - midnight(date(2026, 3, 29), BERLIN) == timedelta(hours=23)
    apia = ZoneInfo("Pacific/Apia")
    assert midnight(date(2011, 12, 30), apia) == midnight(date(2011, 12, 31), apia)


def test_a_key_run_needs_24_hours_from_the_end_of_a_session() -> None:
    runs = runs_between(runner(PlannedRun(day="sat", kind="long", at="08:00")), MONDAY, date(2026, 11, 29))
    start = instant(date(2026, 11, 28), "08:00", BERLIN)
    assert spoiled_run(start - timedelta(hours=24), runs) is None
    assert spoiled_run(start - timedelta(hours=24) + timedelta(minutes=1), runs) == runs[0]
    assert spoiled_run(start + timedelta(minutes=1), runs) is None


def test_a_key_run_without_a_time_is_taken_at_its_worst() -> None:
    runs = runs_between(runner(PlannedRun(day="sat", kind="tempo")), MONDAY, date(2026, 11, 29))
    assert spoiled_run(instant(date(2026, 11, 27), "00:00", BERLIN), runs) is None
    assert spoiled_run(instant(date(2026, 11, 27), "00:01", BERLIN), runs) is not None
    assert spoiled_run(instant(date(2026, 11, 28), "20:00", BERLIN), runs) is not None
    assert spoiled_run(instant(date(2026, 11, 29), "00:00", BERLIN), runs) is None


def test_easy_runs_only_clash_when_they_overlap() -> None:
    runs = runs_between(runner(PlannedRun(day="tue", kind="easy", at="18:00", minutes=40)), MONDAY, date(2026, 11, 29))
    six, seven = (instant(date(2026, 11, 24), wall, BERLIN) for wall in ("18:30", "19:10"))
    assert spoiled_run(six, runs) is None
    assert clashing_run(six, seven, runs) is not None
    assert clashing_run(instant(date(2026, 11, 24), "18:40", BERLIN), seven, runs) is None


def test_48_hours_are_counted_as_instants() -> None:
    saturday, monday = instant(date(2026, 3, 28), "18:00", BERLIN), instant(date(2026, 3, 30), "18:00", BERLIN)
    assert too_close(saturday, monday), "the clocks went forward: 47 hours"
    assert not too_close(saturday, monday + timedelta(hours=1))
    assert not consecutive(saturday, monday, BERLIN)


def test_a_race_closes_the_time_around_it() -> None:
    windows = race_windows(runner(races=(Race(date=date(2026, 11, 29), distance_km=10),)))
    sunday = midnight(date(2026, 11, 29), BERLIN)
    assert blocking_race(sunday - timedelta(hours=73), sunday - timedelta(hours=72), windows) is None
    assert blocking_race(sunday - timedelta(hours=73), sunday - timedelta(hours=71), windows) is not None
    assert windows[0].closes == midnight(date(2026, 12, 4), BERLIN)


@pytest.mark.parametrize(
    ("tempo", "seconds"), [("3-0.5-2-0.5", 6), ("4-1-1-0", 6), ("3-0.5-X-0.5", 5), ("hold", 6), ("", 6), ("nan", 6)]
)
def test_seconds_of_a_repetition(tempo: str, seconds: float) -> None:
    assert rep_seconds(tempo) == seconds


def test_session_minutes_of_week_one() -> None:
    balance = Prescription(
        exercise="balance_eyes_open", sets=2, seconds=30, per_leg=True, tempo="hold", rest_s=15, rpe_cap=6
    )
    main = [
        Prescription(exercise=name, sets=2, reps=8, per_leg=True, tempo="3-0.5-2-0.5", rest_s=30, rpe_cap=6)
        for name in ("sl_rdl", "split_squat", "step_up_low")
    ]
    assert rep_seconds("3-0.5-x-0.5") == 5
    assert session_minutes([balance, *main], "strength", 1) == 21


@pytest.mark.parametrize(
    ("kilometres", "phase", "block", "sessions"),
    [
        (40, "beginner", None, 2),
        (40, "advanced", None, 3),
        (48.3, "advanced", None, 2),
        (60, "advanced", "off_season", 3),
        (81, "advanced", "off_season", 2),
        (40, "advanced", "preparation", 2),
    ],
)
def test_frequency_matrix(kilometres: float, phase: str, block: str | None, sessions: int) -> None:
    athlete = runner(weekly_distance_km=kilometres, training_block=block)
    assert most_demanding_sessions(athlete, phase) == sessions


def test_the_catalog_loads() -> None:
    assert load_catalog().exercises
