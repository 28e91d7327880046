"""What a race keeps free before and after it (SCH-16, TAP-01), by local date since races carry no time."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from core.athlete import Profile, Race
from core.wall_time import midnight

PRE_RACE_GAP: Final = timedelta(hours=72)
NEW_EXERCISE_DAYS: Final = 14
"""No new exercise and no step up a jump ladder this close to a race (TAP-03)."""
SHORT_REST: Final = 3
"""Light days after a race of 10 km or less."""
TAPER_DAYS: Final = 14
"""A Monday this many days before a race begins the week that 5.1 calls week -2."""
_TEN_KM: Final = 10.0
_HALF_KM: Final = 21.1


@dataclass(frozen=True, slots=True)
class RaceWindow:
    """Bound the time in which no demanding work stands: 72 h before the race day to the end of the light days."""

    race: Race
    opens: datetime
    closes: datetime


def light_days(distance_km: float) -> int:
    """Return how many days after the day after a race stay light (5.5): 3, 7 or 14."""
    if distance_km <= _TEN_KM:
        return SHORT_REST
    return 7 if distance_km <= _HALF_KM else 14


def race_windows(profile: Profile) -> tuple[RaceWindow, ...]:
    """Return every race's window; its start is taken as early as its date allows, its end as late."""
    return tuple(_window(race, profile) for race in profile.races)


def blocking_race(start: datetime, end: datetime, windows: tuple[RaceWindow, ...]) -> Race | None:
    """Return the race whose window a demanding session from `start` to `end` would touch."""
    return next((window.race for window in windows if window.opens < end and start < window.closes), None)


def race_weeks_away(profile: Profile, monday: date) -> int | None:
    """Return 0 where a race is in the week that begins on `monday`, 1 where one is in the next, else None."""
    away = {(race.date - monday).days // 7 for race in profile.races}
    return min(away & {0, 1}, default=None)


def tapers(profile: Profile, monday: date) -> bool:
    """Tell whether the week that begins on a Monday is one of the two easier ones before a race (TAP-01)."""
    return any(0 <= (race.date - monday).days <= TAPER_DAYS for race in profile.races)


def _window(race: Race, profile: Profile) -> RaceWindow:
    # The day after the race is free of demanding work, then the light days follow.
    reopened = race.date + timedelta(days=2 + light_days(race.distance_km))
    return RaceWindow(race, midnight(race.date, profile.zone) - PRE_RACE_GAP, midnight(reopened, profile.zone))
