"""What asks, with or without its mark, and what only sounds like it."""

import pytest

from core.conversation.understand.asking import asks, only_asks


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
