"""What a reply is wrapped in changes nothing of what it says, and every reply ends."""

import pytest

from bot.content import load_catalog
from core.reading import read
from core.reading.facts import PainSaid, SorenessSaid
from tests.core.reading.test_corpus import SESSIONS

CATALOG = load_catalog()


@pytest.mark.parametrize("wrapped", ["all done\n", "all done\r\n", "  all done  ", "\u200eall done"])
def test_blanks_and_line_ends_say_nothing(wrapped: str) -> None:
    plain = read("all done", "session", None, "metric", CATALOG)
    assert read(wrapped, "session", None, "metric", CATALOG).facts == plain.facts


def test_a_number_word_may_end_a_reply_about_two_places() -> None:
    reading = read("my left hip is a three and my right hip is a one", "pain", None, "metric", CATALOG)
    scored = {(fact.score, fact.leg) for fact in reading.facts if isinstance(fact, PainSaid) and fact.score is not None}
    assert (3, "left") in scored
    assert (1, "right") in scored or reading.questions


@pytest.mark.parametrize(
    "crowd", ["no wait 9 on the right, " * 30, "🥵💪" * 600, "8 " * 400, "eight " * 400, "and so " * 600, "rdl\n" * 600]
)
def test_what_is_too_crowded_for_a_report_is_asked_again_and_looked_through_for_danger(crowd: str) -> None:
    reading = read(f"rdl 8 8 8. {crowd}", "session", None, "metric", CATALOG)
    assert (reading.facts, [question.about for question in reading.questions]) == ((), ["session"])
    danger = read(f"crushing chest pain and cant breathe. {crowd}", "session", None, "metric", CATALOG)
    assert [fact.kind for fact in danger.facts] == ["red_flag"]


def test_the_same_words_in_the_same_light_are_read_once() -> None:
    once = read("knee 3 after", "pain", None, "metric", CATALOG)
    assert read("knee 3 after", "pain", None, "metric", CATALOG) is once
    assert read("knee 3 after", "soreness", None, "metric", CATALOG) is not once


@pytest.mark.parametrize("felt", ["calves tight", "sunburnt calves", "calves are toast", "both calves stiff"])
def test_soreness_scored_by_its_name_is_that_of_the_place_before_it(felt: str) -> None:
    reading = read(f"{felt}. soreness 2", "soreness", None, "metric", CATALOG)
    scored = [(fact.region, fact.score) for fact in reading.facts if isinstance(fact, SorenessSaid)]
    assert (scored, reading.questions) == ([("calf", 2)], ())


@pytest.mark.parametrize(
    "typed",
    [
        "linkes Knie 3/10",
        "Die rechte Wade ist bei 3 von 10.",
        "mal di schiena 3 dopo la corsa",
        "tobillo derecho 3 de 10",
        "mollet gauche 4/10 ce matin",
        "kuit links 3, verder top",
    ],
)
def test_no_slip_is_mended_into_a_report_in_another_language(typed: str) -> None:
    reading = read(typed, "pain", None, "metric", CATALOG)
    assert (reading.facts, [(one.about, one.missing) for one in reading.questions]) == ((), [("pain", ())])


def test_a_finger_that_presses_is_no_score() -> None:
    reading = read("right shin hurts to press w 1 finger 3/10", "pain", None, "metric", CATALOG)
    assert [fact.score for fact in reading.facts if isinstance(fact, PainSaid)] == [3]


@pytest.mark.parametrize("session", sorted(SESSIONS))
def test_numbers_of_exercises_that_the_session_has_not_come_to_an_end(session: str) -> None:
    told = "1 done 2 done 3 done 4 nope 5 done. I have had none since"
    reading = read(told, "session", SESSIONS[session], "metric", CATALOG)
    assert reading.facts or reading.questions


def test_a_score_told_before_a_place_that_is_fine_again_comes_to_an_end() -> None:
    text = "8ish. left foot fell asleep while i sat cross legged, totally fine now"
    reading = read(text, "pain", None, "metric", CATALOG)
    assert [question.about for question in reading.questions] == ["red_flag"]
    assert not reading.facts
