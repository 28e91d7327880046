"""Golden weeks, lived exactly as prescribed: what each programme asks, line by line (EXE-05, EXE-11, PHA-08)."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from core.athlete import PlannedRun, Profile
from core.training import Week
from core.wall_time import midnight
from tests.core.planner.runner import listed, perfect_weeks, runner, strength

LONG = PlannedRun(day="sun", kind="long", at="08:00", minutes=90)
STAIRS = {
    1: "balance_eyes_open 2x30, sl_rdl 2x8, split_squat 2x8, step_up_low 2x8",
    2: "balance_eyes_open 2x30, sl_rdl 3x8, split_squat 2x10, step_up_low 2x8",
    3: "balance_eyes_open 3x30, sl_rdl 3x10, split_squat 3x10, step_up_low 2x10",
    4: "balance_eyes_open 3x30, sl_rdl 3x10, split_squat 3x12, step_up_low 3x10",
    5: "sl_rdl_loaded 3x8@3, bulgarian_split_squat 3x8, single_leg_box_squat 2x8, single_leg_calf_raise 3x12",
    6: "sl_rdl_loaded 3x8@3, bulgarian_split_squat 3x9, single_leg_box_squat 2x8, lateral_step_down 2x10, "
       "single_leg_calf_raise 3x12",
    7: "sl_rdl_loaded 4x8@3, bulgarian_split_squat 3x10, single_leg_box_squat 3x8, lateral_step_down 2x12, "
       "single_leg_calf_raise 3x15",
    8: "sl_rdl_loaded 4x8@3, bulgarian_split_squat 4x10, single_leg_box_squat 3x8, lateral_step_down 3x12, "
       "single_leg_calf_raise 3x15",
    9: "sl_rdl_loaded 2x12@2, bulgarian_split_squat 2x9, single_leg_box_squat 2x7, lateral_step_down 2x11, "
       "single_leg_calf_raise 2x14",
}  # fmt: skip
"""The first session of each calendar week; the ninth is the reset before the advanced weeks (R02).

Its repetitions leave four by the effort of the week before, a 7: only a lighter weight makes more of them easier."""
SPLIT = {
    10: (
        (
            "step_up_low 2x12, sl_rdl_loaded 2x9@3, single_leg_box_squat 2x12, lateral_step_down 2x12, "
            "single_leg_calf_raise 3x15"
        ),
        "sl_rdl_loaded 3x9@3, bulgarian_split_squat 3x11, single_leg_calf_raise 3x12",
        "balance_eyes_open 2x30, step_up_low 3x5, sl_rdl_loaded 2x6@3, bulgarian_split_squat 2x6",
    ),
    12: (
        (
            "step_up_knee_drive 2x8, sl_rdl_loaded 2x9@3, single_leg_box_squat 2x14, lateral_step_down 2x14, "
            "single_leg_calf_raise 3x15"
        ),
        "sl_rdl_loaded 3x11@3, bulgarian_split_squat 4x11, single_leg_calf_raise 3x14",
        "balance_eyes_open 2x30, step_up_knee_drive 3x5, sl_rdl_loaded 2x6@3, bulgarian_split_squat 2x7",
    ),
}
"""Endurance, max strength and power, with what the weeks before have earned; three sets towards a big jump (PRO-04).

Without a weight heavy days have no fewer repetitions than the weeks before: six to eight want a load (D10, EXE-01)."""
TRACK = (
    "glute_bridge 3x8, bird_dog_arms 3x8, side_squat 3x8",
    "glute_bridge_hold 3x8, bird_dog_arms_weighted 3x8@1, goblet_side_squat 3x8@3",
    "glute_bridge_march 3x8, bird_dog 3x8, goblet_side_lunge 3x8@3",
    "glute_bridge_knees_out 3x8, bird_dog_weighted 3x8@1, dumbbell_side_lunge 3x8@3",
)
BASE = {
    5: "sl_rdl_loaded 2x10@3, bulgarian_split_squat 2x10, single_leg_box_squat 2x8, single_leg_calf_raise 2x12",
    8: "sl_rdl_loaded 3x10@3, bulgarian_split_squat 3x10, single_leg_box_squat 2x10, lateral_step_down 2x12, "
       "single_leg_calf_raise 2x15",
}  # fmt: skip


def said(week: Week) -> tuple[str, ...]:
    return tuple(", ".join(listed(session)) for session in strength(week) or week.sessions)


def test_exe_05_the_staircase_of_nine_weeks_and_its_reset() -> None:
    weeks, _ = perfect_weeks(runner(), 9)
    for number, week in enumerate(weeks, 1):
        assert said(week) == (STAIRS[number],) * 2


def test_pha_06_the_advanced_split_on_three_days() -> None:
    weeks, _ = perfect_weeks(runner(weekly_distance_km=30, runs=(LONG,)), 12)
    for number, days in SPLIT.items():
        assert said(weeks[number - 1]) == days
        assert [s.kind for s in strength(weeks[number - 1])] == ["strength_endurance", "max_strength", "power"]


def test_pha_06_on_two_days_power_takes_turns_with_the_endurance_finish() -> None:
    weeks, _ = perfect_weeks(runner(), 14)
    assert [strength(week)[1].kind for week in weeks[9:13]] == ["strength", "power", "strength", "power"]


def test_exe_11_the_recovery_track_line_by_line() -> None:
    weeks, _ = perfect_weeks(runner(program="recovery"), 4)
    assert [said(week)[:1] for week in weeks] == [(line,) for line in TRACK]
    assert all(len(week.sessions) == 3 for week in weeks)


def test_pha_08_a_base_block_has_ten_repetitions_or_more_and_a_set_less() -> None:
    weeks, _ = perfect_weeks(runner(training_block="base"), 8)
    for number, line in BASE.items():
        assert said(weeks[number - 1]) == (line,) * 2
    usual, _ = perfect_weeks(runner(), 8)
    assert weeks[3].sessions == usual[3].sessions, "the first four weeks stay the article's own"
    assert all(week.hard_sets_per_leg <= other.hard_sets_per_leg for week, other in zip(weeks, usual, strict=True))


@pytest.mark.parametrize(
    ("zone", "monday", "hours"),
    [
        ("Europe/Berlin", date(2026, 3, 23), 167), ("Europe/Berlin", date(2026, 10, 19), 169),
        ("America/New_York", date(2026, 3, 2), 167), ("America/New_York", date(2026, 10, 26), 169),
        ("Australia/Lord_Howe", date(2026, 3, 30), 168.5), ("Asia/Kathmandu", date(2026, 3, 23), 168),
    ],
)  # fmt: skip
def test_sch_15_weeks_in_which_clocks_change_keep_hours_and_gaps(zone: str, monday: date, hours: float) -> None:
    profile = runner(time_zone=zone, started=monday)
    week = perfect_weeks(profile, 1)[0][0]
    begins, ends = (midnight(day, profile.zone) for day in (monday, monday + timedelta(days=7)))
    assert (ends - begins).total_seconds() / 3600 == hours
    assert _hours(week, profile) == _hours(perfect_weeks(runner(started=monday), 1)[0][0], runner())
    for one, other in pairwise(strength(week)):
        assert other.starts.timestamp() - one.starts.timestamp() >= 48 * 3600


def _hours(week: Week, profile: Profile) -> list[str]:
    return [f"{session.starts.astimezone(profile.zone):%a %H:%M}" for session in strength(week)]
