"""Maintenance by choice (PRO-13), and resets in step with the run's cut-back weeks (PRO-11)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import Profile
from core.journal import Entry, Run
from core.planner import plan_weeks
from core.training import Week
from tests.core.planner.logs import at
from tests.core.planner.runner import MONDAY, catalog, perfect_weeks, plan, runner, strength
from tests.life import perfect_week

KEEPING = frozenset({"maintenance"})
USUAL = 40.0
EASIER = 32.0
"""A fifth less than usual: the first distance that shows as a cut-back week."""


def run_weeks(*kilometres: float | None) -> tuple[Entry, ...]:
    """Log one run a week, none in weeks of which nothing is known."""
    return tuple(Run(at=at(n, 6), run="long", distance_km=km) for n, km in enumerate(kilometres) if km)


def lived_with(profile: Profile, runs: tuple[Entry, ...], weeks: int) -> list[Week]:
    found: list[Week] = []
    journal: tuple[Entry, ...] = ()
    for n in range(weeks):
        monday = MONDAY + timedelta(weeks=n)
        known = tuple(run for run in runs if run.at < at(n, 0, "00:00"))
        found.append(plan(profile, (*journal, *known), monday))
        journal += perfect_week(found[-1], profile, receipt=False)
    return found


def resets(weeks: list[Week]) -> list[int]:
    return [n + 1 for n, week in enumerate(weeks) if week.mode == "reset"]


@pytest.mark.parametrize(("age", "sessions", "sets"), [(35, 1, 2), (59, 1, 2), (60, 2, 3)])
def test_pro_13_maintenance_is_one_small_session_and_two_from_60_on(age: int, sessions: int, sets: int) -> None:
    athlete = runner(level="advanced", age=age)
    _, journal = perfect_weeks(athlete, 2)
    before, keeping = (
        plan_weeks(profile, journal, catalog(), MONDAY + timedelta(weeks=2))[0]
        for profile in (athlete, replace(athlete, options=KEEPING))
    )
    assert keeping.mode == "maintain"
    assert len(strength(keeping)) == sessions
    assert all(item.sets <= sets for session in strength(keeping) for item in session.exercises)
    loads = {item.exercise: item.load_kg for session in strength(before) for item in session.exercises}
    assert all(
        item.load_kg == loads[i] for s in strength(keeping) for item in s.exercises if (i := item.exercise) in loads
    )


def test_pro_13_nothing_grows_while_maintenance_is_on() -> None:
    weeks, _ = perfect_weeks(runner(level="advanced", options=KEEPING), 5)
    assert len({week.hard_sets_per_leg for week in weeks}) == 1
    assert {week.week_number for week in weeks} == {9}


def test_pha_12_after_week_12_maintenance_is_offered_once() -> None:
    weeks, _ = perfect_weeks(runner(level="advanced"), 7)
    offers = [week.week_number for week in weeks if any("PHA-12" in notice.rules for notice in week.notices)]
    assert offers == [13]


def test_pro_13_three_weeks_with_one_session_bring_the_offer_and_no_change() -> None:
    athlete = runner(level="intermediate")
    journal: tuple[Entry, ...] = ()
    weeks = []
    for n in range(5):
        weeks.append(plan(athlete, journal, MONDAY + timedelta(weeks=n)))
        last = max(session.starts for session in strength(weeks[-1]))
        journal += tuple(e for e in perfect_week(weeks[-1], athlete, receipt=False) if e.at >= last)
    offers = [n for n, week in enumerate(weeks) if any("PRO-13" in notice.rules for notice in week.notices)]
    assert offers == [3]
    assert len(strength(weeks[3])) == 2


def test_pro_11_an_easier_running_week_brings_the_reset_forward() -> None:
    athlete = runner(level="advanced")
    steady = lived_with(athlete, run_weeks(*[USUAL] * 6), 6)
    eased = lived_with(athlete, run_weeks(USUAL, USUAL, USUAL, EASIER, USUAL), 6)
    assert resets(steady) == [6]
    assert resets(eased) == [5]
    assert any("PRO-11" in notice.rules and "easier running" in notice.why for notice in eased[4].notices)


@pytest.mark.parametrize(
    "kilometres",
    [
        (USUAL, USUAL, USUAL, EASIER + 0.5),
        (USUAL, None, USUAL, EASIER),
        (USUAL, USUAL, USUAL, None),
        (2 * USUAL, USUAL, USUAL, USUAL),
    ],
    ids=["less than a fifth", "an unknown week before", "nothing logged", "usual behind one long run"],
)
def test_pro_11_what_is_not_clearly_less_running_changes_nothing(kilometres: tuple[float | None, ...]) -> None:
    assert resets(lived_with(runner(level="advanced"), run_weeks(*kilometres, USUAL), 6)) == [6]


@pytest.mark.parametrize(
    ("km", "expected"), [((10.0, 22.0), [5]), ((32.0,), [6])], ids=["both shorter", "one not logged"]
)
def test_pro_11_pro_18_a_run_that_was_not_logged_makes_no_easier_running_week(
    km: tuple[float, ...], expected: list[int]
) -> None:
    usual = [Run(at=at(n, day), run="easy", distance_km=20) for n in (0, 1, 2, 4) for day in (2, 6)]
    last = [Run(at=at(3, 2 + 4 * n), run="easy", distance_km=each) for n, each in enumerate(km)]
    runs = tuple(sorted((*usual, *last), key=lambda run: run.at))
    assert resets(lived_with(runner(level="advanced"), runs, 6)) == expected


def test_pro_11_a_cut_back_before_the_fourth_week_is_too_early() -> None:
    rolled = run_weeks(USUAL, USUAL, USUAL, EASIER)
    early = tuple(replace(run, at=run.at - timedelta(weeks=2)) for run in rolled)
    assert resets(lived_with(runner(level="advanced"), early, 6)) == [6]


def test_pro_11_a_rhythm_of_easier_weeks_is_met_in_step() -> None:
    rhythm = [EASIER if n % 4 == 3 else USUAL for n in range(20)]
    found = resets(lived_with(runner(level="advanced"), run_weeks(*rhythm), 20))
    assert found[0] == 5
    assert found[1:] == [12, 16, 20]
