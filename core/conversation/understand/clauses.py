"""A message cut into sentences, clauses and parts; what in it says yes or no, denies, or asks."""

import re
from typing import Final

from core.conversation.understand.of_health import OF_HEALTH
from core.conversation.understand.weekdays import DAY

YES: Final = "yes|yep|yeah|yea|yup|y|aye"
NO: Final = "no|nope|nah|nay|n"
UNSURE: Final = re.compile(
    r"(?:i )?(?:(?:really )?(?:don'?t|do not|can'?t|cannot|couldn'?t) (?:really )?(?:know|say|tell|remember|recall)\b|"
    r"(?:am |'m )?(?:not sure|unsure|no (?:idea|clue))\b|(?:idk|dunno|forgot)\b|"
    r"(?:hard|difficult|impossible) to (?:say|tell|judge)\b)"
)
"""Nobody knows, or remembers."""
SHRUGS: Final = re.compile(
    r"(?:(?:it'?s|that'?s|all|quite|really|just|oh|nothing to worry about|don'?t worry|"
    r"no (?:big deal|worries)|not (?:too |so |that |really )?bad|not much|"
    r"normal(?: for me)?|fine|ok(?:ay)?|good|all ?right)\W*)+"
)
"""A word that makes little of a pain, and tells no number."""
CORRECTION: Final = (
    r"(?:no|wait|sorry|oops|actually|oh|i mean(?:t)?(?: to say)?|correction|wrong|typo|my (?:bad|mistake)|"
    r"make (?:that|it)|that was)"
)
"""What leads a correction, however often and in whatever order."""


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
