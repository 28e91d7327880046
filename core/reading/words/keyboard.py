"""Tell which letters a thumb takes for one another."""

from functools import lru_cache

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = "aeiouy"


@lru_cache(maxsize=32)
def beside(letter: str) -> frozenset[str]:
    """Return the letters that lie around one, itself among them."""
    for at, row in enumerate(_ROWS):
        if letter in row:
            place = row.index(letter)
            rows = _ROWS[max(at - 1, 0) : at + 2]
            return frozenset(key for other in rows for key in other[max(place - 1, 0) : place + 2])
    return frozenset()


def likely(word: str, meant: str) -> bool:
    """Tell whether a letter that was changed lies beside the one that was meant, or sounds like it."""
    changed = [pair for pair in zip(word, meant, strict=False) if pair[0] != pair[1]]
    if len(word) != len(meant) or len(changed) != 1:
        return True
    typed, right = changed[0]
    return typed in beside(right) or (typed in _VOWELS and right in _VOWELS)
