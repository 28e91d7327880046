"""Read a day of the month that the session is wanted on: "the 22nd", "22 jan", "22/1"."""

from datetime import date, timedelta

from core import regex as re
from core.athlete import DAYS
from core.reading.pieces import Sought
from core.wall_time import MONTH, MONTHS

_FARTHEST_DAYS = 60
_DAY = Sought(
    rf"\b(?:the )?(?P<first>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<named>{MONTH})\b|"
    rf"\b(?P<leading>{MONTH}) (?:the )?(?P<second>\d{{1,2}})(?:st|nd|rd|th)?\b|"
    r"\b(?P<alone>\d{1,2})(?:st|nd|rd|th)\b|\b(?P<day>\d{1,2}) / (?P<month>\d{1,2})\b"
)


def day_of_month(plain: str, after: date, places: int) -> tuple[str, date] | None:
    """Return a plain line with its one day of a month as a weekday, and its date after another; none without one.

    An ordinal up to `places` may be an exercise.
    """
    found = list(_DAY.finditer(plain))
    if len(found) != 1:
        return None
    day, month = _told(found[0])
    if day is None or (month is None and day <= places):
        return None
    ahead = (after + timedelta(days=n) for n in range(1, _FARTHEST_DAYS))
    wanted = next((one for one in ahead if one.day == day and month in (None, one.month)), None)
    if wanted is None:
        return None
    start = found[0].start() - 4 * plain.startswith("the ", max(found[0].start() - 4, 0))
    return f"{plain[:start]}{DAYS[wanted.weekday()]}{plain[found[0].end() :]}", wanted


def _told(found: re.Match[str]) -> tuple[int | None, int | None]:
    """Return the number of the day, and that of the month where one is said."""
    day = next((int(found[name]) for name in ("first", "second", "alone", "day") if found[name]), None)
    named = found["named"] or found["leading"]
    month = MONTHS.index(named[:3]) + 1 if named else int(found["month"]) if found["month"] else None
    return day, month
