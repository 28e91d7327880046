"""A danger beside something denied, watched, avoided or pressed stays one (SAF-01, SAF-02, PAI-01)."""

import json
from pathlib import Path

import pytest

from bot.content import load_catalog
from core.exchange import decode_value
from core.reading import Reading, read
from core.reading.facts import FlagSaid, PainSaid
from core.training import Session

_SESSIONS = json.loads((Path(__file__).parent / "corpus" / "sessions.json").read_text())
_SESSION = decode_value(Session, _SESSIONS["A"], "A")

DANGERS = (
    "dont want to run with my calf swollen and hot",
    "didnt want to run with chest pain",
    "didnt want to go on with numbness in the saddle area",
    "watched a video on squats, calf is swollen and hot",
    "saw a talk on running and i fainted",
    "avoided the hills because of chest pain",
    "avoided the hill, chest pain",
    "took nothing for the chest pain",
    "my chest pain is nothing",
    "got chest pain, thats a no from me",
    "was not aware the chest pain mattered",
    "no bother with the knee so chest pain",
    "no trouble with the hip but night sweats",
    "cant say ive had any soreness though heart was racing at rest",
    "chest pain - negative on the soreness",
    'calf is swollen and hot\n"soreness?" no',
    "heart was racing at rest, knee pain, you ask. no",
    "groin pain when i hop\nknee pain, you ask. no",
    "had a blackout in our kitchen",
    "fainted giving blood years ago and again today",
    "not fine when i press the shin bone",
    "doesnt feel good when i press the shin bone",
    "fine when i press the shin bone, not fine when i hop",
    "one finger on the bone no pain, two fingers ouch",
    "heart rate 180 average at rest",
    "wet myself laughing, legs weak",
)
ASKED = (
    "breathless after the sets and sick",
    "heart hammering during sets and sweating cold",
    "short of breath during the sets, one sided calf pain",
)
ORDINARY = (
    "watched a video on chest pain",
    "to avoid chest pain i ate first",
    "didnt want to risk chest pain so went early",
    "no bother with chest pain",
    "no trouble with calf swelling",
    "not aware of any chest pain",
    "chest pain... nothing",
    "chest pain, thats a no from me",
    "fainted giving blood 2 years ago",
    "no pain when i press the shin bone",
    "fine when i press the shin bone",
    "out of breath after the circuits",
    "wet myself laughing",
)
"""The opposites, which are none."""


def _reading(text: str) -> Reading:
    return read(text, "session", _SESSION, "metric", load_catalog())


@pytest.mark.parametrize("text", DANGERS)
def test_a_danger_is_found(text: str) -> None:
    assert any(isinstance(fact, FlagSaid) for fact in _reading(text).facts)


@pytest.mark.parametrize("text", ASKED)
def test_what_may_be_a_danger_is_asked_about(text: str) -> None:
    assert any(question.about == "red_flag" for question in _reading(text).questions)


@pytest.mark.parametrize("text", ORDINARY)
def test_what_is_denied_or_ordinary_is_no_danger(text: str) -> None:
    reading = _reading(text)
    assert not any(isinstance(fact, FlagSaid) for fact in reading.facts)
    assert not any(question.about == "red_flag" for question in reading.questions)


def test_who_leaves_out_work_for_a_pain_has_it() -> None:
    felt = [fact for fact in _reading("skipped lunges to avoid knee pain").facts if isinstance(fact, PainSaid)]
    assert [fact.region for fact in felt] == ["knee"]


@pytest.mark.parametrize(("text", "score"), [("pain 0 energy 2", 0), ("knee 0 strength 5", 0)])
def test_a_zero_of_a_pain_is_no_lack_of_strength(text: str, score: float) -> None:
    reading = _reading(text)
    assert [fact.score for fact in reading.facts if isinstance(fact, PainSaid)] == [score]
    assert not any(isinstance(fact, FlagSaid) for fact in reading.facts)
