"""Rewrite a text step by step; a step is tried only where a piece of what it looks for stands in the text."""

from collections.abc import Callable, Iterator
from operator import methodcaller
from typing import ClassVar, NamedTuple

from core import regex as re
from core.reading.pieces import Pieces, Sought


class Rewrite(NamedTuple):
    """Hold a pattern, what is written in its place, and pieces of text: every match holds one of them.

    To look for a piece costs a tenth of looking for the pattern.
    """

    sought: Sought
    to: str | Callable[[re.Match[str]], str]
    needs: tuple[str, ...]


def rewrite(pattern: str | re.Pattern[str], to: str | Callable[[re.Match[str]], str], needs: str) -> Rewrite:
    """Build a step; what it needs is parted by bars."""
    if isinstance(to, str) and "\\" in to:
        # A template is parsed anew for every text that a pattern is tried on, and here only where it is found.
        to = methodcaller("expand", to)
    return Rewrite(Sought(pattern), to, tuple(needs.split("|")))


class Steps:
    """Hold steps in their order; each is tried only in a text that has what it needs and all that its pattern holds.

    What a pattern holds is told from it where its step may first be needed, so that a start takes no longer.
    """

    _all: ClassVar = Pieces()
    """What all steps of all kinds need: each word of a text is looked up once for all of them."""

    def __init__(self, *steps: Rewrite) -> None:
        self._steps = steps
        self._first = min([self._all.add(step.needs) for step in steps], default=0)

    def __iter__(self) -> Iterator[Rewrite]:
        return iter(self._steps)

    def rewritten(self, text: str) -> str:
        """Return a text after all steps, in their order."""
        open_ = self._open(text)
        while open_:
            at = (open_ & -open_).bit_length() - 1
            open_ ^= 1 << at
            sought, to, _ = self._steps[at]
            if not sought.holds_stand_in(text):
                continue
            before, text = text, sought.pattern.sub(to, text)
            if text != before:
                open_ = self._open(text) >> at + 1 << at + 1
        return text

    def _open(self, text: str) -> int:
        """Return the bits of the steps that may find something."""
        return self._all.standing_in(text) >> self._first & (1 << len(self._steps)) - 1
