"""Whether words ask: who asks has nothing to report, however it is typed."""

from typing import Final

from core import regex as re

_LED: Final = r"^\W*(?:(?:and|so|but|ok|okay|hi|hey|hello|also|well|please|sorry|coach|then|now)\b[ ,.!]+)*"
_ASKED: Final = r"(?:what|which|why|who|how|where|when(?! (?:i|we|it|my|the)\b))(?:'?s|'?re)?"
_DOES: Final = (
    r"(?:(?:can|could|should|shall|may|must|might|does|is|are|am|will|would)(?= )|d(?:o|id)(?= (?:i|you|we|they|my)\b))"
)
_OF_WHOM: Final = (
    r"(?:i|it|this|that|these|those|the|my|you|your|we|they|there|an?|any\w*|\w+ing|strength|"
    r"(?!(?:as|its|is|was|does|less|yes|plus|minus|across|always|perhaps|besides)\b)[a-z]{3,}s)"
)
_QUESTION: Final = re.compile(
    rf"{_LED}(?:{_ASKED}\b(?! (?:an?|i did)\b)|{_DOES} {_OF_WHOM}\b)|"
    r"^(?:is|are) \w.* (?:normal|ok|okay|usual|bad|expected|safe)\W*$|\bis (?:it|this|that) (?:normal|ok\w*|bad)$|"
    r"\bwhat (?:should|do|would|can|shall) i do\b|\b(?:should|may|shall) i\b"
)


def asks(text: str) -> bool:
    """Tell whether words ask something, with or without a question mark."""
    low = text.lower().strip()
    return re.search(r"[?]\W*$", low) is not None or _QUESTION.search(low) is not None


def only_asks(text: str) -> bool:
    """Tell whether words are one question and nothing else: no number that could be an answer, and its mark."""
    low = text.lower().strip()
    return _QUESTION.search(low) is not None and re.fullmatch(r"[^.!?\d]*\?", low) is not None
