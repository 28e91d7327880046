"""Rewrite a text step by step; a step is tried only where a piece of what it looks for stands in the text."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from operator import itemgetter, methodcaller
from typing import Final, NamedTuple

from core import regex as re
from core.reading.held import Pieces as Held
from core.reading.held import held, spaced
from core.reading.pieces import Pieces

_LONG = 400
"""From how many characters on it pays to look for all that a step needs before it is tried."""


class Rewrite(NamedTuple):
    """Hold a pattern, what is written in its place, and pieces of text: every match holds one of them.

    To look for a piece costs a tenth of looking for the pattern.
    """

    pattern: re.Pattern[str]
    to: str | Callable[[re.Match[str]], str]
    needs: tuple[str, ...]


def rewrite(pattern: str | re.Pattern[str], to: str | Callable[[re.Match[str]], str], needs: str) -> Rewrite:
    """Build a step; what it needs is parted by bars."""
    if isinstance(to, str) and "\\" in to:
        # A template is parsed anew for every text that a pattern is tried on, and here only where it is found.
        to = methodcaller("expand", to)
    return Rewrite(re.compile(pattern) if isinstance(pattern, str) else pattern, to, tuple(needs.split("|")))


_EVERY: Final = [rewrite(r"\d", "", "0|1|2|3|4|5|6|7|8|9")]
"""All steps of all kinds, by the bit that each is known by; behind one for all that ask for a number."""


class _Lessons:
    """Learn from texts on which steps were tried in vain what of their patterns would have ruled them out.

    To take all patterns apart would make a start of the coach longer, and what is added makes all words new.
    """

    def __init__(self) -> None:
        self._pieces = Pieces(spaced)
        self._unlearned = -1
        self._in_vain: dict[int, list[str]] = {}
        self._tries = 0
        self._after = [500, 2000, 8000]

    def open(self, text: str) -> int:
        """Return the bits of the steps that are not ruled out."""
        return self._pieces.standing_in(text) | self._unlearned

    def add(self, at: int, text: str) -> None:
        """Keep what was tried in vain, and learn from it where that is enough."""
        if not self._after:
            return
        self._in_vain.setdefault(at, []).append(spaced(text))
        self._tries += 1
        if self._tries > self._after[0]:
            for one, texts in self._in_vain.items():
                self._learn(one, texts)
            self._in_vain.clear()
            self._tries = 0
            self._after.pop(0)

    def _learn(self, at: int, texts: list[str]) -> None:
        ruled_out, pieces = max(
            ((sum(not any(map(text.__contains__, one.pieces)) for text in texts), one.pieces) for one in _held(at)),
            key=itemgetter(0), default=(0, frozenset()),
        )  # fmt: skip
        if ruled_out and self._unlearned >> at & 1:
            self._pieces.add(pieces, at)
            self._unlearned ^= 1 << at


_NEEDED: Final = Pieces()
"""What all steps of all kinds need: each word of a text is looked up once for all of them."""
_NEEDED.add(_EVERY[0].needs, 0)
_LEARNED: Final = _Lessons()


class Steps:
    """Hold steps in their order; a text without a number needs none of the steps that ask for one."""

    def __init__(self, *steps: Rewrite) -> None:
        self._steps = steps
        self._own = 0
        for step in steps:
            self._own |= 1 << len(_EVERY)
            _NEEDED.add(step.needs, len(_EVERY))
            _EVERY.append(step)
        self._looked_at = self._numbered = 0

    def __iter__(self) -> Iterator[Rewrite]:
        return iter(self._steps)

    def rewritten(self, text: str) -> str:
        """Return a text after all steps, in their order."""
        open_ = self._open(text)
        while open_:
            lowest = open_ & -open_
            at = lowest.bit_length() - 1
            open_ ^= lowest
            if len(text) > _LONG and not _may_find(at, text):
                continue
            pattern, to, _ = _EVERY[at]
            before, text = text, pattern.sub(to, text)
            if text != before:
                open_ = self._open(text) & -lowest << 1
            else:
                _LEARNED.add(at, text)
        return text

    def _open(self, text: str) -> int:
        """Return the bits of the steps that may find something."""
        found = _NEEDED.standing_in(text)
        open_ = found & self._own
        if not open_:
            return 0
        open_ &= _LEARNED.open(text)
        if not open_ or found & 1:
            return open_
        for at in range((new := open_ & ~self._looked_at).bit_length()):
            if new >> at & 1:
                self._numbered |= any(one.numbered for one in _held(at)) << at
        self._looked_at |= new
        return open_ & ~self._numbered


@cache
def _held(at: int) -> Sequence[Held]:
    """Return what each match of a step holds."""
    return held(_EVERY[at].pattern)


def _may_find(at: int, text: str) -> bool:
    holds = spaced(text).__contains__
    return all(any(map(holds, one.pieces)) for one in _held(at))
