"""The stages of getting to know the athlete, and of changing what is known."""

from typing import Annotated, Literal

from annotated_types import MaxLen

from core.athlete import Profile
from core.exact import exact

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
