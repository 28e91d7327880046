"""Rewrite a text step by step; a step is tried only where a piece of what it looks for stands in the text."""

from collections.abc import Callable, Iterator
from functools import cache
from operator import methodcaller
from typing import ClassVar, NamedTuple

from core import regex as re
from core.reading.held import held, spaced
from core.reading.pieces import Pieces

_DIGIT = re.compile(r"\d")
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


class Steps:
    """Hold steps in their order; a text without a number needs none of the steps that ask for one."""

    _all: ClassVar = Pieces()
    """What all steps of all kinds need: each word of a text is looked up once for all of them."""

    def __init__(self, *steps: Rewrite) -> None:
        self._steps = steps
        self._first = min([self._all.add(step.needs) for step in steps], default=0)
        # Asked for only where a step is found: to take all patterns apart would make a start of the coach longer.
        self._held = cache(lambda at: held(self._steps[at].pattern))
        self._looked_at = self._numbered = 0

    def __iter__(self) -> Iterator[Rewrite]:
        return iter(self._steps)

    def rewritten(self, text: str) -> str:
        """Return a text after all steps, in their order."""
        open_ = self._open(text)
        while open_:
            at = (open_ & -open_).bit_length() - 1
            open_ ^= 1 << at
            if len(text) > _LONG and not self._may_find(at, text):
                continue
            pattern, to, _ = self._steps[at]
            before, text = text, pattern.sub(to, text)
            if text != before:
                open_ = self._open(text) >> at + 1 << at + 1
        return text

    def _open(self, text: str) -> int:
        """Return the bits of the steps that may find something."""
        open_ = self._all.standing_in(text) >> self._first & (1 << len(self._steps)) - 1
        if not open_ or _DIGIT.search(text):
            return open_
        for at in range((new := open_ & ~self._looked_at).bit_length()):
            if new >> at & 1:
                self._numbered |= any(one.numbered for one in self._held(at)) << at
        self._looked_at |= new
        return open_ & ~self._numbered

    def _may_find(self, at: int, text: str) -> bool:
        holds = spaced(text).__contains__
        return all(any(map(holds, one.pieces)) for one in self._held(at))
