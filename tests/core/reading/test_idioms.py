"""Turns of phrase, and sessions that were done with less weight than planned."""

import pytest

from core.reading import read
from core.reading.facts import DoneSaid, Question
from core.reading.rewriting.normalise import normalise
from tests.core.reading.test_corpus import CATALOG, SESSIONS


@pytest.mark.parametrize(
    ("said", "plainly"),
    [
        ("let the planks slide", "skipped the planks"),
        ("nearly had a heart attack on the last set", "on the last set"),
        ("step ups will be the death of me", "step ups are hard"),
        ("let the hips slide forward", "let the hips slide forward"),
        ("balance slid", "balance skipped"),
        ("hurts right in the heel", "hurts in the heel"),
        ("on the right in the heel", "on the right in the heel"),
        ("1 maybe 2", "1-2"),
        ("two toes hurt", "toes hurt"),
        ("knee two toes three", "knee 2 toes 3"),
        ("zip", "0"),
        ("zip hoodie", "zip hoodie"),
        ("knee playing up so left it", "knee playing up so skipped it"),
        ("left it band 4", "left it band 4"),
        ("not even a little bit", "none"),
        ("nuffin", "nothing"),
        ("zone 2", "zone"),
        ("zone 2 run", "zone 2 run"),
    ],
)
def test_idioms_are_said_in_plain_words(said: str, plainly: str) -> None:
    assert normalise(said).strip() == plainly


@pytest.mark.parametrize(
    ("session", "text", "done"),
    [
        ("Q", "did it without weights", False),
        ("Q", "all done but lighter", False),
        ("Q", "all done, bulgarians lighter, 8 kg 3x10 each", True),
        ("Q", "all done", True),
        ("P", "all done, no weights", True),
    ],
)
def test_a_session_with_less_weight_than_planned_is_asked_about(session: str, text: str, *, done: bool) -> None:
    reading = read(text, "session", SESSIONS[session], "metric", CATALOG)
    assert any(isinstance(fact, DoneSaid) for fact in reading.facts) is done
    assert (Question(about="session") in reading.questions) is not done


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("did all except bridges. oh and did those too", None),
        ("did all except bridges and calf raises. did those too", None),
        ("everything but the bridges. no wait, i did those", None),
        ("all done but the bridges, never did those", ("glute_bridge",)),
        ("all done except bridges, did those badly", ("glute_bridge",)),
    ],
)
def test_an_exception_may_be_taken_back(text: str, left_out: tuple[str, ...] | None) -> None:
    facts = read(text, "session", SESSIONS["Q"], "metric", CATALOG).facts
    assert DoneSaid(left_out=left_out) in facts
