"""From an athlete's wall clock to instants, safe over daylight-saving changes (SCH-15).

Instants are in UTC: Python compares two times of one zone by their wall clocks, which is wrong across a clock change.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The first letters of the months, as people write them."""
MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)(?![a-z])"
)
"""The pattern of a month's name, of which `MONTHS` holds the first letters: "maybe 6" is no day of May."""
WEEKDAY: Final = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
"""The pattern of a weekday's whole name."""
_MINUTE: Final = timedelta(minutes=1)
_DAY: Final = timedelta(days=1)


@lru_cache(maxsize=4096)
def instant(day: date, wall: str, zone: ZoneInfo) -> datetime:
    """Return the instant of a local HH:MM: in an overlap the first, in a gap the first valid minute after it.

    Where the gap swallows the rest of the day it is the last minute before it, so that every date has its instant.
    """
    after = _first_valid(day, wall, zone)
    before = after - _MINUTE
    swallowed = after.astimezone(zone).date() != day and before.astimezone(zone).date() == day
    return before if swallowed else after


def _first_valid(day: date, wall: str, zone: ZoneInfo) -> datetime:
    local = datetime.combine(day, time.fromisoformat(wall))
    for _ in range(48 * 60):
        moment = local.replace(tzinfo=zone).astimezone(UTC)
        if moment.astimezone(zone).replace(tzinfo=None) == local:
            return moment
        local += _MINUTE
    raise ValueError(f"no valid minute after {day} {wall} in {zone.key}")


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """Return the first instant of a local day."""
    return instant(day, "00:00", zone)


def day_bounds(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the first instant of a local day and that of the next one: 23, 24 or 25 hours apart."""
    return midnight(day, zone), midnight(day + _DAY, zone)


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())
