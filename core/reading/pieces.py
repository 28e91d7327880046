"""Look for a pattern only in a text with a piece that each of its matches holds, which is told from the pattern itself.

Most texts hold nothing of most patterns, and to know that by their pieces costs a tenth of looking for them.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property, lru_cache, reduce
from operator import or_
from sys import maxsize
from typing import Final

from core import regex as re
from core.reading.held import held, spaced, ways

KEY: Final = 3
"""Of how many characters a key is that pieces are found by."""
_MANY: Final = 8
"""From how many ways on it pays to tell them apart."""


class Pieces:
    """Hold sets of pieces of text, each with a bit, and tell of a text of which sets a piece stands in it.

    People use few words: what each may be part of is found once, among those pieces that have three letters with it in
    common, and only a piece of several words is looked for in every text that has one of them.
    """

    def __init__(self, written: Callable[[str], str] = str) -> None:
        """Take how a text is written before it is looked through."""
        self._written = written
        self._sets = 0
        self._bits: dict[str, int] = {}
        """The sets that each piece is in, which many have in common."""
        self._keyed: dict[str, list[tuple[str, str]]] = {}
        """Pieces with the part of them within one word, by three letters of it."""
        self._in_word = lru_cache(maxsize=8192)(self._found_in)
        # Asked of the same line by one pattern after the other.
        self.standing_in = lru_cache(maxsize=8)(self._standing_in)

    def add(self, pieces: Iterable[str]) -> int:
        """Add one more set of pieces, and return at which bit it is found."""
        for piece in pieces:
            if piece not in self._bits:
                part = max(_parts(piece), key=len)
                key = min(_keys(part), key=lambda key: (key.count(" "), len(self._keyed.get(key, ()))), default=part)
                self._keyed.setdefault(key, []).append((part, piece))
            self._bits[piece] = self._bits.get(piece, 0) | 1 << self._sets
        self._in_word.cache_clear()
        self.standing_in.cache_clear()
        self._sets += 1
        return self._sets - 1

    def _standing_in(self, text: str) -> int:
        """Return the bits of those that have a piece in a text."""
        found, text = 0, self._written(text)
        for word in {*text.split(" ")}:
            bits, longer = self._in_word(word)
            found |= bits
            for piece, bits in longer:
                if piece in text:
                    found |= bits
        return found

    def _found_in(self, word: str) -> tuple[int, tuple[tuple[str, int], ...]]:
        """Return the sets of the pieces that stand in a word, and the pieces of which only a part does, with theirs."""
        word = f" {word} "
        keys = {word[at : at + size] for size in range(1, KEY + 1) for at in range(len(word))}
        found = [(part, piece) for key in self._keyed.keys() & keys for part, piece in self._keyed[key] if part in word]
        whole = reduce(or_, (self._bits[piece] for part, piece in found if part == piece), 0)
        longer = [(piece, self._bits[piece] & ~whole) for part, piece in found if part != piece]
        return whole, tuple((piece, bits) for piece, bits in longer if bits)


def _parts(piece: str) -> list[str]:
    """Return a piece word by word, each with the spaces that it has beside it."""
    words = piece.split(" ")
    last = len(words) - 1
    return [" " * (at > 0) + word + " " * (at < last) for at, word in enumerate(words)]


def _keys(text: str) -> list[str]:
    return [text[at : at + KEY] for at in range(len(text) - KEY + 1)]


_HELD: Final = Pieces(spaced)
"""The pieces of the patterns that were ever looked for: a text is looked through once for all of them."""
_bit_of: Final = cache(_HELD.add)
"""Patterns have many sets in common: the digits, the legs, the places."""


class Sought:
    """Hold a pattern that is looked for only where a piece of each set that it holds stands in the text.

    Of a pattern with a choice that is so for one of its ways at least, and where it is for one alone, only that one is
    looked for: the longest have some eighty ways, of which most texts have none.
    """

    def __init__(self, pattern: str | re.Pattern[str]) -> None:
        self.pattern = re.compile(pattern) if isinstance(pattern, str) else pattern

    @cached_property
    def _needs(self) -> int:
        """Return the bits that its pieces are known by, none where it has no pieces.

        They are taken from the pattern where it is first asked for, so that a start takes no longer.
        """
        return _bits_of(self.pattern)

    @cached_property
    def _ways(self) -> Sequence[tuple[int, re.Pattern[str]]]:
        """Return each way of its choice with the bits of its pieces, where all of those are found."""
        found = [re.compile(way, self.pattern.flags) for way in ways(self.pattern)]
        return [(_bits_of(way), self.pattern if self.pattern.groups else way) for way in found if len(found) >= _MANY]

    def holds_stand_in(self, text: str) -> bool:
        """Tell whether a piece of each set stands in a text, whatever ways there are."""
        # Its bits are asked for first, since they may be new.
        needs = self._needs
        return needs & _HELD.standing_in(text) == needs

    def within(self, text: str) -> re.Pattern[str] | None:
        """Return what of the pattern may stand in a text, none where nothing does."""
        if not self.holds_stand_in(text):
            return None
        ways_ = self._ways
        standing = _HELD.standing_in(text)
        found = [way for needs, way in ways_ if needs & standing == needs]
        return (found[0] if len(found) == 1 else self.pattern) if found or not ways_ else None

    def may_stand_in(self, text: str) -> bool:
        """Tell whether the pieces of the pattern stand in a text."""
        return self.within(text) is not None

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Return the first match as a pattern does."""
        pattern = self.within(text)
        return pattern.search(text, start, end) if pattern else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Return all matches as a pattern does."""
        pattern = self.within(text)
        return pattern.finditer(text, start, end) if pattern else iter(())

    def sub(self, to: str | Callable[[re.Match[str]], str], text: str) -> str:
        """Return a text with another in the place of each match, as a pattern does."""
        pattern = self.within(text)
        return pattern.sub(to, text) if pattern else text


def _bits_of(pattern: re.Pattern[str]) -> int:
    return reduce(or_, (1 << _bit_of(found.pieces) for found in held(pattern)), 0)
