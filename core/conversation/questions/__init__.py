"""What the coach asks about the athlete: a table of questions, in the order of the onboarding (at most 12)."""

from typing import Final, TypeGuard

from core.conversation.questions.body import BODY_MASS, LOAD_STEP, SEX
from core.conversation.questions.clock import HOUR, LIFT, ZONE
from core.conversation.questions.health import HEALTH_BODY, HEALTH_LEGS
from core.conversation.questions.kit import EQUIPMENT
from core.conversation.questions.level import LEVEL
from core.conversation.questions.question import PREFIX, Answer, Question
from core.conversation.questions.races import RACE
from core.conversation.questions.running import DISTANCE, RUNS
from core.conversation.questions.training import MINUTES, WEAKER_LEG
from core.conversation.questions.weights import WEIGHTS
from core.conversation.questions.who import WHO
from core.conversation.stages.stage import Changing, Stage

ONBOARDING: Final[tuple[Question, ...]] = (
    WHO, HEALTH_BODY, HEALTH_LEGS, LEVEL, RUNS, DISTANCE, EQUIPMENT, WEIGHTS, BODY_MASS, MINUTES, WEAKER_LEG, RACE,
    HOUR, ZONE,
)  # fmt: skip
PLACES: Final = tuple(question for question in ONBOARDING if question not in (WEIGHTS, BODY_MASS))
"""Questions as they are counted: what only weights ask for belongs to the kit, and is asked of few."""
SETTINGS: Final[tuple[Question, ...]] = (*ONBOARDING, LIFT, SEX, LOAD_STEP)
SAFETY: Final = (HEALTH_BODY.name, HEALTH_LEGS.name)
"""Questions that are asked until they are answered (SCR-05)."""
BY_NAME: Final[dict[str, Question]] = {question.name: question for question in SETTINGS}


def place_of(question: Question) -> int:
    """Return the place of a question among those that are counted, from 1 on."""
    return sum(one in PLACES for one in ONBOARDING[: ONBOARDING.index(question) + 1])


def is_screen(stage: Stage) -> TypeGuard[Changing]:
    """Tell whether a question on safety is the one that is open."""
    return isinstance(stage, Changing) and stage.question in SAFETY


__all__ = [
    "BY_NAME", "ONBOARDING", "PLACES", "PREFIX", "SAFETY", "SETTINGS", "Answer", "Question", "is_screen", "place_of",
]  # fmt: skip
