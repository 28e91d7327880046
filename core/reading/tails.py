"""Look for the tail of a pattern in a long text before the whole of it is tried at each of its characters.

A pattern that begins with the edge of a word, with what stands before it or with what may be left out is tried
everywhere; a tail begins with a letter or one of a few, and all else is gone through in a tenth of the time. Where a
match stands, so do its tails: the one from its seldomest words on, and the one from the first that it must have.
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Final, NamedTuple

from core import regex as re
from core.reading.held import AROUND, SELDOM, TOKEN, Parts

LONG: Final = 400
"""From how many characters on it pays to look for tails first."""
_MOST: Final = 9
"""How many characters a tail may begin with, so that few places are tried."""
_BACKWARDS: Final = re.compile(r"\\[1-9]|\(\?P=|\(\?\(|\(\?[a-z]")
"""What means a group before it, or changes how letters are read."""
_ONE: Final = re.compile(r"\\[dsnt\W]|\[(?!\^)(?:(?!a-z|\\w).)*\]|[^\\\[.(]", re.DOTALL)
"""A part that is one of a few characters."""


class _Tail(NamedTuple):
    """Hold a tail, the characters that it may begin with, and whether `re` knows of itself that it does."""

    begins: frozenset[str]
    text: str
    plain: bool = False


def may_stand_in(pattern: re.Pattern[str], text: str) -> bool:
    """Tell whether the tails of a pattern stand in a text."""
    return all(tail.search(text) for tail in tails(pattern))


@cache
def tails(pattern: re.Pattern[str]) -> tuple[re.Pattern[str], ...]:
    """Return patterns that stand wherever a pattern does, the quickest to look for first."""
    if pattern.pattern[0] == "^" or pattern.flags & (re.IGNORECASE | re.VERBOSE) or _BACKWARDS.search(pattern.pattern):
        return ()
    parts = _Parts(TOKEN.findall(pattern.pattern))
    found = (parts.tail_of_any(parts.bars[-1], seldomest) for seldomest in (True, False))
    return tuple(re.compile(text, pattern.flags) for text in dict.fromkeys(filter(None, map(_written, found))))


def _written(tail: _Tail | None) -> str | None:
    if tail is None or tail.plain or len(tail.begins) > _MOST:
        return tail.text if tail and tail.plain else None
    return f"(?:{'|'.join(sorted(tail.begins))})(?<=(?={tail.text})(?s:.))"


class _Parts(Parts):
    def tail_of_any(self, bars: list[int], seldomest: bool) -> _Tail | None:
        """Return the tail of a choice, from the seldomest of each way on or from the first; none where one has none."""
        ways = [self._tail_of(begin + 1, end, seldomest) for begin, end in pairwise(bars)]
        if len(ways) == 1 or None in ways:
            return None if None in ways else ways[0]
        every = [way for way in ways if way]
        return _Tail(frozenset().union(*(way.begins for way in every)), "|".join(way.text for way in every))

    def _tail_of(self, begin: int, end: int, seldomest: bool) -> _Tail | None:
        every = list(self._needed(begin, end))
        if seldomest:
            seldom = {at: max(map(SELDOM, self.of_part(at, end, "", "")), default=()) for at, _ in every}
            every.sort(key=lambda one: seldom[one[0]], reverse=True)
        return next(filter(None, (self._from(at, behind, end, seldomest) for at, behind in every)), None)

    def _needed(self, at: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield where each part of a row stands and ends that no match does without."""
        while at < end:
            last = self.bars[at][-1] if at in self.bars else at
            times = self.times[last + 1]
            behind = last + 1 + bool(times)
            idle = self.parts[at] in AROUND or self.letters[at] in ("", "\b")
            if not idle and not times.startswith(("*", "?", "{0", "{,")):
                yield at, behind
            at = behind

    def _from(self, at: int, behind: int, end: int, seldomest: bool) -> _Tail | None:
        """Return the tail that begins with a part, which comes at least once: behind its last time comes the rest."""
        part = self.parts[at]
        if at in self.bars:
            ways = self.tail_of_any(self.bars[at], seldomest)
            return ways and _Tail(ways.begins, f"(?:{ways.text}){self._text(behind, end)}")
        words = part[3 if part[1] == "?" else 1 : -1].split("|") if part[0] == "(" else [part]
        begins = [word if len(word) > 1 and word[0] in "\\[" else re.escape(word[:1]) for word in words]
        if part == "." or not all(map(_ONE.fullmatch, begins)):
            return None
        return _Tail(frozenset(begins), self._text(at, end), plain=True)

    def _text(self, at: int, end: int) -> str:
        """Return what stands from a part on, without the ends of groups that began before it."""
        kept: list[str] = []
        open_ = 0
        for part in self.parts[at:end]:
            open_ += (part[0] == "(" and part[-1] != ")") - (part == ")")
            if open_ < 0:
                open_ = 0
            else:
                kept.append(part)
        return "".join(kept)
