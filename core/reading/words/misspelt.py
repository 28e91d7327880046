"""Mend the slips of a reply before anything is rewritten: in names, in spaces, in any word that tells something.

The few exercises of a session may be told with a slip that the whole library could not be: "spit squats", "ste pups".
The other words of the name are exact, nothing else of the session is as near, and no exercise has the name as typed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import OSA

from core import regex as re
from core.reading.lexicon.numbers import NUMBER_WORDS
from core.reading.lexicon.ordinary import SLIPS
from core.reading.lexicon.terms import words
from core.reading.words.languages import FOREIGN
from core.reading.words.marks import Lexicon
from core.reading.words.names import Names
from core.reading.words.near import KINDS, TELLING, Near
from core.reading.words.script import stem
from core.reading.words.spelling import Speller
from core.training import Session

_PIECE = re.compile(r"\d+(?:nd|th)\b|(?=[^\W\d_]*x\d)[^\W\d_]{2,}?(?=x\d)|[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_APART = frozenset({" ", "-", "  "})
_MOST_ODD = 30
"""A reply with more strange words than this is told in another language, or in none."""
_MOST_WORDS = 6
_LONG = 10
_SINGLE = 5
_NEAR = 3
_SHORT = 6
_FIRST = ("no", "not", "all", "at", "left", "right", "both")
"""Words that one which tells something is glued to."""
_BEHIND = words("and of each per reps both")
"""Words that are glued to a number in words."""
_OF_SETS = words("left right both each legs leg sides side reps rep sets set feet")


_NONE_NEAR = Near({}, {}, frozenset(), frozenset())


@dataclass(frozen=True, slots=True)
class _Found:
    """Hold what words of a text are a slip of."""

    distance: int
    first: int
    last: int
    meant: str


class Misspelt:
    """Hold what every exercise is called, to find what a slip of the thumb was to be."""

    def __init__(self, names: Names, speller: Speller, lexicon: Lexicon) -> None:
        self._names = names
        self._speller = speller
        self._lexicon = lexicon
        self._glued = frozenset(name.replace(" ", "") for name in names.ids)
        self._near = lru_cache(maxsize=64)(lambda planned: Near.of(names, planned))
        self._strange = lru_cache(maxsize=4096)(self._is_strange)
        self._apart = lru_cache(maxsize=4096)(self._apart_of)

    def mended(self, text: str, session: Session | None) -> str:
        """Return a text with the slips mended that are sure."""
        near = self._near(tuple(p.exercise for p in session.exercises)) if session else _NONE_NEAR
        pieces = list(_PIECE.finditer(text))
        typed = [piece[0].lower() for piece in pieces]
        telling = near.telling and {word for word in {*typed} if stem(word) in near.telling}
        doubtful = {n for at, word in enumerate(typed) if word in telling for n in (at - 1, at + 1)} if telling else ()
        odd = [
            n
            for n, word in enumerate(typed)
            if self._strange(word) or (n in doubtful and _doubtful(word, near, self._lexicon))
        ]
        if not odd or len(odd) > _MOST_ODD:
            return text
        mended, end = "", 0
        for at in odd:
            found = self._joined(text, pieces, typed, at) if typed[at] in SLIPS else None
            found = found or _slip(typed, at) or self._name(text, pieces, typed, at, near)
            found = found or self._joined(text, pieces, typed, at) or self._word(typed, at)
            if found and pieces[found.first].start() >= end:
                mended += text[end : pieces[found.first].start()] + found.meant
                end = pieces[found.last].end()
        return mended + text[end:]

    def _joined(self, text: str, pieces: list[re.Match[str]], typed: list[str], at: int) -> _Found | None:
        """Return the words that a strange one and the next or the one before are, where the space slipped."""
        if not self._strange(typed[at]):
            return None
        for first in (at, at - 1):
            if first < 0 or first + 1 == len(pieces) or text[pieces[first].end() : pieces[first + 1].start()] != " ":
                continue
            apart = self._apart(typed[first], typed[first + 1])
            if apart:
                return _Found(0, first, first + 1, apart)
        return None

    def _apart_of(self, one: str, other: str) -> str | None:
        """Return what two pieces are with the space left out or one letter off: "lef t", "lef tfoot"."""
        if not (one + other).isalpha():
            return None
        if self._speller.means(one + other) and len(one + other) > _NEAR:
            return one + other
        for first, second in ((one + other[0], other[1:]), (one[:-1], one[-1] + other)):
            if min(len(first), len(second)) >= _NEAR and self._speller.tells(first) and self._speller.tells(second):
                return f"{first} {second}"
        return None

    def _parted(self, word: str) -> str | None:
        """Return the two words that were typed as one: "nopain", "tenand", "outof"."""
        cuts = ((word[:end], word[end:]) for end in range(2, len(word) - 1))
        return next((f"{first} {second}" for first, second in cuts if self._glued_of(first, second)), None)

    def _glued_of(self, first: str, second: str) -> bool:
        if first in _FIRST and len(second) >= _NEAR and self._speller.means(second):
            return True
        return (first in NUMBER_WORDS or first == "out") and second in _BEHIND

    def _is_strange(self, word: str) -> bool:
        latin = word.isalpha() and word.isascii() and len(word) > 1
        known = word in FOREIGN or (self._speller.knows(word) and self._speller.mend(word) == word)
        return latin and not known and stem(word) not in self._glued

    def _name(self, text: str, pieces: list[re.Match[str]], typed: list[str], at: int, near: Near) -> _Found | None:
        """Return the name of the session that words around a strange one are a slip of, the nearest and the longest."""
        best: _Found | None = None
        strange = self._strange(typed[at])
        for first, last in _windows(text, pieces, at):
            if first == last and not strange:
                continue
            stems = [stem(word) for word in typed[first : last + 1]]
            foreign = any(word not in near.words and not self._strange(word) for word in stems if word != typed[at])
            reach = 0 if foreign else _reach(stems, typed[at], strange=strange)
            glued = "".join(stems)
            nearest = near.nearest(glued, reach) if len(glued) >= 3 else None
            if nearest is None or (nearest[0] and (glued in self._glued or not _alike(stems, nearest[1]))):
                continue
            found = _Found(nearest[0], first, last, nearest[1])
            if best is None or (found.distance, first - last) < (best.distance, best.first - best.last):
                best = found
        return best

    def _word(self, typed: list[str], at: int) -> _Found | None:
        """Return the word that a strange one is a slip of: one of legs and places where a number stands beside."""
        word = typed[at]
        meant = self._parted(word) or self._speller.mend(word)
        if meant == word and len(word) >= _NEAR and self._strange(word) and _among_sets(typed, at):
            meant = self._speller.mend_beside(word, _OF_SETS)
        return _Found(1, at, at, meant) if meant != word else None


def _slip(typed: list[str], at: int) -> _Found | None:
    return _Found(0, at, at, SLIPS[typed[at]]) if typed[at] in SLIPS else None


def _windows(text: str, pieces: list[re.Match[str]], at: int) -> Iterator[tuple[int, int]]:
    """Yield where the stretches of words begin and end that hold one of them, with nothing but spaces between."""
    low = high = at
    while low and at - low < _MOST_WORDS and text[pieces[low - 1].end() : pieces[low].start()] in _APART:
        low -= 1
    end = len(pieces) - 1
    while high < end and high - at < _MOST_WORDS and text[pieces[high].end() : pieces[high + 1].start()] in _APART:
        high += 1
    for first in range(low, at + 1):
        for last in range(at, min(high, first + _MOST_WORDS - 1) + 1):
            yield first, last


def _among_sets(typed: list[str], at: int) -> bool:
    """Tell whether a number stands near, or a word of sets right beside."""
    near = typed[max(at - _NEAR, 0) : at + _NEAR + 1]
    return any(map(str.isdigit, near)) or not _OF_SETS.isdisjoint(typed[max(at - 1, 0) : at + 2])


def _reach(stems: list[str], odd: str, *, strange: bool) -> int:
    """Return how many slips a name may have: two where it is long, none where it is one short word."""
    letters = sum(map(len, stems))
    if len(stems) == 1:
        return 1 if letters >= _SINGLE else 0
    return 2 if strange and letters >= _LONG and len(odd) >= TELLING else 1


def _alike(stems: list[str], name: str) -> bool:
    """Tell whether every word is, but for a slip, a word of the name: none is left out, no short one is another."""
    meant = name.split()
    if len(stems) != len(meant):
        return len(stems) < len(meant)
    return all(word == other or _is_slip(word, other) for word, other in zip(stems, meant, strict=True))


def _is_slip(word: str, meant: str) -> bool:
    """Tell whether a word is a slip of another, its plural with it; two letters without a vowel are no word."""
    if len(meant) < 3 and not set(meant) & set("aeiou"):
        return False
    return min(OSA.distance(word, meant), OSA.distance(word, meant + "s")) <= (2 if len(meant) > _SHORT else 1)


def _doubtful(word: str, near: Near, lexicon: Lexicon) -> bool:
    """Tell whether a word of English beside one of a name stands where that has another: "spit squats"."""
    known = word in KINDS or word in lexicon.single or stem(word) in near.words
    return len(word) > 2 and not known and word.isalpha()
