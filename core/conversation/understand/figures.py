"""Numbers and clock times said in words, written as figures."""

import re
from typing import Final

from core.reading.lexicon.numbers import NUMBER_WORDS

_WORDS: Final = {word: int(value) for word, value in NUMBER_WORDS.items() if value < 100 and word != "dozen"}
_NUMBER: Final = re.compile(rf"\b({'|'.join(sorted(_WORDS, key=len, reverse=True))})\b")
_TENS: Final = re.compile(r"\b([2-9])0[ -]([1-9])\b(?!\d)")
_PAST: Final = re.compile(
    r"\b(half|quarter|\d{1,2}(?= minutes? )|5|10|20|25)(?: minutes?)? (past|to) (1[0-2]|[1-9])\b"
    r"(?![:\d]| ?(?:k|km|mi\w*)\b)"
)
"""Clock times in words; "9 to 11" is a span."""
_PARTS: Final = {"half": 30, "quarter": 15}


def in_figures(low: str) -> str:
    """Return lower-case text with "twenty five" as 25 and "half past seven" as 7:30."""
    figures = _NUMBER.sub(lambda found: str(_WORDS[found[1]]), low)
    if figures != low:
        figures = _TENS.sub(r"\1\2", figures)
    return _PAST.sub(_clock, figures)


def _clock(found: re.Match[str]) -> str:
    minutes = _PARTS.get(found[1]) or int(found[1])
    hour = int(found[3]) % 24
    if minutes >= 60:
        return found[0]
    return f"{hour}:{minutes:02}" if found[2] == "past" else f"{(hour - 1) % 24}:{(60 - minutes) % 60:02}"
