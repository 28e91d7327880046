"""The many ways of giving a score, and of taking one back, mean what the short way means."""

from itertools import product

import pytest

from bot.content import load_catalog
from core.reading import read
from core.reading.facts import Asked
from core.reading.rewriting.rewrites import Steps
from core.reading.rewriting.wordings import SCORES

CATALOG = load_catalog()


@pytest.mark.parametrize(
    ("words", "short"),
    [
        ("between a 5 and a 6 id say", "5-6 id say"),
        ("6 n half out of 10", "6.5 out of 10"),
        ("seven and a half hours", "seven and a half hours"),
        ("6 bordering on a 7", "6-7"),
        ("done id rate it at 6", "done , about 6"),
        ("put me down for a 7", "about 7"),
        ("put it down to 6 nights of bad sleep", "put it down to 6 nights of bad sleep"),
        ("give it 3 days", "give it 3 days"),
        ("between 2 and 9", "between 2 and 9"),
    ],
)
def test_a_score_in_other_words_is_written_in_short(words: str, short: str) -> None:
    assert Steps(*SCORES).rewritten(words) == short


_TURNS = (
    "no wait", "sorry", "what am i saying", "ah no", "lol no", "should have been", "thinking about it", "in fact",
    "to be fair", "honestly", "make that", "closer to", "senior moment", "cancel that", "uh", "on reflection",
)  # fmt: skip
_FRAMES: tuple[tuple[Asked, str, str, str], ...] = (
    ("rpe", "7", "6", "6"),
    ("soreness", "left calf 4", "3", "left calf 3"),
    ("pain", "left knee 3", "right", "right knee 3"),
    ("session", "step ups 8 8 both", "8 7 both", "step ups 8 7 both"),
)


@pytest.mark.parametrize(("turn", "frame"), list(product(_TURNS, _FRAMES)))
def test_what_turns_back_on_a_value_corrects_it(turn: str, frame: tuple[Asked, str, str, str]) -> None:
    asked, said, value, meant = frame
    wanted = read(meant, asked, None, "metric", CATALOG).facts
    for joint in (", ", "... ", ". ", " "):
        assert read(f"{said}{joint}{turn} {value}", asked, None, "metric", CATALOG).facts == wanted
