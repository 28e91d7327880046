"""Runs and races as spans of instants, an unknown time at its worst, and the gaps beside strength (SCH-01, SCH-02)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal
from zoneinfo import ZoneInfo

from core.athlete import DAYS, KEY_RUNS, PlannedRun, Profile, RunKind
from core.catalog import Catalog, Chain
from core.training import Session
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


KEY_RUN_GAP: Final = timedelta(hours=24)
DEMANDING_GAP: Final = timedelta(hours=48)
SORE_GAP: Final = timedelta(hours=72)
"""What spacing widens to after hard soreness (decision row 8)."""
SPLIT_GAP: Final = timedelta(hours=6)
FRESH: Final = timedelta(hours=49)
"""From the start of demanding work to tests: 48 h after its end (ASS-01), an hour being the longest session."""
_MINUTE: Final = timedelta(minutes=1)

PATTERNS: Final[dict[Chain, str]] = {
    "hinge": "hinge", "hamstring": "hinge", "bridge": "hinge", "lunge": "knee", "single_leg_squat": "knee",
    "step_up": "knee", "step_down": "knee", "lateral": "knee", "calf": "calf", "plyometric": "calf",
}  # fmt: skip
"""Movement pattern by chain; chains that are absent load no leg pattern."""


def ends(session: Session) -> datetime:
    """Return the instant at which a session is over."""
    return session.starts.astimezone(UTC) + session.minutes * _MINUTE


def spoiled_run(end: datetime, runs: Iterable[RunSpan]) -> RunSpan | None:
    """Return the first key run that may start within 24 h after a demanding session's end (SCH-01)."""
    return next((run for run in runs if run.key and end <= run.latest_start and run.earliest < end + KEY_RUN_GAP), None)


def clashing_run(start: datetime, end: datetime, runs: Iterable[RunSpan]) -> RunSpan | None:
    """Return a run of known time that the span from `start` to `end` overlaps."""
    return next((run for run in runs if run.timed and run.earliest < end and start < run.over), None)


def patterns(session: Session, catalog: Catalog) -> frozenset[str]:
    """Return the leg patterns that a session's demanding exercises load."""
    found = (catalog.exercises.get(item.exercise) for item in session.exercises if item.sets)
    return frozenset(PATTERNS[e.chain] for e in found if e is not None and e.demanding and e.chain in PATTERNS)


def consecutive(one: datetime, other: datetime, zone: ZoneInfo) -> bool:
    """Tell whether two instants fall on the same or on neighbouring local days."""
    return abs((one.astimezone(zone).date() - other.astimezone(zone).date()).days) <= 1


def too_close(one: datetime, other: datetime, gap: timedelta = DEMANDING_GAP) -> bool:
    """Tell whether two demanding sessions start less than 48 h apart (SCH-02).

    From start to start, as the rulebook's own legal weeks count it (Tuesday evening and Thursday evening). The planner
    keeps the gap from end to start (`rested_by`), which meets the stricter reading too.
    """
    return abs(one.astimezone(UTC) - other.astimezone(UTC)) < gap


def rested_by(session: Session, gap: timedelta = DEMANDING_GAP) -> datetime:
    """Return the first instant at which the planner lets the next demanding session start."""
    return ends(session) + gap


def is_rested(session: Session, others: Iterable[Session]) -> bool:
    """Tell whether a session keeps 48 hours from the demanding ones among others (SCH-02, ASS-01)."""
    gap = DEMANDING_GAP if session.demanding else FRESH if session.kind == "assessment" else timedelta(0)
    return not any(one.demanding and too_close(one.starts, session.starts, gap) for one in others)
