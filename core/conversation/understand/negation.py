"""What is said to be there, without what is said to be missing."""

from typing import Final

from core import regex as re

_TURNS: Final = re.compile(
    r"[.;!\n]|,\s+(?=(?:an?|the|my|some|two|\d+|on|taking|take|with|i'?m|i (?:am|take|get|got|had))\b)|"
    r"\bthere (?:is|are)\b|\b(?:but|just|only|except|however|though|although|apart from|besides|i've|(?:i|we) have)\b"
)
NT: Final = (
    r"(?:\w+n't|(?:did|does|do|was|were|is|are|have|has|had|could|would|should|ca|wo|ai|must|need|might|sha|dare)nt)"
)
"""A verb that is denied, with its apostrophe or without, and no "went"."""
_NOT: Final = re.compile(
    r"\b(?:no|not|never|without|neither|nor|none|nothing|(?:do|have|has|does|is|am|are|was)n'?t)\b"
)


def affirmed(text: str) -> str:
    """Return the parts of the text that no "no" stands before; it reaches over commas up to a "but" or a full stop."""
    return ", ".join(_NOT.split(part, maxsplit=1)[0] for part in _TURNS.split(text.lower()))
