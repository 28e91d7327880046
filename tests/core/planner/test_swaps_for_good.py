"""Swaps that hold: every week until taken back, within the chain, never harder (EXE-01, PRO-12)."""

from datetime import timedelta
from itertools import pairwise

import pytest

from core.journal import Entry, Pain
from core.rules import RULES, check
from core.rules.compare import harder
from core.training import Week
from core.wishes import Swap
from tests.core.planner.logs import at, cited
from tests.core.planner.runner import MONDAY, catalog, dose, perfect_weeks, plan, runner, strength, told
from tests.core.planner.test_jumps import HOPPER, jumps
from tests.core.planner.test_jumps import lived as jumped
from tests.life import perfect_week
from tests.springs import ready

BINDING = {rule.id for rule in RULES if rule.kind in ("HARD", "SAFE")}


def hinges(week: Week) -> set[str]:
    names = {item.exercise for session in week.sessions if session.demanding for item in session.exercises}
    return {name for name in names if catalog().exercises[name].chain == "hinge"}


def lived(*wishes: Entry, weeks: int = 5) -> list[Week]:
    journal: tuple[Entry, ...] = ()
    found = []
    for n in range(weeks):
        told = (*journal, *(wish for wish in wishes if wish.at < at(n, 0, "00:00")))
        found.append(plan(runner(), told, MONDAY + timedelta(weeks=n)))
        journal += perfect_week(found[-1], runner(), receipt=False)
    return found


def test_exe_01_a_swap_holds_every_week_and_stays_legal() -> None:
    weeks = lived(Swap(at=at(0, 0, "20:00"), exercise="sl_rdl", to="kickstand_hinge"))
    assert [hinges(week) for week in weeks[1:]] == [{"kickstand_hinge"}] * 4
    for before, week in pairwise(weeks):
        assert not [breach for breach in check(week, runner(), catalog(), before) if breach.rule in BINDING]
    assert "PHA-10" in cited(weeks[1])


def test_pro_10_a_swap_that_holds_never_gives_a_harder_week() -> None:
    swapped = lived(Swap(at=at(0, 0, "20:00"), exercise="split_squat", to="lunge_bodyweight"))
    for plain, week in zip(lived()[1:], swapped[1:], strict=False):
        assert not harder(week, plain, catalog())


@pytest.mark.parametrize(
    ("exercise", "to"),
    [("sl_rdl", "kickstand_hinge"), ("sl_rdl", "hip_hinge_drill"), ("split_squat", "lunge_bodyweight")],
)
def test_pro_02_a_swap_to_a_rung_without_hard_sets_takes_none_from_the_others(exercise: str, to: str) -> None:
    weeks = lived(Swap(at=at(0, 0, "20:00"), exercise=exercise, to=to), weeks=8)
    swapped = catalog().exercises[exercise].chain
    for plain, week in zip(lived(weeks=4)[1:], weeks[1:], strict=False):
        assert others(week, swapped) == others(plain, swapped)
    sets = [week.hard_sets_per_leg for week in weeks]
    assert sets[3:] == sorted(sets[3:])
    assert sets[-1] >= 2 * sets[3]
    for before, week in pairwise(weeks):
        assert not [breach for breach in check(week, runner(), catalog(), before) if breach.rule in BINDING]


def others(week: Week, chain: str) -> list[list[str]]:
    """Return what the sessions ask of every other pattern."""
    return [
        [told(item) for item in session.exercises if catalog().exercises[item.exercise].chain != chain]
        for session in strength(week)
    ]


def test_exe_01_a_swap_is_taken_back_by_a_swap_to_itself() -> None:
    there = Swap(at=at(0, 0, "20:00"), exercise="sl_rdl", to="kickstand_hinge")
    back = Swap(at=at(1, 6, "20:00"), exercise="sl_rdl", to="sl_rdl")
    assert all(hinges(week) <= {"kickstand_hinge"} for week in lived(there, weeks=9)[1:])
    weeks = lived(there, back)
    assert hinges(weeks[2]) == {"sl_rdl"}
    earned = next(change for change in weeks[2].changes if change.exercise == "sl_rdl")
    assert "PRO-01" in earned.rules, "earned by clean sets, not by the word alone"


def test_pro_01_no_step_leads_past_a_swap_that_holds() -> None:
    """From the low box the next rung was earned, and put back the week after, for good."""
    weeks, journal = perfect_weeks(runner(level="advanced"), 2)
    swap = Swap(at=at(1, 6, "20:00"), exercise="step_up_knee_drive", to="step_up_low")
    entries = (*journal, swap)
    for n in range(2, 9):
        week = plan(runner(level="advanced"), entries, MONDAY + timedelta(weeks=n))
        steps = {i.exercise for s in week.sessions for i in s.exercises if i.exercise.startswith("step_up")}
        assert steps == {"step_up_low"}
        entries = (*entries, *perfect_week(week, runner(level="advanced"), receipt=False))
    assert dose(weeks[1], "step_up_knee_drive") == "2x13"
    assert dose(week, "step_up_low") == "2x15"


def test_exe_01_no_lasting_swap_to_another_chain_or_to_something_harder() -> None:
    plain = lived()
    for to in ("glute_bridge", "sl_rdl_loaded", "deadlift", "no_such_thing"):
        wish = Swap(at=at(0, 0, "20:00"), exercise="sl_rdl", to=to)
        assert [hinges(week) for week in lived(wish)] == [hinges(week) for week in plain]


def test_pro_10_pain_leaves_the_lighter_exercise_that_was_swapped_in() -> None:
    swap = Swap(at=at(1, 5), exercise="sl_rdl", to="hip_hinge_drill")
    pain = Pain(at=at(1, 6), score=4, region="hamstring", leg="left", when="during")
    _, journal = perfect_weeks(runner(), 2)
    week = plan(runner(), (*journal, swap, pain), MONDAY + timedelta(weeks=2))
    assert hinges(plan(runner(), (*journal, pain), MONDAY + timedelta(weeks=2))) == {"kickstand_hinge"}
    assert hinges(week) == {"hip_hinge_drill"}
    assert [change.rules[:2] for change in week.changes if change.exercise == "hip_hinge_drill"] == [
        ("PHA-10", "PAI-02")
    ]


@pytest.mark.parametrize("to", ["glute_bridge", "glute_bridge_march"])
def test_pha_10_a_swap_holds_for_the_focus_that_stands_beside_the_programme(to: str) -> None:
    hamstrings = runner(focus=("hamstring",))
    swap = Swap(at=at(0, -1), exercise="single_leg_bridge_raise", to=to)
    assert dose(plan(hamstrings), "single_leg_bridge_raise") == "2x8"
    week = plan(hamstrings, (swap,))
    assert dose(week, to) == "2x8"
    assert "single_leg_bridge_raise" not in week.exercises


def test_pha_10_a_swap_holds_for_jumps() -> None:
    weeks, journal = jumped(HOPPER, 3, *ready(at(0, 1)))
    assert jumps(weeks[2]) == ["landing_stick 2x10", "pogo_hop 2x14"]
    swap = Swap(at=at(2, 6, "23:30"), exercise="pogo_hop", to="landing_stick")
    told = sorted((*journal, swap), key=lambda entry: entry.at)
    assert jumps(plan(HOPPER, tuple(told), MONDAY + timedelta(weeks=3))) == ["landing_stick 2x14", "single_leg_hop 2x7"]
