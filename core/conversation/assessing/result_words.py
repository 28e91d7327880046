"""The result of a test as people type it: minutes, "more than", three tries; and words that leave a test."""

import re
from typing import Final

from core.conversation.understand.numbers import in_figures

_BEYOND: Final = re.compile(
    r"\b(?:(?:a (?:little|bit) )?(?:more|longer) than|over|at least|above|beyond)\s+(?=\d)|>\s*(?=\d)"
)
_CLOCK: Final = re.compile(r"\b(?P<minutes>[1-4]):(?P<seconds>[0-5]\d)\b")
_MINUTES: Final = re.compile(
    r"\b(?P<minutes>an?|[1-4]) ?(?:m|mins?|minutes?)\b"
    r"(?:(?: and)?(?P<half> a half)|(?: and)? ?(?P<seconds>[1-5]?\d)(?: ?(?:s|secs?|seconds?))?\b)?"
)
_TRIES: Final = re.compile(r"\d{1,3}(?:(?:\s*[,;/]\s*|\s+(?:and |then )?)\d{1,3}){2}(?: ?(?:s|secs?|seconds?))?[.! ]*")
"""As many tries as are asked for; two numbers may be two legs."""
_LEAVES: Final = re.compile(
    r"(?:(?:stop|end|quit|leave|cancel|no more|enough(?: of)?)(?: with)?(?: (?:the|these|this|it|all))*"
    r"(?: tests?(?:ing)?)?|(?:and )?that(?:'s| is| was) (?:it|all|enough))"
    r"(?: (?:now|here|for (?:today|now)|please))*[.! ]*|"
    r"(?:i(?:'ll| will| can| would rather)? )?(?:do|finish|continue|go on with) "
    r"(?:it|them|this|that|the (?:rest|others?|tests?)) "
    r"(?:later|tomorrow|another (?:day|time)|next \w+|on \w+day)[.! ]*"
)
_LACKS: Final = re.compile(
    r"(?:please )?(?:skip|next|not|drop|leave(?: out)?|(?:i )?(?:can'?t|cannot|won'?t) (?:do|try))(?: this| that| the)?"
    r"(?: test)?(?:,? please)?(?:, (?:no|i have no) \w+(?: \w+)?)?[.! ]*|"
    r"(?:sorry,? )?(?:(?:i|we)(?: have|'ve got| got)|there(?:'s| is)) no \w+(?: \w+)?(?: (?:here|at home))?[.! ]*|"
    r"(?:i|we) (?:don'?t|do not) have (?:an?|any|the) \w+(?: \w+)?(?: (?:here|at home))?[.! ]*"
)


_ONE: Final = re.compile(
    r"\b(next|this|that|last|other|first|second|third|which|left|right|each|every|another|either|on) ones?\b"
)
"""One of several, which is no number."""


def plain_result(low: str, *, timed: bool) -> str:
    """Return words with what is timed in seconds, and of three tries the best; "more than 60" is told as 60."""
    low = _ONE.sub(r"\1", _BEYOND.sub("", low))
    if not timed:
        return low
    low = _MINUTES.sub(_seconds, _CLOCK.sub(_seconds, in_figures(low)))
    tries = re.findall(r"\d+", low) if _TRIES.fullmatch(low.strip()) else []
    return max(tries, key=int) if tries else low


def leaves(low: str) -> tuple[bool, str]:
    """Tell whether words leave the tests, and return what is told beside that."""
    parts = [part.strip() for part in re.split(r"[,;.!]\s*", low) if part.strip()]
    out = [part for part in parts if _LEAVES.fullmatch(part)]
    return bool(out), ", ".join(part for part in parts if part not in out)


def lacks_for_test(low: str) -> bool:
    """Tell whether words say that what a test is done with is not there."""
    return _LACKS.fullmatch(low) is not None


def _seconds(found: re.Match[str]) -> str:
    groups = found.groupdict()
    minutes = 1 if groups["minutes"] in ("a", "an") else int(groups["minutes"])
    return str(60 * minutes + (30 if groups.get("half") else int(groups["seconds"] or 0)))
