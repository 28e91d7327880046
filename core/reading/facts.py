"""What a reading is made of: facts that were said, questions that are open, words that nothing was taken from.

The JSON of these values is the contract of `legup read`; a field that was not said is null and left out.
"""

from typing import Annotated, Literal

from annotated_types import Interval
from pydantic import Field

from core.athlete import RunKind
from core.body import Effort, Kilograms, Kilometres, Region, Score, Side
from core.exact import exact
from core.journal import Complaint, Form, PainType, PainWhen, SkipReason, Tier

Asked = Literal["session", "soreness", "pain", "rpe", "sleep"]
"""What the coach asked before the reply came."""

About = Literal[
    "session",
    "sets",
    "done",
    "skip",
    "rpe",
    "soreness",
    "pain",
    "sleep",
    "minutes",
    "illness",
    "run",
    "red_flag",
    "move",
    "stop",
]

MOST_REPS = 200
MOST_SECONDS = 3600
MOST_CONTACTS = 500
MOST_SETS = 20


@exact
class SetsSaid:
    """Say what was done of one exercise: one number a set, in the exercise's own unit."""

    kind: Literal["sets"] = "sets"
    exercise: str | None = None
    leg: Side | None = None
    reps: tuple[Annotated[int, Interval(ge=0, le=MOST_REPS)], ...] | None = None
    seconds: tuple[Annotated[int, Interval(ge=0, le=MOST_SECONDS)], ...] | None = None
    contacts: tuple[Annotated[int, Interval(ge=0, le=MOST_CONTACTS)], ...] | None = None
    load_kg: Kilograms | None = None
    rpe: Effort | None = None
    form: Form | None = None

    @property
    def amounts(self) -> tuple[int, ...]:
        """Return the numbers of the sets, whatever their unit; none where none were said."""
        return self.reps or self.seconds or self.contacts or ()


@exact
class DoneSaid:
    """Say that the session was done as prescribed, but for the exercises in `left_out`."""

    kind: Literal["done"] = "done"
    left_out: Annotated[tuple[str, ...] | None, Field(alias="except")] = None


@exact
class SkipSaid:
    """Say that the whole session was left out."""

    kind: Literal["skip"] = "skip"
    reason: SkipReason | None = None


@exact
class EffortSaid:
    """Say how hard the whole session felt."""

    kind: Literal["rpe"] = "rpe"
    rpe: Effort


@exact
class SorenessSaid:
    """Say that muscles are sore; no region = the legs in general."""

    kind: Literal["soreness"] = "soreness"
    score: Score | None = None
    region: Region | None = None
    leg: Side | None = None


@exact
class PainSaid:
    """Say that something hurts, or with score 0 and no region that nothing does."""

    kind: Literal["pain"] = "pain"
    score: Score | None = None
    region: Region | None = None
    leg: Side | None = None
    type: PainType | None = None
    when: PainWhen | None = None
    limp: bool | None = None


@exact
class SleepSaid:
    """Say how long the athlete slept."""

    kind: Literal["sleep"] = "sleep"
    hours: Annotated[float, Interval(ge=0, le=24)]


@exact
class MinutesSaid:
    """Say how long the session took."""

    kind: Literal["minutes"] = "minutes"
    minutes: Annotated[float, Interval(ge=0, le=600)]


@exact
class IllnessSaid:
    """Say that the athlete is ill or well again."""

    kind: Literal["illness"] = "illness"
    state: Literal["ill", "well"]


@exact
class RunSaid:
    """Say what run was done."""

    kind: Literal["run"] = "run"
    run: RunKind | None = None
    distance_km: Kilometres | None = None
    minutes: Annotated[float, Interval(ge=0, le=6000)] | None = None
    complaint: Complaint | None = None


@exact
class FlagSaid:
    """Say that a sign was described which stops the plan (SAF-01, SAF-02)."""

    kind: Literal["red_flag"] = "red_flag"
    tier: Tier
    sign: str


@exact
class MoveSaid:
    """Say that the session is wanted on another day: an ISO date, or the day word where no date can be told."""

    kind: Literal["move"] = "move"
    to: str


@exact
class StopSaid:
    """Say that the athlete wants no more messages."""

    kind: Literal["stop"] = "stop"


Said = (
    SetsSaid
    | DoneSaid
    | SkipSaid
    | EffortSaid
    | SorenessSaid
    | PainSaid
    | SleepSaid
    | MinutesSaid
    | IllnessSaid
    | RunSaid
    | FlagSaid
    | MoveSaid
    | StopSaid
)


@exact
class Question:
    """Leave one thing open: the missing fields of a fact, or with none named the kind itself."""

    about: About
    missing: tuple[str, ...] = ()


@exact
class Reading:
    """Hold all that was taken from one reply."""

    facts: tuple[Said, ...] = ()
    questions: tuple[Question, ...] = ()
    unread: tuple[str, ...] = ()
