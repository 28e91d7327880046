"""The stages of getting to know the athlete, and of changing what is known."""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import MaxLen

from core.athlete import EXACT, Profile

QuestionName = Annotated[str, MaxLen(40)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Keep words that came before the question that they answer."""

    __pydantic_config__ = EXACT

    question: QuestionName
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Onboarding:
    """Getting to know the athlete: the open question, the profile as far as it is told, what waits for its question."""

    __pydantic_config__ = EXACT

    kind: Literal["onboarding"] = "onboarding"
    question: QuestionName
    draft: Profile
    told: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Changing:
    """One answer is being changed, from the settings; `then` names the next question of a safety check."""

    __pydantic_config__ = EXACT

    kind: Literal["changing"] = "changing"
    question: QuestionName
    draft: Profile
    then: QuestionName | None = None
