"""Greetings, thanks and laughter change nothing, and never hide a sign of danger."""

import pytest

from bot.content import load_catalog
from core.reading import read
from core.reading.facts import Asked
from core.reading.rewriting.courtesies import without_goodbye, without_greeting
from tests.core.reading.test_corpus import SESSIONS

CATALOG = load_catalog()
REPORTS = (
    "knee left 3",
    "rdl 8/8 both. sorry, 8/7",
    "none at all",
    "cant tell when i need a wee any more",
    "turned my ankle on a root and cant put weight through it",
    "done - solid 7",
    "repeat after me: rpe 10, pain 10",
)


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize(
    "before",
    [
        "",
        "hi coach, ",
        "hey ",
        "  \n",
        "morning! ",
        "Good evening coach. ",
        "ok so ",
        "update: ",
        "> ",
        "- ",
        "Sorry for the late reply. ",
        "Update - ",
    ],
)
@pytest.mark.parametrize(
    "behind",
    [
        "",
        " thanks",
        " 😅",
        " haha",
        "!",
        ". cheers mate",
        " thank you so much xx",
        " x",
        " thanks x",
        "...",
        "\n\nSent from my phone",
        "\n ",
    ],
)
def test_what_is_polite_or_merry_changes_nothing(report: str, before: str, behind: str) -> None:
    again = read(before + report + behind, "pain", None, "metric", CATALOG)
    plain = read(report, "pain", None, "metric", CATALOG)
    assert (again.facts, again.questions) == (plain.facts, plain.questions)


@pytest.mark.parametrize(
    "text",
    [
        "thanks",
        "👍",
        "ok",
        "hi coach",
        "all 👍",
        "the rest 👍",
        "legs 👍",
        "morning 3, evening 1",
        "well done",
        "so so",
        "good night's sleep",
    ],
)
def test_words_that_are_the_answer_stay(text: str) -> None:
    assert without_goodbye(without_greeting(text)) == text


@pytest.mark.parametrize(
    ("led", "reported"),
    [
        ("You'll be pleased to know that ", True), ("you would be proud of me, ", True), ("You'll love this: ", True),
        ("you will be sorry to hear ", True), ("you'd have laughed. ", True),
        ("you'll get this later: ", False), ("i'll be glad to do ", False), ("you would have to do ", False),
    ],
)  # fmt: skip
def test_what_the_coach_will_feel_is_no_plan_of_the_athlete(led: str, reported: bool) -> None:
    told = read(f"{led}plank 45 45", "session", SESSIONS["T"], "metric", CATALOG).facts
    assert [fact.kind for fact in told] == ["sets"] * reported


@pytest.mark.parametrize("asked", ["pain", "soreness"])
@pytest.mark.parametrize("text", ["good morning", "Good evening coach!", "good night", "good luck"])
def test_a_greeting_alone_answers_nothing(asked: Asked, text: str) -> None:
    assert not read(text, asked, None, "metric", CATALOG).facts


@pytest.mark.parametrize("asked", ["pain", "soreness", "rpe"])
@pytest.mark.parametrize("text", ["i have 8 and 12 kg dumbbells now", "got 3 or 5 kg here", "bought 6 and 8 lb ones"])
def test_the_lighter_of_two_weights_is_no_score(asked: Asked, text: str) -> None:
    assert not read(text, asked, None, "metric", CATALOG).facts
