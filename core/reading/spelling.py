"""Mend typing errors: one slip in a word of five letters or more, two in one of nine or more, or none at all.

A word that English has is never mended, nor one that could be two known words: the nearest guess is no reading.
"""

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import OSA

from core.reading.lexicon.ordinary import ORDINARY, SLIPS

SHORTEST = 5
LONG = 9


class Speller:
    """Hold the words that the reader knows, found by what remains of them when a letter is dropped."""

    def __init__(self, words: Iterable[str], familiar: Iterable[str] = ()) -> None:
        targets = frozenset(words)
        self._known = targets | frozenset(familiar)
        self._drops: dict[str, list[str]] = {}
        for word in targets:
            if len(word) >= SHORTEST and word.isalpha():
                for key in _keys(word):
                    self._drops.setdefault(key, []).append(word)
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
        near = {w for key in _keys(word) for w in self._drops.get(key, ()) if w[0] == word[0]}
        ranked = sorted((OSA.distance(word, w, score_cutoff=reach), w) for w in near)
        ranked = [found for found in ranked if found[0] <= reach]
        if not ranked and word.endswith("s") and not word.endswith("ss"):
            # Names are known by their singulars.
            mended = self._mend(word[:-1])
            return mended + "s" if mended != word[:-1] else word
        if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0] and not _akin(ranked[0][1], ranked[1][1])):
            return word
        return ranked[0][1]


def _keys(word: str) -> set[str]:
    once = {word[:n] + word[n + 1 :] for n in range(len(word))} | {word}
    if len(word) < LONG - 1:
        return once
    return once | {part[:n] + part[n + 1 :] for part in once for n in range(len(part))}


def _akin(one: str, other: str) -> bool:
    return one.rstrip("s") == other.rstrip("s") or (min(len(one), len(other)) >= 7 and one[:5] == other[:5])


def _singular(word: str) -> str:
    return word.removesuffix("s")
