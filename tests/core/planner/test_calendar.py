"""Where sessions stand: D03's counts, both kinds of preference (D02), clock changes, and weeks with no room (R12)."""

from dataclasses import replace
from datetime import UTC, date, timedelta
from itertools import combinations, pairwise

import pytest

from core.athlete import DAYS, Level, PlannedRun, Race, RunKind
from core.journal import SessionLog, SetDone
from core.planner.calendar.frame import frame_of
from core.planner.calendar.slots import EASY, FREE, find_slots, legal_windows
from core.planner.calendar.wish import Wish
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, perfect_weeks, plan, runner, strength

DAY = 1440


def week_of(*keys: str, kind: RunKind = "tempo") -> tuple[PlannedRun, ...]:
    """Key runs at seven in the morning."""
    return tuple(PlannedRun(day=day, kind=kind, at="07:00", minutes=60) for day in keys)  # type: ignore[arg-type]


def room(keys: tuple[str, ...], evenings: bool) -> int:
    """How many sessions of 45 minutes fit a repeating week, with or without the evenings of key-run days."""
    profile = runner(runs=week_of(*keys), lift_at="18:00")
    frame = frame_of(profile, MONDAY)
    wish = Wish(sessions=2, minutes=45, style="fresh", beginner=False, rest_days=frozenset())
    if not evenings:
        busy = frozenset(w.day for w in legal_windows(frame, wish) if w.place not in (FREE, EASY))
        wish = Wish(sessions=2, minutes=45, style="fresh", beginner=False, rest_days=busy)
    found = find_slots(frame, wish)
    if len(found) == 2 and found[0][1] + 7 * DAY - (found[1][1] + 45) < 2 * DAY:
        return 1  # it would not work again next week
    return len(found)


@pytest.mark.parametrize(("days", "last"), [(21, 6), (20, 5), (19, 4)])
@pytest.mark.parametrize("level", ["beginner", "advanced"])
def test_tap_03_a_week_that_only_its_weekend_brings_near_a_race_keeps_that_weekend_free(
    level: Level, days: int, last: int
) -> None:
    race = Race(date=MONDAY + timedelta(days=days), distance_km=5)
    week = plan(runner(level=level, lift_at="18:30", runs=(), races=(race,)))
    assert week.mode == "build"
    assert max(session.date.weekday() for session in strength(week)) <= last


@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
def test_sch_08_a_saturday_race_takes_no_session_from_the_sunday_two_weeks_before(level: Level) -> None:
    runs = (("mon", "easy", 45), ("wed", "tempo", 45), ("sat", "long", 75))
    planned = tuple(PlannedRun(day=day, kind=kind, at="08:00", minutes=long) for day, kind, long in runs)  # type: ignore[arg-type]
    race = Race(date=MONDAY + timedelta(weeks=9, days=5), distance_km=10)
    profile = runner(level=level, runs=planned, lift_at="17:00", session_minutes=35, races=(race,))
    before, week, taper, _, _, after = perfect_weeks(profile, 12)[0][6:]
    assert strength(week)[-1].date == race.date - timedelta(days=13)
    assert week.hard_sets_per_leg == before.hard_sets_per_leg <= after.hard_sets_per_leg
    assert {i.exercise for i in strength(week)[-1].exercises} <= before.exercises
    assert taper.hard_sets_per_leg >= week.hard_sets_per_leg * 0.35
    assert "two weeks before your race" in " ".join(notice.why for notice in week.notices)


@pytest.mark.parametrize(("every", "row"), [(7, True), (14, True), (21, False)])
def test_tap_03_races_that_leave_no_week_to_begin_in_are_said_to_do_so(every: int, row: bool) -> None:
    races = tuple(Race(date=MONDAY + timedelta(days=13 + every * n), distance_km=5) for n in range(4))
    (said,) = [notice for notice in plan(runner(races=races)).notices if notice.rules == ("TAP-03", "SCH-16")]
    assert ("Leave out the races" in said.why) is row


