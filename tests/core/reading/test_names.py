"""Which exercise is meant, and which slips are mended."""

import pytest

from core.reading import read
from core.reading.facts import SetsSaid
from core.reading.known import known
from tests.core.reading.test_corpus import CATALOG, SESSIONS


@pytest.mark.parametrize(
    ("text", "session", "exercise"),
    [
        ("rdl 8/8 both", "A", "sl_rdl"),
        ("rdl 8/8 both", "B", "sl_rdl_loaded"),
        ("bulgarian split squats 8/8 both", "A", "bulgarian_split_squat"),
        ("first one 8/8 both", "A", "sl_rdl"),
        ("no. 3 8/8 both", "A", "step_up_low"),
        ("last one 20/20 both", "A", "balance_eyes_closed"),
        ("nordics 3/3", "A", "nordic_curl"),
        ("romanain deadlfits 8/8 both", "A", "sl_rdl"),
    ],
)
def test_a_name_means_one_exercise(text: str, session: str, exercise: str) -> None:
    facts = read(text, "session", SESSIONS[session], "metric", CATALOG).facts
    assert [fact.exercise for fact in facts if isinstance(fact, SetsSaid)] == [exercise]


@pytest.mark.parametrize("text", ["goblet squats 8/8", "squats 8/8 both", "hip circles 10/10", "jump squats 3x8"])
def test_what_is_not_known_or_fits_several_is_asked_for(text: str) -> None:
    reading = read(text, "session", SESSIONS["A"], "metric", CATALOG)
    assert reading.facts == ()
    assert reading.questions[0].about in ("sets", "session")


@pytest.mark.parametrize(
    ("typed", "mended"),
    [("cheast", "chest"), ("hamsrting", "hamstring"), ("achillles", "achilles"), ("pallpitations", "palpitations")],
)
def test_a_slip_in_a_long_word_is_mended(typed: str, mended: str) -> None:
    assert known(CATALOG).speller.mend(typed) == mended


@pytest.mark.parametrize("word", ["kills", "stuck", "heard", "brother", "light", "today", "lunch", "stuff", "story"])
def test_an_ordinary_word_is_left_as_it_is(word: str) -> None:
    assert known(CATALOG).speller.mend(word) == word


def test_what_an_abbreviation_stands_for_is_read_as_it_is() -> None:
    facts = read("romanian deadlifts 7 7 7", "session", SESSIONS["P"], "metric", CATALOG).facts
    assert [(fact.exercise, fact.leg) for fact in facts if isinstance(fact, SetsSaid)] == [("sl_rdl", None)]
    assert not read("deadlifts 7 7 7", "session", SESSIONS["P"], "metric", CATALOG).facts


@pytest.mark.parametrize(("text", "asked"), [("all done, rdl with 16 kg", True), ("all done, rdl bodyweight", False)])
def test_another_load_without_sets_is_asked_about_and_not_swallowed(text: str, asked: bool) -> None:
    reading = read(text, "session", SESSIONS["P"], "metric", CATALOG)
    assert [fact.kind for fact in reading.facts] == ["done"]
    assert any(question.about == "sets" for question in reading.questions) == asked
