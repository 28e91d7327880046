"""The tired-legs long run (SCH-07, D01): only by choice, behind every gate, in two forms."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest

from core.athlete import PlannedRun, Profile, Race
from core.journal import Entry, Pain, Run, Soreness
from core.rules import check
from core.training import Session, Week
from tests.core.planner.logs import at, cited, short_nights
from tests.core.planner.runner import MONDAY, catalog, plan, runner, strength
from tests.life import perfect_week

LONG = PlannedRun(day="sun", kind="long", at="08:00", minutes=120)
TUESDAY = PlannedRun(day="tue", kind="intervals", at="07:00", minutes=60)
CHOSEN = runner(level="intermediate", runs=(TUESDAY, LONG), options=frozenset({"prefatigue_long_run"}))
WEEKS = 8


def lived(
    profile: Profile, weeks: int = WEEKS, minutes: float | None = 120
) -> tuple[tuple[Week, ...], tuple[Entry, ...]]:
    """Live so many weeks as prescribed, with a long run of so many minutes each Sunday."""
    journal: tuple[Entry, ...] = ()
    shown = []
    for n in range(weeks):
        shown.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(shown[-1], profile, receipt=False)
        journal += (Run(at=at(n, 6, "11:00"), run="long", distance_km=18, minutes=minutes),)
    return tuple(shown), journal


def next_week(profile: Profile, *extra: Entry, minutes: float | None = 120) -> Week:
    journal = lived(profile, minutes=minutes)[1]
    return plan(profile, (*journal, *extra), MONDAY + timedelta(weeks=WEEKS))


def on_the_eve(week: Week) -> list[Session]:
    return [session for session in strength(week) if session.date.weekday() == 5]


def test_sch_07_a_session_stands_on_the_eve_at_an_effort_of_7() -> None:
    week = next_week(CHOSEN)
    (session,) = on_the_eve(week)
    assert session.rpe_cap <= 7
    assert all(item.rpe_cap <= 7 and not item.contacts for item in session.exercises)
    assert "SCH-07" in cited(week)
    assert len(strength(week)) == len(strength(next_week(replace(CHOSEN, options=frozenset()))))
    assert not {b.rule for b in check(week, CHOSEN, catalog())} & {"SCH-01", "SCH-02", "SCH-07"}


def test_sch_07_at_most_every_second_week_and_not_in_the_first_eight() -> None:
    weeks, _ = lived(CHOSEN, 20)
    used = [week.week for week in weeks if on_the_eve(week)]
    assert used
    assert min(used) >= MONDAY + timedelta(weeks=8)
    assert all(later - before >= timedelta(days=14) for before, later in pairwise(used))
    for before, week in pairwise(weeks):
        assert not {b.rule for b in check(week, CHOSEN, catalog(), before)} & {"SCH-01", "SCH-02", "SCH-07"}


def test_sch_07_a_short_session_may_stand_after_the_long_run_where_the_eve_is_taken() -> None:
    short = replace(CHOSEN, session_minutes=30, rest_days=frozenset({"sat"}))
    week = next_week(short)
    sunday = [session for session in strength(week) if session.date.weekday() == 6]
    assert [session.minutes <= 30 and session.rpe_cap <= 7 for session in sunday] == [True]
    assert sunday[0].starts.hour >= 10
    assert "SCH-07" in cited(week)


NOT_SO: dict[str, Profile] = {
    "not chosen": replace(CHOSEN, options=frozenset()),
    "60 or more": replace(CHOSEN, age=60),
    "a race soon": replace(CHOSEN, races=(Race(date=MONDAY + timedelta(weeks=WEEKS + 3, days=2), distance_km=10),)),
    "intervals on the eve": replace(CHOSEN, runs=(replace(TUESDAY, day="sat"), LONG)),
    "a long run of no known length": replace(CHOSEN, runs=(TUESDAY, replace(LONG, minutes=None))),
    "a longer long run": replace(CHOSEN, runs=(TUESDAY, replace(LONG, minutes=130))),
    "preparation": replace(CHOSEN, training_block="preparation"),
}


@pytest.mark.parametrize("why", NOT_SO)
def test_sch_07_a_profile_that_shuts_a_gate_keeps_the_eve_free(why: str) -> None:
    week = next_week(NOT_SO[why])
    assert on_the_eve(week) == []
    assert ("SCH-07" in cited(week)) is (why != "not chosen")


def test_sch_07_who_is_60_is_told_that_it_is_not_for_them_and_not_to_wait() -> None:
    (why,) = [notice.why for notice in next_week(NOT_SO["60 or more"]).notices if "SCH-07" in notice.rules]
    assert "is not for 60 and over" in why
    assert "waits" not in why


LOGGED: dict[str, tuple[Entry, ...]] = {
    "pain": (Pain(at=at(WEEKS - 2, 5), score=3, region="hip"),),
    "soreness": (Soreness(at=at(WEEKS - 1, 6), score=4),),
    "short sleep": short_nights(WEEKS - 1),
    "a spike": (Run(at=at(WEEKS - 1, 5, "12:00"), run="long", distance_km=25, minutes=160),),
}


@pytest.mark.parametrize("why", LOGGED)
def test_sch_07_a_log_that_shuts_a_gate_keeps_the_eve_free(why: str) -> None:
    assert on_the_eve(next_week(CHOSEN, *LOGGED[why])) == []


def test_sch_07_runs_that_nobody_logged_keep_the_eve_free() -> None:
    assert on_the_eve(next_week(CHOSEN, minutes=None)) == []


def test_sch_07_beginners_are_not_told_of_it_yet() -> None:
    week = plan(replace(CHOSEN, level="beginner"))
    assert on_the_eve(week) == []
    assert "SCH-07" not in cited(week)
    assert week.week == date(2026, 11, 23)
