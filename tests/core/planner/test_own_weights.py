"""Loads from the weights that somebody owns: only such as can be made, from the lightest on (R10, PRO-03, PRO-04)."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import HandWeights, Profile
from core.journal import Entry, SessionLog, SetDone
from core.planner.choosing.choice import Means
from core.planner.doses.shrink import still_loaded
from core.planner.drafting.draft import Draft, Item
from core.rules import check
from core.training import Week
from tests.core.planner.runner import MONDAY, catalog, dose, plan, runner
from tests.core.planner.test_big_jump import heavier, lived
from tests.life import perfect_week

POUNDS = tuple(round(pounds * 0.45359237, 2) for pounds in range(5, 55, 5))
UNEVEN = (2.0, 3.0, 3.2, 5.0, 5.5, 8.0)
HINGE, LUNGE = "sl_rdl_loaded", "bulgarian_split_squat_loaded"


def owner(*dumbbells: float, kettlebells: tuple[float, ...] = (), **changes: object) -> Profile:
    return runner(weights_kg=HandWeights(dumbbell=dumbbells, kettlebell=kettlebells), load_step_kg=None, **changes)


def loads(week: Week) -> set[float]:
    return {item.load_kg for session in week.sessions for item in session.exercises if item.load_kg}


def why(week: Week, rule: str) -> str:
    return " ".join(notice.why for notice in week.notices if rule in notice.rules)


def test_r10_a_field_that_is_not_told_changes_nothing() -> None:
    assert plan(runner(weights_kg=HandWeights())) == plan(runner())


@pytest.mark.parametrize("own", [UNEVEN, POUNDS, (2.0,), (1.0, 2.0, 4.0, 8.0)])
def test_r10_pro_02_a_season_asks_only_for_weights_that_are_there(own: tuple[float, ...]) -> None:
    profile = owner(*own, level="intermediate")
    weeks = lived(profile, 30)
    assert set().union(*map(loads, weeks)) <= set(own)
    for before, week in pairwise(weeks):
        assert {"R10", "PRO-02", "PRO-04"}.isdisjoint(b.rule for b in check(week, profile, catalog(), before))


def test_pro_04_each_rise_goes_to_the_next_weight() -> None:
    assert list(heavier(lived(owner(*UNEVEN, level="intermediate", body_mass_kg=50), 36), "hinge")) == [
        2,
        3,
        3.2,
        5,
        5.5,
    ]


def test_pro_04_a_weight_too_far_up_is_never_asked_for_and_that_is_said() -> None:
    weeks = lived(owner(2.0, 8.0, level="advanced"), 20)
    assert set().union(*map(loads, weeks)) == {2}
    told = [why(week, "PRO-04") for week in weeks]
    assert any("too big a step" in one and "2 kg asked, 8 kg next" in one for one in told)


def test_pha_04_pro_16_too_heavy_to_begin_with_stays_body_weight_and_says_what_would_change_it() -> None:
    kit = frozenset({"step", "box", "bench", "kettlebell"})
    weeks = lived(owner(kettlebells=(12.0, 16.0), equipment=kit, level="beginner"), 6)
    assert set().union(*map(loads, weeks)) == set()
    told = why(weeks[4], "PHA-04")
    assert "lightest weight 12 kg, a first one up to 3.5 kg" in told
    assert "I have a 2 kg dumbbell" in told


def test_pro_16_who_held_a_weight_well_is_not_told_that_it_is_too_heavy_to_begin_with() -> None:
    kit = frozenset({"step", "box", "bench", "kettlebell"})
    profile, journal = owner(kettlebells=(12.0, 16.0), equipment=kit, level="beginner"), ()
    for n in range(4):
        journal += perfect_week(plan(profile, journal, MONDAY + timedelta(weeks=n)), profile)
    usual = plan(profile, journal, MONDAY + timedelta(weeks=4))
    before = journal[-len(perfect_week(usual, profile)) :]
    heavier = (*journal[: len(journal) - len(before)], *map(_with_sixteen, before))
    told = why(usual, "PHA-04"), why(plan(profile, heavier, MONDAY + timedelta(weeks=4)), "PHA-04")
    assert ["Single-leg Romanian deadlift" in one for one in told] == [True, False]


def _with_sixteen(entry: Entry) -> Entry:
    if not isinstance(entry, SessionLog):
        return entry
    return replace(entry, sets=tuple(replace(s, load_kg=16) if s.exercise == "sl_rdl" else s for s in entry.sets))


def test_pro_16_at_the_top_with_the_heaviest_weight_it_is_said() -> None:
    weeks = lived(owner(3.0, level="intermediate"), 22)
    assert any("heaviest weight" in why(week, "PRO-01") for week in weeks)


def test_pro_07_too_hard_goes_to_the_next_lighter_weight_and_below_the_lightest_to_the_rung_below() -> None:
    def next_week(weeks: int, profile: Profile) -> tuple[str | None, str | None]:
        journal: tuple[Entry, ...] = ()
        for n in range(weeks):
            last = plan(profile, journal, MONDAY + timedelta(weeks=n))
            done = perfect_week(last, profile)
            journal += tuple(map(_far_too_hard, done)) if n == weeks - 1 else done
        week = plan(profile, journal, MONDAY + timedelta(weeks=weeks))
        return dose(last, HINGE), dose(week, HINGE) or dose(week, "sl_rdl")

    before, after = next_week(15, owner(2.0, 3.0, level="intermediate"))
    assert (before or "").endswith("@3")
    assert (after or "").endswith("@2")
    before, after = next_week(3, owner(2.0, level="intermediate"))
    assert (before or "").endswith("@2")
    assert "@" not in (after or "@")


def _far_too_hard(entry: Entry) -> Entry:
    def hard(done: SetDone) -> SetDone:
        return replace(done, rpe=10.0) if done.exercise == HINGE else done

    return replace(entry, sets=tuple(map(hard, entry.sets))) if isinstance(entry, SessionLog) else entry


@pytest.mark.parametrize(("own", "asked"), [((2.0, 5.0), "@2"), ((8.0,), "")])
def test_r10_weights_told_later_lower_what_cannot_be_made(own: tuple[float, ...], asked: str) -> None:
    before = runner(level="intermediate", load_step_kg=2.5)
    journal = perfect_week(week := plan(before), before)
    assert (dose(week, HINGE) or "").endswith("@2.5")
    later = plan(owner(*own, level="intermediate"), journal, MONDAY + timedelta(weeks=1))
    found = dose(later, HINGE) or dose(later, "sl_rdl") or ""
    assert found.endswith(asked)
    assert ("@" in found) is bool(asked)
    assert check(later, owner(*own, level="intermediate"), catalog(), week) == ()
    told = [change for change in later.changes if "R10" in change.rules]
    assert [change.inputs for change in told] == [("2.5 kg is not among your weights",)]


def test_pro_02_a_weight_that_nobody_has_may_be_logged() -> None:
    def lift(done: SetDone) -> SetDone:
        return replace(done, load_kg=7.0) if done.load_kg else done

    profile = owner(2.0, 3.0, level="intermediate")
    assert set().union(*map(loads, lived(profile, 12, lift))) <= {2, 3}


@pytest.mark.parametrize(("asked", "race", "kept"), [(2.1, False, 2.0), (2.1, True, 2.1), (2.0, False, 2.0)])
def test_pro_10_pro_11_a_weight_close_to_the_lightest_comes_down_to_it(asked: float, race: bool, kept: float) -> None:
    # Kept as it was, one that a worse log had lowered stayed above what a reset leaves of a heavier one.
    means = Means(catalog(), catalog().programmes["single_leg"], owner(2.0, 2.1, 2.3), load=True)
    before = Draft("strength", (Item("hinge", catalog().exercises[HINGE], "main", 3, 8, asked),))
    eased = Draft("strength", tuple(item._replace(load=0) for item in before.items))
    assert [item.load for item in still_loaded(eased, before, race, means).items] == [kept]
