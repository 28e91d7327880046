"""Kinds of day that are new for a pattern go on from what it asks elsewhere (rows 11 and 14, D10, PRO-04)."""

import pytest

from core.athlete import MovementGate
from core.journal import Assessment
from core.planner.choosing.choice import Means
from core.planner.doses.carried import carried, raises_of
from core.planner.drafting.draft import Draft, Item
from core.planner.kinds.asked import in_turn
from core.planner.state.course import Course
from core.planner.state.parts import Amounts, Strand
from core.training import SessionKind
from tests.core.planner.logs import at
from tests.core.planner.runner import catalog, dose, plan, runner


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


@pytest.mark.parametrize(
    ("kind", "known", "tests", "reps"),
    [
        ("strength", (), {}, 12),
        ("strength", (), {"left": 15, "right": 30}, 12),
        ("strength", (), {"left": 8, "right": 15}, 5),
        ("max_strength", (9,), {"left": 20, "right": 20}, 9),
        ("power", (11,), {}, 10),
        ("power", (15, 9), {}, 12),
    ],
)
def test_leg_05_calf_raises_of_a_new_day_ask_no_more_than_the_weaker_leg_holds(
    kind: SessionKind, known: tuple[int, ...], tests: dict[str, float], reps: int
) -> None:
    """Three fewer than the test came to, what other days ask, and a repetition less where effort ends lower."""
    told = {("calf_raise", leg): value for leg, value in tests.items()}
    assert raises_of(Amounts(3, 8), kind, known, told) == Amounts(3, reps)


@pytest.mark.parametrize(
    ("strand", "asked"),
    [
        (Strand("sl_rdl", good=2), "2x12"),
        (Strand("sl_rdl", good=2, frozen=True), "2x8"),
        (Strand("sl_rdl"), "2x8"),
    ],
)
def test_pro_06_row_11_a_day_that_takes_its_turn_asks_no_more_of_what_is_held(strand: Strand, asked: str) -> None:
    week = plan(runner(equipment=frozenset()))
    power = Draft("power", (Item("hinge", catalog().exercises["sl_rdl"], "main", 2, 12),))
    course = Course(number=9, gate=MovementGate(), strands={"hinge": strand}, logged=True)
    (item,) = in_turn(
        power, week, course, Means(catalog(), catalog().programmes["single_leg"], runner(), load=False)
    ).items
    assert (dose(week, "sl_rdl"), f"{item.sets}x{item.amount}") == ("2x8", asked)


def test_leg_05_the_first_calf_raise_follows_the_calf_test() -> None:
    profile, found = runner(level="intermediate"), {"left": 9, "right": 15}
    weak = tuple(Assessment(at=at(-1, 6), test="calf_raise", leg=leg, value=n) for leg, n in found.items())  # type: ignore[arg-type]
    asked = [dose(plan(profile, told), "single_leg_calf_raise") for told in ((), weak)]
    assert asked == ["3x12", "3x6"]
