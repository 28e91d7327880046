"""Broken weeks for PRO and TAP: how far a week may go beyond the last."""

from dataclasses import replace
from datetime import timedelta

import pytest

from core.athlete import Race
from core.rules.compare import harder
from core.training import Change, Notice, Prescription
from tests.core.rules.weeks import MONDAY, athlete, broken, catalog, clean_week, dose, hinge, session, week


def test_pro_02_one_change_at_a_time() -> None:
    assert "PRO-02" in broken(hinge(3, 9), previous=hinge(2, 8))
    assert "PRO-02" not in broken(hinge(3, 8), previous=hinge(2, 8))
    assert "PRO-02" not in broken(hinge(3, 9), previous=hinge(3, 8))


def test_pro_02_load_rises_by_ten_percent_at_most() -> None:
    assert "PRO-02" not in broken(hinge(3, 8, 22), previous=hinge(3, 12, 20))
    assert "PRO-02" in broken(hinge(3, 9, 22.5), previous=hinge(3, 15, 20))
    assert "PRO-02" in broken(hinge(3, 9, 22), previous=hinge(3, 8, 20)), "load and reps"


@pytest.mark.parametrize(
    ("after", "sound"),
    [
        (dose("bulgarian_split_squat", 3, 10), True),
        (dose("bulgarian_split_squat", 3, 12), False),
        (dose("bulgarian_split_squat", 4, 10), False),
        (dose("lunge_bodyweight", 3, 12), True),  # a step down
    ],
)
def test_pro_02_a_harder_exercise_is_the_one_change(after: Prescription, sound: bool) -> None:
    before, now = (
        week(session("tue", dose("sl_rdl", 4), item), week_number=6) for item in (dose("split_squat", 3, 10), after)
    )
    assert ("PRO-02" not in broken(now, previous=before)) is sound


def test_pro_02_no_weight_jumps_within_a_week() -> None:
    def twice(load: float, kind: str = "strength"):
        days = (("tue", 10, "strength"), ("fri", load, kind))
        return week(*(session(day, dose("sl_rdl_loaded", 3, load_kg=kg), kind=k) for day, kg, k in days))

    assert "PRO-02" in broken(twice(12.5))
    assert "PRO-02" not in broken(twice(11)) | broken(twice(15, "max_strength")) | broken(twice(15), previous=twice(15))


def test_pro_02_hard_sets_rise_by_a_quarter_at_most() -> None:
    light = week(session("tue", dose("sl_rdl", 3), dose("split_squat", 3), dose("step_up_low", 2)))
    quarter = week(session("tue", dose("sl_rdl", 4), dose("split_squat", 3), dose("step_up_low", 3)))
    more = week(session("tue", dose("sl_rdl", 4), dose("split_squat", 4), dose("step_up_low", 3)))
    assert "PRO-02" not in broken(quarter, previous=light)
    assert "PRO-02" in broken(more, previous=light)


@pytest.mark.parametrize(("now", "sound"), [((1, 1), True), ((2, 1), False), ((1, 1, 1), False)])
def test_pro_02_pro_12_the_least_of_a_session_is_no_rise(now: tuple[int, ...], sound: bool) -> None:
    easy = week(session("tue", dose("kickstand_hinge", 1), dose("split_squat", 1)))
    names = ("sl_rdl", "split_squat", "step_up_low")
    after = week(session("tue", *(dose(name, sets) for name, sets in zip(names, now, strict=False))))
    assert ("PRO-02" not in broken(after, previous=easy)) is sound


def test_pro_02_a_reset_week_is_no_measure() -> None:
    assert "PRO-02" not in broken(hinge(4), previous=hinge(2, mode="reset"))


