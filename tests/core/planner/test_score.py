"""What lets the programme move on, and what a stop within the week takes back of it: nothing (PHA-02, 5.4, SAF-04)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.journal import Entry, RedFlag, SessionLog, Soreness
from core.planner import plan_weeks
from core.rules.compare import harder
from tests.core.planner.logs import at, lived, only
from tests.core.planner.runner import MONDAY, catalog, dose, plan, runner
from tests.life import perfect_week

WEEK = timedelta(weeks=1)
TRACK = runner(program="recovery")


def number_after(profile, journal: tuple[Entry, ...]) -> int:
    return plan(profile, journal, MONDAY + WEEK).week_number


def leaving_out(exercise: str, journal: tuple[Entry, ...]) -> tuple[Entry, ...]:
    def without(entry: Entry) -> Entry:
        if not isinstance(entry, SessionLog):
            return entry
        return replace(entry, sets=tuple(done for done in entry.sets if done.exercise != exercise))

    return tuple(map(without, journal))


@pytest.mark.parametrize("exercise", ["sl_rdl", "split_squat", "step_up_low"])
def test_pha_02_what_was_left_out_of_a_log_is_unknown_and_holds(exercise: str) -> None:
    assert number_after(runner(), lived(runner(), 1)) == 2
    assert number_after(runner(), leaving_out(exercise, lived(runner(), 1))) == 1


def test_pha_02_the_balance_hold_of_a_warm_up_holds_no_programme() -> None:
    assert number_after(runner(), leaving_out("balance_eyes_open", lived(runner(), 1))) == 2


def test_pro_16_what_was_left_out_of_a_log_is_named_as_long_as_it_holds() -> None:
    journal: tuple[Entry, ...] = ()
    for n in range(4):
        week = plan(runner(), journal, MONDAY + n * WEEK)
        notes = [notice.why for notice in week.notices if "not logged each time" in notice.why]
        assert [why.endswith("(not logged each time: Step-up, low box)") for why in notes] == [True] * (n > 0)
        journal += leaving_out("step_up_low", perfect_week(week, runner(), receipt=False))


@pytest.mark.parametrize(
    ("left_out", "numbers"),
    [(("step_up_low",), [1, 1, 1, 2, 3, 4]), (("split_squat", "step_up_low"), [1] * 6), (("sl_rdl",), [1] * 6)],
    ids=["one of two for the knee", "all for the knee", "the hinge"],
)
def test_pro_18_what_is_left_out_week_by_week_holds_itself_alone(left_out: tuple[str, ...], numbers: list[int]) -> None:
    journal: tuple[Entry, ...] = ()
    found = []
    for n in range(len(numbers)):
        week = plan(runner(), journal, MONDAY + n * WEEK)
        found.append(week.week_number)
        assert dose(week, left_out[0]) == dose(plan(runner()), left_out[0])
        told = perfect_week(week, runner(), receipt=False)
        for exercise in left_out:
            told = leaving_out(exercise, told)
        journal += told
    assert found == numbers


def test_pro_16_what_no_longer_holds_the_programme_is_named_when_the_rest_goes_on() -> None:
    journal: tuple[Entry, ...] = ()
    for n in range(4):
        week = plan(runner(), journal, MONDAY + n * WEEK)
        journal += leaving_out("step_up_low", perfect_week(week, runner(), receipt=False))
    why = [notice.why for notice in week.notices if "not logged each time" in notice.why]
    assert [text.partition(",")[0] for text in why] == ["What is not told stays as it is"]


def test_row_14_a_week_that_comes_once_more_holds_no_repetition_that_the_next_one_has() -> None:
    sore = Soreness(at=at(0, 3), score=5, region="calf")
    week = plan(runner(), (*lived(runner(), 1), sore), MONDAY + WEEK)
    assert (week.week_number, dose(week, "split_squat"), dose(week, "sl_rdl")) == (1, "2x9", "2x8")


def test_pro_16_a_repeat_after_a_hold_is_told_by_what_was_felt() -> None:
    journal = (*lived(runner(), 1), Soreness(at=at(0, 3), score=5))
    held = plan(runner(), journal, MONDAY + WEEK)
    journal += perfect_week(held, runner(), receipt=False)
    week = plan(runner(), journal, MONDAY + 2 * WEEK)
    assert week.week_number == held.week_number
    assert any(notice.why.endswith("(soreness 5/10 in the last two weeks)") for notice in week.notices)


@pytest.mark.parametrize(("effort", "number"), [(6, 2), (6.5, 1), (8, 1)])
def test_pha_02_a_week_that_was_too_hard_on_the_whole_is_repeated(effort: float, number: int) -> None:
    assert number_after(runner(), lived(runner(), 1, lambda done: replace(done, rpe=effort))) == number


@pytest.mark.parametrize(("effort", "number"), [(6, 2), (7.5, 2), (8, 1)])
def test_pha_02_one_exercise_far_over_the_cap_is_enough(effort: float, number: int) -> None:
    journal = lived(runner(), 1, only("step_up_low", lambda done: replace(done, rpe=effort)))
    assert number_after(runner(), journal) == number


@pytest.mark.parametrize(("effort", "number"), [(6, 2), (6.5, 1), (9, 1)])
def test_exe_11_the_recovery_track_moves_on_within_its_effort_only(effort: float, number: int) -> None:
    journal = lived(TRACK, 1, only("bird_dog_arms", lambda done: replace(done, rpe=effort)))
    assert number_after(TRACK, journal) == number


@pytest.mark.parametrize("profile", [runner(), TRACK])
def test_saf_04_a_stop_that_was_lifted_takes_nothing_back_of_a_bad_log(profile) -> None:
    journal = lived(profile, 1, lambda done: replace(done, reps=(done.reps or 0) // 2, rpe=9.0) if done.reps else done)
    stop = RedFlag(at=at(0, 5, "23:00"), tier="refer", sign="bony pain")
    lifted = replace(stop, at=at(0, 6, "23:00"), cleared=True)
    bad, stopped = (plan_weeks(profile, (*journal, *e), catalog(), MONDAY + WEEK)[0] for e in ((), (stop, lifted)))
    assert not harder(stopped, bad, catalog())


@pytest.mark.parametrize(("heavy", "light", "rises"), [(8, 7, True), (8, 6, True), (8.5, 6, False), (7, 7.5, False)])
def test_pro_07_each_day_is_held_against_its_own_effort(heavy: float, light: float, rises: bool) -> None:
    athlete = runner(level="advanced", weekly_distance_km=30, runs=())
    efforts = {"max_strength": heavy, "strength_endurance": light, "power": light}

    def felt(entry: Entry) -> Entry:
        effort = efforts.get(entry.session.partition("/")[2]) if isinstance(entry, SessionLog) else None
        if not isinstance(entry, SessionLog) or effort is None:
            return entry
        return replace(entry, rpe=effort, sets=tuple(replace(done, rpe=effort) for done in entry.sets))

    week = plan(athlete, tuple(map(felt, lived(athlete, 1))), MONDAY + WEEK)
    (heavy_day,) = [session for session in week.sessions if session.kind == "max_strength"]
    assert (heavy_day.exercises[0].exercise, heavy_day.exercises[0].amount) == ("sl_rdl_loaded", 6 + rises)
    assert not any("effort 8 of at most 7" in notice.why for notice in week.notices)
