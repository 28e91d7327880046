"""A slip of the thumb in a long word hides nothing, and makes no word into another."""

import pytest

from bot.content import load_catalog
from core.reading.known import known

SPELLER = known(load_catalog()).speller


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("mornng", "morning"),
        ("morniing", "morning"),
        ("correcttion", "correction"),
        ("wednsday", "wednesday"),
        ("mintes", "minutes"),
        ("husbnd", "husband"),
        ("hobbliing", "hobbling"),
        ("siting", "sitting"),
        ("cheast", "chest"),
        ("collpsed", "collapsed"),
        ("recovvered", "recovered"),  # a word that only patterns look for
        ("anythng", "anything"),
    ],
)
def test_a_letter_lost_doubled_or_swapped_is_mended(typed: str, meant: str) -> None:
    assert SPELLER.mend(typed) == meant


@pytest.mark.parametrize("word", ["chill", "happen", "plan", "quads", "heard", "twitch", "stroll", "warm", "loosen"])
def test_another_word_or_another_form_of_a_word_stays(word: str) -> None:
    assert SPELLER.mend(word) == word
