"""What a reply is wrapped in changes nothing of what it says, and every reply ends."""

import pytest

from bot.content import load_catalog
from core.reading import read
from core.reading.facts import PainSaid

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
