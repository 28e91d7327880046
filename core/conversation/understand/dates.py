"""Dates as people write them; a date that does not exist is told apart from no date at all."""

import re
from datetime import date, timedelta
from typing import Final, Literal

from core.athlete import DAYS, Units
from core.conversation.understand.weekdays import days_in
from core.wall_time import MONTH, MONTHS

Impossible = Literal["impossible"]
_MONTH: Final = rf"({MONTH})\.?"
_ISO: Final = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DAY_MONTH: Final = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th|\.)?\s*(?:of\s+)?{_MONTH}(?:,?\s*(\d{{4}}))?")
_MONTH_DAY: Final = re.compile(rf"\b{_MONTH}\s*(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s*(\d{{4}}))?")
_FIGURES: Final = re.compile(r"\b(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\b\.?")
_AHEAD: Final = re.compile(r"\b(?:in|for)\s+(\d{1,3}|a|one|two|three|four)\s*(day|week|month)s?\b")
_COUNTS: Final = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_WORDS: Final = {"today": 0, "tonight": 0, "tomorrow": 1}


def date_in(text: str, today: date, units: Units = "metric") -> date | Impossible | None:
    """Return the date that the text names, from `today` on where it gives no year; "impossible" for a 31 February.

    Who tells weights in pounds writes the month before the day.
    """
    low = text.lower()
    for word, ahead in _WORDS.items():
        if re.search(rf"\b{word}\b", low):
            return today + timedelta(days=ahead)
    if found := _AHEAD.search(low):
        count = int(_COUNTS.get(found[1], found[1]))
        return today + timedelta(days=count * {"day": 1, "week": 7, "month": 30}[found[2]])
    if parts := _parts(low, units):
        return _dated(*parts, today)
    days = days_in(low)
    if len(days) != 1:
        return None
    return today + timedelta(days=(DAYS.index(days[0]) - today.weekday()) % 7 or 7)


def _parts(low: str, units: Units) -> tuple[int | None, int, int] | None:
    """Return year (null where not said), month and day."""
    if found := _ISO.search(low):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DAY_MONTH.search(low):
        return _year(found[3]), MONTHS.index(found[2][:3]) + 1, int(found[1])
    if found := _MONTH_DAY.search(low):
        return _year(found[3]), MONTHS.index(found[1][:3]) + 1, int(found[2])
    if found := _FIGURES.search(low):
        first, second = int(found[1]), int(found[2])
        month_first = second > 12 or (units == "imperial" and first <= 12 and "." not in found[0])
        return _year(found[3]), (first if month_first else second), (second if month_first else first)
    return None


def _year(text: str | None) -> int | None:
    return (int(text) + (2000 if len(text) == 2 else 0)) if text else None


def _dated(year: int | None, month: int, day: int, today: date) -> date | Impossible:
    for candidate in (year,) if year else (today.year, today.year + 1, today.year + 2, today.year + 3, today.year + 4):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return "impossible"
