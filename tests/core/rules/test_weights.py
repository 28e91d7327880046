"""Which weights can be made: single ones as they were told, else any of a step (R10, PRO-04, PHA-10)."""

from dataclasses import replace

import pytest

from core.athlete import HandWeights, Profile
from core.rules.weights import Weights, first_load_kg, weights_for
from core.training import Week
from tests.core.rules.weeks import athlete, broken, catalog, dose, session, week

KETTLEBELLS = HandWeights(kettlebell=(16.0, 12.0))
SMALL = HandWeights(dumbbell=(2.0, 3.0, 5.0))


def owning(weights: HandWeights, **changes: object) -> Profile:
    kit = changes.pop("equipment", frozenset({"bench", "box", "dumbbell", "kettlebell"}))
    return athlete(weights_kg=weights, equipment=kit, **changes)


def hinge(sets: int, reps: int, load: float, **changes: object) -> Week:
    lift = dose("sl_rdl_loaded", sets, reps, load_kg=load)
    return week(session("tue", lift), week_number=5, phase="intermediate", **changes)


def card(name: str):
    return catalog().exercises[name]


def test_r10_without_a_word_weights_go_up_by_a_step() -> None:
    untold = weights_for(athlete(load_step_kg=2), card("sl_rdl_loaded"))
    assert untold == Weights(2)
    assert (untold.lightest, untold.above(4), untold.down_to(5.9)) == (2, 6, 4)
    assert (untold.has(6), untold.has(5)) == (True, False)
    assert weights_for(athlete(), card("sl_rdl_loaded")).step == 2.5


def test_r10_told_weights_are_all_there_is() -> None:
    own = Weights(2.5, (2, 3, 5))
    assert [own.above(load) for load in (0, 2, 3.5, 5)] == [2, 3, 5, None]
    assert [own.down_to(load) for load in (1.9, 2, 4.5, 9)] == [0, 2, 3, 5]
    assert own.has(5)
    assert not own.has(4)


def test_pha_10_a_kettlebell_serves_only_where_the_card_names_one() -> None:
    both = owning(replace(SMALL, kettlebell=(8.0,)))
    assert weights_for(both, card("sl_rdl_loaded")).owned == (2, 3, 5, 8)
    assert weights_for(both, card("bulgarian_split_squat_loaded")).owned == (2, 3, 5)
    assert weights_for(both, card("bulgarian_split_squat_barbell")).owned == (), "plates are made up by the step"
    gone = replace(both, equipment=frozenset({"bench", "kettlebell"}))
    assert weights_for(gone, card("sl_rdl_loaded")).owned == (8,)


@pytest.mark.parametrize(
    ("weights", "mass", "first"),
    [
        (SMALL, 50, 2),
        (SMALL, 70, 3),
        (SMALL, 110, 5),
        (HandWeights(dumbbell=(5.0,)), 100, 5),
        (HandWeights(dumbbell=(5.0,)), 99, 0),
        (HandWeights(dumbbell=(2.5,)), None, 2.5),  # as for 50 kg
        (HandWeights(dumbbell=(3.0,)), None, 0),
        (KETTLEBELLS, 70, 0),
    ],
)
def test_pha_04_a_first_weight_is_the_heaviest_up_to_a_twentieth(weights, mass, first) -> None:
    assert first_load_kg(owning(weights, body_mass_kg=mass), card("sl_rdl_loaded")) == first


@pytest.mark.parametrize(("load", "there"), [(12, True), (16, True), (2.5, False), (14, False), (0, True)])
def test_r10_a_week_asks_for_no_weight_that_is_not_there(load: float, there: bool) -> None:
    lift = dose("sl_rdl_loaded" if load else "sl_rdl", 3, 8, load_kg=load)
    found = broken(week(session("tue", lift), week_number=5, phase="intermediate"), owning(KETTLEBELLS))
    assert ("R10" not in found) is there


def test_r10_pounds_are_told_in_hundredths_of_a_kilogram() -> None:
    pounds = HandWeights(dumbbell=(2.27, 4.54))
    lift = dose("sl_rdl_loaded", 3, 8, load_kg=4.536)
    assert "R10" not in broken(week(session("tue", lift), week_number=5, phase="intermediate"), owning(pounds))


def test_pro_04_the_next_weight_is_the_next_that_is_there() -> None:
    own = owning(HandWeights(dumbbell=(5.0, 8.0)))
    assert "PRO-02" not in broken(hinge(3, 8, 8), own, hinge(3, 15, 5)), "3 kg are less than 5 % of 75 kg"
    untold = replace(own, weights_kg=HandWeights())
    assert "PRO-02" in broken(hinge(3, 8, 8), untold, hinge(3, 15, 5)), "7.5 kg comes first"


def test_pro_11_in_a_reset_the_lightest_weight_stays() -> None:
    own = owning(HandWeights(dumbbell=(5.0, 8.0)))
    assert "PRO-11" not in broken(hinge(1, 12, 5, mode="reset"), own, hinge(3, 8, 5))
    assert "PRO-11" in broken(hinge(1, 12, 8, mode="reset"), own, hinge(3, 8, 8))
