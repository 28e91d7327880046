"""No pain is none where nothing turns it: denied, nearly so or on a condition it is asked for."""

import pytest

from core.reading import read
from core.reading.facts import PainSaid, Question
from tests.core.reading.test_corpus import CATALOG

ASKED_AGAIN = (Question(about="pain", missing=("score",)),)


@pytest.mark.parametrize(
    "text",
    [
        "nothing hurts any more",
        "nothing hurts that i noticed",
        "no pain that i can feel",
        "i have not pain",
        "i not have pain",
        "pain free for the first time in 2 weeks!!",
        "pain free for 2 weeks now",
        "first pain free day in 2 weeks",
        "not bad, no pain",
        "i am not sore and no pain",
        "no pain, unlike last week",
        "no pain as such",
    ],
)
def test_nothing_hurts(text: str) -> None:
    assert PainSaid(score=0) in read(text, "pain", None, "metric", CATALOG).facts


@pytest.mark.parametrize(
    "text",
    [
        "nothing hurts that didn't hurt before",
        "nothing hurts that shouldnt",
        "nothing hurts more than usual",
        "nothing hurts that much",
        "no more pain than usual",
        "no pain that wasnt there before",
        "no pain worse than a 2",
        "no pain until i ran",
        "no pain if i go slow",
        "pain free until yesterday",
        "pain free for the first 2 weeks, not now",
        "not pain free",
        "not painless",
        "never pain free",
        "almost pain free",
        "isnt pain free yet",
        "far from pain free",
        "cant say im pain free",
        "its not that i have no pain",
        "i wish i had no pain",
        "didnt have pain until the last set",
        "not really fine",
        "legs not really ok",
        "not at all good",
    ],
)
def test_less_than_that_is_asked_for(text: str) -> None:
    reading = read(text, "pain", None, "metric", CATALOG)
    assert (reading.facts, reading.questions) == ((), ASKED_AGAIN)


def test_one_danger_denied_beside_another_is_no_pain_of_zero() -> None:
    assert not read("no chest pain no dizzy spells just unfit", "session", None, "metric", CATALOG).facts


@pytest.mark.parametrize(
    "sign",
    ["breathlessness", "wheezing", "shortness of breath", "weakness", "clicking", "redness", "heat", "bruising",
     "nausea", "racing heart", "blurred vision", "blackouts", "calf swelling", "swollen calf", "red flags",
     "bladder trouble"],
)  # fmt: skip
def test_what_one_is_without_is_no_session_left_out(sign: str) -> None:
    read_ = read(f"no {sign}, rpe 6", "session", None, "metric", CATALOG)
    assert [fact.kind for fact in read_.facts] == ["rpe"]


@pytest.mark.parametrize("text", ["no", "no, rest day", "no time", "no gym today", "no sorry, worked late", "nope"])
def test_a_no_is_one(text: str) -> None:
    assert [fact.kind for fact in read(text, "session", None, "metric", CATALOG).facts] == ["skip"]
