"""Work done on another day than its session's: what is left of the week keeps its rest from it (SCH-02, SCH-14)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.athlete import PlannedRun, Profile
from core.journal import Entry, SessionLog, Skip
from core.planner import legal_moves, plan_weeks, room_to_make, standing_week
from core.planner.logged.evidence import gather
from core.rules.progression import most_sets_after
from core.training import Week
from core.wishes import Move
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, dose, perfect_weeks, plan, runner, strength
from tests.life import perfect_week

RACER = runner(runs=(), lift_at="18:30", rest_days=frozenset({"sun"}))
"""Strength on Monday and Thursday."""
FREE_WEEKEND = replace(RACER, rest_days=frozenset({"sat", "sun"}))
THURSDAY, FRIDAY, SATURDAY = (MONDAY + timedelta(days=days) for days in (3, 4, 5))


def done(profile: Profile, days: int, wall: str, week: Week | None = None) -> SessionLog:
    """Return the log of the first session of a week, as one of another day."""
    lived = perfect_week(week or plan(profile), profile, receipt=False)
    return replace(next(e for e in lived if isinstance(e, SessionLog)), at=at(0, days, wall))


def days_of(week: Week) -> list[date]:
    return [session.date for session in strength(week)]


@pytest.mark.parametrize(("days", "wall", "to"), [(2, "06:00", FRIDAY), (2, "21:30", SATURDAY), (3, "12:00", SATURDAY)])
def test_sch_02_what_comes_too_soon_behind_work_of_another_day_moves_to_its_first_legal_day(
    days: int, wall: str, to: date
) -> None:
    log = done(RACER, days, wall)
    assert days_of(plan(RACER)) == [MONDAY, THURSDAY]
    week = plan(RACER, (log,))
    assert days_of(week) == [MONDAY, to]
    assert strength(week)[1].starts >= log.at + timedelta(hours=48)
    assert any(f"strength of {THURSDAY} on {to} at " in n.why for n in week.notices if "SCH-02" in n.rules)


def test_ass_01_tests_make_room_for_strength_work_and_not_the_other_way_round() -> None:
    week = plan(RACER, (done(RACER, 2, "21:30"),))
    assert [session.kind for session in plan(RACER).sessions][2:] == ["assessment"]
    assert days_of(week) == [MONDAY, SATURDAY]
    assert len(week.sessions) == 2


def test_sch_02_work_of_its_own_day_or_of_the_day_after_leaves_the_week_as_it_was() -> None:
    for log in (done(RACER, 0, "23:00"), done(RACER, 1, "18:00")):
        assert plan(RACER, (log,)) == plan(RACER)


def test_sch_14_what_fits_on_no_later_day_is_left_out_and_it_is_said_why() -> None:
    week = plan(FREE_WEEKEND, (done(FREE_WEEKEND, 3, "12:00"),))
    assert len(days_of(plan(FREE_WEEKEND))) == 2
    assert len(days_of(week)) == 1
    assert any("left out" in notice.why for notice in week.notices if "SCH-14" in notice.rules)
    assert week.hard_sets_per_leg < plan(FREE_WEEKEND).hard_sets_per_leg


def test_pro_02_a_week_that_loses_a_session_to_another_day_is_a_smaller_one_by_name() -> None:
    log = done(FREE_WEEKEND, 3, "12:00")
    short, following = (plan(FREE_WEEKEND, (log,), MONDAY + timedelta(weeks=n)) for n in (0, 1))
    assert [(week.mode, week.demanding) for week in (short, following)] == [("return", 1), ("build", 2)]
    assert following.hard_sets_per_leg > most_sets_after(short.hard_sets_per_leg)


def test_dos_03_a_week_that_is_smaller_by_another_day_asks_no_more_effort_than_others_on_the_way_back() -> None:
    runner = replace(FREE_WEEKEND, level="intermediate")
    short = plan(runner, (done(runner, 3, "12:00"),))
    assert (short.mode, plan(runner).mode) == ("return", "build")
    assert {session.rpe_cap for session in short.sessions if session.demanding} == {7}
    assert {item.rpe_cap for s in short.sessions for item in s.exercises if s.demanding} == {7}
    assert {session.rpe_cap for session in plan(runner).sessions if session.demanding} == {8}


def test_r07_work_of_last_week_or_of_no_known_session_is_rested_from_too() -> None:
    log = replace(done(RACER, 2, "18:00"), session=f"{MONDAY - timedelta(days=2)}/strength")
    assert days_of(plan(RACER, (log,))) == [MONDAY, FRIDAY]


@pytest.mark.parametrize(("days", "wall"), [(2, "06:00"), (2, "17:30"), (2, "21:30"), (1, "21:30")])
def test_sch_02_a_session_that_makes_room_stands_at_the_hour_that_was_named_for_it(days: int, wall: str) -> None:
    other = replace(done(RACER, days, wall), session=f"{MONDAY - timedelta(days=2)}/strength")
    room = next(r for r in room_to_make(RACER, (other,), catalog(), other.at) if r.before.kind == "strength")
    assert room.after is not None
    move = Move(at=other.at, session=room.before.id, to=room.after.date)
    moved = standing_week(RACER, (other, move), catalog(), MONDAY, other.at).session(move.session)
    assert moved == room.after
    assert room.after.starts >= other.at + timedelta(hours=48)


def test_sch_02_no_session_may_be_moved_to_the_day_behind_work_of_last_week() -> None:
    other = replace(done(RACER, 1, "18:00"), session=f"{MONDAY - timedelta(days=2)}/strength")
    thursday = f"{THURSDAY}/strength"
    assert MONDAY + timedelta(days=2) not in legal_moves(RACER, (other,), catalog(), thursday, other.at)


def test_sch_02_what_was_done_or_left_out_itself_does_not_move() -> None:
    first = done(RACER, 2, "18:00")
    second = f"{THURSDAY}/strength"
    others: tuple[Entry, ...] = (
        replace(first, session=second, at=at(0, 3, "20:00")),
        Skip(at=at(0, 3), session=second),
    )
    for other in others:
        assert days_of(plan(RACER, (first, other))) == [MONDAY, THURSDAY]


def test_sch_02_the_next_week_rests_from_where_a_session_moved_to() -> None:
    profile = replace(RACER, rest_days=frozenset())
    log = done(profile, 3, "12:00")
    week, following = plan_weeks(profile, (log,), catalog(), MONDAY, 2)
    moved = strength(week)[1]
    assert moved.date >= MONDAY + timedelta(days=5)
    assert strength(following)[0].starts >= moved.starts + timedelta(minutes=moved.minutes, hours=48)
    assert plan(profile, (log,), MONDAY + timedelta(days=7)).sessions == following.sessions


LATE = runner(runs=(PlannedRun(day="sat", kind="long", at="08:00", minutes=120),), session_minutes=45)
"""Strength on Wednesday and Sunday."""


def test_pro_07_last_weeks_session_done_on_monday_is_held_against_what_it_asked_itself() -> None:
    journal, doses = (), []
    for n in range(5):
        week = plan(LATE, journal, MONDAY + timedelta(weeks=n))
        assert [session.date.weekday() for session in strength(week)] == [2, 6]
        doses.append(dose(week, "sl_rdl"))
        lived = perfect_week(week, LATE, receipt=False)
        sunday, monday = strength(week)[1].id, at(n + 1, wall="08:30")
        journal += tuple(replace(e, at=monday) if getattr(e, "session", "") == sunday else e for e in lived)
        journal = tuple(sorted(journal, key=lambda entry: entry.at))
    assert doses == ["2x8", "2x8", "3x8", "3x10", "3x10"]


@pytest.mark.parametrize(("days", "share"), [((1,), None), ((0, 1), 1.0), ((0,), 1.0)])
def test_pro_18_last_weeks_smaller_dose_alone_says_nothing_of_this_weeks(days: tuple[int, ...], share: float) -> None:
    (before, shown), _ = perfect_weeks(LATE, 2)
    logs = [e for e in perfect_week(shown, LATE, receipt=False) if isinstance(e, SessionLog)]
    late = [e for e in perfect_week(before, LATE, receipt=False) if isinstance(e, SessionLog)]
    told = [(logs[0], late[1])[day] for day in days]
    found = gather(shown, told, catalog(), shown, before).exposures["sl_rdl"]
    assert [dose(week, "sl_rdl") for week in (before, shown)] == ["2x8", "3x8"]
    assert [one.share for one in found] == [share] * len(days)
