"""Mend slips in words of danger more boldly than elsewhere: "chestpain", "cant braethe", "puls".

What is mended here is only looked through for signs: no number, leg or name is ever taken from it, and a sign is more
than one such word nearly always. Only words that are no words at all are mended.
"""

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from rapidfuzz.distance import OSA

from core.reading.flags.abroad import ABROAD_WORDS
from core.reading.flags.concepts import FILLERS
from core.reading.flags.meant import meant
from core.reading.flags.ordinary import calmed
from core.reading.flags.shortened import in_short
from core.reading.flags.signs import concepts
from core.reading.lexicon.terms import phrases, words
from core.reading.words.keyboard import likely
from core.reading.words.script import word_for_word
from core.reading.words.spelling import Speller

_SHORTEST = 4
_LONG = 9
_SHORTEST_GLUED = 7
_MOST_GLUED = 4
_LONGEST = 40
_JOINTS = words("and or in on at to of my a the is was i with out up off not no")
"""Small words that may be glued in."""


def unslipped(plain: str, speller: Speller) -> str:
    """Return a plain line with slips in its words of danger mended."""
    pieces = plain.split(" ")
    strange = [at for at, piece in enumerate(pieces) if len(piece) >= _SHORTEST and _is_strange(piece, speller)]
    if not strange:
        return plain
    for at in strange:
        if pieces[at]:  # the one before may have taken it along
            pieces[at] = _mended(pieces[at]) or _with_next(pieces, at) or pieces[at]
    return " ".join(filter(None, pieces))


def _is_strange(piece: str, speller: Speller) -> bool:
    return piece.isalpha() and piece.isascii() and not speller.knows(piece) and not concepts().begins(piece)


def _with_next(pieces: list[str], at: int) -> str | None:
    """Take the next piece along where the space fell one letter off: "ches tpain"."""
    if at + 1 == len(pieces) or not pieces[at + 1].isalpha():
        return None
    apart = _apart(pieces[at] + pieces[at + 1])
    if apart:
        pieces[at + 1] = ""
    return apart


@lru_cache(maxsize=2048)
def _mended(word: str) -> str | None:
    if len(word) > _LONGEST:
        return None
    sounded = word.replace("shun", "tion") if len(word) >= _LONG else word
    return _apart(word) or (sounded if sounded in _known() else _nearest(sounded))


def _apart(word: str) -> str | None:
    """Return the words that were typed as one."""
    if len(word) < _SHORTEST_GLUED:
        return None
    found = next(_cuts(word, _MOST_GLUED), None)
    return " ".join(found) if found else None


def _cuts(word: str, most: int) -> Iterator[list[str]]:
    if word in _known() or word in _JOINTS:
        yield [word]
    if most == 1:
        return
    for end in range(len(word) - 2, 0, -1):
        if word[:end] in _JOINTS or (end >= 3 and word[:end] in _known()):
            yield from ([word[:end], *rest] for rest in _cuts(word[end:], most - 1))


def _nearest(word: str) -> str | None:
    reach = 2 if len(word) >= _LONG else 1
    near = [
        (distance, -_known()[meant], meant)
        for length in range(len(word) - reach, len(word) + reach + 1)
        for start in {word[0], word[1]}
        for meant in _by_start().get((start, length), ())
        if (distance := OSA.distance(word, meant, score_cutoff=reach)) <= reach and likely(word, meant)
    ]
    return min(near)[2] if near else None


@lru_cache(maxsize=1)
def _known() -> Counter[str]:
    """Return the words of danger with the number of phrases that hold each."""
    abroad = {piece for phrase, _ in phrases(ABROAD_WORDS) for piece in phrase.split()}
    return Counter(word for word in concepts().vocabulary() if word not in abroad and word not in FILLERS)


@lru_cache(maxsize=1)
def _by_start() -> dict[tuple[str, int], list[str]]:
    near: dict[tuple[str, int], list[str]] = {}
    for word in _known():
        if len(word) >= _SHORTEST:
            near.setdefault((word[0], len(word)), []).append(word)
    return near


def looked_through(typed: str, speller: Speller) -> str:
    """Return all that was typed as one plain line, its slips mended."""
    return unslipped(calmed(meant(in_short(word_for_word(typed, speller)))), speller)
