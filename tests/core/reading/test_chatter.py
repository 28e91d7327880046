"""What tells nothing of training changes nothing of what is told beside it."""

import pytest

from bot.content import load_catalog
from core.reading import read
from core.reading.facts import Asked, Reading
from tests.core.reading.test_corpus import SESSIONS

CATALOG = load_catalog()


def taken(text: str, asked: Asked) -> Reading:
    return read(text, asked, SESSIONS["P"], "metric", CATALOG)


@pytest.mark.parametrize(
    "chatter",
    [
        ". The neighbours were staring",
        ", listening to a podcast about penguins",
        " (its boiling in this flat)",
        " because the cat likes it",
        ". My watch strap broke",
        ". Telly was on in the background",
    ],
)
@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("rdl 3x8 each leg", "session"),
        ("all done, except the step ups. no wait, the split squats", "session"),
        ("rdl 8 8 8 left and right. oh wait the right was 8 8 6", "session"),
        ("calf 3. 5 actually", "soreness"),
        ("left achilles 3, nope right one", "pain"),
        ("sleep 7. sry 6", "sleep"),
    ],
)
def test_chatter_behind_a_report_changes_nothing_of_it(told: str, asked: Asked, chatter: str) -> None:
    plain, beside = taken(told, asked), taken(told + chatter, asked)
    assert (beside.facts, beside.questions) == (plain.facts, plain.questions)


@pytest.mark.parametrize(
    "turned",
    ["rdl 3x8 each, not really", "rdl 3x8 each, said my wife", "rdl 3x8 each, yesterday", "rdl 3x8 each, if only"],
)
def test_words_that_turn_a_report_are_no_chatter(turned: str) -> None:
    assert turned.rpartition(", ")[2] not in taken(turned, "session").unread


def test_words_that_nobody_knows_hide_no_sets_that_are_as_planned() -> None:
    beside = taken("my rdls were eight to begin sproingily eight and eight, on each side", "session")
    assert beside.facts == taken("rdl 8 8 8 each side", "session").facts
    assert taken("my rdls were eight to begin sproingily thirty and eight, on each side", "session").facts == ()
