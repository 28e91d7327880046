"""A week as the slot search sees it: days, runs and races in minutes since its Monday began (SCH-15).

Minutes are real ones, so a day is 1,380 or 1,500 of them where the clocks change. All other weeks of an athlete look
alike, and share one frame.
"""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

from core.athlete import DAYS, PlannedRun, Profile
from core.rules.races import light_days
from core.rules.spacing import RunSpan, runs_between
from core.wall_time import day_bounds, instant, midnight

DAY: Final = 1440
_ORDINARY: Final = date(2001, 1, 8)
"""A Monday in a zone whose clocks never change, for the frame of an ordinary week."""
_UTC: Final = ZoneInfo("UTC")
_MINUTE: Final = timedelta(minutes=1)
_TICK: Final = 5
FIRST_DAY: Final = -1
LAST_DAY: Final = 8


class Span(NamedTuple):
    """Place one run: the day it is on, when it may start and when it is over."""

    day: int
    earliest: int
    latest: int
    over: int
    key: bool
    long: bool

    @property
    def timed(self) -> bool:
        """Tell whether its time of day is known."""
        return self.earliest == self.latest


class Frame(NamedTuple):
    """Hold the days -1 to 8 around a Monday: bounds, the usual lifting time, and the runs.

    A tuple, so that looking up what was found for it before costs next to nothing.
    """

    starts: tuple[int, ...]
    lifts: tuple[int, ...]
    spans: tuple[Span, ...]

    def bounds(self, day: int) -> tuple[int, int]:
        """Return the first minute of a day and of the next one."""
        return self.starts[day - FIRST_DAY], self.starts[day - FIRST_DAY + 1]

    def lift(self, day: int) -> int:
        """Return the usual lifting time of a day."""
        return self.lifts[day - FIRST_DAY]


def frame_of(profile: Profile, monday: date) -> Frame:
    """Return the frame of a week."""
    zone = profile.zone
    week, where = (monday, zone) if _clocks_change(monday, zone) else (_ORDINARY, _UTC)
    return _build(profile.runs, profile.lift_at, week, where)


@lru_cache(maxsize=4096)
def _clocks_change(monday: date, zone: ZoneInfo) -> bool:
    """Tell whether the clocks of a zone change around a week."""
    around = [datetime.combine(monday + timedelta(days=n), datetime.min.time(), zone).utcoffset() for n in (-2, 10)]
    return around[0] != around[1]


@lru_cache(maxsize=1024)
def _build(runs: tuple[PlannedRun, ...], lift_at: str, monday: date, zone: ZoneInfo) -> Frame:
    zero = midnight(monday, zone)
    days = [monday + timedelta(days=n) for n in range(FIRST_DAY, LAST_DAY + 1)]
    starts = [_minutes(midnight(day, zone), zero) for day in days]
    starts.append(_minutes(day_bounds(days[-1], zone)[1], zero))
    found = _usual(runs, zone, days)
    return Frame(
        tuple(starts),
        tuple(_minutes(instant(day, lift_at, zone), zero) for day in days),
        tuple(_span(run, monday, zero) for run in found),
    )


def _usual(runs: tuple[PlannedRun, ...], zone: ZoneInfo, days: list[date]) -> tuple[RunSpan, ...]:
    runner = Profile(
        name="", age=18, time_zone=zone.key, started=_ORDINARY, level="beginner", weekly_distance_km=0, runs=runs
    )
    return runs_between(runner, days[0], days[-1])


def _span(run: RunSpan, monday: date, zero: datetime) -> Span:
    earliest, latest, over = (_minutes(at, zero) for at in (run.earliest, run.latest_start, run.over))
    return Span((run.date - monday).days, earliest, latest, over, run.key, run.kind == "long")


def _minutes(at: datetime, zero: datetime) -> int:
    return round((at - zero).total_seconds() / 60)


def later(minute: int, last: int) -> int:
    """Return a minute that a clock shows well, not before this one; this one itself where that would be too late."""
    full = -(-minute // _TICK) * _TICK
    return full if full <= last else minute


def sooner(minute: int, first: int) -> int:
    """Return a minute that a clock shows well, not after this one; this one itself where that would be too early."""
    full = minute // _TICK * _TICK
    return full if full >= first else minute


def race_days(profile: Profile, monday: date) -> tuple[tuple[int, int], ...]:
    """Return the races that may touch a week: their day from its Monday, and how many light days follow them."""
    if not profile.races:
        return ()
    near = ((race, (race.date - monday).days) for race in profile.races)
    return tuple(sorted((day, light_days(race.distance_km)) for race, day in near if -17 <= day <= LAST_DAY + 4))


def moment(zone: ZoneInfo, monday: date, minute: int) -> datetime:
    """Return the local instant of a minute since a Monday began."""
    return (midnight(monday, zone) + minute * _MINUTE).astimezone(zone)


def minute_of(zone: ZoneInfo, monday: date, at: datetime) -> int:
    """Return the minute since a Monday began, rounded up."""
    return -((midnight(monday, zone) - at.astimezone(UTC)) // _MINUTE)


__all__ = ["DAY", "DAYS", "Frame", "Span", "frame_of", "later", "minute_of", "moment", "race_days", "sooner"]