def test_tap_03_who_races_every_third_sunday_trains_in_between() -> None:
    races = tuple(Race(date=MONDAY + timedelta(days=20 + 21 * n), distance_km=5) for n in range(4))
    weeks, _ = perfect_weeks(runner(races=races), 12)
    assert [week.mode for week in weeks[:9]] == ["build", "taper", "race_week"] + ["return", "taper", "race_week"] * 2
    assert all(strength(week) for week in weeks)


def test_tap_03_what_only_the_rest_after_a_race_took_away_is_not_new_before_the_next() -> None:
    """Two half marathons three weeks apart leave a fortnight, and take no phase, gate or weight (5.1, PRO-14)."""
    races = tuple(Race(date=MONDAY + timedelta(days=41 + 21 * n), distance_km=21.1) for n in range(2))
    weeks, _ = perfect_weeks(runner(level="advanced", races=races), 14)
    assert [bool(strength(week)) for week in weeks[5:9]] == [True, False, True, True]
    assert all(week.phase == "advanced" for week in weeks)
    assert max(week.hard_sets_per_leg for week in weeks[10:]) >= 26


def test_d03_three_key_runs_leave_room_for_two_once_evenings_count() -> None:
    weeks = list(combinations(DAYS, 3))
    assert len(weeks) == 35
    assert sum(room(keys, evenings=False) == 1 for keys in weeks) == 21
    assert all(room(keys, evenings=True) == 2 for keys in weeks)


def test_d03_more_key_runs_leave_less() -> None:
    assert all(room(keys, evenings=True) == 2 for keys in combinations(DAYS, 4))
    five = [room(keys, evenings=True) for keys in combinations(DAYS, 5)]
    assert five.count(2) == 14
    assert five.count(1) == 7
    assert all(room(keys, evenings=True) == 1 for keys in combinations(DAYS, 6))
    assert room(DAYS, evenings=True) == 0


def test_seven_key_runs_leave_light_work_and_the_reason() -> None:
    week = plan(runner(runs=week_of(*DAYS)))
    assert not strength(week)
    assert all(session.rpe_cap <= 6 for session in week.sessions)
    assert any({"SCH-08", "R12"} <= set(notice.rules) for notice in week.notices)


def test_beginners_keep_off_the_eve_of_key_runs_and_later_phases_stack_on_them() -> None:
    runs = (*week_of("tue", "thu"), *week_of("sat", kind="long"))
    beginner = [DAYS[s.date.weekday()] for s in strength(plan(runner(runs=runs)))]
    assert beginner == ["tue", "sun"]
    later = [DAYS[s.date.weekday()] for s in strength(plan(runner(runs=runs, level="intermediate")))]
    assert later == ["tue", "thu"]


@pytest.mark.parametrize("started", [date(2026, 3, 23), date(2026, 10, 19)])
def test_gaps_are_instants_when_the_clocks_change(started: date) -> None:
    profile = runner(started=started, runs=week_of("mon"), rest_days=frozenset({"tue", "wed", "thu"}))
    for monday in (started, started + timedelta(days=7)):
        sessions = strength(plan(profile, (), monday))
        for one, other in pairwise(sessions):
            over = one.starts.astimezone(UTC) + timedelta(minutes=one.minutes)
            assert other.starts.astimezone(UTC) - over >= timedelta(hours=48)


def test_a_key_run_at_an_unknown_hour_blocks_its_day_and_the_day_before() -> None:
    runs = (PlannedRun(day="wed", kind="tempo"),)
    days = {DAYS[s.date.weekday()] for s in strength(plan(runner(runs=runs)))}
    assert not days & {"tue", "wed"}


@pytest.mark.parametrize("day", range(8))
def test_sch_16_race_days_and_their_eves_stay_free_of_light_sessions(day: int) -> None:
    race = Race(date=MONDAY + timedelta(days=day), distance_km=10)
    for profile in (runner(races=(race,)), runner(races=(race,), program="recovery")):
        days = {(session.date - race.date).days for session in plan(profile).sessions}
        assert not days & {0, -1}


