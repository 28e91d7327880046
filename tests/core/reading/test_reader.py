"""What a reply is wrapped in changes nothing of what it says."""

import pytest

from bot.content import load_catalog
from core.reading import read

CATALOG = load_catalog()


@pytest.mark.parametrize("wrapped", ["all done\n", "all done\r\n", "  all done  ", "\u200eall done"])
def test_blanks_and_line_ends_say_nothing(wrapped: str) -> None:
    plain = read("all done", "session", None, "metric", CATALOG)
    assert read(wrapped, "session", None, "metric", CATALOG).facts == plain.facts
