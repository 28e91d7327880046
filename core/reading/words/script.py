"""A text as the grammar sees it: words, numbers and signs, mended, in plain order, each knowing where it stood."""

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from core import regex as re
from core.reading.lexicon.terms import Terms, phrases
from core.reading.rewriting.normalise import normalise, spelled
from core.reading.words.spelling import Speller

_TOKEN = re.compile(
    # Most letters are plain ones, which are told at a fraction of the time.
    r"(?P<word>[a-z]++[^\W\d_]*+|[^\W\d_]++)|(?P<clock>(?<![\d.,:])\d{1,2}:[0-5]\d(?::[0-5]\d)?(?![\d:]))|"
    r"(?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)|(?P<number>\d+(?:\.\d+)?)|(?P<line>\n)|(?P<sign>\.\.+|[^\w\s]|_)"
)


def tokenise(text: str) -> list[re.Match[str]]:
    """Return the pieces of a normalised text in order; the group that a match has is the kind of its piece."""
    return list(_TOKEN.finditer(text))


_SHORT: Terms = {
    "calf": "calves|calfs|calve",
    "raise": "raisers|raisies",
    "balance": "balanced|balancing",
    "plank": "planking|planked",
    "lunge": "lunges|lunging|lung",
    "bridge": "bridging",
    "lateral": "lats|lat",
    "hammy": "hammies",
    "down": "dns|dn|downs",
    "squat": "sq|sqs|sqt|sqts",
    "dl": "dls",
    "deadlift": "deads",
    "step": "stp",
    "bulg": "bulgs",
    "single": "uni|sgl|singles",
    "knee": "knees",
    "split": "spilt",
    "rdl": "rmds",
    "hop": "hops|hopping|hopped",
    "db": "dbs",
    "sp": "sps",
    "gb": "gbs",
    "bd": "bds",
    "cr": "crs",
    "su": "sus",
    "sd": "sds",
    "ht": "hts",
    "board": "bosu",
    "romanian": "romanians",
    "one": "1",
    "two": "2",
    "leg": "legged",
    "foot": "footed|feet",
    "up": "ups",
}
"""Plurals, short forms and slips inside the names of exercises that do not only lose an s."""
_STEMS = dict(phrases(_SHORT))


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return the singular of a word in the name of an exercise."""
    if word in _STEMS:
        return _STEMS[word]
    if len(word) < 4 or not word.endswith("s") or word.endswith("ss"):
        return word
    return word[:-2] if word.endswith(("sses", "ches", "shes", "xes")) else word[:-1]


class Word(NamedTuple):
    """Hold one mended piece: its text, its place in `Script.plain`, and whether it touches the piece before it.

    A named tuple, since a long reply makes hundreds of them.
    """

    text: str
    stem: str
    kind: str | None
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
    return _written(normalise(text), speller)


def word_for_word(text: str, speller: Speller) -> str:
    """Return the plain line of a text of which nothing is left out or put in other words."""
    return _written(spelled(text), speller).plain


@lru_cache(maxsize=2)
def _written(text: str, speller: Speller) -> Script:
    """Return the words of a text; what is rewritten nowhere is asked for twice."""
    tokens = tokenise(text)
    words: list[Word] = []
    at, before = 0, -1
    for n, token in enumerate(tokens):
        kind, mended, (start, after) = token.lastgroup, token[0], token.span()
        if kind == "word":
            mended = speller.mend(mended)
        elif mended == "-" and _is_hyphen(tokens, n):
            continue
        end = at + len(mended)
        words.append(Word(mended, stem(mended), kind, at, end, start == before))
        at, before = end + 1, after
    return Script(tuple(words), " ".join([word.text for word in words]))


def _is_hyphen(tokens: list[re.Match[str]], n: int) -> bool:
    if n == 0 or n + 1 == len(tokens):
        return False
    before, after = tokens[n - 1], tokens[n + 1]
    glued = before.end() == tokens[n].start() and tokens[n].end() == after.start()
    return glued and before.lastgroup in ("word", "ordinal") and after.lastgroup == "word"
