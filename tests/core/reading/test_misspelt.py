"""Slips of the thumb in the names of the session's exercises and in words of sets."""

import pytest

from core.reading.known import known
from tests.core.reading.test_corpus import CATALOG, SESSIONS


def mended(text: str, session: str | None) -> str:
    return known(CATALOG).misspelt.mended(text, SESSIONS[session] if session else None)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("spit squats 10 and 9", "split squat 10 and 9"),  # a word of English, beside the rest of the name
        ("Slpit Squat 8 8 left", "split squat 8 8 left"),
        ("ste pups 8 x 2", "step up 8 x 2"),  # the space fell one letter off
        ("step uos 8 7", "step up 8 7"),
        ("stepu ps 8 7", "step up 8 7"),
        ("did the splitsqaut 8 8", "did the split squat 8 8"),
        ("one leg blance 30 s", "one leg balance 30 s"),
        ("8 8 bpth lehs", "8 8 both legs"),
        ("lefft 8, rigt 7", "left 8, right 7"),
        ("8 8 eahc sdie", "8 8 each side"),
    ],
)
def test_a_slip_is_what_stands_in_the_session(typed: str, meant: str) -> None:
    assert mended(typed, "P") == meant


@pytest.mark.parametrize(
    "typed",
    [
        "set up the mat, 8 8",  # words of sets are no slips
        "wide squats 8 8",  # another kind of exercise
        "doorbell squats 8 8",
        "goblet squats 8 8",  # a name of the library
        "deadlift 8 8",
        "balance half a minute x2 per leg",
        "it felt loft and my dog barked",  # beside no numbers
        "step up l 8 8",  # the leg is no part of the name
    ],
)
def test_what_may_be_something_else_stays(typed: str) -> None:
    assert mended(typed, "P") == typed


def test_no_session_has_no_names() -> None:
    assert mended("spit squats 10 and 9", None) == "spit squats 10 and 9"
