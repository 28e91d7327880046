"""Who the athlete is: the profile that the planner reads."""

from dataclasses import fields
from datetime import date, datetime
from typing import Annotated, Final, Literal, get_args
from zoneinfo import ZoneInfo

from annotated_types import Interval, MaxLen
from pydantic import AwareDatetime, StringConstraints

from core.body import Kilograms, Kilometres, Leg
from core.exact import exact

Day = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS: Final[tuple[Day, ...]] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
RunKind = Literal["easy", "long", "intervals", "tempo", "hills", "race_pace", "recovery"]
Level = Literal["beginner", "intermediate", "advanced"]
Program = Literal["single_leg", "recovery"]
Units = Literal["metric", "imperial"]
Platform = Literal["telegram", "discord"]
Kit = Literal[
    "step", "stairs", "box", "bench", "dumbbell", "kettlebell", "barbell", "vest", "band", "strap", "pole", "foam_pad",
    "balance_board", "ball", "anchor",
]  # fmt: skip
HandKit = Literal["dumbbell", "kettlebell"]
HAND_KIT: Final[tuple[HandKit, ...]] = get_args(HandKit)
"""What comes in single weights; those of a bar or a vest are made up of plates."""
Focus = Literal["hamstring", "side_hip", "core", "calf", "balance"]
Block = Literal["base", "preparation", "off_season"]
Option = Literal[
    "as_written", "easy_days_easy", "prefatigue_long_run", "keep_frequency", "bodyweight_race",
    "clinician_tendon_plan", "weak_leg_bonus", "eccentric", "strength_first", "light_days", "run_prep",
    "core_day", "maintenance",
]  # fmt: skip
KEY_RUNS: Final[frozenset[RunKind]] = frozenset({"long", "intervals", "tempo", "hills", "race_pace"})
"""Runs that strength work must leave fresh legs for (rulebook 5.5)."""

WallTime = Annotated[str, StringConstraints(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]
"""A local wall-clock time, HH:MM."""
ADULT_AGE: Final = 18
"""How every value of the contract is read: no unknown field, no silent conversion."""


@exact
class PlannedRun:
    """Place one run in the athlete's usual week; `at` is null where it could be any time."""

    day: Day
    kind: RunKind
    at: WallTime | None = None
    minutes: Annotated[int, Interval(ge=1, le=1440)] | None = None


@exact
class Race:
    """Name a race by its local date and distance."""

    date: date
    distance_km: Annotated[Kilometres, Interval(gt=0)]


TOPICS: Final = (
    "heart", "chest_pain", "dizziness", "chronic_condition", "medication", "joint_problem", "supervised_only",
)  # fmt: skip
"""The seven topics that are asked before the first plan (SCR-01)."""


@exact
class Screening:
    """Hold the answers to the safety questions (SCR-01 to SCR-04), true where the topic applies."""

    heart: bool = False
    chest_pain: bool = False
    dizziness: bool = False
    chronic_condition: bool = False
    medication: bool = False
    joint_problem: bool = False
    supervised_only: bool = False
    pregnant: bool = False
    postnatal_under_12_weeks: bool = False
    bone_stress_12_months: bool = False
    in_rehab: bool = False
    kidney_disease: bool = False
    cleared: bool = False

    def along_with(self, other: "Screening") -> "Screening":
        """Return all that either of two tells, cleared only where both are."""
        told = {topic.name: getattr(self, topic.name) or getattr(other, topic.name) for topic in fields(self)}
        return Screening(**{**told, "cleared": self.cleared and other.cleared})


@exact
class MovementGate:
    """Hold which bodyweight patterns are clean through full range (PHA-03)."""

    squat: bool = False
    lunge: bool = False
    hinge: bool = False

    @property
    def passed(self) -> bool:
        """Tell whether external load is allowed."""
        return self.squat and self.lunge and self.hinge


OwnWeights = Annotated[tuple[Annotated[Kilograms, Interval(gt=0, le=200)], ...], MaxLen(100)]


@exact
class HandWeights:
    """Hold the single weights that an athlete owns, by kind; none where nobody said which."""

    dumbbell: OwnWeights = ()
    kettlebell: OwnWeights = ()


@exact
class Profile:
    """Describe an athlete as the planner needs it; `screening` is null where it was never asked."""

    name: Annotated[str, MaxLen(100)]
    age: Annotated[int, Interval(ge=0, le=120)]
    sex: Literal["female", "male"] | None = None
    body_mass_kg: Annotated[Kilograms, Interval(ge=20, le=400)] | None = None
    time_zone: str
    push_time: WallTime = "07:00"
    units: Units = "metric"
    """For display only: everything is kept in kilometres and kilograms (DAT-01)."""
    load_units: Units | None = None
    """Those of weights, where they were told apart: miles go with kilograms in Britain."""
    started: date
    level: Level
    program: Program = "single_leg"
    weekly_distance_km: Kilometres
    runs: tuple[PlannedRun, ...]
    lift_at: WallTime = "18:00"
    rest_days: frozenset[Day] = frozenset()
    session_minutes: Annotated[int, Interval(ge=10, le=60)] = 45
    equipment: frozenset[Kit] = frozenset()
    weights_kg: HandWeights = HandWeights()
    load_step_kg: Annotated[float, Interval(gt=0, le=50)] | None = None
    """What weights go up by that are not told one by one."""
    weaker_leg: Leg | None = None
    focus: tuple[Focus, ...] = ()
    races: tuple[Race, ...] = ()
    training_block: Block | None = None
    screening: Screening | None = None
    gate: MovementGate = MovementGate()
    options: frozenset[Option] = frozenset()

    @property
    def weighs_in(self) -> Units:
        """Return the units in which weights are told and shown."""
        return self.load_units or self.units

    @property
    def zone(self) -> ZoneInfo:
        """Return the athlete's zone; `time_zone` was checked when the profile was read."""
        return ZoneInfo(self.time_zone)


@exact
class Former:
    """Keep the profile as it was before its last change, for the way back."""

    at: AwareDatetime
    """When it was changed."""
    profile: Profile


@exact
class Settings:
    """Hold what the athlete chose about the conversation itself; no rule of training reads it."""

    language: str = "en"
    pushes: bool = True
    quiet: bool = False
    """Speak unasked only where there is a session or something to ask; no daily tips."""
    wellness: bool = False
    """Offer the morning check with each morning message (REC-04)."""
    speak_on: Platform | None = None
    """Where to speak unasked; null: where the athlete wrote last."""
    screened: date | None = None
    """When the safety questions were last answered (SCR-05)."""
    paused_until: date | None = None
    paused_from: date | None = None
    """The first quiet day of a pause that was told ahead; null: quiet at once."""
    paused: bool = False
    former: Former | None = None
    wrote: tuple[int, ...] = ()
    """The first line of each of the last messages that wrote something, or opened what is half told: oldest first."""
    wrote_at: datetime | None = None
    """When the last of them came; what it told may be of days ago."""
    shown: tuple[tuple[str, str], ...] = ()
    """The labels of the last buttons, each with what a press of it says: who types one presses it."""

    def is_away(self, day: date) -> bool:
        """Tell whether a pause with an end has a day."""
        begins = self.paused_from or date.min
        return self.paused_until is not None and begins <= day < self.paused_until
