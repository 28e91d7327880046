"""Times of day and lengths of time."""

from typing import Final

from core import regex as re
from core.athlete import WallTime
from core.conversation.understand.numbers import in_figures

_AMPM: Final = re.compile(r"\b(1[0-2]|0?[1-9])(?:[:.]?([0-5]\d))?\s*([ap])\.?\s?m\b\.?")
_CLOCK: Final = re.compile(
    r"(?<![\d.,/:-])([01]?\d(?=:)|1\d|2[0-3])[:h]([0-5]\d)(?![\d:])|\b([01]?\d|2[0-3])\.([0-5]\d)\b(?!\s*(?:km|k|mi))"
)
_HOUR: Final = re.compile(r"(?:\b(?:at|to)\s+|^\s*)([01]?\d|2[0-3])(?:\s*(?:h|uhr|o'?clock))?(?=\s*$|\s*[,;]|\s+[a-z])")
_LATE_HOUR: Final = re.compile(r"\bat (1\d|2[0-3])(?:\s*(?:h|o'?clock))?(?=\s*(?:$|[,;]|(?:and|for|on|in)\b))")
"""An hour that is only one of the day's; of "at seven" there are two."""
_HALF_DAY: Final = re.compile(
    r"(?<![\d:.])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?(?:\s*o'?clock)?\s*(?:in the (morning|afternoon|evening)|at (night))"
)
_PART_FIRST: Final = re.compile(
    r"\b(morning|afternoon|evening)s?,? (?:at |around |about )?(1[0-2]|0?[1-9])(?::([0-5]\d))?"
    r"(?![\d:]|\s*(?:k?m\b|min|x))"
)
_WORDS: Final[dict[str, WallTime]] = {
    "before work": "07:00", "after work": "18:00", "before breakfast": "06:00", "after breakfast": "08:00",
    "midnight": "00:00", "noon": "12:00", "midday": "12:00", "lunch": "12:00", "lunchtime": "12:00", "early": "06:00",
    "morning": "07:00", "mornings": "07:00", "afternoon": "15:00", "evening": "18:00", "evenings": "18:00",
    "night": "20:00",
}  # fmt: skip
_LENGTHS: Final = (
    (re.compile(r"\b(\d{1,2})\s*h(?:ours?|rs?)?\s*(\d{1,2})\b"), 60, 1),
    (re.compile(r"\b(\d{1,2}(?:[.,]\d+)?)\s*(?:h|hours?|hrs?)\b"), 60, 0),
    (re.compile(r"\b(\d{1,3})\s*(?:minu?te?s?|mins?|m|'|′)(?![a-z])"), 1, 0),
)
_LATE: Final = re.compile(r"^(?!.*\bmornings?\b).*\b(?:evenings?|nights?|afternoons?|after work)\b")
_PARTS_OF_HOUR: Final = (
    (re.compile(r"\b(?:a )?quarter of an hour\b"), "15 min"),
    (re.compile(r"\b3[- ]quarters of an hour\b"), "45 min"),
    (re.compile(r"\bhalf (?:an|1|a) hour\b|\bhalf hour\b"), "30 min"),
    (re.compile(r"\b(?:an|1) hour and a half\b|\b(?:1|an) and a half hours?\b"), "90 min"),
    (re.compile(r"\b(?:an|1) hour\b"), "60 min"),
)
_ABOUT: Final = re.compile(r"(?<=[\dm])[- ]?ish\b")
_APART: Final = re.compile(r"\b([01]?\d|2[0-3])[ h]?(00|15|30|45)\b")
_HALF: Final = re.compile(r"\bhalf (1[0-2]|[1-9])\b(?! ?(?:k|km|mi|h|min)\w*\b)")
_BESIDE: Final = re.compile(r"\bat (1[0-2]|[1-9])(?:[:.]([0-5]\d))?\b(?! ?(?:k|km|mi|%|x|min|/))")
"""An hour that stands apart from the part of the day it is of: "mornings before work at 6"."""


def time_in(text: str, bare_hour: bool = False) -> WallTime | None:
    """Return the time of day that the text names; `bare_hour` takes "7" and "at 7" for one too."""
    low = _PART_FIRST.sub(_behind, _ABOUT.sub("", in_figures(text.lower())))
    low = _HALF.sub(r"\1:30", low) if bare_hour else low
    if found := _AMPM.search(low):
        hour = int(found[1]) % 12 + (12 if found[3] == "p" else 0)
        return f"{hour:02}:{found[2] or '00'}"
    if found := _HALF_DAY.search(low):
        late = found[3] in ("afternoon", "evening") or (found[4] and found[1] != "12")
        return f"{int(found[1]) % 12 + (12 if late else 0):02}:{found[2] or '00'}"
    if found := _CLOCK.search(low):
        hour = int(found[1] or found[3])
        return f"{hour + 12 if 0 < hour < 12 and _LATE.search(low) else hour:02}:{found[2] or found[4]}"
    if found := _LATE_HOUR.search(low):
        return f"{found[1]}:00"
    if bare_hour and (found := _APART.search(low)):
        return f"{int(found[1]):02}:{found[2]}"
    if bare_hour and (found := _HOUR.search(low)):
        return f"{int(found[1]):02}:00"
    part = next((wall for word, wall in _WORDS.items() if re.search(rf"\b{word}\b", low)), None)
    beside = _BESIDE.search(low)
    if part is None or beside is None or part in ("00:00", "12:00"):
        return part
    return f"{int(beside[1]) % 12 + (12 if part > '12:00' else 0):02}:{beside[2] or '00'}"


def _behind(found: re.Match[str]) -> str:
    """Put the part of the day behind its hour ("evenings at 8")."""
    return f"{found[2]}{f':{found[3]}' if found[3] else ''} in the {found[1]}"


def in_minutes(text: str) -> str:
    """Return a lower-case text with the parts of an hour that it names in minutes."""
    low = in_figures(text.lower())
    for words, minutes in _PARTS_OF_HOUR:
        low = words.sub(minutes, low)
    return low


def minutes_in(text: str) -> int | None:
    """Return the length of time that the text names, in whole minutes."""
    low = in_minutes(text)
    for pattern, factor, rest in _LENGTHS:
        if found := pattern.search(low):
            extra = int(found[2]) if rest else 0
            return round(float(found[1].replace(",", ".")) * factor) + extra
    return None
