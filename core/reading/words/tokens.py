"""Cut a plain text into words, numbers and signs; letters and digits part where they are glued together."""

import re
from typing import Literal, NamedTuple

TokenKind = Literal["clock", "ordinal", "number", "word", "sign", "line"]
_TOKEN = re.compile(
    r"(?P<clock>(?<![\d.,:])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:]))|(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)|"
    r"(?P<number>\d+(?:\.\d+)?)|(?P<word>[^\W\d_]+)|(?P<line>\n)|(?P<sign>\.\.+|[^\w\s]|_)"
)


class Token(NamedTuple):
    """Hold one piece of text with its place; a named tuple, since a long reply makes hundreds of them."""

    kind: TokenKind
    text: str
    start: int
    end: int


def tokenise(text: str) -> list[Token]:
    """Return the pieces of a normalised text in order."""
    return [
        Token(match.lastgroup, match[0], *match.span())  # type: ignore[arg-type]
        for match in _TOKEN.finditer(text)
    ]
