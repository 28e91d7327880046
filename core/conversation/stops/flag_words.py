"""The words of a stop, the one question before one (SAF-01 to SAF-04), and the answer to who may not want to live."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.chat import Message
from core.conversation.plan.weeks import ill_message, is_ill, open_flag
from core.conversation.stages.stage import AskFlag
from core.conversation.turns.scene import Scene, Step
from core.journal import Tier

FLAG: Final = "flag"


def stop_message(scene: Scene, tier: Tier) -> Message:
    """Return the words of a stop, urgent or not; nothing stands behind the urgent ones (SAF-01, SAF-09)."""
    message = scene.message(f"flag-{tier}", [scene.button("flag-cleared", f"{FLAG}:ask:")])
    told = message.text if tier == "emergency" else f"{message.text}\n{scene.say('general-education')}"
    return replace(message, text=told, title=scene.say(f"flag-{tier}-title"))


def no_work(scene: Scene) -> Message | None:
    """Return what keeps all work out at the moment, a stop or illness; null where nothing does."""
    if flag := open_flag(scene):
        return stop_message(scene, flag.tier)
    return ill_message(scene) if is_ill(scene) else None


def ask_of_words(scene: Scene) -> Step:
    """Ask about words that may be a sign of danger (SAF-04)."""
    return Step(stage=AskFlag(said="words"), say=(ask_flag(scene, "words"),))


def ask_flag(scene: Scene, said: str) -> Message:
    """Ask the one clarifying question of a possible red flag."""
    buttons = [scene.button(f"flag-{v}", f"{FLAG}:{v}:{said[:40]}") for v in ("yes", "no")]
    return scene.message("ask-flag-tingling" if said == "tingling" else "ask-flag-words", buttons)


_WORDS: Final = re.compile(
    r"\b(?:want(?:ed)? to|wanna) (?:just )?(?:die|end (?:it all|my life|everything))\b|\bkill(?:ing)? myself\b|"
    r"\bsuicid(?:e|al)\b(?! (?:sprint|run|drill|shuttle)s?\b)|\bend(?:ing)? (?:it all\b(?! with\b)|my (?:own )?life\b)|"
    r"\bself[- ]?harm\w*|\bbetter off dead\b|\b(?:don'?t|do not) want to (?:live|be here any ?more|wake up)\b"
)
_JOKES: Final = re.compile(
    r"\blol\b|\bhaha|😂|🤣|"
    r"\b(?:after|during|from|these|those|this) (?:\w+ )?(?:squats?|lunges?|hill|session|intervals?|workout|run|sets?)\b"
)
"""What makes of them a word about hard work."""


def crisis(scene: Scene, text: str) -> Step | None:
    """Say that a person is needed, not a plan, and where to find one."""
    low = text.lower()
    said = _WORDS.search(low) and not _JOKES.search(low)
    return scene.stay(scene.message("kind-crisis")) if said else None
