"""Rewrite a text step by step; a step is tried only where a piece of what it looks for stands in the text."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from operator import methodcaller
from typing import NamedTuple

from core.reading.pieces import Pieces, held

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
    return Rewrite(re.compile(pattern), to, tuple(needs.split("|")))


class Steps:
    """Hold steps in their order; a text without a number needs none of the steps that ask for one."""

    def __init__(self, *steps: Rewrite) -> None:
        self._steps = steps
        self._pieces = Pieces()
        for at, step in enumerate(self._steps):
            for piece in step.needs:
                self._pieces.add(piece, at)
        # Asked for only where a step is found: to take all patterns apart would make a start of the coach longer.
        self._held = cache(lambda at: held(self._steps[at].pattern))

    def __iter__(self) -> Iterator[Rewrite]:
        return iter(self._steps)

    def tried(self, text: str) -> list[int]:
        """Return the places of the steps that may find something."""
        found = sorted(self._pieces.standing_in(text))
        if len(text) > _LONG:
            return [at for at in found if self._held(at).may_stand_in(text)]
        return found if _DIGIT.search(text) else [at for at in found if not self._held(at).numbered]

    def rewritten(self, text: str) -> str:
        """Return a text after all steps, in their order."""
        at, open_ = 0, self.tried(text)
        while at < len(open_):
            pattern, to, _ = self._steps[step := open_[at]]
            before, text = text, pattern.sub(to, text)
            at += 1
            if text != before:
                at, open_ = 0, [later for later in self.tried(text) if later > step]
        return text
