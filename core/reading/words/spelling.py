"""Mend typing errors: the word that the reader knows and that a thumb would miss so, or none at all.

A word that English has is never mended, nor one that could be two known words: the nearest guess is no reading.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from core.reading.lexicon.ordinary import ORDINARY, SLIPS
from core.reading.lexicon.spelled import SPELLED
from core.reading.words.keyboard import weight
from core.reading.words.languages import FOREIGN

_SHORTEST, _LONGEST = 3, 20
_MOST = (0.0, 0.0, 0.0, 0.6, 0.85, 1.05, 1.2, 1.35, 1.5, 1.7)
"""How much the slips in a word of so many letters may weigh."""
_RARER = 0.15
"""What a word weighs besides that carries no meaning of its own."""
_APART = 0.15
"""How much nearer than any other a word must be that is meant."""
_ENDINGS = ("s", "ed", "er", "ers", "ing", "ings", "ly", "or")
_SURE = 0.46
"""How much a slip may weigh for which even a form of a known word is mended: "skiped"."""
_SPOKEN = (("in", "ing"), ("z", "s"))
"""How endings are typed as they are said."""
_MOVED, _LONG = 0.9, 5
"""What it weighs that letters of a word that is not short stand in another order."""
_VOWELS = str.maketrans("", "", "aeiouy")


class Speller:
    """Hold the words that the reader knows, and find which of them a slip was to be."""

    def __init__(
        self, meant: Iterable[str], others: Iterable[str] = (), familiar: Iterable[str] = (), abroad: Iterable[str] = ()
    ) -> None:
        """Take the words that tell most, those of the grammar, those that are only known, and those of no English."""
        telling, besides, ordinary = frozenset(meant), SPELLED.union(others), ORDINARY.union(familiar)
        self._known = telling | besides | ordinary | frozenset(abroad)
        self._ordinary = ordinary - telling - besides
        self._rarer = {
            **dict.fromkeys(ordinary, 2 * _RARER), **dict.fromkeys(besides, _RARER), **dict.fromkeys(telling, 0.0)
        }  # fmt: skip
        self._lengths: dict[int, list[str]] = {}
        self._bare: dict[str, list[str]] = {}
        for word in sorted(self._rarer.keys() - SLIPS.keys() - FOREIGN):
            if word.isalpha() and word.isascii() and len(word) >= _SHORTEST:
                self._lengths.setdefault(len(word), []).append(word)
                self._bare.setdefault(word[0] + word[1:].translate(_VOWELS), []).append(word)
        self.near = lru_cache(maxsize=4096)(self._near)
        self.knows = lru_cache(maxsize=4096)(self._knows)
        self.mend = lru_cache(maxsize=4096)(self._mend)

    def _knows(self, word: str) -> bool:
        return (word in self._known and word not in SLIPS) or self._is_form(word)

    def _is_form(self, word: str) -> bool:
        """Tell whether a word is a known one with an ending."""
        return word not in SLIPS and any(
            stem in self._rarer and stem not in SLIPS and len(stem) >= _SHORTEST
            for ending in _ENDINGS
            if word.endswith(ending)
            for stem in _stems(word.removesuffix(ending), ending)
        )

    def means(self, word: str) -> bool:
        """Tell whether a word is one that carries the meaning of a reply."""
        return self._rarer.get(word) == 0

    def tells(self, word: str) -> bool:
        """Tell whether a word is one of those or of the grammar's own."""
        return self._rarer.get(word, 1) <= _RARER

    def mend_beside(self, word: str, near: Iterable[str]) -> str:
        """Return the one of some words, else of those that tell most, that a strange one beside numbers is to be."""
        found = sorted((_weight(word, one), one) for one in near if OSA.distance(word, one, score_cutoff=1) == 1)
        fuller = [one for one in self.near(word) if self.means(one[1]) and len(one[1]) > len(word)]
        return self._only(found or fuller) or word

    def _only(self, near: Sequence[tuple[float, str]]) -> str | None:
        """Return the word that is nearest, where none but forms of it are nearly as near."""
        best = [one for weighs, one in near if weighs < near[0][0] + _APART]
        return best[0] if best and all(_akin(best[0], other) for other in best[1:]) else None

    def _mend(self, word: str) -> str:
        if word in SLIPS:
            return SLIPS[word]
        if not _SHORTEST <= len(word) <= _LONGEST or word in self._known or word in FOREIGN:
            return word
        once = word.rstrip(word[-1]) + word[-1]
        if once != word and (self.means(once) or self._mend(once) != once):
            return self._mend(once)
        for ending, whole in _SPOKEN:
            if word.endswith(ending) and word.removesuffix(ending) + whole in self._known:
                return word.removesuffix(ending) + whole
        near = [one for one in self.near(word) if one[0] <= _MOST[3] + _RARER or len(word) > _SHORTEST]
        meant = self._only(near)
        if meant is None or meant in self._ordinary or (near[0][0] > _SURE and self._is_form(word)):
            return word
        return meant

    def _near(self, word: str) -> tuple[tuple[float, str], ...]:
        """Return the words that a strange one may be, the likeliest first."""
        reach = 1 if len(word) == _SHORTEST else 2
        within = {
            one
            for length in range(len(word) - reach, len(word) + reach + 1)
            for one, _, _ in extract(
                word, self._lengths.get(length, ()), scorer=OSA.distance, score_cutoff=reach, limit=None
            )
        }
        within.update(self._bare.get(word[0] + word[1:].translate(_VOWELS), ()))
        weighed = ((_weight(word, one), one) for one in within if not _part_of(word, one))
        return tuple(
            sorted(
                ((weighs + self._rarer[one], one) for weighs, one in weighed if weighs <= _MOST[min(len(one), 9)]),
                key=lambda found: (found[0], found[1][-1] != word[-1], found[1]),
            )
        )


def _weight(word: str, meant: str) -> float:
    """Return how far a word lies from another; the same letters in another order are not far."""
    weighs = weight(word, meant)
    return min(weighs, _MOVED) if len(word) >= _LONG and sorted(word) == sorted(meant) else weighs


def _stems(stem: str, ending: str) -> tuple[str, ...]:
    """Return the words that may have an ending: "stop" in "stopped", "move" in "moving"."""
    if ending in ("s", "ly"):
        return () if stem.endswith("s") else (stem,)
    doubled = stem[:-1] if stem[-1:] == stem[-2:-1] else stem
    return stem, stem + "e", doubled


def _part_of(word: str, other: str) -> bool:
    """Tell whether a word is no slip of another but a part of it: "continent" of "incontinent"."""
    return len(other) > len(word) + 1 and (other.startswith(word) or other.endswith(word))


def _akin(one: str, other: str) -> bool:
    return one.rstrip("s") == other.rstrip("s") or (min(len(one), len(other)) >= 7 and one[:5] == other[:5])
