"""Every zone, four push times, ten years: on each local date the morning message comes exactly once.

python -m tests.faults.zones [first year] [years]
"""

import sys
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.zones import pin_zones
from core.athlete import Profile, Settings
from core.schedule import Spoken, due, next_call
from tests.bot.dialogue import PROFILE

TIMES = ("00:00", "02:30", "07:00", "23:30")
ONCE = timedelta(days=1)


def profile_in(zone: str, wall: str) -> Profile:
    """Return an athlete who wants to hear at this wall time there."""
    return Profile(
        name="Ada",
        age=30,
        time_zone=zone,
        push_time=wall,
        started=PROFILE.started,
        level="beginner",
        weekly_distance_km=20,
        runs=(),
    )


def mornings(profile: Profile, first: date, last: date) -> list[date]:
    """Live from call to call; return the local dates for which the coach spoke."""
    spoken: dict[str, Spoken] = {}
    now = datetime.combine(first, datetime.min.time(), tzinfo=profile.zone).astimezone(UTC)
    heard: list[date] = []
    while True:
        call = next_call(profile, Settings(), tuple(spoken.values()), now)
        if call is None or call.astimezone(profile.zone).date() > last:
            return heard
        now = max(now, call)
        for one in due(profile, Settings(), tuple(spoken.values()), now):
            spoken[one.occasion] = Spoken(occasion=one.occasion, day=one.day, at=now)
            if one.occasion == "morning":
                heard.append(one.day)


def wrong(zones: Iterable[str], times: Iterable[str], first: date, last: date) -> list[str]:
    """Name every zone and time for which a date was left out or spoken to twice."""
    faults = []
    for zone in zones:
        for wall in times:
            heard = mornings(profile_in(zone, wall), first, last)
            wanted = {day for day in _days(first, last) if _exists(day, ZoneInfo(zone))}
            if len(heard) != len(set(heard)) or not wanted - {first} <= set(heard):
                faults.append(f"{zone} {wall}: {len(heard)} of {len(wanted)}")
    return faults


def _days(first: date, last: date) -> Iterable[date]:
    return (first + number * ONCE for number in range((last - first).days + 1))


def _exists(day: date, zone: ZoneInfo) -> bool:
    """Tell whether the date is lived there: two islands have skipped one."""
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=zone)
    return noon.astimezone(UTC).astimezone(zone).date() == day


if __name__ == "__main__":
    pin_zones()
    year, years = [int(argument) for argument in sys.argv[1:]] or (2026, 10)
    zones = sorted(available_timezones())
    found = wrong(zones, TIMES, date(year, 1, 1), date(year + years - 1, 12, 31))
    print(f"{len(zones)} zones x {len(TIMES)} times x {years} years: {len(found)} wrong", *found, sep="\n")
