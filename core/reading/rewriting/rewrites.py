"""Rewrite a text step by step; a step is tried only where a piece of what it looks for stands in the text."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple


class Rewrite(NamedTuple):
    """Hold a pattern, what is written in its place, and pieces of text: every match holds one of them.

    To look for a piece costs a tenth of looking for the pattern.
    """

    pattern: re.Pattern[str]
    to: str | Callable[[re.Match[str]], str]
    needs: tuple[str, ...]


def rewrite(pattern: str | re.Pattern[str], to: str | Callable[[re.Match[str]], str], needs: str) -> Rewrite:
    """Build a step; what it needs is parted by bars."""
    return Rewrite(re.compile(pattern), to, tuple(needs.split("|")))


def rewritten(text: str, steps: Iterable[Rewrite]) -> str:
    """Return a text after all steps, in their order."""
    for pattern, to, needs in steps:
        for piece in needs:
            if piece in text:
                text = pattern.sub(to, text)
                break
    return text
