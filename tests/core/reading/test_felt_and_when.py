"""A pain keeps its number beside the set it was in, and one that is gone today leaves no session out."""

import pytest

from core.reading import read
from core.reading.facts import PainSaid, SkipSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


@pytest.mark.parametrize("text", ["knee pain 5 on set 2", "knee hurt 5/10 on set 2", "knee ache a 5 in set 3"])
def test_the_number_of_a_pain_is_none_of_a_set(text: str) -> None:
    pains = [fact for fact in read(text, "session", SESSIONS["P"], "metric", CATALOG).facts if fact.kind == "pain"]
    assert [(pain.region, pain.score) for pain in pains] == [("knee", 5)]


@pytest.mark.parametrize(
    ("text", "skips"),
    [
        ("knee pain last week but not today", False),
        ("knee pain last week, not today", False),
        ("my calf was sore on monday but not today", False),
        ("hamstring hurts, not today", True),
        ("calf sore, not today sorry", True),
        ("not today, knee hurts", True),
    ],
)
def test_who_has_no_pain_today_leaves_nothing_out(text: str, skips: bool) -> None:
    facts = read(text, "session", SESSIONS["P"], "metric", CATALOG).facts
    assert any(isinstance(fact, SkipSaid) for fact in facts) == skips


def test_a_pain_of_which_no_day_is_told_is_kept() -> None:
    facts = read("my knee hurts but not today", "session", SESSIONS["P"], "metric", CATALOG).facts
    assert facts == (PainSaid(region="knee"),)
