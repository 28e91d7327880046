"""What a pattern finds is found; where none of its pieces stands in a text, it is not looked for."""

import re
import sys

import pytest

import core.reading  # noqa: F401
from core.reading.held import held
from core.reading.pieces import Sought
from tests.core.reading.test_corpus import CASES

SOUGHT = {
    id(value): value
    for name, module in [*sys.modules.items()]
    if name.startswith("core.reading.")
    for held in vars(module).values()
    for value in (held.values() if isinstance(held, dict) else [held])
    if isinstance(value, Sought)
}


@pytest.mark.parametrize("sought", SOUGHT.values(), ids=lambda sought: sought._pattern.pattern[:40])
def test_a_pattern_is_found_in_each_reply_where_it_stands(sought: Sought) -> None:
    for case in CASES:
        text = case["text"].lower()
        whole = sought._pattern.search(text)
        assert (next(Sought.finditer(sought, text), None) or [None])[0] == (whole or [None])[0], text


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"\b(?:skip|drop)ped\b|left out", "i dropped it"),
        (r"\b(?:(?:all|none) )?of it\b", "of it"),
        (r"a(?:b|cd)+e", "acdbe"),
        (r"(?<=not )done(?! yet)", "not done"),
        (r"(no|yes) \1", "yes yes"),
        (r"(?i:LEFT) leg", "Left leg"),
        (r"[^a]bc|(?:xyz)?", "nothing"),
        (r"\b(?:he|she)\b", "so he, they say"),
        (r"^he\b|\bshe$", "he"),
        (r"(?:, |\b)he\b", "it,he"),
        (r"\b(?:is|was) (?:ill|off)\b, again", "was off, again"),
        (r"\b(?:ha)+\b", "hahaha"),
        (r"\bnot\b(?= yet)(?<!is not) yet", "not yet"),
    ],
)
def test_a_pattern_is_found_whatever_it_is_made_of(pattern: str, text: str) -> None:
    assert Sought(pattern).search(text) is not None
    assert [found[0] for found in Sought(pattern).finditer(text)] == [found[0] for found in re.finditer(pattern, text)]
    assert Sought(pattern).sub("-", text) == re.sub(pattern, "-", text)


@pytest.mark.parametrize(
    "pattern", [r"\b(?:he|she)\b", r"(?:^|[,;] )he\b", r"\b(?:do|would)nt\b", r"(?:so|he) (?:will|has)\b"]
)
def test_a_pattern_of_whole_words_is_not_looked_for_where_they_are_parts_of_others(pattern: str) -> None:
    assert not Sought(pattern).may_stand_in("the shelf would do")


def test_a_pattern_is_rather_looked_for_by_what_few_replies_hold() -> None:
    assert not Sought(r"(?:wife|ex) (?:was|had)").may_stand_in("it was 5 of 10")
    assert not Sought(r"\d (?:of|on) (?:them|both)").may_stand_in("it was 5 of 10")


def test_a_part_of_a_text_is_looked_through_as_well() -> None:
    assert Sought("rest of it").search("rest of it", 2) is None
    assert Sought("of it").search("rest of it", 2) is not None


@pytest.mark.parametrize("pattern", [r"\d", r"(?:left|right) [1-6]x?", r"a(?=.*\d)", r"3|four? \d\d", r"(?:\d ?)+"])
def test_a_pattern_that_asks_for_a_number_is_known(pattern: str) -> None:
    assert any(found.numbered for found in held(re.compile(pattern)))


@pytest.mark.parametrize("pattern", [r"\d?", r"(?:\d|x)", r"[\dx]", r"(?!\d)a", r"[^0-9]", r"(?:\d )*a", r"\D"])
def test_a_pattern_that_does_without_a_number_is_known(pattern: str) -> None:
    assert not any(found.numbered for found in held(re.compile(pattern)))
