"""A flow: exercises done in one go on one side, then on the other; one file under content/flows."""

from typing import Annotated

from annotated_types import Interval, MinLen

from core.catalog.words import Identifier
from core.exact import exact


@exact
class FlowStep:
    """Ask for so many repetitions or seconds of one exercise."""

    exercise: Identifier
    amount: Annotated[int, Interval(ge=1, le=120)]


@exact
class Flow:
    """Hold a flow: its steps in order, repeated for `rounds` on each side, in about `minutes` (EXE-16)."""

    id: Identifier
    minutes: Annotated[int, Interval(ge=5, le=30)]
    rounds: Annotated[int, Interval(ge=1, le=4)]
    steps: Annotated[tuple[FlowStep, ...], MinLen(1)]
