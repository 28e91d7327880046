"""Broken weeks for PHA and EXE: what each phase and programme asks for."""

import pytest

from core.training import Notice
from tests.core.rules.weeks import athlete, beginner_items, broken, clean_week, dose, session, week


@pytest.mark.parametrize(
    ("number", "phase"), [(1, "beginner"), (4, "beginner"), (5, "intermediate"), (8, "intermediate"), (9, "advanced")]
)
def test_pha_01_phases_by_week(number: int, phase: str) -> None:
    others = {"beginner", "intermediate", "advanced"} - {phase}
    assert "PHA-01" not in broken(clean_week(week_number=number, phase=phase))
    assert all("PHA-01" in broken(clean_week(week_number=number, phase=other)) for other in others)


def test_pha_01_weeks_are_counted_from_one() -> None:
    assert "PHA-01" in broken(clean_week(week_number=0))


@pytest.mark.parametrize(("before", "now", "sound"), [(7, 8, True), (7, 7, True), (7, 9, False), (9, 5, True)])
def test_pha_02_no_week_is_jumped_over(before: int, now: int, sound: bool) -> None:
    found = broken(clean_week(week_number=now), previous=clean_week(week_number=before))
    assert ("PHA-02" not in found) is sound


def test_pha_02_weeks_of_the_recovery_track_are_no_weeks_of_the_staircase() -> None:
    days = [session(day, dose("glute_bridge", 3), kind="recovery") for day in ("mon", "wed", "fri")]
    assert "PHA-02" not in broken(clean_week(week_number=5), previous=week(*days, week_number=1))
    assert "PHA-02" in broken(week(*days, week_number=5), previous=week(*days, week_number=1))


STEPS = ("sl_rdl", "split_squat", "single_leg_box_squat", "lateral_step_down", "single_leg_calf_raise")


@pytest.mark.parametrize(
    ("number", "most", "written"),
    [(1, 6, 9), (2, 7, 9), (3, 8, 9), (4, 9, 9), (5, 11, 17), (6, 13, 17), (7, 15, 17), (8, 17, 17)],
)
def test_exe_05_a_session_keeps_to_the_staircase(number: int, most: int, written: int) -> None:
    def of(sets: int):
        items = [dose(name, min(4, sets - 4 * n)) for n, name in enumerate(STEPS) if sets > 4 * n]
        return week(session("tue", *items), week_number=number)

    as_written = athlete(options=frozenset({"as_written"}))
    assert "EXE-05" not in broken(of(most)) | broken(of(written), as_written)
    assert "EXE-05" in broken(of(most + 1)) & broken(of(written + 1), as_written)
    assert "EXE-05" not in broken(of(most + 1), athlete(program="recovery"))


def test_pha_06_three_advanced_days_differ() -> None:
    def days(*kinds: str):
        sessions = (
            session(day, *beginner_items(), kind=kind) for day, kind in zip(("mon", "wed", "fri"), kinds, strict=True)
        )
        return week(*sessions, week_number=9, phase="advanced")

    assert "PHA-06" in broken(days("strength_endurance", "max_strength", "max_strength"))
    assert "PHA-06" not in broken(days("strength_endurance", "max_strength", "power"))


def test_pha_07_short_sessions_at_high_mileage() -> None:
    plan = week(session("tue", *beginner_items(), minutes=46))
    assert "PHA-07" in broken(plan, athlete(weekly_distance_km=85))
    assert "PHA-07" not in broken(plan, athlete(weekly_distance_km=75))


def test_pha_09_short_sessions_in_race_preparation() -> None:
    long, short = (week(session("tue", *beginner_items(), minutes=minutes)) for minutes in (46, 45))
    assert "PHA-09" in broken(long, athlete(training_block="preparation"))
    assert "PHA-09" not in broken(short, athlete(training_block="preparation")) | broken(long, athlete())


def test_pha_11_three_recovery_sessions_a_week() -> None:
    def track(*days: str, **changes):
        return week(*(session(day, dose("glute_bridge", 3), kind="recovery") for day in days), **changes)

    person = athlete(program="recovery")
    assert "PHA-11" in broken(track("mon", "wed"), person)
    assert "PHA-11" not in broken(track("mon", "wed", "fri"), person) | broken(track("mon", "wed"))
    told = Notice(rules=("SCH-10",), why="Two days are left.")
    assert "PHA-11" not in broken(track("mon", "wed", notices=(told,)), person)


def test_exe_12_about_a_kilogram_in_the_hand() -> None:
    found = [broken(week(session("tue", dose("bird_dog_weighted", 2, load_kg=kg), kind="recovery"))) for kg in (1, 5)]
    assert ["EXE-12" in each for each in found] == [False, True]


def test_exe_08_a_low_step_in_weeks_1_to_4() -> None:
    items = (dose("sl_rdl"), dose("step_up_knee_height"))
    assert "EXE-08" in broken(week(session("tue", *items), week_number=4))
    assert "EXE-08" not in broken(week(session("tue", *items), week_number=5))


def test_exe_09_box_squats_before_pistols() -> None:
    pistol = session("tue", dose("sl_rdl"), dose("pistol_squat", 2, 5))
    assert "EXE-09" in broken(week(pistol, week_number=5))
    assert "EXE-09" not in broken(week(pistol, week_number=10))


@pytest.mark.parametrize(
    ("before", "fault"),
    [("squat_bodyweight", True), ("single_leg_box_squat", False), ("assisted_single_leg_squat", False)],
)
def test_exe_09_no_free_squat_straight_after_two_legs(before: str, fault: bool) -> None:
    free = week(session("tue", dose("sl_rdl"), dose("partial_single_leg_squat", 2, 5)), week_number=10)
    last = week(session("tue", dose("sl_rdl"), dose(before, 2, 8)), week_number=9)
    assert ("EXE-09" in broken(free, previous=last)) is fault


def test_exe_11_the_recovery_track_in_its_order() -> None:
    def second_week(number: int) -> set[str]:
        items = (dose("glute_bridge_hold", 3), dose("bird_dog_arms", 3), dose("side_squat", 3))
        return broken(week(session("tue", *items, kind="recovery"), week_number=number), athlete(program="recovery"))

    assert "EXE-11" in second_week(1)
    assert "EXE-11" not in second_week(2)


def test_dos_01_weight_before_more_than_15_repetitions() -> None:
    assert "DOS-01" in broken(week(session("tue", dose("sl_rdl", 2, 16))))
    assert "DOS-01" not in broken(week(session("tue", dose("sl_rdl", 2, 15), dose("single_leg_calf_raise", 2, 20))))


def test_sch_11_a_core_day_is_short() -> None:
    assert "SCH-11" in broken(week(session("wed", dose("dead_bug"), kind="core", minutes=31)))
    assert "SCH-11" not in broken(week(session("wed", dose("dead_bug"), kind="core", minutes=30)))
