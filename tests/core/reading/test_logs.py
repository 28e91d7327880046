"""Whole sessions as they are written down: lines, headings, numbered sets, and chat around them."""

import pytest

from core.reading import read
from core.reading.facts import SetsSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def sets(text: str, session: str) -> list[tuple[str | None, str | None, tuple[int, ...]]]:
    reading = read(text, "session", SESSIONS[session], "metric", CATALOG)
    assert not any(question.about == "sets" for question in reading.questions), text
    return [(fact.exercise, fact.leg, fact.amounts) for fact in reading.facts if isinstance(fact, SetsSaid)]


def test_a_heading_for_both_legs_ends_that_of_one() -> None:
    text = "Right leg: hops 8 8 8, bridge raises 12 11\nBoth feet: pogos 20 20 20\nTotal 38 min"
    assert sets(text, "D") == [
        ("single_leg_hop", "right", (8, 8, 8)),
        ("single_leg_bridge_raise", "right", (12, 11)),
        ("pogo_hop", None, (20, 20, 20)),
    ]


def test_what_has_no_leg_is_headed_by_none() -> None:
    text = "L side: side plank 25 22\nR side: side plank 25 25\nfront: plank 45 45"
    assert sets(text, "T")[-1] == ("plank", None, (45, 45))


@pytest.mark.parametrize("before", ["notebook p.14: ", "3 calls, no break. up at six, ", "page 3: "])
def test_numbers_of_other_things_before_a_name_are_none_of_its_sets(before: str) -> None:
    assert sets(f"{before}bridges 15 15", "Q") == [("glute_bridge", None, (15, 15))]


def test_a_sign_with_a_number_before_a_name_counts_its_sets() -> None:
    text = "#1 side squat 10 each, #2 side squat 9 each\n#1 march 12 each, #2 march 12 each"
    assert sets(text, "E") == [("side_squat", "both", (10, 9)), ("glute_bridge_march", "both", (12, 12))]


@pytest.mark.parametrize(
    ("text", "load"),
    [("bulgs 10s in hand 10 10 8 l+r", 10), ("bss 12k 8.8.8 both", 12), ("bulgs 12.5k 8 8 8 both", 12.5)],
)
def test_a_load_stands_before_its_sets_in_the_way_of_gyms(text: str, load: float) -> None:
    facts = read(text, "session", SESSIONS["Q"], "metric", CATALOG).facts
    assert [fact.load_kg for fact in facts if isinstance(fact, SetsSaid)] == [load]


@pytest.mark.parametrize("told", ["about 42 minutes.", "rpe 5 / 42 min / no pain", "roughly 42 min, slept 7"])
def test_how_long_it_took_stands_behind_the_sets(told: str) -> None:
    facts = read(f"bridges 15 15. {told}", "session", SESSIONS["Q"], "metric", CATALOG).facts
    assert [fact.minutes for fact in facts if fact.kind == "minutes"] == [42]
