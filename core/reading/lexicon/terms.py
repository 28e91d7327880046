"""How a table of words is written: a value, and the phrases that say it, parted by bars."""

from collections.abc import Iterator, Mapping

Terms = Mapping[str, str]


def words(*lines: str) -> frozenset[str]:
    """Return the words of some lines as a set."""
    return frozenset(word for line in lines for word in line.split())


def either(listed: str) -> frozenset[str]:
    """Return phrases that are parted by bars, as some are of several words."""
    return frozenset(listed.split("|"))


def phrases(terms: Terms) -> Iterator[tuple[str, str]]:
    """Return each phrase with its value."""
    for value, listed in terms.items():
        for phrase in filter(None, listed.split("|")):
            yield phrase, value
