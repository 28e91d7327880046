"""The stages of logging a session."""

from dataclasses import dataclass
from typing import Final, Literal

from core.athlete import EXACT
from core.journal import SetDone


@dataclass(frozen=True, slots=True, kw_only=True)
class AskExercise:
    """A session did not go as planned: how did this exercise go?"""

    __pydantic_config__ = EXACT

    kind: Literal["exercise"] = "exercise"
    session: str
    exercise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSet:
    """One set on one leg of an exercise is open; `done` are the sets before it."""

    __pydantic_config__ = EXACT

    kind: Literal["set"] = "set"
    session: str
    exercise: str
    done: tuple[SetDone, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AskLoad:
    """An exercise was done as planned, with another weight: which?"""

    __pydantic_config__ = EXACT

    kind: Literal["load"] = "load"
    session: str
    exercise: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRest:
    """Part of a session is told: was that all?"""

    __pydantic_config__ = EXACT

    kind: Literal["rest"] = "rest"
    session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskWhich:
    """Sets were told without their leg or their exercise."""

    __pydantic_config__ = EXACT

    kind: Literal["which"] = "which"
    session: str
    sets: tuple[SetDone, ...]
    missing: Literal["leg", "exercise"]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskRpe:
    """How hard was the session?"""

    __pydantic_config__ = EXACT

    kind: Literal["rpe"] = "rpe"
    session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskForm:
    """Were the sets clean whose form was not told?"""

    __pydantic_config__ = EXACT

    kind: Literal["form"] = "form"
    session: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AskPain:
    """Did anything hurt during the session?"""

    __pydantic_config__ = EXACT

    kind: Literal["pain"] = "pain"
    session: str


LOGGING: Final = (AskExercise, AskSet, AskLoad, AskRest, AskWhich, AskRpe, AskForm, AskPain)
"""The questions about what was done in a session."""
