"""Tests and their norms: what is usual at an age, and goals that follow it."""

import pytest

from bot.content import load_catalog

TESTS = load_catalog().assessments


@pytest.mark.parametrize(
    ("age", "sex", "goal"),
    [(25, "male", 37), (25, "female", 30), (45, "female", 25), (55, "male", 23), (72, "male", 14), (55, None, 21)],
)
def test_ass_02_the_calf_goal_is_25_or_the_norm_under_50_and_the_norm_from_50(age: int, sex: str, goal: float) -> None:
    assert TESTS["calf_raise"].advanced_value(age, sex) == goal  # type: ignore[arg-type]


def test_ass_02_closed_eyes_have_two_protocols_side_by_side() -> None:
    strict, loose = TESTS["balance_eyes_closed"].norms
    row = strict.at(35)
    assert row is not None
    assert row.of("female") == (13.1, 13.1)
    assert row.of(None) == (13.1, 16.9)
    assert loose.at(35) is not None
    assert loose.at(85) is None


def test_a_norm_of_men_says_nothing_about_women() -> None:
    row = TESTS["single_leg_bridge"].norms[0].at(30)
    assert row is not None
    assert row.of("female") is None
    assert row.of(None) == (20, 30)


def test_ass_03_changes_that_count() -> None:
    assert {test: each.counts_from for test, each in TESTS.items()} == {
        "balance_eyes_open": 5, "balance_eyes_closed": 5, "calf_raise": 7, "bulgarian_split_squat": 2,
        "step_up_height": 5, "single_leg_bridge": 5, "side_plank": 30, "sit_to_stand": 3,
    }  # fmt: skip


def test_norms_do_not_leave_gaps_between_ages() -> None:
    for each in TESTS.values():
        for norms in each.norms:
            ends = [row.ages[1] + 1 for row in norms.rows[:-1]]
            assert [row.ages[0] for row in norms.rows[1:]] == ends
