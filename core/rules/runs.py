"""When the athlete's runs and races are, as spans of instants; an unknown time is taken at its worst."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal

from core.athlete import DAYS, KEY_RUNS, PlannedRun, Profile, RunKind
from core.wall_time import day_bounds, instant

ASSUMED_MINUTES: Final[dict[RunKind, int]] = {
    "easy": 60, "recovery": 45, "long": 150, "intervals": 75, "tempo": 75, "hills": 75, "race_pace": 75,
}  # fmt: skip
"""How long a run of unstated length is taken to last (our default)."""


@dataclass(frozen=True, slots=True)
class RunSpan:
    """Bound one run: it starts between `earliest` and `latest_start` and is over by `over`."""

    kind: RunKind | Literal["race"]
    date: date
    earliest: datetime
    latest_start: datetime
    over: datetime

    @property
    def key(self) -> bool:
        """Tell whether strength work must leave fresh legs for it (5.5)."""
        return self.kind == "race" or self.kind in KEY_RUNS

    @property
    def timed(self) -> bool:
        """Tell whether its time of day is known."""
        return self.earliest == self.latest_start


def runs_between(profile: Profile, first: date, last: date) -> tuple[RunSpan, ...]:
    """Return the usual week's runs and the races on the local dates `first` to `last`, both included, in order."""
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    spans = [_span(run, day, profile) for day in days for run in profile.runs if DAYS.index(run.day) == day.weekday()]
    return tuple(sorted([*spans, *_races(profile, first, last)], key=lambda span: (span.earliest, span.over)))


def _span(run: PlannedRun, day: date, profile: Profile) -> RunSpan:
    if run.at is None:
        return _any_time(run.kind, day, profile)
    start = instant(day, run.at, profile.zone)
    return RunSpan(run.kind, day, start, start, start + timedelta(minutes=run.minutes or ASSUMED_MINUTES[run.kind]))


def _races(profile: Profile, first: date, last: date) -> Iterator[RunSpan]:
    for race in profile.races:
        if first <= race.date <= last:
            yield _any_time("race", race.date, profile)


def _any_time(kind: RunKind | Literal["race"], day: date, profile: Profile) -> RunSpan:
    start, end = day_bounds(day, profile.zone)
    return RunSpan(kind, day, start, end - timedelta(minutes=1), end)
