"""A text as the grammar sees it: mended words in plain order, each knowing where it stood."""

from dataclasses import dataclass
from typing import NamedTuple

from core.reading.normalise import normalise, spelled
from core.reading.spelling import Speller
from core.reading.tokens import Token, TokenKind, tokenise

_IRREGULAR = {
    "calves": "calf",
    "calfs": "calf",
    "calve": "calf",
    "claves": "calf",
    "cafl": "calf",
    "raisers": "raise",
    "balanced": "balance",
    "balancing": "balance",
    "balences": "balance",
    "planking": "plank",
    "planked": "plank",
    "lunges": "lunge",
    "lunging": "lunge",
    "bridging": "bridge",
    "lats": "lateral",
    "hammies": "hammy",
    "dwn": "down",
    "dwns": "down",
    "sq": "squat",
    "sqs": "squat",
    "sqt": "squat",
    "sqts": "squat",
    "dls": "dl",
    "deads": "deadlift",
    "stp": "step",
    "dedlift": "deadlift",
    "dedlifts": "deadlift",
    "bulgs": "bulg",
    "brdg": "bridge",
    "uni": "single",
    "sngl": "single",
    "sgl": "single",
    "lat": "lateral",
    "knees": "knee",
    "clf": "calf",
    "plnk": "plank",
    "plnks": "plank",
    "raisies": "raise",
    "rasie": "raise",
    "rasies": "raise",
    "spilt": "split",
    "splt": "split",
    "stpe": "step",
    "deadlifs": "deadlift",
    "rmds": "rdl",
    "rdlz": "rdl",
    "hops": "hop",
    "dbs": "db",
    "dns": "down",
    "sqat": "squat",
    "sqats": "squat",
    "squt": "squat",
    "squts": "squat",
    "plnak": "plank",
    "lung": "lunge",
    "brdge": "bridge",
    "dn": "down",
    "sps": "sp",
    "gbs": "gb",
    "bds": "bd",
    "crs": "cr",
    "sus": "su",
    "sds": "sd",
    "hts": "ht",
    "bosu": "board",
    "romanians": "romanian",
    "1": "one",
    "2": "two",
    "legged": "leg",
    "footed": "foot",
    "feet": "foot",
    "singles": "single",
    "ups": "up",
    "downs": "down",
}
"""Plurals and short forms inside the names of exercises."""


def stem(word: str) -> str:
    """Return the singular of a word in the name of an exercise."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return word
    return word[:-2] if word.endswith(("sses", "ches", "shes", "xes")) else word[:-1]


class Word(NamedTuple):
    """Hold one mended piece: its text, its place in `Script.plain`, and whether it touches the piece before it.

    A named tuple, since a long reply makes hundreds of them.
    """

    text: str
    stem: str
    kind: TokenKind
    start: int
    end: int
    glued: bool


@dataclass(frozen=True, slots=True)
class Script:
    """Hold a text as words, and as one plain line that they are joined to."""

    words: tuple[Word, ...]
    plain: str


def script(text: str, speller: Speller) -> Script:
    """Normalise a text, mend its words and join them by single spaces."""
    return _written(tokenise(normalise(text)), speller)


def word_for_word(text: str, speller: Speller) -> str:
    """Return the plain line of a text of which nothing is left out or put in other words."""
    return _written(tokenise(spelled(text)), speller).plain


def _written(tokens: list[Token], speller: Speller) -> Script:
    words: list[Word] = []
    at, before = 0, -1
    for n, token in enumerate(tokens):
        if _is_hyphen(tokens, n):
            continue
        mended = speller.mend(token.text) if token.kind == "word" else token.text
        words.append(Word(mended, stem(mended), token.kind, at, at + len(mended), token.start == before))
        at += len(mended) + 1
        before = token.end
    return Script(tuple(words), " ".join(word.text for word in words))


def _is_hyphen(tokens: list[Token], n: int) -> bool:
    if tokens[n].text != "-" or n == 0 or n + 1 == len(tokens):
        return False
    before, after = tokens[n - 1], tokens[n + 1]
    glued = before.end == tokens[n].start and tokens[n].end == after.start
    return glued and before.kind in ("word", "ordinal") and after.kind == "word"
