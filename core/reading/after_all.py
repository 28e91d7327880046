"""Read an exception that is taken back: "did all except bridges. oh and did those too"."""

import re
from dataclasses import replace

from core.reading.facts import DoneSaid, Said

_EXCEPT = re.compile(r"\b(?:except|but|bar|apart|minus|without|besides|skipped|missed)\b")
_TAKEN_BACK = re.compile(
    r" [,.;!\n-] ((?:(?:oh|and|no|wait|actually|sorry|but|then|i|ive|later|just|edit|update|:|,) ){0,6})"
    r"(?:did|done|managed) (those|them|these|that one|that|it)( too| as well| also| after all| in the end)?(?: [.!])*$"
)
_AT_THE_END = 80
_SEVERAL = frozenset({"those", "them", "these"})
_CORRECTING = frozenset({"no", "wait", "actually"})


def without_taken_back(plain: str, facts: list[Said]) -> list[Said]:
    """Return a session done with exceptions as done in full where they were done too."""
    told = _TAKEN_BACK.search(plain, max(len(plain) - _AT_THE_END, 0))
    if told is None or not (told[3] or _CORRECTING & {*told[1].split()}) or not _EXCEPT.search(plain, 0, told.start()):
        return facts
    most = 9 if told[2] in _SEVERAL else 1
    return [
        replace(fact, left_out=None) if isinstance(fact, DoneSaid) and len(fact.left_out or ()) <= most else fact
        for fact in facts
    ]
