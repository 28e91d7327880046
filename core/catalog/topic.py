"""A question that people ask who are new to strength work: the words that ask it, and the answer by its rules."""

from collections.abc import Iterable
from functools import cache
from typing import Annotated, Final

from annotated_types import MinLen

from core import regex as re
from core.catalog.words import Text
from core.exact import exact

_BETWEEN: Final = r"(?:\W+(?!\w+days?\b)\w+(?:'\w+)?){0,5}?\W+"
"""So many other words may stand between two that ask; with a day among them it is that day that is asked about."""


@exact
class Topic:
    """Answer one question; its first rule decides, whose figures of the athlete's `own` may be said before it."""

    asks: Annotated[tuple[Text, ...], MinLen(1)]
    says: Text
    rules: Annotated[tuple[Text, ...], MinLen(1)]
    unless: tuple[Text, ...] = ()
    """Said beside the words that ask, these ask for something else."""
    told: bool = False
    """Answered where it is told or wished for, too, not only where it is asked."""
    own: bool = False


Asked = tuple[tuple[int, re.Pattern[str], str], ...]
"""How many words ask, what finds them, each as a group, and the topic's name; the most words first."""


def asked_words(topics: Iterable[tuple[str, Topic]]) -> Asked:
    """Return what finds each topic in lower-case words, the most telling first."""
    found = [(len(words.split()), _found(words), name) for name, topic in topics for words in topic.asks]
    return tuple(sorted(found, key=lambda one: -one[0]))


def is_said_in(words: Iterable[str], low: str) -> bool:
    """Tell whether one of several such lists of words stands in lower-case words."""
    return any(_found(one).search(low) for one in words)


@cache
def _found(words: str) -> re.Pattern[str]:
    """Return what finds words in their order: "a|b" is either, "a*" begins a word, "a_b" is two, "#" a number."""
    return re.compile(r"\b" + _BETWEEN.join(f"({'|'.join(map(_one, word.split('|')))})" for word in words.split()))


def _one(word: str) -> str:
    if word == "#":
        return r"\d+(?:[:.]\d+)?(?:[ap]m)?\b"
    ends = r"\w*" if word.endswith("*") else ""
    return re.escape(word.removesuffix("*")).replace("_", r"\s+") + ends + r"(?:'(?:s|re|m)\b)?(?![\w'])"
