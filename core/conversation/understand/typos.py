"""Words of a small vocabulary, found again when they are typed in a hurry."""

import re
from collections.abc import Collection
from typing import Final

from rapidfuzz.distance import OSA

_WORD: Final = re.compile(r"[a-z]{4,12}")
_LONG: Final = 7
"""From this length on two slips are forgiven, below it one."""


def mended(text: str, vocabulary: Collection[str]) -> str:
    """Return lower-case text with words that are a slip or two from one of the vocabulary put right."""
    return _WORD.sub(lambda found: _nearest(found[0], vocabulary), text)


def _nearest(word: str, vocabulary: Collection[str]) -> str:
    if word in vocabulary:
        return word
    slips = 2 if len(word) >= _LONG else 1
    near = [(distance, known) for known in vocabulary if (distance := OSA.distance(word, known)) <= slips]
    # of two as near, the one that ends as the word does: "dumbels" are several
    found = sorted((distance, known[-1] != word[-1], known) for distance, known in near if known[0] == word[0])
    alone = len(found) == 1 or (len(found) > 1 and found[0][:2] < found[1][:2])
    return found[0][2] if alone else word
