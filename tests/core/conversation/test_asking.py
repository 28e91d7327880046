"""What asks, with or without its mark, and what only sounds like it."""

import pytest

from core.catalog import Catalog
from core.conversation.understand.asking import asks, only_asks
from tests.core.conversation.play import begun


@pytest.mark.parametrize(
    "text",
    [
        "when is my next session", "are sore legs normal", "is running with sore legs ok", "can i train on sundays",
        "my knee hurts what should i do", "ok so how long", "will squats hurt my knees", "thursday?", "did i do it all",
        "and what about friday", "whats next", "am i ready", "my calf is sore, is that ok",
    ],
)  # fmt: skip
def test_words_ask(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "what a session", "when i run it hurts", "did the lot except dead bugs", "do the tests later", "can do 6",
        "will do", "is sore", "is fine", "should be fine", "can't do friday", "all done 7", "is less",
    ],
)  # fmt: skip
def test_a_report_or_a_wish_asks_nothing(text: str) -> None:
    assert not asks(text)


def test_a_question_alone_has_no_number_and_its_mark() -> None:
    assert only_asks("can i train on sundays?")
    assert not only_asks("can i train on sundays")
    assert not only_asks("is 10k ok?")
    assert not only_asks("Paris?")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("can i do it at lunch instead of 6pm", "Any hour of its day"),
        ("do I have to do it at 18:00?", "Any hour of its day"),
        ("should i stretch after", "As you like"),
        ("how do i know if my form is right", "Slow, level and in control"),
        ("can i do upper body too", "nothing for arms"),
        ("what's after the 12 weeks", "Then it goes on"),
        ("can i talk to a human", "no person reads this"),
        ("do you sell my data", "I send what you write nowhere else"),
    ],
)
def test_a_practical_question_is_answered(catalog: Catalog, words: str, said: str) -> None:
    assert said in begun(catalog, "@ 2026-11-23 12:00", words).text()


def test_a_wish_in_such_words_is_none(catalog: Catalog) -> None:
    assert "nowhere else" not in begun(catalog, "@ 2026-11-23 12:00", "give me my data").text()


@pytest.mark.parametrize("words", ["how come we don't have tests in my plan at all", "do the tests later"])
def test_ass_01_who_asks_about_tests_is_not_led_into_one(catalog: Catalog, words: str) -> None:
    play = begun(catalog, "@ 2026-11-25 22:00", words)
    assert "Tap Start" not in play.text()
    assert "with fresh legs" in play.text()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("can i do the next session in the gym?", "Yes, wherever you like"),
        ("could i use the gym on friday", "Yes, wherever you like"),
        ("can you add something for my back", "If your back hurts, tell me where"),
        ("add some back exercises please", "If your back hurts, tell me where"),
        ("something for my arms please", "nothing for arms or shoulders"),
        ("can we do it later, like 9pm", "Any hour of its day will do"),
    ],
)
def test_a_wish_beside_the_plan_is_answered(catalog: Catalog, words: str, said: str) -> None:
    assert said in begun(catalog, "@ until strength,", words).text()


def test_pai_01_something_in_the_back_is_no_wish(catalog: Catalog) -> None:
    assert "Pain: lower back 4" in begun(catalog, "@ until strength,", "something in my back hurts 4").text()
