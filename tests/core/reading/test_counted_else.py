"""A number that counts something else than training or the body is none of a report, and takes none away."""

import pytest

from core.reading import read
from core.reading.facts import Asked, Reading
from tests.core.reading.test_corpus import CATALOG, SESSIONS

_ELSE = [
    "movie was a 9/10", "the barista gave it a 9", "pizza after was 10/10", "rate this app 10/10", "dentist at 10",
    "flight is at 6", "back home at 8", "left the house at 6", "the bus took 40 minutes",
    "was on hold for 20 minutes with the bank", "had a 3 hour meeting first", "worked 10 hours today",
    "2 beers last night", "drove 6 hours yesterday", "bought a 12kg kettlebell yesterday", "i weigh 72kg now",
    "foam rolled 5 min", "it's 8/10 cloudy out", "32°C in the garage", "the ferry was 25 minutes late",
    "room 12 at the hotel", "level 9 on candy crush", "there were 5 of us", "the app crashed 3 times",
    "my phone is on 4 percent", "score was 3-2 for us", "lost 3 sets to 1 in tennis", "marathon on may 10",
    "my shoes are size 10", "paid 12 for parking", "my old coach wanted rpe 9", "dog slept 9 hours",
]  # fmt: skip
"""What is told besides, by people who talk."""


def _heard(text: str, asked: Asked, session: str | None = None) -> Reading:
    return read(text, asked, SESSIONS[session] if session else None, "metric", CATALOG)


@pytest.mark.parametrize("told", _ELSE)
def test_alone_it_answers_nothing(told: str) -> None:
    for asked in ("rpe", "soreness", "pain", "sleep"):
        assert _heard(told, asked).facts == ()


@pytest.mark.parametrize("told", _ELSE)
@pytest.mark.parametrize(
    ("report", "asked", "session"),
    [
        ("rdls 3x8 each leg", "session", "P"),
        ("done, rpe 7", "session", "P"),
        ("left calf 4", "soreness", None),
        ("slept 7h", "sleep", None),
    ],
)
def test_beside_a_report_it_changes_nothing(told: str, report: str, asked: Asked, session: str | None) -> None:
    plain = _heard(report, asked, session).facts
    assert plain
    for text in (f"{report}. {told}", f"{report}\n{told}", f"{told}. {report}"):
        assert _heard(text, asked, session).facts == plain, text


@pytest.mark.parametrize(
    ("text", "asked", "value"),
    [
        ("maybe 3", "soreness", 3),
        ("a savage 8", "rpe", 8),
        ("level 7", "rpe", 7),
        ("7 thanks to the heat", "rpe", 7),
        ("8 outside in the cold", "rpe", 8),
        ("after yesterday's match soreness is 6-7", "soreness", 7),
        ("i hiked yesterday so it's a 7", "soreness", 7),
        ("yoga helped, still a 6", "soreness", 6),
        ("worked up to a 9", "rpe", 9),
        ("score: 7-8", "rpe", 8),
        ("the whole thing was a 7", "rpe", 7),
        ("somewhere around 5", "rpe", 5),
        ("honestly brutal, 9", "rpe", 9),
        ("if i had to put a number on it 6", "rpe", 6),
        ("my watch says 6.5", "sleep", 6.5),
        ("bed at 11, alarm at 6", "sleep", 7),
        ("the stairs were a 4 this morning", "soreness", 4),
        ("bottom is about a 2", "soreness", 2),
    ],
)
def test_what_is_asked_for_is_heard_however_it_is_told(text: str, asked: Asked, value: float) -> None:
    (fact,) = _heard(text, asked).facts
    assert value in (getattr(fact, "rpe", None), getattr(fact, "score", None), getattr(fact, "hours", None))


@pytest.mark.parametrize("nod", ["ok", "👍", "Okay thanks", "ok coach"])
def test_a_nod_is_no_nothing_hurts(nod: str) -> None:
    for asked in ("soreness", "pain"):
        assert _heard(nod, asked).facts == ()
    assert _heard("ok none", "pain").facts
