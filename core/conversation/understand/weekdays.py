"""Days of the week, by name and in groups, and words that are typed in a hurry."""

import re
from collections.abc import Collection
from typing import Final

from rapidfuzz.distance import OSA

from core.athlete import DAYS, Day

NAMES: Final = re.compile(
    r"\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|r|urday|days|sdays|nesdays|rsdays|urdays)?\b"
)
DAY: Final = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
"""A day's name however it ends, for patterns of more words."""
_DAYS: Final = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_GROUPS: Final[dict[str, tuple[Day, ...]]] = {
    "weekdays": DAYS[:5],
    "every weekday": DAYS[:5],
    "weekends": DAYS[5:],
    "weekend": DAYS[5:],
    "every day": DAYS,
    "everyday": DAYS,
    "daily": DAYS,
    "all days": DAYS,
}
_TOMORROW: Final = re.compile(r"\b(?:tmrw|tmrow|tmr|tmw|tom+or+o?w?|2mor+o?w?|tomoz)\b", re.IGNORECASE)
_BUT: Final = re.compile(r"\b(?:except|but|not|without)\b")


def with_tomorrow(text: str) -> str:
    """Return a text with tomorrow written out."""
    return _TOMORROW.sub("tomorrow", text)


def days_in(text: str) -> tuple[Day, ...]:
    """Return the days that the text names, in its order, each once."""
    low = re.sub(r"\b[a-z]{6,10}\b", lambda found: mended(found[0], _DAYS), text.lower())
    for words, days in _GROUPS.items():
        if found := re.search(rf"\b{words}\b", low):
            return _without(days, low[found.end() :])
    return tuple(dict.fromkeys(day for name in NAMES.findall(low) for day in DAYS if day == name))


def unclear_day(text: str) -> str | None:
    """Return the first word that may be either of two days: "tursday"."""
    words = (word for word in re.findall(r"\b[a-z]{6,9}\b", text.lower()) if word not in _DAYS)
    return next(
        (word for word in words if sum(OSA.distance(word, day) == 1 for day in _DAYS if day[0] == word[0]) > 1), None
    )


def _without(days: tuple[Day, ...], rest: str) -> tuple[Day, ...]:
    """Leave out the days that follow a "but not"."""
    but = _BUT.search(rest)
    apart = NAMES.findall(rest[but.end() :]) if but else []
    return tuple(day for day in days if day not in apart)


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
