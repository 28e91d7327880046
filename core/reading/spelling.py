"""Mend typing errors: one slip in a word of five letters or more, two in one of nine or more, or none at all.

A word that English has is never mended, nor one that could be two known words: the nearest guess is no reading.
"""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from core.reading.lexicon.ordinary import ORDINARY, SLIPS

SHORTEST = 5
LONG = 9


class Speller:
    """Hold the words that the reader knows, found by their first letter and their length."""

    def __init__(self, words: Iterable[str], familiar: Iterable[str] = ()) -> None:
        targets = frozenset(words)
        self._known = targets | frozenset(familiar)
        self._near: dict[tuple[str, int], list[str]] = {}
        for word in sorted(targets):
            if len(word) >= SHORTEST and word.isalpha():
                self._near.setdefault((word[0], len(word)), []).append(word)
        self.mend = lru_cache(maxsize=4096)(self._mend)

    def knows(self, word: str) -> bool:
        """Tell whether a word needs no mending."""
        return word in self._known or word in ORDINARY or _singular(word) in self._known

    def _mend(self, word: str) -> str:
        if word in SLIPS:
            return SLIPS[word]
        if len(word) < SHORTEST or len(word) > 20 or self.knows(word):
            return word
        reach = 2 if len(word) >= LONG else 1
        ranked = sorted(
            (distance, known)
            for length in range(len(word) - reach, len(word) + reach + 1)
            for known, distance, _ in extract(
                word, self._near.get((word[0], length), ()), scorer=OSA.distance, score_cutoff=reach, limit=None
            )
        )
        if not ranked and word.endswith("s") and not word.endswith("ss"):
            # Names are known by their singulars.
            mended = self._mend(word[:-1])
            return mended + "s" if mended != word[:-1] else word
        if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0] and not _akin(ranked[0][1], ranked[1][1])):
            return word
        return ranked[0][1]


def _akin(one: str, other: str) -> bool:
    return one.rstrip("s") == other.rstrip("s") or (min(len(one), len(other)) >= 7 and one[:5] == other[:5])


def _singular(word: str) -> str:
    return word.removesuffix("s")
