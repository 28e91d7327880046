"""The questions that can be open: on who the athlete is, on a session, on safety, on tests and checks."""

from typing import Annotated, Final, Literal

from annotated_types import Interval, MaxLen
from pydantic import AwareDatetime

from core.athlete import Profile
from core.body import Leg
from core.exact import exact
from core.journal import SetDone, Test
from core.telling import Sense, Seventh

QuestionName = Annotated[str, MaxLen(40)]


@exact
class Told:
    """Keep words that came before the question that they answer."""

    question: QuestionName
    words: str


@exact
class Onboarding:
    """Getting to know the athlete: the open question, the profile as far as it is told, what waits for its question."""

    kind: Literal["onboarding"] = "onboarding"
    question: QuestionName
    draft: Profile
    told: tuple[Told, ...] = ()


@exact
class Changing:
    """One answer is being changed, from the settings; `then` names the next question of a safety check."""

    kind: Literal["changing"] = "changing"
    question: QuestionName
    draft: Profile
    then: QuestionName | None = None
    half: Annotated[str, MaxLen(300)] = ""
    """Words that held half an answer: the day of a race without its distance."""


@exact
class AskFlag:
    """Words that may be a red flag: is it so (SAF-04)?"""

    kind: Literal["flag"] = "flag"
    said: Annotated[str, MaxLen(200)]


@exact
class AskWell:
    """Somebody who was ill feels better: fully well again (SAF-06)?"""

    kind: Literal["well"] = "well"


@exact
class AskClearance:
    """Has a professional said that training may go on (SAF-01)?"""

    kind: Literal["clearance"] = "clearance"


@exact
class AskTest:
    """A test is under way on one leg (null: on both at once); `session` names the battery that it belongs to."""

    kind: Literal["test"] = "test"
    test: Test
    leg: Leg | None = None
    last: bool = False
    """The other leg is told already, though it is mostly asked second."""
    session: str | None = None
    since: AwareDatetime | None = None
    """When the clock was started."""
    best: float | None = None
    tries: Annotated[int, Interval(ge=0)] = 0


@exact
class AskHop:
    """Ten hops on one leg: how much did it hurt (5.6)?"""

    kind: Literal["hop"] = "hop"
    leg: Leg
    done: tuple[SetDone, ...] = ()


@exact
class AskGate:
    """Are squat, lunge and hinge clean and painless (PHA-03)?"""

    kind: Literal["gate"] = "gate"


@exact
class AskFeel:
    """How does running feel against a month ago (ASS-04)? `told` are the answers so far, in order."""

    kind: Literal["feel"] = "feel"
    told: tuple[Sense | None, ...] = ()


@exact
class AskMilestone:
    """What was impossible a month ago and works now (ASS-01)?"""

    kind: Literal["milestone"] = "milestone"


@exact
class AskWellness:
    """The morning check is under way (REC-04); `told` are the answers so far, in order."""

    kind: Literal["wellness"] = "wellness"
    told: tuple[Seventh, ...] = ()


@exact
class AskExercise:
    """A session did not go as planned: how did this exercise go?"""

    kind: Literal["exercise"] = "exercise"
    session: str
    exercise: str


@exact
class AskSet:
    """One set on one leg of an exercise is open; `done` are the sets before it."""

    kind: Literal["set"] = "set"
    session: str
    exercise: str
    done: tuple[SetDone, ...] = ()


@exact
class AskLoad:
    """An exercise was done as planned, with another weight: which?"""

    kind: Literal["load"] = "load"
    session: str
    exercise: str


@exact
class AskRest:
    """Part of a session is told: was that all? Of the exercises `left_out` it is known that they were not done."""

    kind: Literal["rest"] = "rest"
    session: str
    left_out: tuple[str, ...] = ()


@exact
class AskWhich:
    """Sets were told without their leg."""

    kind: Literal["which"] = "which"
    session: str
    sets: tuple[SetDone, ...]


@exact
class AskRpe:
    """How hard was the session?"""

    kind: Literal["rpe"] = "rpe"
    session: str


@exact
class AskForm:
    """Were the sets clean whose form was not told?"""

    kind: Literal["form"] = "form"
    session: str


@exact
class AskPain:
    """Did anything hurt during the session?"""

    kind: Literal["pain"] = "pain"
    session: str


SETS: Final = (AskExercise, AskSet, AskLoad, AskRest, AskWhich)
LOGGING: Final = (*SETS, AskRpe, AskForm, AskPain)
"""The questions about what was done in a session, and those of them about its sets."""
