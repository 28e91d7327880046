"""How a table of words is written: a value, and the phrases that say it, parted by bars."""

from collections.abc import Iterator, Mapping
from sys import intern

Terms = Mapping[str, str]


def cut(phrase: str) -> tuple[str, ...]:
    """Return the words of a phrase, each of which is kept once however many phrases hold it."""
    return tuple(map(intern, phrase.split()))


def words(*lines: str) -> frozenset[str]:
    """Return the words of some lines as a set."""
    return frozenset(word for line in lines for word in cut(line))


def either(listed: str) -> frozenset[str]:
    """Return phrases that are parted by bars, as some are of several words."""
    return frozenset(listed.split("|"))


def phrases(terms: Terms) -> Iterator[tuple[str, str]]:
    """Return each phrase with its value."""
    for value, listed in terms.items():
        for phrase in filter(None, listed.split("|")):
            yield phrase, value
