"""When to speak next, in the athlete's own zone: the wall time is the truth, the instant follows from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

from pydantic import AwareDatetime

from core.athlete import Profile, Settings, WallTime
from core.exact import exact
from core.wall_time import instant

Occasion = Literal["morning", "review"]
"""Why the coach speaks unasked: the morning message, the Sunday evening review."""
OCCASIONS: Final[tuple[Occasion, ...]] = ("morning", "review")

REVIEW_AT: Final[WallTime] = "19:30"
EVENING: Final[WallTime] = "20:00"
SUNDAY: Final = 6
WORTH: Final = timedelta(hours=5)
"""How long a message stays worth sending; today's session is worth it until the evening anyway."""
APART: Final = timedelta(hours=10)
"""Least time between two morning messages, also after a flight."""
EARLY: Final = timedelta(minutes=15)
"""How much before its instant a call may come, so that a scheduler can spread a crowd: early, never late."""


@exact
class Spoken:
    """Remember for which local date the coach last spoke unasked, and when: once per athlete, day and kind."""

    occasion: Occasion
    day: date
    at: AwareDatetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Name one unasked message: its local date, its instant, and when it is worthless."""

    occasion: Occasion
    day: date
    at: datetime
    expires: datetime


def next_call(profile: Profile, settings: Settings, spoken: tuple[Spoken, ...], now: datetime) -> datetime | None:
    """Return when the coach is to speak unasked next; null where the athlete wants silence."""
    return min((due.at for due in _ahead(profile, settings, spoken, now)), default=None)


def due(profile: Profile, settings: Settings, spoken: tuple[Spoken, ...], now: datetime) -> tuple[Due, ...]:
    """Return what is to be said at `now`: what has come, is not expired and was not said before."""
    return tuple(due for due in _ahead(profile, settings, spoken, now) if due.at - EARLY <= now)


def _ahead(profile: Profile, settings: Settings, spoken: tuple[Spoken, ...], now: datetime) -> Iterator[Due]:
    if settings.paused or not settings.pushes:
        return
    for occasion in OCCASIONS:
        last = next((s for s in spoken if s.occasion == occasion), None)
        first = now.astimezone(profile.zone).date() - timedelta(days=1)
        first = max(first, last.day + timedelta(days=1) if last else first)
        days = _speaking_days(first, settings)
        dues = (
            _due(occasion, day, profile, last) for day in days if occasion == "morning" or _is_reviewed(day, profile)
        )
        coming = next((due for due in dues if max(now, due.at) < due.expires), None)
        if coming:
            yield coming


def _speaking_days(first: date, settings: Settings) -> Iterator[date]:
    """Yield the days ahead on which the athlete wants to hear something, those of a pause passed over."""
    day = first
    for _ in range(10):
        if settings.is_away(day) and settings.paused_until is not None:
            day = settings.paused_until
        yield day
        day += timedelta(days=1)


def _is_reviewed(day: date, profile: Profile) -> bool:
    """Tell whether a week ends on this day that the athlete had a plan for."""
    return day.weekday() == SUNDAY and day >= profile.started


def _due(occasion: Occasion, day: date, profile: Profile, last: Spoken | None) -> Due:
    wall = profile.push_time if occasion == "morning" else REVIEW_AT
    at = instant(day, wall, profile.zone)
    midnight = instant(day + timedelta(days=1), "00:00", profile.zone)
    expires = min(at + WORTH, midnight)
    if occasion == "morning":
        expires = max(expires, instant(day, EVENING, profile.zone))
        at = max(at, last.at + APART) if last else at
    return Due(occasion=occasion, day=day, at=at, expires=expires)
