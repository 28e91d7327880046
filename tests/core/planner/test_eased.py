"""Focus, core and stand-ins answer to what was logged of them: smaller at once, back step by step, never more."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from core.journal import Entry, SessionLog, Soreness
from tests.core.planner.logs import Change, at, lived, only
from tests.core.planner.runner import MONDAY, dose, plan, runner
from tests.life import perfect_week

CALVES = runner(focus=("calf",))
FOCUS = "calf_raise_two_up_one_down"
WEEKS = 3
"""The third week is the first one with a core session (EXE-10)."""


def changed(journal: tuple[Entry, ...], change: Change) -> tuple[Entry, ...]:
    return tuple(replace(e, sets=tuple(map(change, e.sets))) if isinstance(e, SessionLog) else e for e in journal)


@pytest.mark.parametrize(("exercise", "asked"), [(FOCUS, 12), ("dead_bug", 8)])
@pytest.mark.parametrize(
    ("felt", "less"),
    [
        ({"rpe": 7.5}, lambda asked: asked - 1),
        ({"rpe": 9}, lambda asked: int(0.8 * asked)),
        ({"reps": 4}, lambda asked: int(0.8 * asked)),
        ({"form": "lost"}, lambda asked: int(0.8 * asked)),
        ({"form": "wobble"}, lambda asked: asked),
        ({}, lambda asked: asked),
    ],
)
def test_pro_07_dos_04_what_was_too_much_gets_fewer_repetitions(
    exercise: str, asked: int, felt: dict, less: Callable[[int], int]
) -> None:
    journal = lived(CALVES, WEEKS, only(exercise, lambda done: replace(done, **felt)))
    week = plan(CALVES, journal, MONDAY + timedelta(weeks=WEEKS))
    assert dose(week, exercise) == f"2x{less(asked)}"
    told = [change for change in week.changes if change.exercise == exercise]
    assert bool(told) is (less(asked) != asked)
    assert all({"PRO-07", "FOR-04"} & set(change.rules) for change in told)
    effort = f"effort {felt.get('rpe')} of at most"
    assert any(text.startswith(effort) for change in told for text in change.inputs) is ("rpe" in felt)


def test_pro_10_a_hold_above_its_effort_is_no_longer_for_having_lost_its_form_as_well() -> None:
    hard, lost = (
        lived(CALVES, WEEKS, only("plank", lambda done, form=form: replace(done, rpe=7.5, form=form)))
        for form in ("clean", "lost")
    )
    shorter, as_well = (plan(CALVES, journal, MONDAY + timedelta(weeks=WEEKS)) for journal in (hard, lost))
    assert dose(shorter, "plank") == dose(as_well, "plank") == "2x15"


@pytest.mark.parametrize(("form", "asked"), [("wobble", ["1x8", "1x8", "2x8"]), ("clean", ["1x8", "2x8", "3x8"])])
def test_for_04_pro_06_core_work_that_was_not_clean_in_an_easier_week_keeps_its_sets(
    form: str, asked: list[str]
) -> None:
    journal, found = lived(CALVES, 4), []
    for n in (5, 6, 7):
        week = plan(CALVES, journal, MONDAY + timedelta(weeks=n))
        found.append(dose(week, "dead_bug"))
        slip = only("dead_bug", lambda done, n=n: replace(done, form=form if n == 5 else "clean"))
        journal += changed(perfect_week(week, CALVES, receipt=False), slip)
    assert found == asked


def test_r01_for_04_core_work_gets_nothing_back_after_a_week_in_which_any_of_it_slipped() -> None:
    hard = only("dead_bug", lambda done: replace(done, rpe=9.0))
    journal = lived(CALVES, WEEKS, hard)
    week = plan(CALVES, journal, MONDAY + timedelta(weeks=WEEKS))
    fewer, asked = dose(week, "dead_bug"), []
    for form in ("clean", "wobble"):
        plank = only("plank", lambda done, form=form: replace(done, form=form))
        told = (*journal, *changed(perfect_week(week, CALVES, receipt=False), plank))
        asked.append(dose(plan(CALVES, told, MONDAY + timedelta(weeks=WEEKS + 1)), "dead_bug"))
    assert asked[0] != fewer
    assert asked[1] == fewer


def test_exe_01_a_set_goes_where_the_card_has_no_fewer_repetitions() -> None:
    journal, found = (), []
    for n in range(3):
        week = plan(CALVES, journal, MONDAY + timedelta(weeks=n))
        found.append(dose(week, FOCUS))
        journal += changed(perfect_week(week, CALVES), only(FOCUS, lambda done: replace(done, rpe=9)))
    assert found == ["2x12", "2x9", "1x9"]


def test_pro_08_very_sore_calves_take_a_set_off_their_focus() -> None:
    sore = Soreness(at=at(WEEKS - 1, 6), score=8, region="calf")
    week = plan(CALVES, (*lived(CALVES, WEEKS), sore), MONDAY + timedelta(weeks=WEEKS))
    assert dose(week, FOCUS) == "1x12"
    assert any("PRO-08" in change.rules for change in week.changes if change.exercise == FOCUS)


def test_pro_03_what_was_taken_off_comes_back_one_repetition_a_week_and_no_further() -> None:
    journal = lived(CALVES, WEEKS, only("dead_bug", lambda done: replace(done, rpe=9.0)))
    found = []
    for n in range(WEEKS, WEEKS + 4):
        week = plan(CALVES, journal, MONDAY + timedelta(weeks=n))
        found.append(dose(week, "dead_bug"))
        journal += perfect_week(week, CALVES, receipt=False)
    assert found == ["2x6", "2x7", "2x8", "2x8"]
