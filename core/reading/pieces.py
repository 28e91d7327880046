"""Look for a pattern only in a text with a piece that each of its matches holds, which is told from the pattern itself.

Most texts hold nothing of most patterns, and to know that by their pieces costs a tenth of looking for them.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from itertools import count
from sys import maxsize
from typing import ClassVar, Final, NamedTuple

from core import regex as re
from core.reading.held import SELDOM, held, spaced

KEY: Final = 3
"""Of how many characters a key is that pieces are found by."""


class _Piece(NamedTuple):
    """Hold a piece of text, the part of it within one word, and the bit of whose it is."""

    part: str
    whole: str
    owner: int


class Pieces:
    """Hold pieces of text, each with the bit of whose it is, and tell of a text whose pieces stand in it.

    People use few words: what each may be part of is found once, among those pieces that have three letters with it in
    common, and only a piece of several words is looked for in every text that has one of them.
    """

    def __init__(self, written: Callable[[str], str] = str) -> None:
        """Take how a text is written before it is looked through."""
        self._written = written
        self._keyed: dict[str, list[_Piece]] = {}
        self._in_word = lru_cache(maxsize=8192)(self._found_in)
        # Asked of the same line by one pattern after the other.
        self.standing_in = lru_cache(maxsize=8)(self._standing_in)

    def add(self, pieces: Iterable[str], owner: int) -> None:
        """Add pieces of an owner, which is found at so many bits."""
        for piece in pieces:
            part = max(_parts(piece), key=len)
            key = min(_keys(part), key=lambda key: (key.count(" "), len(self._keyed.get(key, ()))), default=part)
            self._keyed.setdefault(key, []).append(_Piece(part, piece, 1 << owner))
        self._in_word.cache_clear()
        self.standing_in.cache_clear()

    def _standing_in(self, text: str) -> int:
        """Return the bits of those that have a piece in a text."""
        found, text = 0, self._written(text)
        for word in {*text.split(" ")}:
            owners, longer = self._in_word(word)
            found |= owners
            for piece in longer:
                if piece.whole in text:
                    found |= piece.owner
        return found

    def _found_in(self, word: str) -> tuple[int, tuple[_Piece, ...]]:
        """Return whose pieces stand in a word, and the pieces of which only a part does."""
        word = f" {word} "
        keys = {word[at : at + size] for size in range(1, KEY + 1) for at in range(len(word))}
        found = [piece for key in self._keyed.keys() & keys for piece in self._keyed[key] if piece.part in word]
        whole = 0
        for piece in found:
            if piece.part == piece.whole:
                whole |= piece.owner
        return whole, tuple(piece for piece in found if not piece.owner & whole)


def _parts(piece: str) -> list[str]:
    """Return a piece word by word, each with the spaces that it has beside it."""
    words = piece.split(" ")
    last = len(words) - 1
    return [" " * (at > 0) + word + " " * (at < last) for at, word in enumerate(words)]


def _keys(text: str) -> list[str]:
    return [text[at : at + KEY] for at in range(len(text) - KEY + 1)]


class Sought:
    """Hold a pattern that is looked for only where a piece of it stands in the text."""

    _all: ClassVar = Pieces(spaced)
    """The pieces of the patterns that were ever looked for: a text is looked through once for all of them."""
    _owners: ClassVar = count()

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)

    @cached_property
    def _owner(self) -> int:
        """Return the bit that its pieces are known by, none where it has no pieces.

        They are taken from the pattern where it is first asked for, so that a start takes no longer.
        """
        found = max(held(self._pattern), key=SELDOM, default=None)
        if found is None:
            return 0
        owner = next(self._owners)
        self._all.add(found.pieces, owner)
        return 1 << owner

    def may_stand_in(self, text: str) -> bool:
        """Tell whether a piece of the pattern stands in a text."""
        return not self._owner or self._all.standing_in(text) & self._owner != 0

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first match as a pattern does."""
        return self._pattern.search(text, start, end) if self.may_stand_in(text) else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Return all matches as a pattern does."""
        return self._pattern.finditer(text, start, end) if self.may_stand_in(text) else iter(())

    def sub(self, to: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return a text with another in the place of each match, as a pattern does."""
        return self._pattern.sub(to, text) if self.may_stand_in(text) else text
