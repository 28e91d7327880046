"""Weights whose next step is a big jump: three sets climb to 15 clean reps, twice, and the jump comes (PRO-04, D12)."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from core.athlete import Level, Profile
from core.catalog import Chain
from core.journal import Entry, SessionLog, SetDone
from core.rules import check
from core.training import Prescription, Week
from tests.core.planner.runner import MONDAY, catalog, plan, runner, strength
from tests.life import perfect_week

Lift = Callable[[SetDone], SetDone]
SEASON = 40


def lived(profile: Profile, weeks: int, lift: Lift = lambda done: done) -> list[Week]:
    """Live so many weeks as prescribed, but for what is done with the sets."""
    journal: tuple[Entry, ...] = ()
    found = []
    for n in range(weeks):
        found.append(plan(profile, journal, MONDAY + timedelta(weeks=n)))
        done = perfect_week(found[-1], profile)
        journal += tuple(replace(e, sets=tuple(map(lift, e.sets))) if isinstance(e, SessionLog) else e for e in done)
    return found


def lines(week: Week, chain: Chain) -> Iterator[Prescription]:
    for session in strength(week) if week.mode == "build" else ():
        yield from (item for item in session.exercises if catalog().exercises[item.exercise].chain == chain)


def heavier(weeks: list[Week], chain: Chain) -> dict[float, int]:
    """Return each weight of a pattern with the week in which it came first, counted from 1."""
    found: dict[float, int] = {}
    for n, week in enumerate(weeks, 1):
        for item in lines(week, chain):
            if item.load_kg:
                found.setdefault(item.load_kg, n)
    return found


@pytest.mark.parametrize(
    ("level", "minutes", "hinge", "lunge"),
    [
        ("beginner", 60, {3: 5, 4: 18, 5: 28, 6: 37}, {3: 11, 4: 23, 5: 32}),
        ("beginner", 45, {3: 5, 4: 18, 5: 28, 6: 37}, {3: 11, 4: 23, 5: 32}),
        ("beginner", 30, {3: 5, 4: 18, 5: 37}, {3: 11, 4: 28}),
        ("intermediate", 60, {3: 1, 4: 14, 5: 24, 6: 33}, {3: 7, 4: 19, 5: 28, 6: 38}),
        ("intermediate", 45, {3: 1, 4: 14, 5: 24, 6: 33}, {3: 7, 4: 19, 5: 28, 6: 38}),
        ("intermediate", 30, {3: 1, 4: 14, 5: 33}, {3: 7, 4: 24}),
        ("advanced", 60, {3: 1, 4: 14, 5: 23, 6: 33}, {3: 5, 4: 19, 5: 28, 6: 38}),
        ("advanced", 45, {3: 1, 4: 14, 5: 23, 6: 33}, {3: 5, 4: 19, 5: 28, 6: 38}),
        ("advanced", 30, {3: 1, 4: 14, 5: 33}, {3: 5, 4: 23}),
    ],
)
def test_pro_04_the_week_in_which_each_weight_comes_in_a_faultless_season(
    level: Level, minutes: int, hinge: dict[float, int], lunge: dict[float, int]
) -> None:
    profile = runner(level=level, session_minutes=minutes)
    weeks = lived(profile, SEASON)
    assert (heavier(weeks, "hinge"), heavier(weeks, "lunge")) == (hinge, lunge)
    for before, week in pairwise(weeks):
        assert {"PRO-02", "PRO-04", "EXE-02", "DOS-05"}.isdisjoint(
            breach.rule for breach in check(week, profile, catalog(), before)
        )


def test_d12_three_sets_climb_a_step_a_week_to_15_and_begin_again_at_8() -> None:
    weeks = lived(runner(level="advanced"), 16)
    climb = [f"{hardest.sets}x{hardest.reps}@{hardest.load_kg:g}" for hardest in map(_hardest, weeks) if hardest]
    assert climb == [
        "3x6@3", "3x7@3", "3x8@3", "3x9@3", "3x10@3", "3x11@3", "3x12@3", "3x13@3", "3x14@3", "3x15@3", "3x15@3",
        "3x8@4", "3x9@4", "3x10@4",
    ]  # fmt: skip


def _hardest(week: Week) -> Prescription | None:
    return max(lines(week, "hinge"), key=lambda item: (item.load_kg, item.sets, item.amount), default=None)


def test_pro_04_where_minutes_hold_one_climb_the_lighter_weight_goes_first_and_the_other_keeps_its_dose() -> None:
    weeks = lived(runner(level="advanced", session_minutes=30), 26)
    for week in weeks[5:]:
        for session in strength(week) if week.mode == "build" else ():
            loads = {
                name: item for name in ("hinge", "lunge") for item in lines(week, name) if item in session.exercises
            }
            climbs = min(loads, key=lambda name: (loads[name].load_kg, name != "hinge"))
            assert all(item.sets == 3 for item in loads.values())
            assert all(item.amount <= 8 for name, item in loads.items() if name != climbs)
        assert week.mode != "build" or list(lines(week, "calf"))  # EXE-02


@pytest.mark.parametrize(("minutes", "told"), [(20, "do not fit"), (25, "do not fit"), (30, "the turn of this")])
def test_pro_04_who_waits_for_minutes_or_for_a_turn_reads_so_every_fourth_week(minutes: int, told: str) -> None:
    weeks = lived(runner(level="advanced", session_minutes=minutes), 25)
    said = [n for n, week in enumerate(weeks) if any(told in notice.why for notice in week.notices)]
    assert said
    assert all(n % 4 == 0 for n in said)


def test_pro_16_three_sets_on_the_way_say_what_earns_the_next_weight() -> None:
    weeks = lived(runner(level="beginner"), 16)
    said = [(n, notice.why) for n, week in enumerate(weeks, 1) for notice in week.notices if "PRO-04" in notice.rules]
    assert [n for n, _ in said] == [10, 11]
    assert "three sets of 15 earn it: all clean, on both legs, in two sessions" in said[0][1]
    assert "Romanian deadlift, weight in opposite hand: 3 kg asked, 4 kg next" in said[0][1]
    assert "Bulgarian split squat, dumbbells: 3 kg asked, 4 kg next" in said[1][1]


def test_pro_16_a_set_less_in_a_plan_that_is_under_way_says_why() -> None:
    """Fine weights have four sets; who tells of coarse ones goes on with three."""
    fine, coarse = runner(level="advanced", load_step_kg=0.1), runner(level="advanced", load_step_kg=1)
    first = plan(fine)
    change = next(c for c in plan(coarse, perfect_week(first, fine), MONDAY + timedelta(weeks=1)).changes)
    assert (change.exercise, change.before[:3], change.after[:3]) == ("sl_rdl_loaded", "4x6", "3x7")
    assert "PRO-04" in change.rules
    assert "three sets on the way to the next weight" in change.why


def _holding(kg: float) -> Lift:
    return lambda done: replace(done, load_kg=kg) if done.load_kg else done


def test_pro_04_a_lighter_weight_than_asked_earns_no_heavier_one() -> None:
    assert max(heavier(lived(runner(level="advanced"), 15, _holding(1)), "hinge")) == 3


@pytest.mark.parametrize(("kg", "step"), [(15, 5), (16, 4)])
def test_r10_a_weight_that_is_held_stays_though_the_step_is_too_big_for_a_first_one(kg: float, step: float) -> None:
    """Whoever tells of coarser weights than before goes on with the one in hand, not without any (PRO-15)."""
    fine, coarse = (runner(level="intermediate", load_step_kg=each) for each in (1, step))
    week = plan(fine)
    heavy = replace(week, sessions=tuple(replace(s, exercises=tuple(_at(kg, s.exercises))) for s in week.sessions))
    journal, found = perfect_week(heavy, fine), []
    for n in range(1, 9):
        found.append(plan(coarse, journal, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(found[-1], coarse)
    builds = [week for week in found if week.mode == "build"]
    assert {item.load_kg for week in builds for item in lines(week, "hinge")} == {kg}
    said = [notice.why for week in builds for notice in week.notices if "too big a step for one leg" in notice.why]
    assert bool(said) is (step == 5)  # 5 kg are more than 5 % of 70 and 15 kg together


def test_pro_04_who_never_told_their_body_mass_reads_that_the_next_weight_waits_for_it() -> None:
    weeks = lived(runner(level="advanced", body_mass_kg=None), 12)
    said = [notice.why for week in weeks for notice in week.notices if "PRO-04" in notice.rules]
    assert any("I weigh 70 kg" in why and "body mass not told" in why for why in said)


def _at(kg: float, items: tuple[Prescription, ...]) -> Iterator[Prescription]:
    return (replace(item, load_kg=kg) if item.load_kg else item for item in items)


@pytest.mark.parametrize(("step", "told"), [(4, True), (3, False)])
def test_pha_04_who_has_no_weight_light_enough_to_begin_with_reads_why(step: float, told: bool) -> None:
    weeks = lived(runner(level="intermediate", load_step_kg=step), 9)
    said = [n for n, week in enumerate(weeks) for notice in week.notices if "twentieth" in notice.why]
    assert bool(said) is told
    assert all(n % 4 == 0 for n in said)
    assert told is not any(item.load_kg for week in weeks for item in lines(week, "hinge"))


@pytest.mark.parametrize("days", [2, 3])
def test_pro_04_a_big_jump_begins_again_at_8_on_every_kind_of_day(days: int) -> None:
    """Three days have the same weight on all of them; none keeps its 15 repetitions with the heavier one (PRO-02)."""
    split = runner(weekly_distance_km=30, runs=runner().runs[-1:], level="advanced")
    weeks = [week for week in lived(split if days == 3 else runner(level="advanced"), SEASON) if week.mode == "build"]
    assert {len(strength(week)) for week in weeks[1:]} == {days}
    seen: dict[tuple[str, str], float] = {}
    jumps = []
    for week in weeks:
        for session, item in [(s.kind, item) for s in strength(week) for item in s.exercises]:
            load = seen.setdefault((session, item.exercise), item.load_kg)
            jumps += [item.amount] if load and item.load_kg > 1.1 * load else []
            seen[session, item.exercise] = item.load_kg
    assert len(jumps) > 5
    assert max(jumps) <= 8


def test_exe_12_the_light_item_of_the_recovery_track_has_no_next_weight() -> None:
    weeks = lived(runner(program="recovery"), 20)
    assert not any("PRO-04" in notice.rules for week in weeks for notice in week.notices)