def test_pro_04_coarse_dumbbells_jump_after_three_times_fifteen() -> None:
    assert {"PRO-02", "PRO-04"}.isdisjoint(broken(hinge(3, 8, 9), previous=hinge(3, 15, 8)))
    assert {"PRO-02", "PRO-04"} <= broken(hinge(3, 8, 9), previous=hinge(3, 12, 8)), "no exception that is not earned"
    assert "PRO-02" in broken(hinge(3, 12, 9), previous=hinge(3, 15, 8)), "reps go back to 8"
    assert "PRO-02" in broken(hinge(3, 8, 12), previous=hinge(3, 15, 8)), "4 kg are over 5 % of 78 kg"
    assert "PRO-02" in broken(hinge(3, 8, 9), athlete(body_mass_kg=None), hinge(3, 15, 8))


def test_pro_02_pro_04_the_exception_is_for_the_next_weight_alone() -> None:
    fine = athlete(load_step_kg=1)
    assert "PRO-02" not in broken(hinge(3, 8, 11), fine, hinge(3, 15, 10))
    assert "PRO-02" in broken(hinge(3, 8, 12), fine, hinge(3, 15, 10)), "11 kg is there, a tenth up"
    assert "PRO-02" in broken(hinge(3, 8, 10), fine, hinge(3, 15, 8)), "9 kg is there, a big jump of its own"


@pytest.mark.parametrize(
    "frozen", [athlete(training_block="preparation"), athlete(screening=None)], ids=["preparation", "unknown screening"]
)
def test_pro_06_nothing_goes_up_while_frozen(frozen) -> None:
    assert "PRO-06" in broken(hinge(3, 9), frozen, hinge(3, 8))
    assert "PRO-06" in broken(hinge(4, 8), frozen, hinge(3, 8))
    assert "PRO-06" not in broken(hinge(3, 8), frozen, hinge(3, 8))
    assert "PRO-06" not in broken(hinge(3, 9), previous=hinge(3, 8))


@pytest.mark.parametrize("mode", ["taper", "race_week"])
def test_pro_06_nothing_goes_up_before_a_race(mode: str) -> None:
    assert "PRO-06" in broken(hinge(2, 9, mode=mode), previous=hinge(2, 8))


def test_pha_09_preparation_adds_no_sets() -> None:
    assert "PHA-09" in broken(hinge(4), athlete(training_block="preparation"), hinge(3))


def test_pha_09_coming_back_to_what_the_block_keeps_is_no_increase() -> None:
    found = broken(hinge(4), athlete(training_block="preparation"), hinge(2, mode="return"))
    assert not {"PHA-09", "PRO-06"} & found


def test_pro_10_weeks_compare_by_rung_load_sets_reps() -> None:
    known = catalog()
    ladder = [hinge(4, 15), hinge(2, 8, 10), hinge(2, 8, 12), hinge(3, 6, 12), hinge(3, 7, 12)]
    for n, easier in enumerate(ladder):
        assert not harder(easier, easier, known)
        assert all(harder(other, easier, known) and not harder(easier, other, known) for other in ladder[n + 1 :])
    assert not harder(hinge(4, 15, 20, mode="reset"), hinge(2, 8), known)
    assert harder(hinge(2, 8, phase="advanced"), hinge(4, 12), known)


def test_pro_16_a_change_says_why() -> None:
    told = Change(exercise="sl_rdl", before="2x8", after="2x9", rules=("PRO-01",), inputs=("8 of 8",), why="All clean.")
    assert "PRO-16" not in broken(clean_week(changes=(told,)))
    assert "PRO-16" in broken(clean_week(changes=(replace(told, why=" "),)))
    assert "PRO-16" in broken(clean_week(changes=(replace(told, inputs=()),)))


def test_pro_17_no_acute_to_chronic_ratio() -> None:
    assert "PRO-17" in broken(clean_week(notices=(Notice(rules=("PRO-06",), why="Your ACWR is 1.6."),)))


def test_pro_06_nothing_goes_up_in_the_last_fortnight_whatever_the_week_is_called() -> None:
    soon = athlete(races=(Race(date=MONDAY + timedelta(days=12), distance_km=10),))
    assert "PRO-06" in broken(hinge(2, 9), soon, hinge(2, 8))
