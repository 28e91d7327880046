"""A year that is told becomes how long ago it is: "tore my calf in march 2025" is 20 months ago in November 2026."""

import re
from datetime import date
from typing import Final

from core.wall_time import MONTH, MONTHS

_YEAR: Final = r"(?:19|20)\d\d"
_TOLD: Final = re.compile(
    rf",? \(?(?:(?:in|from|of|around|back in) )?(?:(?:early|late|mid) )?(?P<month>{MONTH})\.?,? (?:of )?"
    rf"(?P<year>{_YEAR})\b\)?|"
    rf" (?:in|from|of|around|back in) (?:early |late |mid |the )*(?:(?:spring|summer|autumn|fall|winter) (?:of )?)?"
    rf"(?P<dated>{_YEAR})\b|"
    rf",? \(?(?P<beside>{_YEAR})\)?(?=[,.;]|$)"
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
