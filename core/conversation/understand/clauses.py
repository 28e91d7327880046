"""A message cut into sentences, clauses and parts, which put together are it; and whether words ask."""

import re
from typing import Final

from core.conversation.understand.of_health import OF_HEALTH
from core.conversation.understand.weekdays import DAY

_CANNOT: Final = r"(?:can'?t|cannot|won'?t|no time|not|impossible|doesn'?t work)"
_RATHER: Final = re.compile(
    rf"\b(?:{_CANNOT}\b[^.;]{{0,60}}?\b(?P<day>{DAY}|tomorrow)|(?P<led>{DAY}|tomorrow)\b[^.;]{{0,12}}\b{_CANNOT})\b"
    rf".{{0,60}}?\b(?:move|do|put|shift|make) it (?:(?:to|on) )?(?P<to>{DAY}|tomorrow)\b",
    re.IGNORECASE,
)
"""What cannot be done on one day, and is wished for on another: its clauses belong together."""
_MORE: Final = re.compile(
    rf"{OF_HEALTH.pattern}|\b(?:ill|sick|flu|cold|covid|unwell|well|sore|rest|done|did|clean)\b|\d", re.IGNORECASE
)
"""What tells more than a day that cannot be: it is heard for itself (SAF-06)."""
_MARK: Final = r"\s*(?:[;!?\n]|[.,](?!\d)|(?<=[^\d\s])[.,])+\s*"
"""What ends a clause, and no point or comma within a number."""
_END: Final = r"\s*(?:[;!?\n]|:(?=\s)|\.(?!\d)|(?<=[^\d\s])\.)+\s*"
_NEW: Final = (
    r"\s+(?:and|but|also|plus)\s+(?=(?:i|i'?m|i'?ve|i'?d|i'?ll|my|have|want|can|can'?t|could|usually|about|change|move|"
    r"(?<!everything but )(?<!\ball but )(?<!nothing but )the(?! rest| others?\b)|"
    r"no(?= (?:gym|equipment|kit|gear|weights)\b)|send|write|by the way|btw)\b)"
)
"""A joint before which somebody begins anew; "everything but the band" goes on."""
_ANY: Final = r"\s+(?:and|but)\s+(?!a half\b)"
_JOINED: Final = re.compile(r"^(?:\s|[.,;!?]|\b(?:and|but|also|plus)\b)+|(?:\s|[.,;!?]|\b(?:and|but|also|plus)\b)+$")


def sentences(text: str) -> list[str]:
    """Return the sentences of a text."""
    return _cut(_END, text)


def clauses(text: str) -> list[str]:
    """Return the clauses of a text: cut at every mark, and where an "and" begins anew."""
    cut = _cut(f"{_MARK}|{_NEW}", text)
    if not rather(text):
        return cut
    return [piece for one in sentences(text) for piece in ([one] if rather(one) else clauses(one))]


def rather(text: str) -> re.Match[str] | None:
    """Return the day that cannot be and the one that is wished for in its place; none where anything else is told."""
    return None if _MORE.search(text) else _RATHER.search(text)


def parts(text: str) -> list[str]:
    """Return the smallest parts of a text: cut at every mark and every "and" and "but"."""
    return _cut(f"{_MARK}|{_ANY}", text)


def bare(piece: str) -> str:
    """Return a sentence, clause or part without what joins it to the others."""
    return _JOINED.sub("", piece)


def _cut(where: str, text: str) -> list[str]:
    tokens = [*re.split(f"({where})", text, flags=re.IGNORECASE), ""]
    return [piece for n in range(0, len(tokens), 2) if (piece := tokens[n] + tokens[n + 1])]


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
