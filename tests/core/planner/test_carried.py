"""Kinds of day that are new for a pattern go on from what it asks elsewhere (rows 11 and 14, D10, PRO-04)."""

import pytest

from core.planner.doses.carried import carried
from core.planner.state.parts import Amounts


@pytest.mark.parametrize(
    ("day", "known", "held", "as_often", "asked"),
    [
        ((2, 12), (2, 9), True, False, (2, 9)),
        ((2, 12), (2, 9), False, False, (2, 12)),
        ((4, 6), (4, 12), False, False, (4, 6)),
        ((4, 6), (4, 12), False, True, (3, 12)),
        ((4, 6), (2, 12), True, True, (2, 12)),
        ((2, 12), (3, 9), True, True, (2, 9)),
    ],
)
def test_row_11_pro_04_a_new_kind_of_day_asks_no_more_unearned_and_no_fewer_without_a_load(
    day: tuple[int, int], known: tuple[int, int], held: bool, as_often: bool, asked: tuple[int, int]
) -> None:
    assert carried(Amounts(*day), [Amounts(*known)], held, as_often) == Amounts(*asked)
