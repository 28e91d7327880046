"""The number of a word that nobody knows is given to no other place."""

import pytest

from core.reading import Asked, read
from tests.core.reading.test_corpus import CATALOG


@pytest.mark.parametrize(
    ("asked", "text", "told"),
    [
        ("soreness", "quads 5 zzrgh 2", [("quad", 5)]),
        ("soreness", "zorks 3 hams 6", [("hamstring", 6)]),
        ("soreness", "calves 4 and flibs 6", [("calf", 4)]),
        ("pain", "right knee 3, wotsit 5", [("knee", 3)]),
    ],
)
def test_the_number_of_a_strange_word_is_asked_for(asked: Asked, text: str, told: list[tuple[str, int]]) -> None:
    reading = read(text, asked, None, "metric", CATALOG)
    assert [(fact.region, fact.score) for fact in reading.facts if fact.kind in ("soreness", "pain")] == told
    assert [(question.about, question.missing) for question in reading.questions] == [(asked, ("region",))]


@pytest.mark.parametrize("text", ["quads 5 maybe 6", "legs heavy, roughly 4", "quads and hams, approx 4", "honestly 4"])
def test_words_that_are_known_lead_to_a_number(text: str) -> None:
    assert not read(text, "soreness", None, "metric", CATALOG).questions


@pytest.mark.parametrize("asked", ["soreness", "pain"])
@pytest.mark.parametrize(
    "text", ["R knee 2 and L shin 2. sorry, blorps 4 right", "right quad hurts, 3 sorry, flibs 4 right"]
)
def test_a_strange_word_puts_no_place_right(asked: Asked, text: str) -> None:
    reading = read(text, asked, None, "metric", CATALOG)
    assert not [fact for fact in reading.facts if getattr(fact, "score", None) == 4]
    assert reading.questions
