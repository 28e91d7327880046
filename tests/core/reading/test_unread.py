"""What nothing was taken from is named by its clauses, and nothing that was used."""

import pytest

from bot.content import load_catalog
from core.reading import read
from tests.core.reading.test_corpus import SESSIONS

CATALOG = load_catalog()


@pytest.mark.parametrize(
    ("text", "unread"),
    [
        ("rdl 8 8 8 each, sweat everywhere", ("sweat everywhere",)),
        ("all done, 7, listening to a podcast", ("listening to a podcast",)),
        ("did everything clean rpe 7", ()),
        ("slept 7, read an article about shoes. left knee 2", ("read an article about shoes",)),
        ("done but my chest hurts, gym was packed", ()),
        ("the weather is lovely", ("the weather is lovely",)),
    ],
)
def test_clauses_that_say_nothing_known_are_named(text: str, unread: tuple[str, ...]) -> None:
    assert read(text, "session" if "weather" not in text else None, SESSIONS["P"], "metric", CATALOG).unread == unread
