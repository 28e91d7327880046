"""Broken weeks for SCH: runs, races, rest days, gaps; compared as instants."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from core.athlete import PlannedRun, Race
from core.rules import check
from core.training import Notice
from tests.core.rules.weeks import MONDAY, athlete, beginner_items, broken, catalog, dose, session, week

KEY = ("long", "intervals", "tempo", "hills", "race_pace")


def lift(day: str, at: str = "18:00", **changes):
    return session(day, *beginner_items(), at=at, **changes)


def later(*sessions, **changes):
    return week(*sessions, **{"week_number": 6, "phase": "intermediate", **changes})


@pytest.mark.parametrize("kind", KEY)
def test_sch_01_24_hours_before_a_key_run(kind: str) -> None:
    runner = athlete(PlannedRun(day="wed", kind=kind, at="18:00"))
    minutes = lift("tue").minutes
    latest = f"{17 - minutes // 60}:{60 - minutes % 60:02d}"
    assert "SCH-01" not in broken(later(lift("tue", latest)), runner)
    assert "SCH-01" in broken(later(lift("tue", "17:59")), runner)
    assert "SCH-01" in broken(later(lift("wed", "06:00")), runner)
    assert "SCH-01" not in broken(later(lift("wed", "20:00")), runner)


@pytest.mark.parametrize("kind", ["easy", "recovery"])
def test_sch_01_easy_runs_need_no_gap(kind: str) -> None:
    assert "SCH-01" not in broken(later(lift("tue")), athlete(PlannedRun(day="wed", kind=kind, at="06:00")))


def test_sch_01_a_run_without_a_time_is_taken_at_its_worst() -> None:
    runner = athlete(PlannedRun(day="thu", kind="tempo"))
    assert "SCH-01" in broken(later(lift("wed", "06:00")), runner)
    assert "SCH-01" in broken(later(lift("thu", "21:00")), runner)
    assert "SCH-01" not in broken(later(lift("tue", "18:00")), runner)
    assert "SCH-01" not in broken(later(lift("fri", "06:00")), runner)


def test_sch_01_looks_over_the_end_of_the_week() -> None:
    assert "SCH-01" in broken(later(lift("sun")), athlete(PlannedRun(day="mon", kind="intervals", at="07:00")))


def test_sch_01_over_a_clock_change() -> None:
    # Sunday 29 March 2026 is 23 hours long in Berlin: Saturday 10:00 to Sunday 10:59 is less than a day.
    monday = date(2026, 3, 23)
    runner = athlete(PlannedRun(day="sun", kind="long", at="10:30"))
    on_time = lift("sat", "09:00", monday=monday)
    assert on_time.minutes <= 30
    assert "SCH-01" not in broken(later(on_time, week=monday), runner)
    assert "SCH-01" in broken(later(lift("sat", "09:30", monday=monday), week=monday), runner)


def test_sch_02_no_consecutive_days_and_48_hours() -> None:
    assert "SCH-02" in broken(later(lift("mon"), lift("tue")))
    assert "SCH-02" in broken(later(lift("mon", "20:00"), lift("wed", "06:00")))
    assert "SCH-02" not in broken(later(lift("mon"), lift("wed")))


def test_sch_02_no_consecutive_days_even_for_different_patterns() -> None:
    hinge, knee = (dose("sl_rdl_loaded", load_kg=8),), (dose("split_squat", rpe_cap=7),)
    assert "SCH-02" in broken(later(session("mon", *hinge), session("tue", *knee)))
    assert "SCH-02" not in broken(later(session("mon", *hinge, at="20:00"), session("wed", *knee, at="06:00")))


def test_sch_02_looks_back_to_last_week() -> None:
    before = later(lift("sun", monday=MONDAY - timedelta(days=7)), week=MONDAY - timedelta(days=7))
    assert "SCH-02" in broken(later(lift("mon")), previous=before)
    assert "SCH-02" in broken(later(lift("tue", "06:00")), previous=before)
    assert "SCH-02" not in broken(later(lift("tue")), previous=before)


def test_sch_02_over_a_clock_change() -> None:
    monday = date(2026, 3, 23)
    one, other = lift("fri", "18:00", monday=monday), lift("sun", "18:00", monday=monday)
    assert "SCH-02" in broken(later(one, other, week=monday))
    assert "SCH-02" not in broken(later(one, lift("sun", "19:00", monday=monday), week=monday))


def test_sch_03_the_run_comes_first() -> None:
    runner = athlete(PlannedRun(day="tue", kind="easy", at="18:00", minutes=40))
    assert "SCH-03" in broken(later(lift("tue", "07:00")), runner)
    assert "SCH-03" not in broken(later(lift("tue", "18:45")), runner)


@pytest.mark.parametrize(
    ("at", "sound"), [("08:00", True), ("09:00", True), ("09:01", False), ("13:59", False), ("14:00", True)]
)
def test_sch_03_strength_directly_after_the_run_or_six_hours_later(at: str, sound: bool) -> None:
    runner = athlete(PlannedRun(day="tue", kind="easy", at="07:00", minutes=60))
    assert ("SCH-03" not in broken(later(lift("tue", at)), runner)) is sound


def test_sch_06_easy_days_stay_easy_where_a_hard_day_is_free() -> None:
    runs = (PlannedRun(day="tue", kind="tempo", at="07:00"), PlannedRun(day="sat", kind="long", at="07:00"))
    pinned = athlete(*runs, options=frozenset({"easy_days_easy"}))
    assert "SCH-06" in broken(later(lift("tue"), lift("thu")), pinned)
    assert "SCH-06" not in broken(later(lift("tue"), lift("sat")), pinned)
    assert "SCH-06" not in broken(later(lift("tue"), lift("thu")), athlete(*runs))
    late = replace(pinned, runs=(replace(runs[1], day="tue"), PlannedRun(day="fri", kind="tempo", at="07:00")))
    assert "SCH-06" in broken(later(lift("wed"), lift("fri")), late)
    assert "SCH-06" not in broken(later(lift("wed"), lift("fri"), lift("sun")), late), "no third one after a long run"
    twice = replace(pinned, runs=(*runs, PlannedRun(day="sat", kind="easy", at="23:00", minutes=45)))
    assert "SCH-06" not in broken(later(lift("tue"), lift("thu")), twice), "the evening is taken"
    thursday = PlannedRun(day="thu", kind="tempo", at="07:00")
    saturday = PlannedRun(day="sat", kind="tempo", at="18:00", minutes=60)
    evening = replace(pinned, runs=(thursday, saturday))
    assert "SCH-06" not in broken(later(lift("mon"), lift("thu", "21:00")), evening), "less than 48 h"
    assert "SCH-06" in broken(later(lift("mon"), lift("thu", "18:00")), evening)
    resting = replace(pinned, rest_days=frozenset({"sat"}))
    assert "SCH-06" not in broken(later(lift("tue"), lift("thu")), resting)
    assert "SCH-06" in broken(later(lift("thu")), pinned)
    back = Notice(rules=("PRO-14",), why="It is two weeks since your last strength work.")
    assert "SCH-06" not in broken(replace(later(lift("thu")), notices=(back,)), pinned), "as soon as it is due"


def test_sch_05_beginners_keep_off_the_eve_of_a_key_run() -> None:
    runner = athlete(PlannedRun(day="wed", kind="long", at="19:00"))
    assert "SCH-05" in broken(week(lift("tue", "08:00")), runner)
    assert "SCH-05" in broken(week(lift("wed", "08:00")), runner)
    assert "SCH-05" not in broken(week(lift("mon", "18:00")), runner)
    assert "SCH-05" not in broken(later(lift("tue", "08:00")), runner)


def test_sch_07_tired_legs_only_by_choice_and_once_a_fortnight() -> None:
    long = PlannedRun(day="sun", kind="long", at="09:00")
    trained = MONDAY - timedelta(weeks=9)
    chosen = athlete(long, options=frozenset({"prefatigue_long_run"}), started=trained)
    eve = later(lift("sat"))
    assert "SCH-01" in broken(eve, athlete(long))
    assert "SCH-01" not in broken(eve, chosen)
    assert "SCH-01" in broken(week(lift("sat")), chosen), "not for beginners"
    assert "SCH-01" in broken(eve, replace(chosen, age=60)), "not from 60 on"
    assert "SCH-01" in broken(eve, replace(chosen, started=MONDAY)), "not before eight weeks of training"
    hard = PlannedRun(day="sat", kind="intervals", at="07:00")
    assert "SCH-01" in broken(eve, replace(chosen, runs=(long, hard))), "never with intense running"
    race = replace(chosen, races=(Race(date=MONDAY + timedelta(days=20), distance_km=10),))
    assert "SCH-01" in broken(eve, race), "not within three weeks of a race"
    before = later(lift("sat", monday=MONDAY - timedelta(days=7)), week=MONDAY - timedelta(days=7))
    assert "SCH-07" in broken(eve, chosen, before)


def test_sch_07_is_never_for_intervals() -> None:
    runner = athlete(PlannedRun(day="sun", kind="intervals", at="09:00"), options=frozenset({"prefatigue_long_run"}))
    assert "SCH-01" in broken(later(lift("sat")), runner)


def test_sch_08_an_empty_week_says_why() -> None:
    assert "SCH-08" in broken(later())
    told = Notice(rules=("SCH-08",), why="Your runs on six days leave no room.")
    assert "SCH-08" not in broken(later(notices=(told,)))
    other = Notice(rules=("ASS-01",), why="This is a good week to test both legs.")
    assert "SCH-08" in broken(later(notices=(other,)))


def test_sch_09_a_run_is_never_moved() -> None:
    runner = athlete(PlannedRun(day="tue", kind="easy", at="18:00", minutes=60))
    assert "SCH-09" in broken(later(lift("tue", "18:30")), runner)
    assert "SCH-09" not in broken(later(lift("tue", "19:00")), runner)


def test_sch_10_nothing_on_a_rest_day() -> None:
    light = session("tue", dose("glute_bridge"), kind="recovery")
    assert "SCH-10" in broken(week(light), athlete(rest_days=frozenset({"tue"})))
    assert "SCH-10" not in broken(week(light), athlete(rest_days=frozenset({"wed"})))


def test_sch_12_the_sample_week_by_dates_only_is_warned_about_its_monday() -> None:
    runs = (("mon", "easy"), ("tue", "intervals"), ("thu", "tempo"), ("sat", "long"))
    runner = athlete(*(PlannedRun(day=day, kind=kind) for day, kind in runs))
    warned = [b for b in check(later(lift("mon")), runner, catalog()) if b.rule == "SCH-01"]
    assert "less than 24 h before the intervals of Tuesday" in warned[0].why
    assert warned[0].why.endswith("; the evening of Tuesday, after the run, would do once the run has an earlier hour")


@pytest.mark.parametrize(
    ("others", "changes", "offered"),
    [
        ({"thu": "07:00"}, {}, True),
        ({"wed": "07:00"}, {}, False),  # no 24 h before the next one
        ({}, {"rest_days": frozenset({"tue"})}, False),
        ({}, {"races": (Race(date=MONDAY + timedelta(days=4), distance_km=10),)}, False),
        ({}, {}, True),
    ],
)
def test_sch_12_no_evening_is_offered_that_would_not_do(others: dict, changes: dict, offered: bool) -> None:
    runs = [PlannedRun(day=day, kind="tempo", at=at) for day, at in {"tue": "07:00", **others}.items()]
    warned = [b.why for b in check(later(lift("mon")), athlete(*runs, **changes), catalog()) if b.rule == "SCH-01"]
    assert ("would do" in warned[0]) is offered
    crowded = check(later(lift("mon"), lift("wed")), athlete(*runs, **changes), catalog())
    assert not any("Tuesday, after the run, would do" in b.why for b in crowded)
    late = athlete(PlannedRun(day="tue", kind="tempo", at="23:00"))
    assert not any("would do" in b.why for b in check(later(lift("mon")), late, catalog()))


@pytest.mark.parametrize(
    ("key_runs", "lifts"),
    [
        ({"tue": "intervals", "thu": "tempo", "sat": "long"}, ("tue 18:00", "thu 18:00")),
        ({"wed": "intervals", "sun": "long"}, ("mon 18:00", "wed 18:00")),
        ({"wed": "intervals", "sun": "long"}, ("wed 18:00", "fri 18:00")),
        ({"tue": "intervals", "sun": "long"}, ("tue 18:00", "fri 18:00")),
        ({"sun": "long"}, ("mon 18:00", "thu 18:00")),
        ({"sun": "long"}, ("tue 18:00", "fri 18:00")),
    ],
)
def test_sch_12_the_rulebooks_legal_weeks_are_legal(key_runs: dict[str, str], lifts: tuple[str, str]) -> None:
    runner = athlete(*(PlannedRun(day=day, kind=kind, at="07:00") for day, kind in key_runs.items()))
    plan = later(*(lift(*at.split()) for at in lifts))
    assert not {rule for rule in broken(plan, runner) if rule.startswith("SCH")}


def test_sch_13_one_day_stays_free() -> None:
    runs = [PlannedRun(day=day, kind="tempo", at="06:00") for day in ("mon", "wed", "thu", "fri", "sat", "sun")]
    assert "SCH-13" in broken(later(lift("tue")), athlete(*runs))
    assert "SCH-13" not in broken(later(lift("tue")), athlete(*runs[1:]))


@pytest.mark.parametrize(("starts", "wrong"), [("18:00+01:00", False), ("17:00+00:00", False), ("18:00+02:00", True)])
def test_sch_15_an_offset_is_that_of_the_athletes_clock_or_utc(starts: str, wrong: bool) -> None:
    one = lift("tue")
    plan = later(replace(one, starts=datetime.fromisoformat(f"{one.date}T{starts}")))
    assert ("SCH-15" in broken(plan)) is wrong


def test_sch_15_dates_are_those_of_the_athletes_zone() -> None:
    assert "SCH-15" in broken(later(lift("tue")), athlete(time_zone="Pacific/Auckland"))
    assert "SCH-15" in broken(later(lift("tue"), week=MONDAY + timedelta(days=7)))


def test_sch_16_the_72_hours_before_a_race() -> None:
    race = athlete(races=(Race(date=MONDAY + timedelta(days=6), distance_km=10),))
    assert "SCH-16" not in broken(later(lift("wed", "20:00")), race)
    assert "SCH-16" in broken(later(lift("wed", "23:50")), race)
    assert "SCH-16" in broken(later(lift("thu", "06:00")), race)


@pytest.mark.parametrize(("kilometres", "days"), [(10, 4), (10.5, 8), (21.1, 8), (42.2, 15)])
def test_sch_16_the_light_days_after_a_race(kilometres: float, days: int) -> None:
    raced = MONDAY + timedelta(days=2) - timedelta(days=days)
    race = athlete(races=(Race(date=raced, distance_km=kilometres),))
    assert "SCH-16" in broken(later(lift("wed")), race)
    assert "SCH-16" not in broken(later(lift("thu")), race)


def test_pha_05_frequency_by_phase_and_mileage() -> None:
    three = (lift("mon"), lift("wed"), lift("fri"))
    assert "PHA-05" in broken(later(*three))
    assert "PHA-05" not in broken(later(*three, phase="advanced", week_number=9))
    assert "PHA-05" in broken(later(*three, phase="advanced", week_number=9), athlete(weekly_distance_km=60))
    assert "PHA-05" in broken(later(*three[:2], mode="race_week"))


def test_rec_03_hard_work_is_no_recovery_session_whatever_it_says_of_itself() -> None:
    assert "REC-03" in broken(later(lift("tue", kind="recovery", demanding=True)))
    assert "REC-03" not in broken(later(lift("tue")))


def test_rec_03_what_is_called_light_is_light() -> None:
    assert "REC-03" in broken(week(session("tue", *beginner_items(), demanding=False)))
