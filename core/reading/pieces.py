"""Look for a pattern only in a text with a piece that each of its matches holds, which is told from the pattern itself.

Most texts hold nothing of most patterns, and to know that by their pieces costs a tenth of looking for them.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import count
from sys import maxsize
from typing import Final, NamedTuple

from core import regex as re
from core.reading.held import SELDOM, held, spaced

KEY: Final = 3
"""Of how many characters a key is that pieces are found by."""
_MOST_WORDS: Final = 8192
_PART: Final = 40
"""How many words of a long text are looked through at once: what stands in few is found sooner."""


class _Piece(NamedTuple):
    """Hold a piece of text, the part of it within one word, and the bit of whose it is."""

    part: str
    whole: str
    owner: int


_Found = tuple[int, tuple[tuple[str, int], ...]]
"""Whose pieces stand in a word, and the pieces of which only a part does."""


class _Words(dict[str, _Found]):
    """Hold what stands in each word that was asked for; no cache of Python's own, which costs three times as much."""

    def __init__(self, found_in: Callable[[str], _Found]) -> None:
        super().__init__()
        self._found_in = found_in

    def __missing__(self, word: str) -> _Found:
        if len(self) >= _MOST_WORDS:
            self.clear()
        found = self[word] = self._found_in(word)
        return found


class Pieces:
    """Hold pieces of text, each with the bit of whose it is, and tell of a text whose pieces stand in it.

    People use few words: what each may be part of is found once, among those pieces that have three letters with it in
    common, and only a piece of several words is looked for in every text that has one of them.
    """

    def __init__(self, written: Callable[[str], str] = str) -> None:
        """Take how a text is written before it is looked through."""
        self._written = written
        self._keyed: dict[str, list[_Piece]] = {}
        self._longest = 0
        """How many words a piece has at most."""
        self._in_word = _Words(self._found_in)
        # Asked of the same line by one pattern after the other.
        self.standing_in = lru_cache(maxsize=8)(self._standing_in)

    def add(self, pieces: Iterable[str], owner: int) -> None:
        """Add pieces of an owner, which is found at so many bits."""
        for piece in pieces:
            parts = _parts(piece)
            part = max(parts, key=len)
            self._longest = max(self._longest, len(parts))
            key = min(_keys(part), key=lambda key: (key.count(" "), len(self._keyed.get(key, ()))), default=part)
            self._keyed.setdefault(key, []).append(_Piece(part, piece, 1 << owner))
        self._in_word.clear()
        self.standing_in.cache_clear()

    def _standing_in(self, text: str) -> int:
        """Return the bits of those that have a piece in a text."""
        text = self._written(text)
        words = text.split(" ")
        if len(words) > 2 * _PART:
            return self._standing_in_long(text, words)
        found, in_word = 0, self._in_word
        for word in {*words}:
            owners, longer = in_word[word]
            found |= owners
            for whole, owner in longer:
                if whole in text:
                    found |= owner
        return found

    def _standing_in_long(self, text: str, words: list[str]) -> int:
        """Return the same of a long text: what one word tells is not looked for, and the rest in few words each."""
        found = 0
        left: dict[str, tuple[tuple[str, int], ...]] = {}
        for word in {*words}:
            owners, longer = self._in_word[word]
            found |= owners
            if longer:
                left[word] = longer
        step = _PART if len(left) > _PART else len(words)
        for at in range(0, len(words), step):
            part = words[at : at + step + self._longest]
            text = f" {' '.join(part)} " if step == _PART else text
            for word in left.keys() & part:
                for whole, owner in left[word]:
                    if not owner & found and whole in text:
                        found |= owner
        return found

    def _found_in(self, word: str) -> _Found:
        """Return whose pieces stand in a word, and the pieces of which only a part does."""
        word = f" {word} "
        keys = {word[at : at + size] for size in range(1, KEY + 1) for at in range(len(word))}
        found = [piece for key in self._keyed.keys() & keys for piece in self._keyed[key] if piece.part in word]
        whole = 0
        for piece in found:
            if piece.part == piece.whole:
                whole |= piece.owner
        return whole, tuple((piece.whole, piece.owner) for piece in found if not piece.owner & whole)


def _parts(piece: str) -> list[str]:
    """Return a piece word by word, each with the spaces that it has beside it."""
    words = piece.split(" ")
    last = len(words) - 1
    return [" " * (at > 0) + word + " " * (at < last) for at, word in enumerate(words)]


def _keys(text: str) -> list[str]:
    return [text[at : at + KEY] for at in range(len(text) - KEY + 1)]


_SOUGHT: Final = Pieces(spaced)
"""The pieces of the patterns that were ever looked for: a text is looked through once for all of them."""
_BITS: Final = count(1)


class Sought:
    """Hold a pattern that is looked for only where a piece of it stands in the text."""

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)
        self._owner = 0
        """The bit that its pieces are known by, all bits where it has none, no bit before it is first asked for."""

    def _first_asked_for(self) -> int:
        """Take the pieces from the pattern, no sooner, so that a start takes no longer."""
        found = max(held(self._pattern), key=SELDOM, default=None)
        if found is None:
            return -1
        owner = next(_BITS)
        _SOUGHT.add(found.pieces, owner)
        return 1 << owner

    def may_stand_in(self, text: str) -> bool:
        """Tell whether a piece of the pattern stands in a text."""
        if not self._owner:
            self._owner = self._first_asked_for()
        # The lowest bit is of no pattern: it stands in each text.
        return (_SOUGHT.standing_in(text) | 1) & self._owner != 0

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first match as a pattern does."""
        return self._pattern.search(text, start, end) if self.may_stand_in(text) else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Return all matches as a pattern does."""
        return self._pattern.finditer(text, start, end) if self.may_stand_in(text) else iter(())

    def sub(self, to: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return a text with another in the place of each match, as a pattern does."""
        return self._pattern.sub(to, text) if self.may_stand_in(text) else text
