"""The first question, to somebody of whom nothing is known, or who begins again."""

import re
from dataclasses import replace
from typing import Final

from core.athlete import ADULT_AGE, Profile, Screening
from core.conversation.questions import ONBOARDING
from core.conversation.questions.clock import UNKNOWN
from core.conversation.stages.stage import Onboarding
from core.conversation.turns.scene import Scene
from core.wall_time import monday_of

_ANEW: Final = re.compile(
    r"(?:(?:please|can we|can i|let'?s|i want to|sorry)[, ]+)*(?:start|begin) "
    r"(?:over|again|anew|from (?:scratch|the (?:beginning|start)))(?: please)?[ .!?]*|"
    r"from the (?:beginning|start)(?: please)?[ .!]*"
)


def opening(scene: Scene) -> Onboarding:
    """Return the first question of somebody of whom nothing is known."""
    draft = Profile(
        name="", age=ADULT_AGE, time_zone=UNKNOWN, started=monday_of(scene.today), level="beginner",
        weekly_distance_km=0, runs=(), screening=Screening(),
    )  # fmt: skip
    return Onboarding(question=ONBOARDING[0].name, draft=draft)


def begins_anew(low: str) -> bool:
    """Tell whether words ask for the first question again."""
    return _ANEW.fullmatch(low) is not None


def anew(scene: Scene, stage: Onboarding) -> Onboarding:
    """Return the first question again; what was ticked of one's health stays ticked until its list is answered."""
    first = opening(scene)
    return replace(first, draft=replace(first.draft, screening=stage.draft.screening))
