"""How it was is no answer to how it is; the other leg has its own score."""

import pytest

from core.reading import read
from core.reading.facts import Asked, PainSaid, SorenessSaid
from tests.core.reading.test_corpus import CATALOG


def scores(text: str, asked: Asked) -> list[tuple[float | None, str | None, str | None]]:
    facts = read(text, asked, None, "metric", CATALOG).facts
    return [(f.score, f.region, f.leg) for f in facts if isinstance(f, PainSaid | SorenessSaid)]


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("left knee today 3 yesterday 5", 3),
        ("left knee 5 yesterday, today a 3", 3),
        ("left knee was 2 is 3", 3),
        ("left knee 7, dropped to 4 after walking", 4),
        ("left knee 2, better than yesterday's 4", 2),
        ("left knee 3 last week, a one now", 1),
        ("pain level: 3.5 / place: knee / side: L", 3.5),
        ("left knee was 5 and down to 3", 3),
        ("left knee 3 after an hour of running", 3),
    ],
)
def test_of_two_scores_of_one_place_the_one_of_now_counts(text: str, score: float) -> None:
    assert scores(text, "pain") == [(score, "knee", "left")]


def test_without_a_score_of_now_none_is_taken() -> None:
    assert not scores("better than yesterday (was 4)", "pain")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("left knee 3 & the other one 2", [(3, "knee", "left"), (2, "knee", "right")]),
        ("hips: the right one's a four, the left more like a one", [(4, "hip", "right"), (1, "hip", "left")]),
        ("everything 4 except calves 6", [(4, None, None), (6, "calf", None)]),
        ("ankle isn't swollen, 2 left", [(2, "ankle", "left")]),
    ],
)
def test_each_score_stays_at_its_place(text: str, found: list[tuple[float, str | None, str | None]]) -> None:
    asked: Asked = "soreness" if "calves" in text else "pain"
    assert scores(text, asked) == found


def test_how_far_into_a_run_is_no_length_of_the_session() -> None:
    facts = read("it band 4 r side from about 20 mins in", None, None, "metric", CATALOG).facts
    assert [fact.kind for fact in facts] == ["pain"]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("left knee 2, hurts at night", "night"),
        ("left knee 2, doesn't hurt at night", None),
        ("no pain at night, left knee 2 on downhills", "running"),
        ("left knee 2, not only at night", "night"),
    ],
)
def test_a_time_without_pain_is_no_time_of_it(text: str, when: str | None) -> None:
    assert [f.when for f in read(text, "pain", None, "metric", CATALOG).facts if isinstance(f, PainSaid)] == [when]


@pytest.mark.parametrize("score", ["5/10", "5"])
def test_a_foot_that_hurts_is_no_leg_of_sets(score: str) -> None:
    assert scores(f"left foot {score}", "pain") == [(5, "foot", "left")]
