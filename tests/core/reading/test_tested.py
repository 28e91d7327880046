"""A bone that was pressed and did not hurt is no sign, one that did is, however the test is told (SAF-02)."""

import pytest

from core.reading import read
from core.reading.facts import FlagSaid
from tests.core.reading.test_corpus import CATALOG


def flagged(text: str) -> bool:
    reading = read(text, "pain", None, "metric", CATALOG)
    return any(isinstance(fact, FlagSaid) for fact in reading.facts)


@pytest.mark.parametrize(
    "text",
    ["nope. pressed all along the shin bone like you said and nothing", "pressed the shin bone, no pain",
     "prodded the bone with my thumb. it didnt hurt", "one finger on the bone - 0", "no pain when i press the bone",
     "nothing when i press on the shin bone", "pushed my thumb into the bone not tender at all",
     "pressed the top of my foot, all fine"],
)  # fmt: skip
def test_a_test_that_found_nothing_is_no_sign(text: str) -> None:
    assert not flagged(text)


@pytest.mark.parametrize(
    "text",
    ["pressed the shin bone and it hurts", "pressed the shin bone, tender", "pressed the bone and nothing else hurts",
     "pressed along the shin bone and nothing makes it better", "pressed the shin bone no pain but hopping kills",
     "pressed the shin bone, no pain, just sore", "pressed the shin bone, nothing. hurts at night though",
     "fine until i press the shin bone", "only hurts when i press the bone, otherwise fine",
     "pressed the bone, 0 left 6 right", "pressed the bone and it was not fine",
     "shin bone pain. pressed the calf, nothing"],
)  # fmt: skip
def test_a_test_that_hurt_or_another_sign_beside_it_is(text: str) -> None:
    assert flagged(text)
