"""Red flags and illness stop the plan at once; what lifts a stop is in `clearance` (SAF-01 to SAF-06)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.chat import Message, Tapped
from core.conversation.plan.weeks import ill_message, is_ill, open_flag
from core.conversation.stages.stage import AskFlag, Changing, Idle
from core.conversation.stops.clearance import DOUBT, YES, tap_clearance
from core.conversation.stops.flag_words import FLAG, stop_message
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import NO
from core.journal import Illness, RedFlag, Tier
from core.planner import holds_increases

_NO: Final = re.compile(
    rf"(?:{NO}|not|not really|it doesn'?t|no it doesn'?t|"
    r"(?:no,? )?(?:it'?s )?(?:fine|nothing|old|gone|over)(?: now)?)"
)
_AGAIN: Final = re.compile(
    r"^(?:(?:it'?s|that'?s|this is|yes|the|my) )*(?:new|(?:first|second|third|fourth|\d+(?:st|nd|rd|th)) time)\b"
)
"""How often it was there: it is."""
SIGNS: Final = {"tingling": "spreading numbness or weakness", "words": "a sign described in words"}


def raise_flag(scene: Scene, tier: Tier, sign: str) -> Step:
    """Stop the plan and say where to turn; nothing is promised, nothing is named.

    A sign that only holds increases back stops nothing, unless what was told with it does (SAF-07).
    """
    entry = RedFlag(at=scene.now, tier=tier, sign=sign[:200])
    if holds_increases(entry) and not open_flag(scene):
        message = scene.message("flag-energy", [scene.button("flag-cleared", f"{FLAG}:ask:")])
        said = replace(message, text=f"{message.text}\n{scene.say('general-education')}")
        return closed(said, entries=(entry,))
    return closed(stop_message(scene, tier), entries=(entry,))


def tap_flag(scene: Scene, event: Tapped) -> Step | None:
    """Take the answer to a clarifying question, or the steps of a clearance."""
    _, verb, said = event.parts
    stage = scene.stage
    if verb in ("yes", "no"):
        return (
            answer_flag(scene, stage, verb == "yes") if isinstance(stage, AskFlag) and stage.said[:40] == said else None
        )
    return tap_clearance(scene, verb, said)


def answer_flag(scene: Scene, stage: AskFlag, yes: bool) -> Step:
    """Stop on yes; go on at the lowered dose on no."""
    if yes:
        return raise_flag(scene, "refer", SIGNS.get(stage.said, stage.said))
    return closed(scene.message("flag-not-now"))


def hear_flag(scene: Scene, stage: AskFlag, text: str) -> Step | None:
    """Take a plain yes or no."""
    low = text.strip().lower().rstrip(".!")
    if YES.match(low) or DOUBT.search(low) or _AGAIN.search(low):  # who is not sure is better seen
        return answer_flag(scene, stage, True)
    return answer_flag(scene, stage, False) if _NO.fullmatch(low) else None


def stopped(scene: Scene) -> Message:
    """Say that the plan is stopped, and what lifts it."""
    return scene.message("stopped-still", [scene.button("flag-cleared", f"{FLAG}:ask:")])


def illness(scene: Scene, ill: bool) -> Step:
    """Note illness or its end: nothing while ill, then half, then three quarters (SAF-06)."""
    if not ill and not is_ill(scene):
        return scene.stay(scene.message("well-already"))
    entry = Illness(at=scene.now, state="ill" if ill else "well")
    noted = scene.message("ill-noted", [scene.button("well", "cmd:well")]) if ill else scene.message("well-noted")
    message = noted if not open_flag(scene) else ill_message(scene) if ill else stopped(scene)
    stage = scene.stage if isinstance(scene.stage, Changing) else Idle()
    return Step(stage=stage, say=(message,), entries=(entry,))
