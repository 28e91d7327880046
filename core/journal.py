"""The facts that an athlete logged, as frozen values: the only history there is.

Each entry carries its instant `at`. The journal only grows: a correction is an entry of its own (`Undo`).
"""

from bisect import bisect_left
from datetime import UTC, datetime
from operator import le
from typing import Annotated, Literal

from annotated_types import Interval, MaxLen
from pydantic import AwareDatetime

from core.athlete import RunKind
from core.body import Effort, Kilograms, Kilometres, Region, Score, Side
from core.exact import exact
from core.telling import Feel, Lighter, Milestone, Wellness
from core.training import SessionId, Week
from core.wishes import Easier, Move, Swap, Undo

Form = Literal["clean", "wobble", "lost"]
SkipReason = Literal["busy", "tired", "sore", "pain", "ill", "travel", "other"]
PainType = Literal["ache", "sharp", "joint", "bony", "tingling"]
PainWhen = Literal["during", "morning", "rest", "night", "running"]
Complaint = Literal["heavy_legs", "missed_target", "form_loss"]
Test = Literal[
    "balance_eyes_open", "balance_eyes_closed", "calf_raise", "bulgarian_split_squat", "step_up_height",
    "single_leg_bridge", "side_plank", "sit_to_stand",
]  # fmt: skip
Tier = Literal["emergency", "refer"]


@exact
class SetDone:
    """Record one set on one side; exactly one of `reps`, `seconds`, `contacts`; what was not said is null."""

    exercise: str
    set: Annotated[int, Interval(ge=1, le=20)]
    leg: Side | None = None
    reps: Annotated[int, Interval(ge=0, le=200)] | None = None
    seconds: Annotated[int, Interval(ge=0, le=3600)] | None = None
    contacts: Annotated[int, Interval(ge=0, le=500)] | None = None
    load_kg: Kilograms | None = None
    rpe: Effort | None = None
    form: Form | None = None
    pain: Score | None = None

    def __post_init__(self) -> None:
        if (self.reps is None) + (self.seconds is None) + (self.contacts is None) != 2:
            raise ValueError("expected exactly one of reps, seconds, contacts")

    @property
    def amount(self) -> int:
        """Return what was done, in the unit of the exercise."""
        return self.reps or self.seconds or self.contacts or 0


@exact
class SessionLog:
    """Record what was done of one session; several logs of one session add up."""

    at: AwareDatetime
    kind: Literal["session"] = "session"
    session: SessionId
    minutes: Annotated[float, Interval(ge=0, le=600)] | None = None
    rpe: Effort | None = None
    sets: tuple[SetDone, ...] = ()


@exact
class Skip:
    """Record that a session was left out, and why."""

    at: AwareDatetime
    kind: Literal["skip"] = "skip"
    session: SessionId
    reason: SkipReason = "other"


@exact
class Soreness:
    """Record muscle soreness; a null region means the legs in general."""

    at: AwareDatetime
    kind: Literal["soreness"] = "soreness"
    score: Score
    region: Region | None = None
    leg: Side | None = None


@exact
class Pain:
    """Record pain: how much, where, what kind and when."""

    at: AwareDatetime
    kind: Literal["pain"] = "pain"
    score: Score
    region: Region | None = None
    leg: Side | None = None
    type: PainType | None = None
    when: PainWhen | None = None
    limp: bool = False


@exact
class Run:
    """Record a run as it was done."""

    at: AwareDatetime
    kind: Literal["run"] = "run"
    run: RunKind | None = None
    distance_km: Kilometres | None = None
    minutes: Annotated[float, Interval(ge=0, le=6000)] | None = None
    complaint: Complaint | None = None


@exact
class Assessment:
    """Record one test on one leg, in the test's own unit (seconds, reps or cm)."""

    at: AwareDatetime
    kind: Literal["assessment"] = "assessment"
    test: Test
    leg: Side | None = None
    value: Annotated[float, Interval(ge=0, le=1000)]
    load_kg: Kilograms | None = None


@exact
class Illness:
    """Record that the athlete fell ill or is well again."""

    at: AwareDatetime
    kind: Literal["illness"] = "illness"
    state: Literal["ill", "well"]


@exact
class Sleep:
    """Record last night's sleep."""

    at: AwareDatetime
    kind: Literal["sleep"] = "sleep"
    hours: Annotated[float, Interval(ge=0, le=24)]


@exact
class Gate:
    """Record the movement gate as it was shown (PHA-03)."""

    at: AwareDatetime
    kind: Literal["gate"] = "gate"
    squat: bool = False
    lunge: bool = False
    hinge: bool = False


@exact
class RedFlag:
    """Record a sign that stops the plan (SAF-01, SAF-02), or its clearance by a professional."""

    at: AwareDatetime
    kind: Literal["red_flag"] = "red_flag"
    tier: Tier
    sign: Annotated[str, MaxLen(200)] = ""
    cleared: bool = False


@exact
class WeekShown:
    """Keep a week as the athlete was shown it: the receipt that new rules never rewrite."""

    at: AwareDatetime
    kind: Literal["week"] = "week"
    plan: Week


Entry = (
    SessionLog
    | Skip
    | Soreness
    | Pain
    | Run
    | Assessment
    | Illness
    | Sleep
    | Gate
    | RedFlag
    | WeekShown
    | Move
    | Swap
    | Easier
    | Feel
    | Milestone
    | Wellness
    | Lighter
    | Undo
)


def undone(journal: tuple[Entry, ...]) -> frozenset[int]:
    """Return the lines that were taken back; an undoing that was itself taken back undoes nothing."""
    gone: set[int] = set()
    for line in range(len(journal) - 1, -1, -1):
        entry = journal[line]
        if isinstance(entry, Undo) and line not in gone:
            gone.add(entry.line)
    return frozenset(gone)


def effective(journal: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the entries that stand, once each and ordered by instant (R08): undone ones and the undoings left out."""
    gone = undone(journal)
    if gone:
        journal = tuple(e for line, e in enumerate(journal) if line not in gone and not isinstance(e, Undo))
    # Times of one zone are compared by their wall clocks, and those of two at five times the cost.
    instants = [entry.at.astimezone(UTC) for entry in journal]
    if not all(map(le, instants, instants[1:])):
        order = sorted(range(len(journal)), key=instants.__getitem__)
        journal, instants = tuple([journal[n] for n in order]), [instants[n] for n in order]
    return _once(journal, instants)


def _once(entries: tuple[Entry, ...], instants: list[datetime]) -> tuple[Entry, ...]:
    """Leave out what was taken in twice, to the instant and the letter: a message may be delivered again (DAT-02)."""
    alike = [n for n in range(1, len(entries)) if instants[n] == instants[n - 1]]
    twins = {n for n in alike if entries[n] in entries[bisect_left(instants, instants[n]) : n]}
    return tuple([entry for n, entry in enumerate(entries) if n not in twins]) if twins else entries
