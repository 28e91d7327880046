"""An age from the day or the year of a birth."""

import re
from datetime import date
from typing import Final

from core.athlete import ADULT_AGE, Units
from core.conversation.understand.dates import date_in

_BORN: Final = re.compile(r"\b(?:born|birth ?day|birth ?date|date of birth|dob|birth|b\.)\b")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SHORT_YEAR: Final = re.compile(r"\d[./-]\d{1,2}[./-]\d\d\b|\b'\d\d\b")
OLDEST: Final = 120


def age_by_birth(low: str, today: date, units: Units, *, bare: bool = False) -> int | None:
    """Return the age in years by the birth that words name; `bare` takes a year by itself for one.

    Of a year alone the birthday of this year counts as over, but not as the one that makes an adult (SCR-02).
    """
    year = _YEAR.search(low)
    if not (_BORN.search(low) or bare) or not (year or _SHORT_YEAR.search(low)):
        return None
    day = date_in(low, today, units)
    if isinstance(day, date) and day > today:
        day = day.replace(year=day.year - 100, day=min(day.day, 28))  # "90" was read as 2090
    if isinstance(day, date):
        age = today.year - day.year - ((today.month, today.day) < (day.month, day.day))
    elif year:
        age = today.year - int(year[0])
        age -= age == ADULT_AGE
    else:
        return None
    return age if 0 < age <= OLDEST else None
