"""Lowered weeks are shared out by the last building week, and keep the main pair."""

import pytest

from core.planner.draft import Draft, Item
from core.planner.fit import main_pair
from core.planner.shrink import share_of
from tests.core.planner.runner import catalog


def line(name: str, exercise: str, part: str, sets: int) -> Item:
    return Item(name, catalog().exercises[exercise], part, sets, 8)


@pytest.mark.parametrize("share", [0.5, 0.7])
def test_exe_02_a_small_share_keeps_the_pair_where_an_accessory_is_what_is_left_of_it(share: float) -> None:
    hinge, calf = (
        line("hinge", "hip_hinge_drill", "main", 1),
        line("calf", "calf_raise_two_up_one_down", "accessory", 1),
    )
    day = Draft("power", (line("step_up", "lunge_bodyweight", "accessory", 1), hinge, calf))
    assert len(main_pair(share_of(day, share).items)) == 2
