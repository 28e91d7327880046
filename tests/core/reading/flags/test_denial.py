"""What is denied, asked about in general or long past is no sign of danger; what is no better is one."""

import pytest

from core.reading import read
from core.reading.facts import FlagSaid, Question
from tests.core.reading.test_corpus import CATALOG


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("chest pain and dizziness - no", "nothing"),
        ("the chest pain question - no to all", "nothing"),
        ("chest pain is no better today", "flag"),
        ("is chest pain dangerous", "nothing"),
        ("is my chest pain dangerous", "flag"),
        ("blacked out last week", "asked"),
        ("blacked out last year", "nothing"),
        ("blacked out last week, the doctor says all clear", "nothing"),
        ("coach fainted", "asked"),
        ("coach, I fainted", "flag"),
    ],
)
def test_saf_01_saf_04_what_a_sign_is_said_with_decides(text: str, told: str) -> None:
    reading = read(text, None, None, "metric", CATALOG)
    flagged = any(isinstance(fact, FlagSaid) for fact in reading.facts)
    asked = Question(about="red_flag") in reading.questions
    assert (flagged, asked) == (told == "flag", told == "asked")


def test_saf_02_beside_a_sign_for_a_professional_what_is_certain_stays() -> None:
    kinds = {
        text: [fact.kind for fact in read(text, "session", None, "metric", CATALOG).facts]
        for text in ("skipped, fever 38.5", "did 8k easy, groin pain 4 left", "skipped, chest pain")
    }
    assert kinds == {
        "skipped, fever 38.5": ["red_flag", "skip", "illness"],
        "did 8k easy, groin pain 4 left": ["red_flag", "run", "pain"],
        "skipped, chest pain": ["red_flag"],
    }
