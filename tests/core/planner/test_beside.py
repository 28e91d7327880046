"""Light work beside strength: the flow, light days and core by choice (PHA-11, SCH-10, SCH-11), circuits (PHA-07)."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import Option, PlannedRun, Profile, Race, Screening
from core.body import Leg
from core.journal import Entry, SessionLog, Soreness
from core.planner import legal_moves, standing_week
from core.rules import check
from core.rules.frequency import FIFTY_MILES_KM
from core.training import Session, SessionKind, Week
from core.wall_time import midnight
from core.wishes import Move
from tests.core.planner.logs import at, cited, short_nights
from tests.core.planner.runner import MONDAY, RUNNER, catalog, listed, perfect_weeks, plan, runner, strength
from tests.life import perfect_week


def opted(*options: Option, **changes: object) -> Profile:
    return runner(**{"level": "intermediate", "options": frozenset(options), **changes})


def of_kind(week: Week, kind: SessionKind) -> list[Session]:
    return [session for session in week.sessions if session.kind == kind]


def sound(profile: Profile, weeks: int = 8) -> tuple[Week, ...]:
    """Live so many weeks as prescribed; none of them breaks a rule."""
    shown, _ = perfect_weeks(profile, weeks)
    for before, week in pairwise(shown):
        assert check(week, profile, catalog(), before) == ()
    return shown


def test_exe_10_pha_04_that_core_work_waits_for_the_third_week_is_told_in_the_first() -> None:
    weeks, _ = perfect_weeks(runner(), 3)
    assert [any("Core work joins" in n.why for n in week.notices) for week in weeks] == [True, False, False]
    assert [bool(of_kind(week, "core")) for week in weeks] == [False, False, True]
    assert not any("Core work joins" in n.why for n in plan(runner(level="intermediate")).notices)


def test_pha_11_light_days_are_offered_once_and_only_by_choice() -> None:
    weeks, _ = perfect_weeks(runner(), 5)
    assert [any("PHA-11" in n.rules for n in week.notices) for week in weeks] == [False, False, True, False, False]
    assert all(of_kind(week, "recovery") == of_kind(week, "run_prep") == [] for week in weeks)


def test_pha_11_light_days_walk_through_the_four_weeks_of_the_recovery_track() -> None:
    weeks = sound(opted("light_days"), 6)
    firsts = [listed(session)[0] for week in weeks for session in of_kind(week, "recovery")[:1]]
    names = [line.partition(" ")[0] for line in firsts]
    assert names[:4] == ["glute_bridge", "glute_bridge_hold", "glute_bridge_march", "glute_bridge_knees_out"]
    for week in weeks:
        light = of_kind(week, "recovery")
        assert len(light) <= 3
        assert all(not session.demanding and session.rpe_cap <= 6 for session in light)
        assert {s.date for s in light}.isdisjoint({s.date for s in strength(week)})


def test_exe_11_the_track_repeats_a_week_that_was_not_easy() -> None:
    profile = opted("light_days")
    _, journal = perfect_weeks(profile, 1)
    for rpe, name in ((5.0, "glute_bridge_hold"), (7.0, "glute_bridge"), (None, "glute_bridge")):
        told = tuple(_at_effort(entry, rpe) if isinstance(entry, SessionLog) else entry for entry in journal)
        week = plan(profile, told, MONDAY + timedelta(weeks=1))
        assert of_kind(week, "recovery")[0].exercises[0].exercise == name
    tired = plan(profile, (*journal, *short_nights(0)), MONDAY + timedelta(weeks=1))
    assert of_kind(tired, "recovery")[0].exercises[0].exercise == "glute_bridge"


def _at_effort(log: SessionLog, rpe: float | None) -> SessionLog:
    if not log.session.endswith("/recovery"):
        return log
    return replace(log, rpe=rpe, sets=tuple(replace(done, rpe=rpe) for done in log.sets))


def test_sch_10_a_day_without_anything_stays_and_rest_days_too() -> None:
    for rest in ((), ("wed",), ("wed", "fri", "sat")):
        for week in sound(opted("light_days", "run_prep", rest_days=frozenset(rest)), 4):
            days = {session.date.weekday() for session in week.sessions if session.kind != "assessment"}
            assert len(days) <= 6
            assert not days & {2, 4, 5}.intersection({"wed": 2, "fri": 4, "sat": 5}[day] for day in rest)


def test_pha_11_the_flow_leads_into_easy_runs_of_known_time() -> None:
    profile = opted("run_prep")
    (flow,) = of_kind(sound(profile, 2)[1], "run_prep")
    assert (flow.date.weekday(), flow.minutes) == (3, 15)
    assert flow.starts.strftime("%H:%M") == "06:45"
    assert listed(flow) == ["run_prep_flow 1x435"]
    unknown = replace(profile, runs=(PlannedRun(day="thu", kind="easy"),))
    assert of_kind(plan(unknown), "run_prep") == []


def test_pha_11_nothing_of_it_before_a_race_or_while_pregnant() -> None:
    race = Race(date=MONDAY + timedelta(days=33), distance_km=10)
    options: tuple[Option, ...] = ("light_days", "run_prep", "core_day")
    for option in options:
        weeks = sound(opted(option, races=(race,)), 5)
        assert all(len(week.sessions) == len(strength(week)) for week in weeks[3:])
    expecting = opted("run_prep", screening=Screening(pregnant=True, cleared=True))
    assert of_kind(plan(expecting), "run_prep") == []


def test_sch_11_a_longer_core_session_stays_within_half_an_hour() -> None:
    usual, longer = (
        perfect_weeks(opted(), 2)[0][1],
        sound(opted("core_day", equipment=RUNNER.equipment | {"band"}), 2)[1],
    )
    (short,), (core,) = of_kind(usual, "core"), of_kind(longer, "core")
    assert short.minutes < core.minutes <= 30
    assert {"pallof_press", "bird_dog", "dead_bug"} <= {item.exercise for item in core.exercises}
    assert not core.demanding


HIGH = runner(level="intermediate", weekly_distance_km=FIFTY_MILES_KM + 1, training_block="base")


def test_pha_07_leg_and_core_circuits_take_turns_in_a_base_block_of_many_kilometres() -> None:
    for week in sound(HIGH, 8):
        assert len(strength(week)) == 1
        assert len(of_kind(week, "core")) == 1
        assert all(session.minutes <= 45 for session in week.sessions)
        assert "PHA-07" in cited(week)


@pytest.mark.parametrize("change", [{"training_block": None}, {"weekly_distance_km": FIFTY_MILES_KM}])
def test_pha_07_else_two_sessions_stay_and_never_more(change: dict) -> None:
    profile = replace(HIGH, **change)
    week = plan(profile)
    assert len(strength(week)) == 2
    assert plan(HIGH).hard_sets_per_leg < week.hard_sets_per_leg


def test_pha_07_two_sessions_come_back_in_small_steps_after_the_base_block() -> None:
    journal: tuple[Entry, ...] = ()
    weeks: list[Week] = []
    for n in range(9):
        profile = HIGH if n < 3 else replace(HIGH, training_block=None)
        weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(weeks[-1], profile)
    building = [week.hard_sets_per_leg for week in weeks if week.mode == "build"]
    assert all(later <= 1.25 * before for before, later in pairwise(building))
    assert len(strength(weeks[-1])) == 2


def test_dat_03_the_flow_starts_with_the_leg_that_is_weaker() -> None:
    legs: tuple[Leg, Leg] = ("left", "right")
    for leg in legs:
        (flow,) = of_kind(plan(opted("run_prep", weaker_leg=leg)), "run_prep")
        assert flow.exercises[0].first_leg == leg


def test_pro_10_sch_11_an_easier_week_behind_a_way_back_has_no_longer_core_session_than_it() -> None:
    profile, weeks = opted("core_day"), []
    journal: tuple[Entry, ...] = ()
    for n, sore in enumerate((1, 8, 8, 4, 8, 8, 1)):
        weeks.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += (*perfect_week(weeks[-1], profile, receipt=False), Soreness(at=at(n, 6), score=sore))
    assert [week.mode for week in weeks[3:]] == ["reset", "return", "return", "reset"]
    cores = [{item.exercise for item in of_kind(week, "core")[0].exercises} for week in weeks]
    assert "bird_dog" in cores[2]
    assert cores[6] == cores[5]


LATE_LONG_RUN = (RUNNER.runs[0], PlannedRun(day="sun", kind="long", at="18:00", minutes=120))


@pytest.mark.parametrize(
    ("changes", "days"),
    [
        ({}, "Mon Wed Thu Sat"),
        ({"rest_days": frozenset({"wed"})}, "Mon Thu Sat"),
        ({"runs": LATE_LONG_RUN}, "Mon Wed Fri Sun"),
        ({"races": (Race(date=MONDAY + timedelta(days=6), distance_km=10),)}, "Tue Wed"),
    ],
)
def test_sch_10_light_work_moves_to_any_day_but_rest_days_days_of_other_work_and_those_before_a_race(
    changes: dict[str, object], days: str
) -> None:
    profile = opted("core_day", **changes)
    light = [session for kind in ("core", "recovery") for session in of_kind(plan(profile), kind)]
    now = midnight(MONDAY, profile.zone)
    free = [day for session in light for day in legal_moves(profile, (), catalog(), session.id, now)]
    assert " ".join(f"{day:%a}" for day in free) == days


def test_sch_10_core_work_moves_to_the_day_of_the_long_run_clear_of_the_run() -> None:
    profile, now = opted("core_day", runs=LATE_LONG_RUN), midnight(MONDAY, RUNNER.zone)
    (core,) = of_kind(plan(profile), "core")
    move = Move(at=now, session=core.id, to=MONDAY + timedelta(days=6))
    week = standing_week(profile, (move,), catalog(), MONDAY, now)
    assert [f"{session.starts:%a %H:%M}" for session in of_kind(week, "core")] == ["Sun 20:00"]
    assert check(week, profile, catalog()) == ()
