"""A question asked in the midst of the onboarding: it is answered, and the open one is asked again behind it."""

import re
from typing import Final

from core.chat import Message
from core.conversation.answers.meaning import meaning
from core.conversation.questions import BY_NAME, PLACES, place_of
from core.conversation.stages.stage import Onboarding
from core.conversation.turns.scene import Scene
from core.conversation.understand.asking import asks, only_asks

EFFORT: Final = re.compile(r"^\W*what(?:'?s| is| does| do you mean by) (?:an? )?(?:rpe|effort)\b")
ASKS_LENGTH: Final = re.compile(
    r"^\W*how (?:long (?:does|will|is|do)|many (?:more )?(?:questions|of (?:these|them)))\b|\bhow much longer\b"
)


def asked_back(scene: Scene, stage: Onboarding, low: str, *, is_open: bool) -> Message | None:
    """Answer what a word means, how long it takes, or why it is asked."""
    if step := meaning(scene, low):
        return step.say[0]
    if EFFORT.search(low):  # its rule is told of with the athlete's own plan, which is still to come
        return scene.message("meaning-effort")
    if ASKS_LENGTH.search(low):
        left = len(PLACES) + 1 - place_of(BY_NAME[stage.question])
        return scene.message("onboarding-length", left=left, count=len(PLACES))
    return scene.message(f"because-{stage.question}") if only_asks(low) or (is_open and asks(low)) else None
