"""Gaps between strength sessions and to key runs, compared as instants (SCH-01, SCH-02, SCH-15)."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from core.catalog import Catalog, Chain
from core.rules.runs import RunSpan
from core.training import Session

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
