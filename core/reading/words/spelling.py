"""Mend typing errors: one slip in a word of five letters or more, two in one of nine or more, or none at all.

A word that English has is never mended, nor one that could be two known words: the nearest guess is no reading.
Words of the grammar that name nothing are mended too, where a thumb left a letter out, doubled it or swapped two.
"""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from core.reading.lexicon.ordinary import ORDINARY, SLIPS
from core.reading.lexicon.spelled import SPELLED

SHORTEST = 5
LONG = 9
_THUMBED = 6
"""The fewest letters of a word that a slip of the thumb is mended to."""


class Speller:
    """Hold the words that the reader knows, found by their first letter and their length."""

    def __init__(self, words: Iterable[str], familiar: Iterable[str] = ()) -> None:
        targets = frozenset(words)
        self._known = targets | frozenset(familiar)
        self._near = _by_start(targets, SHORTEST)
        self._thumbed = _by_start(self._known | ORDINARY | SPELLED, _THUMBED)
        self.mend = lru_cache(maxsize=4096)(self._mend)

    def knows(self, word: str) -> bool:
        """Tell whether a word needs no mending."""
        return word in self._known or word in ORDINARY or word in SPELLED or _singular(word) in self._known

    def _mend(self, word: str) -> str:
        if word in SLIPS:
            return SLIPS[word]
        if len(word) > 3 and word.endswith("z") and not self.knows(word) and word[:-1] + "s" in self._known:
            # "Legz"
            return word[:-1] + "s"
        if word.endswith("in") and not self.knows(word) and self.knows(word + "g"):
            # "Limpin"
            return word + "g"
        if len(word) < SHORTEST or len(word) > 20 or self.knows(word):
            return word
        ranked = _ranked(word, self._near, 2 if len(word) >= LONG else 1)
        if not any(_slip_of_thumb(word, known) for _, known in ranked):
            thumbed = self._of_thumb(word)
            if thumbed != word and not (ranked and len(thumbed) == len(word)):  # "cheast" is no "cheats"
                return thumbed
        if not ranked and word.endswith("s") and not word.endswith("ss"):
            # Names are known by their singulars.
            mended = self._mend(word[:-1])
            return mended + "s" if mended != word[:-1] else word
        return _only([known for distance, known in ranked if distance == ranked[0][0]], word)

    def _of_thumb(self, word: str) -> str:
        """Return the one word that this is with a letter left out, doubled or swapped with the next, or the word."""
        meant = _only([known for _, known in _ranked(word, self._thumbed, 1) if _slip_of_thumb(word, known)], word)
        return meant if meant in SPELLED or meant in self._known else word


def _only(meant: list[str], word: str) -> str:
    """Return the one word that is meant, forms of it taken together, or what was typed."""
    meant = [one for one in meant if one in SPELLED] or meant
    return meant[0] if meant and all(_akin(meant[0], other) for other in meant[1:]) else word


def _by_start(words: Iterable[str], shortest: int) -> dict[tuple[str, int], list[str]]:
    near: dict[tuple[str, int], list[str]] = {}
    for word in sorted(words):
        if len(word) >= shortest and word.isalpha():
            near.setdefault((word[0], len(word)), []).append(word)
    return near


def _ranked(word: str, near: dict[tuple[str, int], list[str]], reach: int) -> list[tuple[int, str]]:
    """Return the words within reach with their distances, the nearest first."""
    return sorted(
        (distance, known)
        for length in range(len(word) - reach, len(word) + reach + 1)
        for known, distance, _ in extract(
            word, near.get((word[0], length), ()), scorer=OSA.distance, score_cutoff=reach, limit=None
        )
    )


def _slip_of_thumb(word: str, meant: str) -> bool:
    if len(word) == len(meant):
        return sorted(word) == sorted(meant)
    if len(word) < len(meant):  # at the end it would be another form of the word
        return word[-1] == meant[-1]
    return any(word == meant[:at] + meant[at - 1] + meant[at:] for at in range(1, len(meant) + 1))


def _akin(one: str, other: str) -> bool:
    return one.rstrip("s") == other.rstrip("s") or (min(len(one), len(other)) >= 7 and one[:5] == other[:5])


def _singular(word: str) -> str:
    return word.removesuffix("s")
