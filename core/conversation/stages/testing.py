"""Where a test, the hop check, a question about running or the morning check stands."""

from typing import Annotated, Literal

from annotated_types import Interval
from pydantic import AwareDatetime

from core.body import Leg
from core.exact import exact
from core.journal import SetDone, Test
from core.telling import Sense, Seventh


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
