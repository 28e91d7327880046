"""Times of day and lengths of time."""

import re
from typing import Final

from core.athlete import WallTime

_AMPM: Final = re.compile(r"\b(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s*([ap])\.?\s?m\b\.?")
_CLOCK: Final = re.compile(
    r"(?<![\d.,/:-])([01]?\d(?=:)|1\d|2[0-3])[:h]([0-5]\d)(?![\d:])|\b([01]?\d|2[0-3])\.([0-5]\d)\b(?!\s*(?:km|k|mi))"
)
_HOUR: Final = re.compile(r"(?:\bat\s+|^\s*)([01]?\d|2[0-3])(?:\s*(?:h|uhr|o'?clock))?(?=\s*$|\s*[,;]|\s+[a-z])")
_WORDS: Final[dict[str, WallTime]] = {
    "midnight": "00:00", "noon": "12:00", "midday": "12:00", "lunch": "12:00", "lunchtime": "12:00", "early": "06:00",
    "morning": "07:00", "mornings": "07:00", "afternoon": "15:00", "evening": "18:00", "evenings": "18:00",
    "night": "20:00",
}  # fmt: skip
_LENGTHS: Final = (
    (re.compile(r"\b(\d{1,2})\s*h(?:ours?|rs?)?\s*(\d{1,2})\b"), 60, 1),
    (re.compile(r"\b(\d{1,2}(?:[.,]\d+)?)\s*(?:h|hours?|hrs?)\b"), 60, 0),
    (re.compile(r"\b(\d{1,3})\s*(?:minutes?|mins?|m|'|′)(?![a-z])"), 1, 0),
)


def time_in(text: str, bare_hour: bool = False) -> WallTime | None:
    """Return the time of day that the text names; `bare_hour` takes "7" and "at 7" for one too."""
    low = text.lower()
    if found := _AMPM.search(low):
        hour = int(found[1]) % 12 + (12 if found[3] == "p" else 0)
        return f"{hour:02}:{found[2] or '00'}"
    if found := _CLOCK.search(low):
        return f"{int(found[1] or found[3]):02}:{found[2] or found[4]}"
    if bare_hour and (found := _HOUR.search(low)):
        return f"{int(found[1]):02}:00"
    return next((wall for word, wall in _WORDS.items() if re.search(rf"\b{word}\b", low)), None)


def minutes_in(text: str) -> int | None:
    """Return the length of time that the text names, in whole minutes."""
    low = re.sub(r"\b(an|one) hour\b", "60 min", text.lower()).replace("half an 60 min", "30 min")
    for pattern, factor, rest in _LENGTHS:
        if found := pattern.search(low):
            extra = int(found[2]) if rest else 0
            return round(float(found[1].replace(",", ".")) * factor) + extra
    return None
