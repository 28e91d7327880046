"""Small parts of the planner on their own, where whole weeks seldom come by."""

import pytest

from core.planner.choosing.choice import Means
from core.planner.doses.standing_in import as_it_stands
from core.planner.drafting.draft import Draft, Item
from core.planner.kinds.ceiling import _one_main
from core.planner.kinds.comeback import _smaller
from core.planner.state.parts import Graded, Strand
from tests.core.planner.runner import RUNNER, catalog

MEANS = Means(catalog(), catalog().programmes["single_leg"], RUNNER, load=True)


def day(*names: str) -> Draft:
    cards = (catalog().exercises[name] for name in names)
    return Draft("strength", tuple(Item(card.chain, card, "main", 1, 8) for card in cards))


def named(drafts: list[Draft]) -> list[list[str]]:
    return [[item.exercise.id for item in draft.items] for draft in drafts]


@pytest.mark.parametrize(
    ("ceiling", "left"),
    [
        (4, [["sl_rdl", "split_squat"], ["sl_rdl", "split_squat"]]),
        # a day of one half alone waits as a whole where another has both (EXE-02)
        (3, [["sl_rdl", "split_squat"], []]),
        (2, [["sl_rdl", "split_squat"], []]),
        (1, [["sl_rdl"], []]),
    ],
)
def test_pro_06_main_patterns_wait_one_by_one_where_a_phase_begins_anew_in_a_frozen_week(
    ceiling: int, left: list[list[str]]
) -> None:
    assert named(_one_main([day("sl_rdl", "split_squat"), day("sl_rdl", "split_squat")], ceiling)) == left


def test_pro_12_the_last_main_pattern_stays_whatever_the_ceiling() -> None:
    assert named(_one_main([day("sl_rdl", "split_squat")], 0)) == [["sl_rdl"]]


def test_pha_10_what_stood_in_and_was_too_much_is_the_exercise_by_now_at_its_own_first_weight() -> None:
    waiting = Strand(exercise="sl_rdl_loaded", load=12, stand_in="sl_rdl", away=2)
    stays = as_it_stands(waiting, MEANS)
    assert (stays.exercise, stays.load, stays.stand_in, stays.away) == ("sl_rdl", 0, "", 0)


def test_pha_10_a_pattern_that_nothing_stood_in_for_stays_as_it_is() -> None:
    usual = Strand(exercise="sl_rdl_loaded", load=12)
    assert as_it_stands(usual, MEANS) is usual


@pytest.mark.parametrize(
    ("small", "ill", "back"),
    [
        ((0.7, 0.8, 0.9), (0.5, 0.75), (0.5, 0.75, 0.9)),
        ((0.4, 0.9), (0.5, 0.75), (0.4, 0.75)),
        ((0.9,), (0.5, 0.75), (0.5, 0.75)),
    ],
)
def test_pro_14_an_illness_behind_small_weeks_makes_their_way_back_no_shorter(
    small: tuple[float, ...], ill: tuple[float, ...], back: tuple[float, ...]
) -> None:
    assert _smaller(Graded("small", small), Graded("illness", ill)).shares == back
