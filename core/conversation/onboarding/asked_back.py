"""A question asked in the midst of the onboarding: it is answered, and the open one is asked again behind it."""

from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.answers.meaning import meaning
from core.conversation.answers.practical import practical
from core.conversation.answers.why_topic import rule_message
from core.conversation.questions import BY_NAME, PLACES, place_of
from core.conversation.questions.health_words import named_in
from core.conversation.stages.stage import Onboarding
from core.conversation.turns.scene import Scene
from core.conversation.understand.asking import asks, only_asks

PRIVACY: Final = "DAT-05"
EFFORT: Final = re.compile(r"^\W*what(?:'?s| is| does| do you mean by) (?:an? )?(?:rpe|effort)\b")
ASKS_LENGTH: Final = re.compile(
    r"^\W*how (?:long (?:does|will|is|do)|many (?:more )?(?:questions|of (?:these|them)))\b|\bhow much longer\b"
)
_OF_ANSWERS: Final = re.compile(
    r"\b(?:change|correct|edit|fix|undo|go back)\b|\bwhat (?:did i|have i|did you|have you|do you)\b.*"
    r"\b(?:say|said|told?|tell|write|wrote|written|put|note|noted|know|kept|have)\b"
)
"""Asked about the answers so far: they stay as they are, and how they are changed is said."""
_UNMARKED: Final = re.compile(
    r"(?:(?:and|but|so|ok|hi|hey|sorry|wait)[, ]+)*"
    r"(?:why|how(?! about)|(?:do|can|could|should|must|may|will|would) (?:i|we|you|it)|"
    r"(?:is|are|does) (?:an?|it|this|that|the|my)|what(?:'?s| is| are| does| if| counts)|which(?! is))\b[^.!?;\d]*"
)
"""A question without its mark: what it names is asked about, and no answer ("do i need dumbbells")."""
_OWN: Final = re.compile(r"(?<!for )(?<!ask about )\bmy\b|\bi(?:'m| am)\b")
_OF_DATA: Final = re.compile(r"\b(?:data|privacy|private|safe with you|who (?:can )?(?:sees?|reads?))\b")


def asked_back(scene: Scene, stage: Onboarding, low: str, *, is_open: bool) -> Message | None:
    """Answer what a word means, how long it takes, or why it is asked."""
    if step := meaning(scene, low):
        return step.say[0]
    if EFFORT.search(low):  # its rule is told of with the athlete's own plan, which is still to come
        return scene.message("meaning-effort")
    if ASKS_LENGTH.search(low):
        left = len(PLACES) + 1 - place_of(BY_NAME[stage.question])
        return scene.message("onboarding-length", left=left, count=len(PLACES))
    if asks(low) and _OF_DATA.search(low):
        return rule_message(scene, PRIVACY)
    if asks(low) and _OF_ANSWERS.search(low):
        return scene.message("onboarding-help")
    if _names_health(stage, low) or not (only_asks(low) or _UNMARKED.fullmatch(low) or (is_open and asks(low))):
        return None
    answer = practical(scene, low)
    return Message(answer.text) if answer else scene.message(f"because-{stage.question}")


def _names_health(stage: Onboarding, low: str) -> bool:
    """Tell whether words name a condition where conditions are asked for: with a question mark, one's own (SCR-01)."""
    own = not low.endswith("?") or _OWN.search(low) is not None
    return own and stage.question in ("body", "legs") and bool(named_in(low))
