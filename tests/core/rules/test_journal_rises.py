"""Rises of a hand-written week over what the journal shows of the weeks before (PRO-02)."""

from datetime import date, datetime, timedelta

import pytest

from core.journal import Entry, SessionLog, SetDone, WeekShown
from core.rules import check_all
from core.training import Week
from core.wall_time import instant
from tests.core.planner.runner import perfect_weeks, runner
from tests.core.rules.weeks import MONDAY, athlete, catalog, dose, session, week

BEFORE = MONDAY - timedelta(weeks=1)
AT = datetime.fromisoformat(f"{BEFORE}T06:00:00+01:00")


def lifting(kg: float, sets: int = 3, monday: date = MONDAY) -> Week:
    items = dose("sl_rdl_loaded", sets, load_kg=kg), dose("bulgarian_split_squat", 3)
    return week(session("tue", *items, monday=monday), week=monday, week_number=6, phase="intermediate")


def rises(plan: Week, *journal: Entry) -> list[str]:
    found = check_all((plan,), athlete(load_step_kg=0.5, started=MONDAY - timedelta(weeks=8)), catalog(), journal)
    return [breach.why for breach in found if breach.rule == "PRO-02"]


@pytest.mark.parametrize(("kg", "named"), [(11, False), (11.5, True), (20, True)])
def test_pro_02_a_weight_is_held_against_the_week_that_the_journal_shows(kg: float, named: bool) -> None:
    shown = WeekShown(at=AT, plan=lifting(10, monday=BEFORE))
    assert bool(rises(lifting(kg), shown)) is named
    assert rises(lifting(kg)) == []


def test_pro_02_hard_sets_are_held_against_the_week_that_the_journal_shows() -> None:
    shown = WeekShown(at=AT, plan=lifting(10, 1, monday=BEFORE))
    assert "6 hard sets per leg after 4: more than 25 % up" in rises(lifting(10), shown)


@pytest.mark.parametrize(("days", "kg", "named"), [(5, 11, False), (5, 12, True), (29, 12, False)])
def test_pro_02_a_weight_is_held_against_what_was_done_where_none_is_shown(days: int, kg: float, named: bool) -> None:
    done = [SetDone(exercise="sl_rdl_loaded", set=1, leg=leg, reps=8, load_kg=10) for leg in ("left", "right")]
    log = SessionLog(at=AT + timedelta(days=7 - days), session="2026-11-17/strength", sets=tuple(done))
    assert bool(rises(lifting(kg), log)) is named
    asked = WeekShown(at=AT, plan=lifting(12, monday=BEFORE))
    assert rises(lifting(kg), log, asked) == [], "what a week asked for stands above what was done of it"


@pytest.mark.parametrize("level", ["beginner", "intermediate", "advanced"])
def test_pro_02_the_coachs_own_weeks_hold_one_by_one_against_the_journal(level: str) -> None:
    profile = runner(level=level)
    weeks, journal = perfect_weeks(profile, 12)
    shown = [WeekShown(at=instant(w.week, "06:00", profile.zone), plan=w) for w in weeks]
    told = tuple(sorted((*journal, *shown), key=lambda entry: entry.at))
    for one in weeks:
        begins = instant(one.week, "00:00", profile.zone)
        assert check_all((one,), profile, catalog(), tuple(e for e in told if e.at < begins)) == ()
        assert check_all((one,), profile, catalog(), tuple(e for e in journal if e.at < begins)) == ()
