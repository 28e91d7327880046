"""What a week says once, in words that hold: what leaves less room, what waits, what is not for everybody (PRO-16)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import Focus, PlannedRun, Profile, Race, Screening
from core.body import LEGS
from core.journal import Assessment, Pain, Run, Skip, Soreness
from core.planner.state.parts import Cause
from core.planner.telling.held import as_it_is
from core.rules import check
from core.training import Week
from tests.core.planner.logs import at, lived
from tests.core.planner.runner import MONDAY, catalog, perfect_weeks, plan, runner, strength
from tests.life import perfect_week

KEYS = (
    PlannedRun(day="tue", kind="intervals", at="07:00", minutes=60),
    PlannedRun(day="sun", kind="long", at="08:00", minutes=120),
)
LAST = MONDAY + timedelta(weeks=1)
EASY = PlannedRun(day="thu", kind="easy", at="07:00", minutes=45)
CROWDED = runner(level="advanced", weekly_distance_km=30, runs=(KEYS[0], EASY, KEYS[1]))


def said(week: Week, rule: str) -> list[str]:
    return [notice.why for notice in week.notices if rule in notice.rules]


def days(profile: Profile) -> int:
    return len(strength(plan(profile)))


def test_r12_only_the_runs_that_leave_no_room_are_named() -> None:
    assert days(CROWDED) == days(replace(CROWDED, runs=KEYS)) == 2
    assert days(replace(CROWDED, runs=(EASY, KEYS[1]))) == days(replace(CROWDED, runs=(KEYS[0], EASY))) == 3
    (why,) = said(plan(CROWDED), "SCH-08")
    assert why.endswith("(2 of 3 sessions have room; runs on tue, sun)")


def test_sch_08_a_third_session_that_has_room_only_behind_the_long_run_is_told_so() -> None:
    (why,) = said(plan(CROWDED), "SCH-08")
    assert why.startswith("A third session would have room only on the day of your long run")
    (why,) = said(plan(replace(CROWDED, rest_days=frozenset({"tue", "sun"}))), "SCH-08")
    assert why.startswith("Your runs and rest days leave room for fewer sessions")


def test_r12_rest_days_that_leave_no_room_are_named() -> None:
    resting = replace(CROWDED, runs=(), rest_days=frozenset({"wed", "thu", "fri", "sat"}))
    (why,) = said(plan(resting), "SCH-08")
    assert why.endswith("(2 of 3 sessions have room; rest on wed, thu, fri, sat)")


def test_sch_16_a_race_that_takes_no_room_is_not_blamed() -> None:
    race = Race(date=MONDAY + timedelta(days=20), distance_km=10)
    (why,) = said(plan(replace(CROWDED, races=(race,))), "SCH-08")
    assert "race" not in why


def test_sch_08_each_plan_says_by_itself_that_there_is_less_room() -> None:
    weeks, _ = perfect_weeks(CROWDED, 4)
    assert [len(strength(week)) for week in weeks] == [2, 2, 2, 2]
    assert [bool(said(week, "SCH-08")) for week in weeks] == [True] * 4


def test_sch_08_a_week_with_less_room_behind_a_race_week_says_so_though_that_had_no_more_days() -> None:
    race = Race(date=MONDAY + timedelta(days=40), distance_km=10)
    profile = runner(level="intermediate", races=(race,), runs=KEYS, rest_days=frozenset({"sun"}))
    weeks, _ = perfect_weeks(profile, 7)
    *_, race_week, week = weeks
    assert [(each.mode, len(strength(each))) for each in (race_week, week)] == [("race_week", 1), ("return", 1)]
    (why,) = said(week, "SCH-08")
    assert "1 of 2 sessions have room" in why


def test_tap_02_a_race_week_without_weight_says_that_it_was_chosen() -> None:
    bare = runner(
        level="intermediate",
        races=(Race(date=MONDAY + timedelta(days=41), distance_km=10),),
        options=frozenset({"bodyweight_race"}),
    )
    usual, week = perfect_weeks(bare, 6)[0][-2:]
    (hinge,) = (change for change in week.changes if change.exercise == "sl_rdl")
    assert hinge.before.startswith("sl_rdl_loaded"), "a loaded lift has a weight, without it is the rung below (EXE-01)"
    assert not [breach for breach in check(week, bare, catalog(), usual) if breach.rule in ("TAP-03", "EXE-01")]
    assert "without any weight as you chose" in hinge.why
    assert "TAP-02" in hinge.rules


def test_tap_01_a_race_week_repeats_nothing() -> None:
    racer = runner(level="intermediate", races=(Race(date=MONDAY + timedelta(days=41), distance_km=21.1),))
    taper, race_week = perfect_weeks(racer, 6)[0][-2:]
    assert (taper.mode, race_week.mode) == ("taper", "race_week")
    assert len(strength(race_week)) < len(strength(taper))
    assert not any("repeats" in notice.why for notice in race_week.notices)


@pytest.mark.parametrize(("km", "light"), [(10, 0), (21.1, 1), (42.195, 2)])
def test_sch_16_days_behind_a_race_are_told_as_what_they_are(km: float, light: int) -> None:
    racer = runner(level="intermediate", races=(Race(date=MONDAY + timedelta(days=20), distance_km=km),))
    behind = perfect_weeks(racer, 6)[0][3:]
    told = [bool(said(week, "SCH-16")) and "After a race your legs get light work alone" in said(week, "SCH-16")[0]
            for week in behind]  # fmt: skip
    assert told == [n < light for n in range(3)]
    assert not any("leaves less room" in why for week in behind for why in said(week, "SCH-16"))


def test_pro_11_a_reset_does_not_say_that_it_repeats_a_week() -> None:
    waits = Cause(("PRO-06",), "plan-waits")
    week = plan(runner(level="advanced"))
    for mode, sets, repeats in (("return", 0, True), ("reset", 0, True), ("reset", -1, False), ("taper", -1, False)):
        lower = replace(week, mode=mode, hard_sets_per_leg=week.hard_sets_per_leg + sets)
        assert list(as_it_is((waits,), lower, week)) == [waits] * repeats


def test_tap_01_a_race_week_without_a_session_asks_for_none() -> None:
    race = Race(date=MONDAY + timedelta(weeks=2, days=1), distance_km=21.1)
    trained = runner(level="intermediate")
    journal = (*lived(trained, 1), *perfect_week(plan(trained, lived(trained, 1), LAST), trained))
    week = plan(replace(trained, races=(race,)), journal, LAST + timedelta(weeks=1))
    assert (week.mode, week.sessions) == ("race_week", ())
    told = [*(change.why for change in week.changes), *(notice.why for notice in week.notices)]
    assert not [why for why in told if "one short session" in why or "grows again" in why]


def test_pro_17_what_holds_a_week_and_makes_it_repeat_one_is_told_in_one_breath() -> None:
    long = Run(at=at(4, 6, "12:00"), run="long", distance_km=30, minutes=150)
    usual = tuple(Run(at=at(n, 6, "12:00"), run="long", distance_km=15, minutes=90) for n in range(4))
    profile = runner(level="intermediate")
    weeks, journal = perfect_weeks(profile, 5)
    assert weeks[-1].mode == "reset"
    week = plan(profile, (*journal, *usual, long), MONDAY + timedelta(weeks=5))
    (why,) = said(week, "PRO-17")
    assert why.startswith("This week repeats the easier one before it;")
    assert "Nothing goes up this week" in why
    assert "that I know of" in why


@pytest.mark.parametrize("answers", [Screening(pregnant=True), Screening(bone_stress_12_months=True)])
def test_scr_04_who_waits_for_a_clearance_is_offered_no_tests_and_no_extras(answers: Screening) -> None:
    waiting = runner(screening=answers)
    for weeks in range(7):
        week = plan(waiting, lived(waiting, weeks), MONDAY + timedelta(weeks=weeks))
        assert not {"EXE-14", "PHA-03", "ASS-01"} & {rule for notice in week.notices for rule in notice.rules}
        assert len(said(week, "SCR-04")) == int(bool(answers.bone_stress_12_months))


def test_ass_01_tests_that_wait_for_calm_legs_say_how_sore_they_are() -> None:
    sore = Soreness(at=at(3, 5), score=8)
    week = plan(runner(), (*lived(runner(), 4), sore), MONDAY + timedelta(weeks=4))
    (why,) = said(week, "ASS-01")
    assert "your legs are not very sore. (soreness 8/10 in legs" in why


def test_ply_01_jumps_that_wait_for_hops_say_how_to_show_them() -> None:
    weeks, _ = perfect_weeks(runner(level="advanced", weekly_distance_km=70), 2)
    (why,) = said(weeks[1], "PLY-01")
    assert "10 single-leg hops" in why
    assert "hop for the ten hops" in why


def test_exe_14_slow_lowering_is_not_said_to_be_lighter_where_repetitions_give_way() -> None:
    slow, usual = (plan(runner(options=options)) for options in (frozenset({"eccentric"}), frozenset()))
    assert [item.exercise for item in slow.sessions[0].exercises] == [i.exercise for i in usual.sessions[0].exercises]
    (why,) = said(slow, "EXE-14")
    assert "fewer repetitions" in why


def test_pro_02_what_never_stood_there_does_not_come_again() -> None:
    weeks, _ = perfect_weeks(runner(level="intermediate", focus=("hamstring",)), 9)
    seen: set[str] = set()
    for week in weeks:
        again = {change.exercise for change in week.changes if "again" in change.why}
        assert again <= seen
        seen |= {item.exercise for session in week.sessions for item in session.exercises}


def test_pro_03_who_stands_at_the_top_of_kit_and_minutes_is_told_what_would_take_them_on() -> None:
    bare = runner(level="advanced", equipment=frozenset(), session_minutes=45)
    weeks, _ = perfect_weeks(bare, 17)
    told = {n: why for n, week in enumerate(weeks) for why in said(week, "PRO-03") if "as far as" in why}
    assert set(told) <= {4, 8, 12, 16}
    assert "Split squat, rear foot on the floor: the next step needs bench" in told[16]
    assert "Single-leg Romanian deadlift: the next step needs dumbbell or kettlebell" in told[16]
    assert "sessions of at most 45 minutes" in told[16]


def test_pro_03_who_still_climbs_is_at_no_top() -> None:
    weeks, _ = perfect_weeks(runner(level="intermediate"), 9)
    assert not [why for week in weeks for why in said(week, "PRO-03") if "as far as" in why]


def test_leg_03_an_extra_set_that_waits_says_for_what() -> None:
    weeks, _ = perfect_weeks(runner(options=frozenset({"weak_leg_bonus"})), 5)
    assert [bool(said(week, "LEG-03")) for week in weeks] == [True, False, False, False, True]
    assert "85 %" in said(weeks[4], "LEG-03")[0]


@pytest.mark.parametrize(("focus", "reps", "offered"), [((), 3, True), (("hamstring",), 3, False), ((), 24, False)])
def test_pha_13_the_weakest_test_offers_its_focus(focus: tuple[Focus, ...], reps: int, offered: bool) -> None:
    profile = runner(level="intermediate", sex="male", focus=focus)
    tests = tuple(Assessment(at=at(0, 2), test="single_leg_bridge", leg=leg, value=reps) for leg in LEGS)
    week = plan(profile, (*tests, *lived(profile, 1)), LAST)
    assert [("Single-leg bridges: 3" in why) for why in said(week, "PHA-13")] == [True] * offered
    assert all(why.startswith("Of your tests the single-leg bridge lies farthest") for why in said(week, "PHA-13"))


def test_ass_01_tests_that_wait_for_a_pain_name_it() -> None:
    ache = Pain(at=at(3, 5), score=4, region="knee", leg="left", type="ache", when="during")
    week = plan(runner(), (*lived(runner(), 4), ache), MONDAY + timedelta(weeks=4))
    (why,) = said(week, "ASS-01")
    assert "(pain 4/10 in knee, left" in why


def test_pai_02_a_word_that_all_is_calm_is_no_reason_for_less() -> None:
    athlete = runner(level="intermediate")
    calm = Pain(at=at(0, 3), score=0, region="knee", leg="right", when="morning")
    sore = Pain(at=at(0, 2), score=4, region="knee", leg="left", type="ache", when="during")
    (eased,) = [c for c in plan(athlete, (*lived(athlete, 1), sore, calm), LAST).changes if c.exercise == "split_squat"]
    assert [text for text in eased.inputs if text.startswith("pain")] == [
        "pain 4/10 in knee, left (ache, during) on 2026-11-25"
    ]


def test_pro_16_what_was_left_out_is_named_with_why() -> None:
    athlete = runner(level="intermediate")
    week = plan(athlete)
    skip = Skip(at=strength(week)[0].starts, session=strength(week)[0].id, reason="ill")
    told = plan(athlete, (skip, *perfect_week(week, athlete)[-2:]), LAST)
    assert any("session left out on" in why and why.endswith(": ill)") for why in said(told, "PRO-06"))
