"""Weigh how far what a thumb typed lies from the word that was meant: the commoner a slip is, the less it weighs."""

from functools import lru_cache
from itertools import accumulate

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = "aeiouy"
_SOUNDS = ("ckqs", "szx", "fvp", "gj", "mn", "dt")
_SWAPPED, _TWICE, _VOWEL, _SOUNDED, _BESIDE, _LOST, _MORE, _OTHER = 0.6, 0.3, 0.5, 0.65, 0.75, 0.8, 1.0, 1.2
_FIRST = 0.5
"""What it weighs besides where a word begins otherwise."""


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


def weight(typed: str, meant: str) -> float:
    """Return what the slips between two words weigh together, told by the lightest of them."""
    lost = _left_out(meant)
    rows = [[*accumulate(lost, initial=0.0)]]
    for n, letter in enumerate(typed):
        more = _put_in(typed, n)
        row = [rows[n][0] + more]
        for m, right in enumerate(meant):
            least = min(
                rows[n][m] + (0 if letter == right else _changed(letter, right) + (0 if n or m else _FIRST)),
                rows[n][m + 1] + more,
                row[m] + lost[m],
            )
            if n and m and letter == meant[m - 1] != right == typed[n - 1]:
                least = min(least, rows[n - 1][m - 1] + _SWAPPED)
            row.append(least)
        rows.append(row)
    return rows[-1][-1]


@lru_cache(maxsize=1024)
def _changed(letter: str, right: str) -> float:
    if letter in _VOWELS and right in _VOWELS:
        return _SOUNDED
    near = letter in beside(right) or any(letter in alike and right in alike for alike in _SOUNDS)
    return _BESIDE if near else _OTHER


def _left_out(meant: str) -> list[float]:
    """Return what it weighs to leave out each letter."""
    weighs = [_VOWEL if letter in _VOWELS or letter == "h" else _LOST for letter in meant]
    twice = [
        _TWICE if letter == before else alone
        for before, letter, alone in zip(meant[:-1], meant[1:], weighs[1:], strict=True)
    ]
    return [weighs[0] + _FIRST, *twice]


def _put_in(typed: str, at: int) -> float:
    if typed[at] == typed[at - 1 : at]:
        return _TWICE
    near = any(typed[at] in beside(letter) for letter in typed[max(at - 1, 0) : at] + typed[at + 1 : at + 2])
    return (_LOST if near else _MORE) + (0 if at else _FIRST)
