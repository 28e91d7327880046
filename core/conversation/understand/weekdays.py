"""Days of the week, by name and in groups."""

import re
from typing import Final

from core.athlete import DAYS, Day
from core.conversation.understand.typos import mended

_NAMES: Final = re.compile(
    r"\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|r|urday|days|sdays|nesdays|rsdays|urdays)?\b"
)
_DAYS: Final = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_GROUPS: Final[dict[str, tuple[Day, ...]]] = {
    "weekdays": DAYS[:5],
    "weekends": DAYS[5:],
    "weekend": DAYS[5:],
    "every day": DAYS,
    "everyday": DAYS,
    "daily": DAYS,
    "all days": DAYS,
}


def days_in(text: str) -> tuple[Day, ...]:
    """Return the days that the text names, in its order, each once."""
    low = re.sub(r"\b[a-z]{6,10}\b", lambda found: mended(found[0], _DAYS), text.lower())
    for words, days in _GROUPS.items():
        if re.search(rf"\b{words}\b", low):
            return days
    return tuple(dict.fromkeys(day for name in _NAMES.findall(low) for day in DAYS if day == name))
