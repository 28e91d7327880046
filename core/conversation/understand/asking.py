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


_BEGINS: Final = re.compile(
    r"(?<=[\w)]),?\s+(?:(?:and|but|so) )?(?=(?:"
    r"(?P<open>what(?:'?s| (?:is|are|do|does|can|should|would|about|happens|if))|"
    r"how (?:do|does|am|are|is|long|many|much|often|should|can|come)|why (?:\d\w*|do|does|did|is|are|am|not|so|no)|"
    r"when (?:is|are|do|does|can|should|will)|(?:could|shall|may|do|am|will) i|is (?:it|this|that)|"
    r"does (?:it|that|this))|what an?|what (?:should|shall|do|can) i do|(?:can|should) i|when(?:'?s| is) my|how do i|"
    r"(?:is|does) (?:it|this|that) (?:normal|ok(?:ay)?|bad|matter))\b(?(open)[^.!?\n]{0,80}\?))",
    re.IGNORECASE,
)
"""Where a question begins: with its mark, or so plainly that it needs none."""
_GOES_ON: Final = re.compile(
    r"\b(?:knows?|known|wonder\w*|sees?|tell|ask\w*|sure|of|about|remember|idea|and|or|but|so|if|than|was|are|were|"
    r"be|depends?|on|in|at|for|me|you|to|matter|understand|explain|forg[eo]t|ok|okay|hi|hey|hello|please|sorry|also|"
    r"then|now|not|no|yes|yeah|coach|just|exactly|only|the|an?|my|that|which|\w+'s|thats|its|funny|long|many|much|often|"
    r"what|how|why|when|i|it|we|they|suppose)$",
    re.IGNORECASE,
)
"""What a question word goes on with: it asks nothing by itself there."""
_IF: Final = re.compile(
    r"\b(?:if|unless|suppose|say)\b|^\W*(?:(?:and|so|but|ok|hi|hey) )*(?:when|whenever|once)\b", re.IGNORECASE
)
"""What a question is asked on the condition of."""


def with_stops(text: str) -> str:
    """Return words with a stop before a question that stands behind what is told, where none parts the two."""
    return _BEGINS.sub(lambda found: found[0] if _is_one(text[: found.start()]) else ". ", text)


def _is_one(before: str) -> bool:
    """Tell whether what stands before a question belongs to it, or asks itself."""
    last = re.split(r"[.;!?\n]", before)[-1]
    return len(last.split()) < 2 or any(words.search(last) for words in (_GOES_ON, _IF)) or asks(last)


def only_asks(text: str) -> bool:
    """Tell whether words are one question and nothing else: no number that could be an answer, and its mark."""
    low = text.lower().strip()
    return _QUESTION.search(low) is not None and re.fullmatch(r"[^.!?\d]*\?", low) is not None
