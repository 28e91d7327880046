"""Ill, well again, or neither: what stands last counts, and what is denied of being well is no word of it (SAF-06)."""

import pytest

from core.reading import read
from core.reading.facts import IllnessSaid
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def _told(text: str) -> list[str]:
    facts = read(text, None, SESSIONS["A"], "metric", CATALOG).facts
    return [fact.state for fact in facts if isinstance(fact, IllnessSaid)]


@pytest.mark.parametrize(
    "text",
    ["i no longer have a fever but still ill", "nearly threw up, i'm ill", "no longer vomiting but still feel rough",
     "havent been so sick in ages", "never had flu this bad", "i couldn't have felt more ill",
     "never had a fever like this before", "i never had a cold this bad", "never been more sick"],
)  # fmt: skip
def test_saf_06_an_illness_is_heard_beside_one_that_is_denied_and_where_a_denial_makes_it_worse(text: str) -> None:
    assert _told(text) == ["ill"]


@pytest.mark.parametrize(
    "text",
    ["fever disappeared overnight but still ill", "flu vanished but fever now", "cold disappeared then came back",
     "flu gone but now vomiting", "over my cold but got a fever now", "covid cleared but still coughing",
     "feeling better but the fever came back", "didn't get over the flu", "not over my cold", "almost over the flu",
     "can't get rid of the cold", "almost recovered from flu", "haven't got over the bug"],
)  # fmt: skip
def test_saf_06_an_illness_that_is_back_or_not_over_is_there(text: str) -> None:
    assert _told(text) == ["ill"]


@pytest.mark.parametrize(
    "text",
    ["cold, gone today to the doctor", "illness history", "my stomach disappeared", "nearly well again",
     "not fully recovered", "im not recovered", "cold gone, still tired", "knee not fully recovered",
     "havent been ill this winter", "nearly caught a cold", "my wife is not over the cold"],
)  # fmt: skip
def test_saf_06_what_is_neither_says_neither(text: str) -> None:
    assert not _told(text)


@pytest.mark.parametrize(
    "text",
    ["fever is history", "flu is history", "cold gone today", "i had covid, gone now", "no all better now",
     "over my cold, training again tomorrow", "feeling better now after being sick", "recovered, had a cold last week",
     "feeling better, my wife is ill", "flu is gone, came back from holiday and trained",
     "no longer ill", "fully recovered from the flu"],
)  # fmt: skip
def test_an_illness_that_is_over_is_over(text: str) -> None:
    assert _told(text) == ["well"]
