"""What an athlete asked of their plan and of their journal: entries like all others, and never a larger dose."""

from datetime import date
from typing import Annotated, Literal

from annotated_types import Interval
from pydantic import AwareDatetime

from core.exact import exact
from core.training import SessionId


@exact
class Move:
    """Move a session of this week to another legal day."""

    at: AwareDatetime
    kind: Literal["move"] = "move"
    session: SessionId
    to: date


@exact
class Swap:
    """Take another exercise in the place of a prescribed one, from now on or for one session."""

    at: AwareDatetime
    kind: Literal["swap"] = "swap"
    exercise: str
    to: str
    session: SessionId | None = None


@exact
class Easier:
    """Ask for a smaller dose in the week that begins on the Monday `week`; never a larger one."""

    at: AwareDatetime
    kind: Literal["easier"] = "easier"
    week: date


@exact
class Undo:
    """Take back an earlier entry, named by its line in the journal (the first is 0)."""

    at: AwareDatetime
    kind: Literal["undo"] = "undo"
    line: Annotated[int, Interval(ge=0)]
