"""The week's core session climbs a step after a week of it that went well (EXE-10, SCH-11, PRO-03)."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import Profile, Race
from core.journal import Entry, Pain, SessionLog, SetDone, Sleep, Soreness
from core.rules import check
from core.training import Week
from tests.core.planner.logs import at, cited
from tests.core.planner.runner import MONDAY, catalog, dose, listed, perfect_weeks, plan, runner
from tests.life import perfect_week

Alter = Callable[[SetDone], SetDone]


def athlete(**changes: object) -> Profile:
    return runner(**{"level": "intermediate", **changes})


def core(week: Week) -> list[str]:
    return [line for session in week.sessions if session.kind == "core" for line in listed(session)]


def after_a_week(alter: Alter = lambda done: done, *more: Entry, profile: Profile | None = None) -> Week:
    """Return the second week, where the first core session was logged otherwise."""
    profile = profile or athlete()
    _, journal = perfect_weeks(profile, 1)
    changed = tuple(_altered(entry, alter) for entry in journal)
    return plan(profile, tuple(sorted((*changed, *more), key=lambda e: e.at)), MONDAY + timedelta(weeks=1))


def _altered(entry: Entry, alter: Alter) -> Entry:
    if not isinstance(entry, SessionLog) or not entry.session.endswith("core"):
        return entry
    return replace(entry, rpe=None, sets=tuple(map(alter, entry.sets)))


def test_exe_10_the_core_session_climbs_to_the_full_side_plank_and_stays_at_its_last_step() -> None:
    weeks, _ = perfect_weeks(athlete(), 9)
    assert [core(week) for week in weeks[:4]] == [
        ["dead_bug 2x8", "side_plank_knees 2x20", "plank 2x20"],
        ["dead_bug 2x8", "side_plank_knees 2x25", "plank 2x25"],
        ["dead_bug 2x8", "side_plank_knees 2x30", "plank 2x30"],
        ["dead_bug 3x8", "side_plank 2x20", "plank 2x35"],
    ]
    for before, week in pairwise(weeks):
        assert check(week, athlete(), catalog(), before) == ()
    assert weeks[4].mode == "reset"
    assert core(weeks[4]) == core(weeks[3])
    assert core(weeks[7]) == core(weeks[8]) == ["dead_bug 3x8", "side_plank 2x30", "plank 3x40"]


def test_exe_10_a_step_of_core_work_carries_its_rule_and_its_log() -> None:
    said = {c.exercise: (c.before, c.after, c.rules, c.why) for c in after_a_week().changes if c.exercise == "plank"}
    assert said == {
        "plank": (
            "2x20 s", "2x25 s", ("EXE-10", "PRO-03"),
            "Plank goes a step on: last week's core session was done in full, clean and easy enough.",
        )
    }  # fmt: skip


HELD = {
    "cut short": lambda done: replace(done, reps=5) if done.reps else done,
    "too hard": lambda done: replace(done, rpe=7),
    "effort not said": lambda done: replace(done, rpe=None),
    "form not said": lambda done: replace(done, form=None),
    "wobbly": lambda done: replace(done, form="wobble"),
    "it hurt": lambda done: replace(done, pain=3),
}


@pytest.mark.parametrize("case", HELD)
def test_pro_18_core_work_that_was_not_all_well_takes_no_step(case: str) -> None:
    assert "plank 2x25" not in core(after_a_week(HELD[case]))


def test_pro_06_soreness_pain_and_short_sleep_hold_core_work() -> None:
    nights = [Sleep(at=at(0, day, "07:00"), hours=6) for day in range(7)]
    for told in (
        [Soreness(at=at(0, 6), score=4)], [Pain(at=at(0, 6), score=3, region="other")], nights,
    ):  # fmt: skip
        assert "plank 2x25" not in core(after_a_week(lambda done: done, *told))


def test_pro_06_core_work_asks_no_more_than_a_building_week_did_while_sleep_is_short() -> None:
    profile, nights = athlete(), [Sleep(at=at(0, day, "07:00"), hours=6) for day in range(7)]
    shown = plan(profile)
    fewer = tuple(
        replace(s, exercises=tuple(replace(i, reps=i.reps and 6) for i in s.exercises)) if s.kind == "core" else s
        for s in shown.sessions
    )
    journal = perfect_week(replace(shown, sessions=fewer), profile)
    rested, tired = (plan(profile, (*journal, *more), MONDAY + timedelta(weeks=1)) for more in ((), nights))
    assert dose(rested, "dead_bug") == "2x8"
    assert dose(tired, "dead_bug") == "2x6"


def test_tap_03_no_step_of_core_work_near_a_race() -> None:
    for days in range(8, 29):
        profile = athlete(races=(Race(date=MONDAY + timedelta(days=days), distance_km=10),))
        weeks, _ = perfect_weeks(profile, 4)
        race = profile.races[0].date
        late = [s for week in weeks for s in week.sessions if 0 <= (race - s.date).days <= 14 and s.kind == "core"]
        first = [s for week in weeks for s in week.sessions if (race - s.date).days > 14 or week is weeks[0]]
        names = {line.partition(" ")[0] for session in first for line in listed(session)}
        assert all(line.partition(" ")[0] in names for session in late for line in listed(session)), days


def test_dos_05_core_work_takes_no_step_that_its_minutes_do_not_hold() -> None:
    assert core(after_a_week(profile=athlete(session_minutes=10))) == [
        "dead_bug 2x8", "side_plank_knees 2x20", "plank 2x20",
    ]  # fmt: skip


def test_dos_04_a_hold_that_was_too_hard_loses_five_seconds_and_a_set_of_reps_one_repetition() -> None:
    assert core(after_a_week(lambda done: replace(done, rpe=7))) == [
        "dead_bug 2x7", "side_plank_knees 2x15", "plank 2x15",
    ]  # fmt: skip


def test_exe_10_a_week_without_a_day_for_core_work_says_so() -> None:
    resting = runner(level="intermediate", runs=(), rest_days=frozenset({"mon", "wed", "thu", "sat", "sun"}))
    (said,) = [notice for notice in plan(resting).notices if "EXE-10" in notice.rules]
    assert "one rest day less" in said.why
    fewer = plan(replace(resting, rest_days=resting.rest_days - {"sun"}))
    assert any(session.kind == "core" for session in fewer.sessions)
    assert "EXE-10" not in cited(fewer)
