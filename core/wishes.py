"""What an athlete asked of their plan and of their journal: entries like all others, and never a larger dose."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from annotated_types import Interval
from pydantic import AwareDatetime

from core.athlete import EXACT
from core.training import SessionId


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """Move a session of this week to another legal day."""

    __pydantic_config__ = EXACT

    at: AwareDatetime
    kind: Literal["move"] = "move"
    session: SessionId
    to: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """Take another exercise in the place of a prescribed one, from now on or for one session."""

    __pydantic_config__ = EXACT

    at: AwareDatetime
    kind: Literal["swap"] = "swap"
    exercise: str
    to: str
    session: SessionId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Easier:
    """Ask for a smaller dose in the week that begins on the Monday `week`; never a larger one."""

    __pydantic_config__ = EXACT

    at: AwareDatetime
    kind: Literal["easier"] = "easier"
    week: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Undo:
    """Take back an earlier entry, named by its line in the journal (the first is 0)."""

    __pydantic_config__ = EXACT

    at: AwareDatetime
    kind: Literal["undo"] = "undo"
    line: Annotated[int, Interval(ge=0)]
