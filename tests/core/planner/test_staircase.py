"""The staircase of 5.3, lived exactly as prescribed (EXE-05, R02)."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import Kit
from core.journal import Entry
from core.planner.measures.trends import next_number
from core.planner.state.course import Course, changed
from core.rules.demand import hard_sets
from core.rules.programmes import STAIRCASE
from core.wall_time import midnight
from tests.core.planner.runner import RUNNER, catalog, listed, perfect_weeks, plan, runner, strength
from tests.life import perfect_week

WEEK_4 = ["balance_eyes_open 3x30", "sl_rdl 3x10", "split_squat 3x12", "step_up_low 3x10"]
WEEK_8 = [
    "sl_rdl_loaded 4x8@3", "bulgarian_split_squat 4x10", "single_leg_box_squat 3x8", "lateral_step_down 3x12",
    "single_leg_calf_raise 3x15",
]  # fmt: skip


def test_eight_weeks_climb_from_six_to_seventeen_sets() -> None:
    weeks, _ = perfect_weeks(runner(), 8)
    assert [hard_sets(strength(week)[0].exercises, catalog()) for week in weeks] == [6, 7, 8, 9, 11, 13, 15, 17]
    assert [week.week_number for week in weeks] == [1, 2, 3, 4, 5, 6, 7, 8]


@pytest.mark.parametrize("kit", [frozenset[Kit]({"step"}), frozenset[Kit]({"step", "dumbbell"})])
def test_exe_05_who_steps_up_in_the_place_of_box_squats_climbs_no_steeper(kit: frozenset[Kit]) -> None:
    weeks, _ = perfect_weeks(runner(equipment=kit), 8)
    asked = [max(hard_sets(session.exercises, catalog()) for session in strength(week)) for week in weeks]
    assert all(sets <= most for sets, most in zip(asked, STAIRCASE, strict=True))
    assert asked[:6] == [*STAIRCASE[:6]]


def test_weeks_4_and_8_are_the_lists_of_the_article() -> None:
    weeks, _ = perfect_weeks(runner(), 8)
    assert listed(strength(weeks[3])[0]) == WEEK_4
    assert listed(strength(weeks[7])[0]) == WEEK_8


def test_a_reset_comes_before_the_advanced_weeks() -> None:
    weeks, _ = perfect_weeks(runner(), 12)
    assert [week.mode for week in weeks] == ["build"] * 8 + ["reset"] + ["build"] * 3
    assert [week.phase for week in weeks[8:]] == ["intermediate", "advanced", "advanced", "advanced"]
    assert weeks[8].hard_sets_per_leg / weeks[7].hard_sets_per_leg < 0.6


def test_pha_02_the_week_back_from_one_that_was_left_out_counts_as_one_of_the_last_two() -> None:
    journal: tuple[Entry, ...] = ()
    weeks = []
    for n in range(6):
        weeks.append(plan(runner(), journal, RUNNER.started + timedelta(weeks=n)))
        journal += perfect_week(weeks[-1], runner(), receipt=False) if n != 2 else ()
    assert [week.mode for week in weeks[2:]] == ["build", "return", "build", "build"]
    assert [week.week_number for week in weeks[2:]] == [3, 3, 3, 4]


def test_pha_02_a_reset_that_was_not_done_opens_no_phase() -> None:
    weeks, journal = perfect_weeks(runner(), 9)
    reset = weeks[8]
    light = tuple(e for e in journal if e.at < midnight(reset.week, runner().zone))
    assert plan(runner(), journal, reset.week + timedelta(weeks=1)).phase == "advanced"
    again = plan(runner(), light, reset.week + timedelta(weeks=1))
    assert (again.phase, again.week_number) == ("intermediate", 8)


@pytest.mark.parametrize("kit", [frozenset(), frozenset({"step"})])
def test_pro_11_a_reset_cuts_the_hard_sets_of_the_week_as_it_was(kit: frozenset[Kit]) -> None:
    weeks, _ = perfect_weeks(runner(level="advanced", equipment=kit), 6)
    assert weeks[5].mode == "reset"
    assert weeks[5].hard_sets_per_leg <= 0.6 * weeks[4].hard_sets_per_leg


def test_no_building_week_rises_by_more_than_a_quarter() -> None:
    weeks, _ = perfect_weeks(runner(), 16)
    building = [week for week in weeks if week.mode == "build"]
    assert all(later.hard_sets_per_leg <= 1.25 * week.hard_sets_per_leg for week, later in pairwise(building))


def test_levels_start_at_weeks_1_5_and_9() -> None:
    for level, number in (("beginner", 1), ("intermediate", 5), ("advanced", 9)):
        assert perfect_weeks(runner(level=level), 1)[0][0].week_number == number


def test_what_is_new_names_the_sessions_that_earned_it() -> None:
    weeks, _ = perfect_weeks(runner(), 5)
    new = [change for week in weeks for change in week.changes if change.before == "none"]
    counts = [note.rpartition(": ")[2] for change in new for note in change.inputs if note.startswith("week of")]
    assert counts
    assert set(counts) <= {"2 of 2 sessions logged", "3 of 3 sessions logged"}


def test_pha_13_extra_work_for_a_weak_calf_never_lowers_the_calf_raises_of_the_programme() -> None:
    weeks, _ = perfect_weeks(runner(level="advanced", focus=("calf",)), 2)
    plain, _ = perfect_weeks(runner(level="advanced"), 2)
    for week, usual in zip(weeks, plain, strict=True):
        for session, other in zip(strength(week), strength(usual), strict=True):
            assert [line for line in listed(other) if line not in listed(session)] == []


@pytest.mark.parametrize(
    ("built", "weeks"),
    [
        (8, [("reset", 9)]),  # the staircase, its reset, phase 3
        (7, [("reset", 8), ("build", 9)]),  # the reset came before week 8: that is built first
        (7, [("reset", 8), *[("return", 8)] * 3, ("build", 9)]),  # not right behind it: it still counts
        (
            7,
            [("reset", 8), *[("return", 8)] * 4, ("build", 8), ("reset", 9)],
        ),  # too long ago: the next one is waited for
        (8, [("build", 8), ("build", 8), ("reset", 9)]),  # no reset yet
        (6, [("taper", 8), ("race_week", 8)]),
    ],
)
def test_pha_02_a_reset_is_no_week_of_the_staircase(built: int, weeks: list[tuple[str, int]]) -> None:
    shown = plan(runner(level="intermediate"))
    course = Course(number=8, gate=RUNNER.gate, since_reset=6, built=replace(shown, week_number=built))
    for mode, number in weeks:
        course = changed(course, built=replace(shown, week_number=8)) if mode == "build" else course
        course = changed(course, number=next_number(course, True, mode))
        assert course.number == number
        rested = mode == "reset"
        course = changed(
            course, since_reset=0 if rested else course.since_reset + 1, had_reset=course.had_reset or rested
        )


def test_pro_16_what_is_new_after_a_reset_is_not_called_usual() -> None:
    weeks, _ = perfect_weeks(runner(level="intermediate"), 6)
    assert [(week.week_number, week.mode) for week in weeks[-2:]] == [(8, "reset"), (9, "build")]
    had = {item.exercise for week in weeks[:5] for session in week.sessions for item in session.exercises}
    came = {change.exercise: change for change in weeks[5].changes if change.before == "none"}
    new = [change for name, change in came.items() if name not in had]
    assert new
    assert all("comes in this week" in change.why and "PHA-02" in change.rules for change in new)
