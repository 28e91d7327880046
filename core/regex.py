"""Regular expressions as `re` has them, but for when they are compiled: each where it is first looked for.

There are thousands of patterns, to compile them all takes longer than the rest of a start, and few texts need many.
"""

import re
from re import (
    DOTALL,
    IGNORECASE,
    MULTILINE,
    VERBOSE,
    Match,
    Pattern,
    escape,
    findall,
    fullmatch,
    match,
    search,
    split,
    sub,
)
from typing import Any, cast

__all__ = [
    "DOTALL", "IGNORECASE", "MULTILINE", "VERBOSE", "Late", "Match", "Pattern", "compile", "escape", "findall",
    "fullmatch", "match", "search", "split", "sub",
]  # fmt: skip


_ASKED = ("search", "match", "fullmatch", "sub", "finditer", "findall", "split", "groups")


class Late:
    """Stand for a pattern; each of its methods is taken over where it is first asked for."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        pattern = re.compile(self.pattern, self.flags)
        for each in _ASKED:
            setattr(self, each, getattr(pattern, each))
        self.__class__ = _Compiled  # type: ignore[assignment]
        return getattr(self, name)


class _Compiled:
    """Stand for one that was compiled: without the method above all else is found in a tenth of the time."""


def compile(pattern: str, flags: int = 0) -> Pattern[str]:  # noqa: A001
    """Return a pattern that is compiled at its first use; of its flags it knows those that are given here."""
    return cast("Pattern[str]", Late(pattern, flags))
