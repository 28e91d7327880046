"""Scores and places in two lists belong together in their order."""

import pytest

from core.reading import read
from core.reading.facts import PainSaid
from tests.core.reading.test_corpus import CATALOG


@pytest.mark.parametrize(
    "text",
    [
        "3, 3 and 5. r calf r knee l hip", "right calf, right knee and left hip: 3, 3, 5",
        "3 3 5 right calf, right knee, left hip",
        "r calf and r knee and l hip 3/10, 3/10, 5/10 respectively", "3 3 5 - r calf, r knee, l hip",
    ],
)  # fmt: skip
def test_each_place_has_its_own_score(text: str) -> None:
    told = read(text, "pain", None, "metric", CATALOG).facts
    assert [(fact.region, fact.leg, fact.score) for fact in told if isinstance(fact, PainSaid)] == [
        ("calf", "right", 3), ("knee", "right", 3), ("hip", "left", 5),
    ]  # fmt: skip


def test_two_sides_of_one_place_have_theirs() -> None:
    told = read("4 6 left and right knee", "pain", None, "metric", CATALOG).facts
    assert told == (PainSaid(score=4, region="knee", leg="left"), PainSaid(score=6, region="knee", leg="right"))


def test_one_score_stands_for_all_places() -> None:
    told = read("left knee and left hip 3", "pain", None, "metric", CATALOG).facts
    assert [fact.score for fact in told if isinstance(fact, PainSaid)] == [3, 3]


def test_how_both_places_feel_stands_before_them() -> None:
    told = read("aching lower back n left glute, 3 and 2", "pain", None, "metric", CATALOG).facts
    assert [(fact.region, fact.score) for fact in told if isinstance(fact, PainSaid)] == [
        ("lower_back", 3), ("glute", 2),
    ]  # fmt: skip
