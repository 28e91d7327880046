"""A message cut into sentences, clauses and parts, each with what parts it from the next: put together they are it."""

from typing import Final

from core import regex as re
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
