"""The stages of logging a session."""

from typing import Final, Literal

from core.exact import exact
from core.journal import SetDone


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


LOGGING: Final = (AskExercise, AskSet, AskLoad, AskRest, AskWhich, AskRpe, AskForm, AskPain)
"""The questions about what was done in a session."""
