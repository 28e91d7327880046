"""What a change is said to follow from is what it follows from: found by taking named inputs away (PRO-16)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from core.athlete import Profile, Race
from core.journal import Pain, RedFlag, SetDone
from core.training import Change, Week
from tests.core.planner.logs import after, at, lived, only
from tests.core.planner.runner import MONDAY, perfect_weeks, plan, runner
from tests.life import perfect_week


def hurting(done: SetDone) -> SetDone:
    return replace(done, pain=6, form="lost")


def told(week: Week, exercise: str) -> Change:
    return next(change for change in week.changes if change.exercise == exercise)


def test_saf_02_a_stop_is_all_that_is_said_of_what_it_takes_out() -> None:
    bony = Pain(at=at(0, 6), score=6, region="shin", type="bony")
    _, week = after(runner(), 1, hurting, bony)
    assert week.mode == "stopped"
    assert {change.rules for change in week.changes} == {("SAF-02",)}
    assert {change.inputs for change in week.changes} == {("pain 6/10 in shin (bony) on 2026-11-29",)}


def test_pai_02_nothing_is_said_of_exercises_that_a_stopped_week_has_not() -> None:
    flag = RedFlag(at=at(1, 6), tier="refer", sign="bony pain")
    _, week = after(runner(), 2, only("sl_rdl", hurting), flag)
    assert not any("Single-leg Romanian" in notice.why for notice in week.notices)


def test_pha_06_days_that_take_turns_are_no_step_and_make_way_for_nothing() -> None:
    weeks, _ = perfect_weeks(runner(level="advanced", weekly_distance_km=70), 6)
    squat = [told(week, "single_leg_calf_raise") for week in weeks[1:]]
    assert [(change.rules, change.before, change.after) for change in squat] == [
        (("PRO-03", "PHA-06"), "3x12", "3x13, 3x12"),  # a power day beside the strength day, which earned a repetition
        (("PRO-03", "PHA-06"), "3x13, 3x12", "3x14"),
        (("PRO-03", "PHA-06"), "3x14", "3x15, 3x12"),
        (("PHA-06",), "3x15, 3x12", "3x15"),  # no more on any kind of day
        (("PRO-11",), "3x15", "2x15"),
    ]


def test_pro_01_a_rung_that_was_earned_is_the_reason_while_days_take_turns() -> None:
    weeks, _ = perfect_weeks(runner(level="advanced", weekly_distance_km=70), 5)
    risen = told(weeks[4], "bulgarian_split_squat_loaded")
    assert risen.rules == ("PRO-01", "PRO-03", "PHA-06")


def test_dos_03_an_effort_that_a_kind_of_day_moves_names_the_days() -> None:
    efforts = [
        change
        for week in perfect_weeks(runner(level="advanced", weekly_distance_km=70), 12)[0]
        for change in week.changes
        if change.rules[0] == "DOS-03"
    ]
    assert all(len(set(change.inputs[0].split(" before, now "))) == 2 for change in efforts)


def test_pha_03_a_gate_that_a_long_break_took_back_was_clean() -> None:
    profile = runner(level="intermediate")
    for n, words in ((8, "to be shown again after four weeks without strength"), (3, None)):
        week = plan(profile, lived(profile, 2), MONDAY + timedelta(weeks=n))
        said = [notice.why for notice in week.notices if "PHA-03" in notice.rules]
        assert [words in why and "not clean" not in why for why in said] == ([True] if words else [])
    never = plan(runner(gate=replace(runner().gate, squat=False)))
    assert any("(squat not clean yet)" in notice.why for notice in never.notices)


def weeks_with(profile: Profile, count: int) -> Iterator[Week]:
    journal = ()
    for n in range(count):
        week = plan(profile, journal, MONDAY + timedelta(weeks=n))
        journal += perfect_week(week, profile, receipt=False)
        yield week


def test_sch_10_light_sessions_that_give_way_to_strength_are_no_break() -> None:
    near = runner(races=(Race(date=MONDAY + timedelta(days=8), distance_km=10),))
    *_, light, week = weeks_with(near, 3)
    assert not any(session.demanding for session in light.sessions)
    assert told(week, "glute_bridge").rules == ("SCH-10", "PHA-05")
    assert "in place of light ones" in told(week, "glute_bridge").why
    (begins,) = [notice.why for notice in week.notices if notice.rules == ("PRO-14",)]
    assert "no full week of strength work so far" in begins
    assert "break" not in begins


def test_tap_01_what_a_taper_leaves_out_is_not_told_of_its_sets() -> None:
    monday = MONDAY + timedelta(weeks=5)
    racing = runner(level="intermediate", races=(Race(date=monday + timedelta(days=13), distance_km=42),))
    week = plan(racing, lived(racing, 5), monday)
    gone = [change for change in week.changes if change.after == "none" and change.rules[0] == "TAP-01"]
    assert gone
    assert all(change.why.endswith("is left out, since the race is near.") for change in gone)
