"""Days of the week, by name and in groups."""

import re
from typing import Final

from rapidfuzz.distance import OSA

from core.athlete import DAYS, Day
from core.conversation.understand.typos import mended

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
