"""Broken weeks for PRO-11 and TAP: weeks that are to be easier, and are not."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from core.athlete import Race
from core.training import Notice, Week
from tests.core.rules.weeks import MONDAY, athlete, broken, dose, hinge, session, week


def loaded(sets: int, kg: float, **changes: Any) -> Week:
    """Return a week of a loaded hinge and a split squat with so many sets of each."""
    return week(session("tue", dose("sl_rdl_loaded", sets, load_kg=kg), dose("split_squat", sets)), **changes)


SOON = athlete(races=(Race(date=MONDAY + timedelta(days=13), distance_km=10),))


@pytest.mark.parametrize(("sets", "kg", "sound"), [(2, 17.5, True), (2, 20, False), (3, 17.5, False), (4, 17.5, False)])
def test_pro_11_a_reset_has_half_the_sets_and_less_weight(sets: int, kg: float, sound: bool) -> None:
    assert ("PRO-11" not in broken(loaded(sets, kg, mode="reset"), previous=loaded(4, 20))) is sound
    unknown = broken(loaded(sets, kg, mode="reset")) | broken(loaded(sets, kg), previous=loaded(4, 20))
    assert "PRO-11" not in unknown


def test_pro_11_what_cannot_be_less_stays_and_so_do_the_days() -> None:
    least = loaded(2, 2.5, mode="reset")
    ones = week(session("tue", *(dose(name, 1) for name in ("sl_rdl", "split_squat"))), mode="reset")
    assert "PRO-11" not in broken(least, previous=loaded(4, 2.5)) | broken(ones, previous=ones)
    twice = week(*(session(day, dose("sl_rdl", 4), dose("split_squat", 4)) for day in ("tue", "fri")))
    assert "PRO-11" in broken(ones, previous=twice)
    told = week(*ones.sessions, mode="reset", notices=(Notice(rules=("SCH-08",), why="No room."),))
    assert "PRO-11" not in broken(told, previous=twice)


@pytest.mark.parametrize(
    ("before", "now", "sound"),
    [("sl_rdl", "sl_rdl", True), ("sl_rdl", "kickstand_hinge", True), ("kickstand_hinge", "sl_rdl", False)],
)
def test_pro_11_a_reset_goes_no_rung_up(before: str, now: str, sound: bool) -> None:
    usual, reset = (
        week(session("tue", dose(name, sets), dose("split_squat", sets)), mode=mode)
        for name, sets, mode in ((before, 4, "build"), (now, 1, "reset"))
    )
    assert ("PRO-11" not in broken(reset, previous=usual)) is sound
    told = replace(reset, notices=(Notice(rules=("PHA-10",), why="You have a dumbbell again."),))
    assert "PRO-11" not in broken(told, previous=usual)


@pytest.mark.parametrize(("sets", "sound"), [(4, False), (3, True)])
def test_tap_01_two_fifths_of_the_sets_go_before_a_race(sets: int, sound: bool) -> None:
    names = ("sl_rdl", "split_squat", "single_leg_box_squat", "lateral_step_down")
    before = week(session("tue", *(dose(name, 3) for name in names)))
    after = week(session("tue", *(dose(name, 2) for name in names[:sets])))
    assert ("TAP-01" not in broken(after, SOON, before)) is sound
    assert "TAP-01" not in broken(after, athlete(), before)


def test_tap_01_the_load_stays_before_a_race() -> None:
    assert "TAP-01" not in broken(loaded(1, 10), SOON, loaded(3, 10))
    assert "TAP-01" in broken(loaded(1, 7.5), SOON, loaded(3, 10))
    sore = Notice(rules=("PAI-02",), why="Pain.")
    assert "TAP-01" not in broken(loaded(1, 7.5, notices=(sore,)), SOON, loaded(3, 10))
    this_week = (Race(date=MONDAY + timedelta(days=6), distance_km=10),)
    bare = athlete(races=this_week, options=frozenset({"bodyweight_race"}))
    assert "TAP-01" not in broken(loaded(1, 0), bare, loaded(3, 10))
    assert "TAP-01" in broken(loaded(1, 0), athlete(races=this_week), loaded(3, 10))


@pytest.mark.parametrize("mode", ["taper", "race_week"])
def test_tap_01_two_sets_before_a_race(mode: str) -> None:
    assert "TAP-01" in broken(hinge(3, mode=mode))
    assert "TAP-01" not in broken(hinge(2, mode=mode))


def test_tap_01_the_race_counts_not_the_name_of_the_week() -> None:
    def racing(days: int, **changes):
        return athlete(races=(Race(date=MONDAY + timedelta(days=days), distance_km=10),), **changes)

    twice = week(*(session(day, dose("sl_rdl"), dose("split_squat")) for day in ("mon", "wed")), week_number=6)
    assert "TAP-01" in broken(hinge(3), racing(6)) & broken(hinge(3), racing(13))
    assert "TAP-01" not in broken(hinge(3), racing(14))
    assert "TAP-01" in broken(twice, racing(6))
    assert "TAP-01" not in broken(twice, racing(6, options=frozenset({"keep_frequency"}))) | broken(twice, racing(13))


def test_tap_03_nothing_new_in_the_last_fortnight() -> None:
    soon = athlete(races=(Race(date=MONDAY + timedelta(days=14), distance_km=10),))
    assert "TAP-03" in broken(hinge(2, 8, 10), soon, hinge(2, 8))
    assert "TAP-03" not in broken(hinge(2, 8), soon, hinge(2, 8))
    assert "TAP-03" not in broken(hinge(2, 8, 10), athlete(), hinge(2, 8))


@pytest.mark.parametrize(("stood", "weeks", "sound"), [(1, 3, True), (1, 4, False), (0, 3, False)])
def test_tap_03_a_rung_left_behind_for_a_harder_one_lately_is_nothing_new(stood: int, weeks: int, sound: bool) -> None:
    rungs = ("sl_rdl", "bulgarian_split_squat", "split_squat")
    lunge, other = week(session("tue", dose(rungs[0]), dose(rungs[1]))), week(session("tue", dose(rungs[0])))
    before = week(session("tue", dose(rungs[0]), dose(rungs[2]))) if stood else other
    now = week(session("tue", dose(rungs[0]), dose(rungs[2])))
    assert ("TAP-03" not in broken(now, SOON, lunge, earlier=(before, *[other] * (weeks - 1)))) is sound
