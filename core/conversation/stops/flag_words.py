"""The words of a stop, and the one clarifying question before one (SAF-01, SAF-02, SAF-04)."""

from dataclasses import replace
from typing import Final

from core.chat import Message
from core.conversation.stages.stage import AskFlag
from core.conversation.turns.scene import Scene, Step
from core.journal import Tier

FLAG: Final = "flag"


def stop_message(scene: Scene, tier: Tier) -> Message:
    """Return the words of a stop, urgent or not; nothing stands behind the urgent ones (SAF-01, SAF-09)."""
    message = scene.message(f"flag-{tier}", [scene.button("flag-cleared", f"{FLAG}:ask:")])
    told = message.text if tier == "emergency" else f"{message.text}\n{scene.say('general-education')}"
    return replace(message, text=told, title=scene.say(f"flag-{tier}-title"))


def ask_of_words(scene: Scene) -> Step:
    """Ask about words that may be a sign of danger (SAF-04)."""
    return Step(stage=AskFlag(said="words"), say=(ask_flag(scene, "words"),))


def ask_flag(scene: Scene, said: str) -> Message:
    """Ask the one clarifying question of a possible red flag."""
    buttons = [scene.button(f"flag-{v}", f"{FLAG}:{v}:{said[:40]}") for v in ("yes", "no")]
    return scene.message("ask-flag-tingling" if said == "tingling" else "ask-flag-words", buttons)
