"""Sets are taken off one by one; what is left is built once."""

from core.athlete import MovementGate
from core.planner.drafting.draft import Draft, Item
from core.planner.drafting.giving import Giving, Line
from core.planner.state.course import Course
from core.planner.state.parts import Strand
from tests.core.planner.runner import catalog


def item(name: str, exercise: str, part: str, sets: int, load: float = 0) -> Item:
    return Item(name, catalog().exercises[exercise], part, sets, 8, load)  # type: ignore[arg-type]


HINGE = item("hinge", "sl_rdl", "main", 2)
CALF = item("calf", "single_leg_calf_raise", "accessory", 1)
BALANCE = item("balance", "balance_eyes_open", "balance", 2)
TRAINED = Course(number=3, gate=MovementGate(), strands={name: Strand(name) for name in ("hinge", "calf")})


def told(lines: Giving) -> list[list[tuple[str, int]]]:
    return [[(item.name, item.sets) for item in draft.items] for draft in lines.drafts()]


def test_a_main_pattern_keeps_a_set_and_easy_work_all_of_them() -> None:
    lines = Giving([Draft("strength", (BALANCE, HINGE, CALF))], TRAINED)
    while able := lines.able():
        lines.take(able, Line.order)
    assert told(lines) == [[("balance", 2), ("hinge", 1)]]
    assert (lines.hard(), lines.total("hinge"), lines.total("calf")) == (1, 1, 0)


def test_the_fullest_day_gives_last_and_a_line_that_is_gone_is_no_day() -> None:
    heavy, light = CALF._replace(load=5, sets=1), CALF._replace(sets=2)
    lines = Giving([Draft("strength", (heavy,)), Draft("strength", (light,))], TRAINED)
    lines.take(lines.able(), Line.order)
    assert told(lines) == [[("calf", 1)], [("calf", 1)]], "the heavy day asks more"
    lines.take(lines.able()[:1], Line.order)
    assert told(lines) == [[], [("calf", 1)]]
    lines.take(lines.able(), Line.order)
    assert told(lines) == [[], []]


def test_sessions_that_give_nothing_stay_the_same_ones() -> None:
    days = [Draft("strength", (HINGE,)), Draft("strength", (CALF,))]
    lines = Giving(days, TRAINED)
    lines.take(lines.able()[:1], Line.order)
    assert lines.drafts()[1] is days[1]
    assert told(lines) == [[("hinge", 1)], [("calf", 1)]]
