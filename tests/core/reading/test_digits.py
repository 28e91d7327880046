"""Numbers in words mean what they mean in digits."""

import pytest

from bot.content import load_catalog
from core.reading import read
from core.reading.rewriting.digits import in_digits

CATALOG = load_catalog()


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("eight eight seven", "8 8 7"),
        ("six point five", "6.5"),
        ("twenty five", "twenty five"),
        ("three quarters of a minute", "three quarters of a minute"),
        ("one out of ten", "1 out of 10"),
        ("left glute, one", "left glute, 1"),
        ("not the right one", "not the right one"),
        ("its one of those days", "its one of those days"),
    ],
)
def test_numbers_below_twenty_stand_in_digits_and_one_only_as_a_score(words: str, digits: str) -> None:
    assert in_digits(words) == digits


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("both shins three", "both shins 3"),
        ("out for ten seconds, i was unconscious", "out for 10 seconds, i was unconscious"),
        ("i was unconscious for ten seconds", "i was unconscious for 10 secs"),
        ("right calf 4... not four, two", "right calf 4... not 4, 2"),
        ("pain one out of ten, left knee", "pain 1/10, left knee"),
        ("cant walk two steps on my left foot", "cant walk 2 steps on my left foot"),
    ],
)
def test_what_is_understood_does_not_hang_on_how_numbers_are_written(words: str, digits: str) -> None:
    one, other = (read(text, "pain", None, "metric", CATALOG) for text in (words, digits))
    assert one.facts == other.facts
    assert one.facts
    assert one.questions == other.questions
