"""An age from a birth, and how long ago a year is that is told: "tore my calf in march 2025" is 20 months."""

from datetime import date
from typing import Final

from core import regex as re
from core.athlete import ADULT_AGE, Units
from core.conversation.understand.dates import date_in
from core.wall_time import MONTH, MONTHS

_YEAR: Final = r"(?:19|20)\d\d"
_TOLD: Final = re.compile(
    rf",? \(?(?:(?:in|from|of|around|back in) )?(?:(?:early|late|mid) )?(?P<month>{MONTH})\.?,? (?:of )?"
    rf"(?P<year>{_YEAR})\b\)?|"
    rf" (?:in|from|of|around|back in) (?:early |late |mid |the )*(?:(?:spring|summer|autumn|fall|winter) (?:of )?)?"
    rf"(?P<dated>{_YEAR})\b|,? \(?(?P<beside>{_YEAR})\)?(?=[,.;]|$)"
)
"""A year with its month, with the word before it, or by itself at the end of a part."""


def in_years(low: str, today: date) -> str:
    """Return the words with each year of the past as so many months or years ago, never more than it can be."""
    return _TOLD.sub(lambda told: _ago(told, today), low)


def _ago(told: re.Match[str], today: date) -> str:
    year = int(told["year"] or told["dated"] or told["beside"])
    month = MONTHS.index(told["month"][:3]) + 1 if told["month"] else 12
    months = (today.year - year) * 12 + today.month - month - 1  # it may have been the month's last day
    if months <= 0:
        return told[0]
    return f" {months // 12} years ago" if months >= 24 else f" {months} months ago"


_BORN: Final = re.compile(r"\b(?:born|birth ?day|birth ?date|date of birth|dob|birth|b\.)\b")
_BORN_IN: Final = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SHORT_YEAR: Final = re.compile(r"\d[./-]\d{1,2}[./-]\d\d\b|\b'\d\d\b")
OLDEST: Final = 120


def age_by_birth(low: str, today: date, units: Units, *, bare: bool = False) -> int | None:
    """Return the age in years by the birth that words name; `bare` takes a year by itself for one.

    Of a year alone the birthday of this year counts as over, but not as the one that makes an adult (SCR-02).
    """
    year = _BORN_IN.search(low)
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