@pytest.mark.parametrize("minutes", [30, 35, 40, 45])
def test_exe_02_short_sessions_keep_the_calf_before_other_accessories(minutes: int) -> None:
    weeks, _ = perfect_weeks(runner(level="intermediate", session_minutes=minutes), 4)
    for week in weeks:
        chains = [catalog().exercises[i.exercise].chain for s in strength(week) for i in s.exercises]
        others = {"single_leg_squat", "step_down"} & set(chains)
        assert "calf" in chains or not others


@pytest.mark.parametrize("level", ["intermediate", "advanced"])
@pytest.mark.parametrize("minutes", [25, 28, 30])
def test_exe_02_a_third_main_set_goes_before_the_only_calf_raise(level: Level, minutes: int) -> None:
    weeks, _ = perfect_weeks(runner(level=level, session_minutes=minutes), 8)
    for session in (session for week in weeks if week.mode == "build" for session in strength(week)):
        assert session.minutes <= minutes
        sets = {catalog().exercises[item.exercise].chain: item.sets for item in session.exercises}
        assert sets["calf"] >= 1
        assert min(sets["hinge"], sets["lunge"]) >= 2


def test_sch_16_a_preparation_that_begins_right_after_a_race_begins_light_and_is_not_kept_small() -> None:
    races = (Race(date=MONDAY - timedelta(days=10), distance_km=42.195),)
    profile = runner(training_block="preparation", races=races)
    first, second = (plan(profile, (), MONDAY + timedelta(weeks=n)) for n in range(2))
    assert [session.kind for session in first.sessions] == ["recovery"] * 3
    assert any("just behind you" in notice.why and "SCH-16" in notice.rules for notice in first.notices)
    assert sum(session.demanding for session in second.sessions) == 2


@pytest.mark.parametrize("minutes", [44, 47, 60])
@pytest.mark.parametrize("lift_at", ["18:30", "21:45"])
def test_sessions_start_at_a_time_that_a_clock_shows_well(minutes: int, lift_at: str) -> None:
    runs = (
        PlannedRun(day="mon", kind="easy", at="17:00", minutes=minutes),
        PlannedRun(day="tue", kind="tempo", at="17:15", minutes=minutes),
        PlannedRun(day="thu", kind="intervals", at="17:00", minutes=minutes),
    )
    for options in (frozenset(), frozenset({"run_prep", "light_days"})):
        profile = runner(level="intermediate", lift_at=lift_at, runs=runs, options=options)
        for week in perfect_weeks(profile, 6)[0]:
            assert all(session.starts.minute % 5 == 0 for session in week.sessions)


@pytest.mark.parametrize("wall", ["06:00", "12:00", "19:00", "21:30"])
@pytest.mark.parametrize("name", ["as planned", f"{MONDAY + timedelta(days=5)}/strength"])
def test_sch_02_a_session_of_another_day_leaves_48_hours_from_its_log_and_from_its_end(wall: str, name: str) -> None:
    athlete = runner(runs=(), lift_at="18:30", rest_days=frozenset({"sun"}))
    _, journal = perfect_weeks(athlete, 1)
    first, last, *_ = [entry for entry in journal if isinstance(entry, SessionLog)]
    sunday = at(0, 6, wall)
    late = replace(last, at=sunday, minutes=40, session=last.session if name == "as planned" else name)
    week = plan(athlete, (first, late), MONDAY + timedelta(weeks=1))
    assert strength(week)[0].starts >= sunday + timedelta(minutes=40, hours=48)


def test_sch_02_r07_easy_work_of_a_session_that_the_calendar_no_longer_has_is_rested_from_too() -> None:
    athlete, sunday = runner(runs=(), lift_at="18:30"), at(0, 6, "21:39")
    easy = tuple(SetDone(exercise="hip_hinge_drill", set=n, reps=8) for n in (1, 2))
    gone = SessionLog(at=sunday, session=f"{MONDAY}/max_strength", minutes=9, sets=easy)
    week = plan(athlete, (gone,), MONDAY + timedelta(weeks=1))
    assert strength(week)[0].starts >= sunday + timedelta(minutes=9, hours=48)
