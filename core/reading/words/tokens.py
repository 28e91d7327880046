"""Cut a plain text into words, numbers and signs; letters and digits part where they are glued together."""

import re
from typing import Literal

TokenKind = Literal["clock", "ordinal", "number", "word", "sign", "line"]
_TOKEN = re.compile(
    r"(?P<clock>(?<![\d.,:])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:]))|(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)|"
    r"(?P<number>\d+(?:\.\d+)?)|(?P<word>[^\W\d_]+)|(?P<line>\n)|(?P<sign>\.\.+|[^\w\s]|_)"
)


def tokenise(text: str) -> list[re.Match[str]]:
    """Return the pieces of a normalised text in order; the group that a match has is the kind of its piece."""
    return list(_TOKEN.finditer(text))
