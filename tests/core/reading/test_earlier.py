"""How it was is not how it is; where two bare numbers disagree, the reader asks."""

import pytest

from core.reading import read
from core.reading.facts import PainSaid, SorenessSaid
from tests.core.reading.test_corpus import CATALOG


@pytest.mark.parametrize(
    ("text", "score", "leg"),
    [
        ("left knee was 4, now 2", 2, "left"),
        ("none today, yesterday 4", 0, None),
        ("Right calf: 0 during, 0 after, 4 this morning", 4, "right"),
        ("calf 2 heel 1 both left", 2, "left"),
        ("nothing in the knee, 2 in the hip (left)", 2, "left"),
        ("achilles on my left heel 2 out of 10", 2, "left"),
        ("it band. 6. left. rubbish.", 6, "left"),
        ("not my knee this time, its the hip, right, 3", 3, "right"),
    ],
)
def test_a_pain_is_read_as_it_is_now_at_its_own_place(text: str, score: int, leg: str | None) -> None:
    found = read(text, "pain", None, "metric", CATALOG).facts[0]
    assert isinstance(found, PainSaid)
    assert (found.score, found.leg) == (score, leg)


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("morning 5 now 3", [3]),
        ("three, maybe four", [4]),
        ("from 6 to 3", []),
        ("R calf & L quad, both 3", [3, 3]),
        ("tibs 4 calves 4 ego 10", [4, 4]),
        ("slept on my neck. legs 2", [2]),
    ],
)
def test_a_number_counts_only_where_it_is_clear_what_it_scores(text: str, scores: list[int]) -> None:
    reading = read(text, "soreness", None, "metric", CATALOG)
    assert [fact.score for fact in reading.facts if isinstance(fact, SorenessSaid)] == scores
    assert bool(reading.questions) is not bool(scores)
