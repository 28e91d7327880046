"""Look for a pattern only in a text with a piece that each of its matches holds, which is told from the pattern itself.

Most texts hold nothing of most patterns, and to know that by their pieces costs a tenth of looking for them.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, lru_cache
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from sys import maxsize
from typing import Any, ClassVar, Final, NamedTuple

from core import regex as re

KEY: Final = 3
"""Of how many characters a key is that pieces are found by."""
_DIGITS: Final = frozenset("0123456789")
_EDGE: Final = "\b"
"""Stands in a piece for the edge of a word."""
_IDLE_EDGE: Final = re.compile(r"(?<=\W)\x08|\x08(?=\W)")
"""An edge beside a sign or a space, which are one themselves."""
_EDGES: Final = dict.fromkeys((codes.AT_BOUNDARY, codes.AT_BEGINNING, codes.AT_END), _EDGE)
_ASSERTS: Final = (codes.ASSERT, codes.ASSERT_NOT)
_SIGN: Final = re.compile(r"[^\w ]")
_SPACES: Final = {code: " " for code in range(128) if _SIGN.match(chr(code))}
_REPEATS: Final = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


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
        self._owners = 0
        self._keyed: dict[str, list[_Piece]] = {}
        self._in_word = lru_cache(maxsize=8192)(self._found_in)
        # Asked of the same line by one pattern after the other.
        self.standing_in = lru_cache(maxsize=8)(self._standing_in)

    def add(self, pieces: Iterable[str]) -> int:
        """Add the pieces of one more owner, and return at which bit it is found."""
        for piece in pieces:
            part = max(_parts(piece), key=len)
            key = min(_keys(part), key=lambda key: (key.count(" "), len(self._keyed.get(key, ()))), default=part)
            self._keyed.setdefault(key, []).append(_Piece(part, piece, 1 << self._owners))
        self._in_word.cache_clear()
        self.standing_in.cache_clear()
        self._owners += 1
        return self._owners - 1

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


@lru_cache(maxsize=8)
def spaced(text: str) -> str:
    """Return a text with a space for each sign and at both ends, so that words in it have a space on both sides."""
    return f" {text.translate(_SPACES) if text.isascii() else _SIGN.sub(' ', text)} "


class Sought:
    """Hold a pattern that is looked for only where a piece of it stands in the text."""

    _all: ClassVar = Pieces(spaced)
    """The pieces of the patterns that were ever looked for: a text is looked through once for all of them."""

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)

    @cached_property
    def _owner(self) -> int:
        """Return the bit that its pieces are known by, none where it has no pieces.

        They are taken from the pattern where it is first asked for, so that a start takes no longer.
        """
        pieces = max(held(self._pattern).sets, key=_worth, default=None)
        return 1 << self._all.add(pieces) if pieces else 0

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


class Held(NamedTuple):
    """Hold sets of pieces: each match of a pattern holds or looks at one of each set."""

    sets: list[frozenset[str]]
    numbered: bool
    """One of them is that of all digits."""

    def may_stand_in(self, text: str) -> bool:
        """Tell whether a text has a piece of each."""
        holds = spaced(text).__contains__
        return all(any(map(holds, pieces)) for pieces in self.sets)


def held(pattern: re.Pattern[str]) -> Held:
    """Return what each match of a pattern holds in a spaced text; of one in capitals or not nothing is told."""
    parts = _parser.parse(pattern.pattern, pattern.flags)
    sets = [] if parts.state.flags & re.IGNORECASE else _of(parts)
    return Held(sets, any(map(_are_digits, sets)))


def _of(parts: Iterable[tuple[Any, Any]], before: str = "", after: str = "") -> list[frozenset[str]]:
    """Return what a row of parts holds; `before` and `after` are the letters right beside it."""
    found: list[frozenset[str]] = []
    letters = before
    row = [*parts]
    behind = [after]
    for part in reversed(row[1:]):  # the letters right behind each part, those of the last one first
        letter = _letter(*part)
        behind.append("" if letter is None else letter + behind[-1])
    for part in row:
        following, letter = behind.pop(), _letter(*part)
        if letter is not None:
            letters += letter
            continue
        found += _inside(*part, letters, following)
        if part[0] not in _ASSERTS:
            found += _piece(letters)
            letters = ""
    return [*found, *(_piece(letters + after) if letters else [])]


def _letter(code: Any, value: Any) -> str | None:
    """Return the letter or the edge that a part is, none where it is more."""
    if code is codes.LITERAL:
        return chr(value)
    return _EDGES.get(value, "") if code is codes.AT else None


def _piece(letters: str) -> list[frozenset[str]]:
    piece = _SIGN.sub(" ", _IDLE_EDGE.sub("", letters))
    return [] if piece.isspace() or not piece else [frozenset([piece])]


def _inside(code: Any, value: Any, before: str, after: str) -> list[frozenset[str]]:
    if code is codes.BRANCH:
        options = [_of(option, before, after) for option in value[1]]
        if not all(options):
            return []
        numbered = all(any(map(_are_digits, option)) for option in options)
        best = [max(option, key=_worth) for option in options]
        return [frozenset[str]().union(*best), *([_DIGITS] if numbered else [])]
    if code is codes.SUBPATTERN:
        return [] if value[1] else _of(value[3], before, after)  # of another case nothing is told
    if code in _REPEATS:
        return _of(value[2], before) if value[0] else []
    if code is codes.ASSERT:
        return _of(value[1])
    if code is codes.IN and all(map(_is_digit, value)):
        return [_DIGITS]
    return []


def _are_digits(pieces: frozenset[str]) -> bool:
    return all(piece.strip() in _DIGITS for piece in pieces)


def _worth(pieces: frozenset[str]) -> tuple[int, int, int]:
    """Rank sets of pieces: the longer and the fewer they are, and the more edges they have, the seldomer they stand."""
    return min(len(piece.strip()) for piece in pieces), -len(pieces), min(map(len, pieces))


def _is_digit(one: tuple[Any, Any]) -> bool:
    code, value = one
    if code is codes.RANGE:
        return all(chr(end) in _DIGITS for end in value)
    return chr(value) in _DIGITS if code is codes.LITERAL else value is codes.CATEGORY_DIGIT
