"""Broken weeks for PHA and EXE: what each phase and programme asks for."""

import pytest

from tests.core.rules.weeks import athlete, beginner_items, broken, clean_week, dose, session, week


@pytest.mark.parametrize(
    ("number", "phase"), [(1, "beginner"), (4, "beginner"), (5, "intermediate"), (8, "intermediate"), (9, "advanced")]
)
def test_pha_01_phases_by_week(number: int, phase: str) -> None:
    others = {"beginner", "intermediate", "advanced"} - {phase}
    assert "PHA-01" not in broken(clean_week(week_number=number, phase=phase))
    assert all("PHA-01" in broken(clean_week(week_number=number, phase=other)) for other in others)


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
