"""Where the dialogue stands: a union of frozen values, stored between any two messages.

Each value is one open question with what it needs to go on; `Idle` is none. Entries are written as soon as they are
known, so a stage holds only what is half said.
"""

from datetime import date
from typing import Annotated, Final, Literal

from pydantic import AwareDatetime, Field

from core.body import Region, Score, Side
from core.conversation.stages.questions import (
    LOGGING,
    SETS,
    AskClearance,
    AskExercise,
    AskFeel,
    AskFlag,
    AskForm,
    AskGate,
    AskHop,
    AskLoad,
    AskMilestone,
    AskPain,
    AskRest,
    AskRpe,
    AskSet,
    AskTest,
    AskWell,
    AskWellness,
    AskWhich,
    Changing,
    Onboarding,
    QuestionName,
)
from core.exact import exact
from core.journal import PainType, PainWhen


@exact
class Idle:
    """Nothing is open."""

    kind: Literal["idle"] = "idle"


PainPart = Literal["score", "region", "leg", "type"]


@exact
class AskPainPart:
    """Pain was told: how much, where, which side, what kind (PAI-01); `open` parts are still to ask, `at` is when."""

    kind: Literal["pain_part"] = "pain_part"
    open: tuple[PainPart, ...]
    at: AwareDatetime | None = None
    score: Score | None = None
    region: Region | None = None
    leg: Side | None = None
    type: PainType | None = None
    when: PainWhen | None = None
    limp: bool = False


@exact
class AskSoreness:
    """How sore are the legs, or the place that was said to be; then how is the place that hurt?"""

    kind: Literal["soreness"] = "soreness"
    region: Region | None = None
    leg: Side | None = None
    pain_region: Region | None = None
    pain_leg: Side | None = None


@exact
class AskSoreRegion:
    """Where is the soreness that was just told, `at` when?"""

    kind: Literal["sore_region"] = "sore_region"
    at: AwareDatetime | None = None
    score: Score
    pain_region: Region | None = None
    pain_leg: Side | None = None


@exact
class AskPainNow:
    """How is the place that hurt, this morning?"""

    kind: Literal["pain_now"] = "pain_now"
    region: Region | None = None
    leg: Side | None = None


@exact
class AskKind:
    """Is it soreness or pain? What is known of it waits for the answer; `at` is when it was told."""

    kind: Literal["kind"] = "kind"
    at: AwareDatetime | None = None
    score: Score | None = None
    region: Region | None = None
    leg: Side | None = None


@exact
class AskReview:
    """The next week is shown: accepted, or easier?"""

    kind: Literal["review"] = "review"
    week: date


@exact
class AskSkip:
    """Why is this session left out?"""

    kind: Literal["skip"] = "skip"
    session: str


@exact
class AskMove:
    """To which day does this session go?"""

    kind: Literal["move"] = "move"
    session: str


@exact
class AskSwap:
    """Which exercise goes out (null: still to name), and what comes in?"""

    kind: Literal["swap"] = "swap"
    session: str
    exercise: str | None = None


@exact
class AskPause:
    """Until when is the athlete away?"""

    kind: Literal["pause"] = "pause"
    begins: date | None = None
    """The first day away, where it was named; else it is today."""


@exact
class AskWhatIf:
    """What is to be supposed?"""

    kind: Literal["what_if"] = "what_if"


@exact
class AskDelete:
    """Is everything really to be deleted?"""

    kind: Literal["delete"] = "delete"


@exact
class AskOption:
    """An opt-in is explained with its price: is it to be switched?"""

    kind: Literal["option"] = "option"
    option: QuestionName


Stage = Annotated[
    Idle | Onboarding | Changing | AskExercise | AskSet | AskLoad | AskRest | AskWhich | AskRpe | AskForm | AskPain |
    AskPainPart | AskSoreness | AskSoreRegion | AskPainNow | AskKind | AskReview | AskSkip | AskMove | AskSwap |
    AskPause | AskWhatIf | AskTest | AskGate | AskHop | AskFeel | AskMilestone | AskWellness | AskDelete | AskFlag |
    AskWell | AskClearance | AskOption,
    Field(discriminator="kind"),
]  # fmt: skip
PLANNED: Final = (AskMove, AskSkip, AskSwap)
"""The questions what is to become of a session."""
MORNING: Final = (AskSoreness, AskSoreRegion, AskPainNow)
"""The questions of a morning about the body."""
FREE: Final = (Idle, AskReview, AskKind, *MORNING)
"""Nothing, or what may as well be answered later: beside it other things are told and wished for."""

__all__ = [
    "FREE", "LOGGING", "MORNING", "PLANNED", "SETS", "AskClearance", "AskDelete", "AskExercise", "AskFeel", "AskFlag",
    "AskForm", "AskGate", "AskHop", "AskKind", "AskLoad", "AskMilestone", "AskMove", "AskOption", "AskPain",
    "AskPainNow", "AskPainPart", "AskPause", "AskRest", "AskReview", "AskRpe", "AskSet", "AskSkip", "AskSoreRegion",
    "AskSoreness", "AskSwap", "AskTest", "AskWell", "AskWellness", "AskWhatIf", "AskWhich", "Changing", "Idle",
    "Onboarding", "PainPart", "Stage",
]  # fmt: skip
