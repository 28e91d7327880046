"""What the coach prescribes: exercises with doses, sessions, weeks, and why they changed."""

from dataclasses import replace
from datetime import date
from typing import Annotated, Final, Literal

from annotated_types import Interval, Len, MaxLen, MinLen
from pydantic import AwareDatetime, Field

from core.athlete import Level
from core.body import Effort, Kilograms, Leg
from core.exact import exact

Phase = Level
Mode = Literal["build", "maintain", "taper", "race_week", "reset", "return", "recover", "stopped"]
SessionKind = Literal[
    "strength", "strength_endurance", "max_strength", "power", "recovery", "run_prep", "balance", "core", "assessment",
]  # fmt: skip
SessionId = Annotated[str, MinLen(1), MaxLen(80)]
ASSESSMENT: Final = "/assessment"
"""How the id of a session of tests ends; its log is no work, whatever it holds."""
Count = Annotated[int, Interval(ge=0, le=1000)]


@exact
class Prescription:
    """Prescribe one exercise; exactly one of `reps`, `seconds`, `contacts`, per leg where `per_leg`.

    A set counts left and right together, so that neither leg is asked more than the other (PAI-10); `load_kg` is the
    whole external load, `rest_s` follows both legs, `tempo` is down-pause-up-pause in seconds.
    """

    exercise: str
    sets: Count
    reps: Count | None = None
    seconds: Count | None = None
    contacts: Count | None = None
    per_leg: bool
    first_leg: Leg | None = None
    load_kg: Kilograms = 0
    tempo: str
    rest_s: Count
    rpe_cap: Effort

    def __post_init__(self) -> None:
        if (self.reps is None) + (self.seconds is None) + (self.contacts is None) != 2:
            raise ValueError("expected exactly one of reps, seconds, contacts")

    @property
    def feet(self) -> int:
        """Return how often a foot comes down in a jump, both feet together (R06)."""
        return self.sets * (self.contacts or 0) * (2 if self.per_leg else 1)

    @property
    def amount(self) -> int:
        """Return the dose of one set on one leg, in the unit of the exercise."""
        return self.reps or self.seconds or self.contacts or 0


@exact
class Session:
    """Prescribe one session; `starts` is its instant, `minutes` its length with warm-up."""

    id: str
    date: date
    starts: AwareDatetime
    minutes: Count
    kind: SessionKind
    demanding: bool
    rpe_cap: Effort
    exercises: tuple[Prescription, ...]


Rules = Annotated[tuple[str, ...], Len(min_length=1)]


@exact
class Change:
    """Say what moved against the last prescribed week, by which rules, on which inputs, and why."""

    exercise: str
    leg: Leg | None = None
    before: Annotated[str, Field(alias="from")]
    after: Annotated[str, Field(alias="to")]
    rules: Rules
    inputs: tuple[str, ...] = ()
    why: str


@exact
class Notice:
    """Tell the athlete something about the week, with the rules it follows from."""

    rules: Rules
    why: str


@exact
class Week:
    """Prescribe one training week from its Monday; `hard_sets_per_leg` is the sum over its sessions."""

    week: date
    week_number: int
    phase: Phase
    mode: Mode
    hard_sets_per_leg: Count
    sessions: tuple[Session, ...]
    changes: tuple[Change, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def exercises(self) -> frozenset[str]:
        """Return what it asks for, on any day."""
        return frozenset([item.exercise for session in self.sessions for item in session.exercises])

    @property
    def demanding(self) -> int:
        """Return how many demanding sessions it has."""
        return sum([session.demanding for session in self.sessions])

    def session(self, name: str) -> Session | None:
        """Return its session with an id."""
        return next((session for session in self.sessions if session.id == name), None)


def work_of(week: Week) -> tuple[Session, ...]:
    """Return a week's sessions of work alone: a test raises and lowers nothing by itself (ASS-01)."""
    return tuple([session for session in week.sessions if session.kind != "assessment"])


def without_tests(week: Week) -> Week:
    """Return a week with nothing but these."""
    work = work_of(week)
    return week if len(work) == len(week.sessions) else replace(week, sessions=work)
