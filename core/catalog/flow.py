"""A flow: exercises done in one go on one side, then on the other; one file under content/flows."""

from dataclasses import dataclass
from typing import Annotated

from annotated_types import Interval, MinLen

from core.athlete import EXACT
from core.catalog.words import Identifier


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowStep:
    """Ask for so many repetitions or seconds of one exercise."""

    __pydantic_config__ = EXACT

    exercise: Identifier
    amount: Annotated[int, Interval(ge=1, le=120)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Hold a flow: its steps in order, repeated for `rounds` on each side, in about `minutes` (EXE-16)."""

    __pydantic_config__ = EXACT

    id: Identifier
    minutes: Annotated[int, Interval(ge=5, le=30)]
    rounds: Annotated[int, Interval(ge=1, le=4)]
    steps: Annotated[tuple[FlowStep, ...], MinLen(1)]
