"""What an athlete most likely wants whose words nobody else could take: a question, or a wish in other words."""

import re
from typing import Final

from core.conversation.commands import COMMANDS
from core.conversation.named import exercise_in, topic_in
from core.conversation.scene import Scene, Step
from core.conversation.why import steps
from core.conversation.why_topic import topic_message

_HOW: Final = re.compile(r"^(show|explain|what|remind)|\bhow (do|to|should|does|is)\b|\b(technique|cues)\b")
_ASKS: Final = re.compile(r"^(how|what|when|where|which|show|send|tell|open|can|could|do i|i want|i need)\b|[?]$")
_SHORT: Final = 3
"""So few words are a wish; more of them may be a report that only mentions it."""
_WISHES: Final = {
    "sheet": r"sheet|physio|physiotherapist",
    "settings": r"settings?|options?|extras?|preferences|profile",
    "tests": r"tests?|testing|assessments?",
    "flow": r"warm ?up|flow",
    "export": r"export|download|my data",
    "week": r"week|schedule|plan|program|programme|next session",
    "today": r"today|tonight",
    "help": r"help|commands?",
}
"""Commands by the words that ask for them, in the order in which one goes before another."""
_AWAY: Final = re.compile(r"\b(holidays?|vacation|going away|be away|away (for|until|till|from)|travell?ing)\b")


def guess(scene: Scene, text: str) -> Step | None:
    """Answer a question about an exercise or a topic, or run the command that the words ask for."""
    low = text.lower().replace("-", " ").strip()
    exercise = exercise_in(scene, low)
    if exercise and _HOW.search(low):
        return Step(stage=scene.stage, say=(steps(scene, exercise),))
    if _AWAY.search(low):
        return COMMANDS["pause"](scene, "")
    if not (_ASKS.search(low) or _HOW.search(low) or len(low.split()) <= _SHORT):
        return None
    if topic := topic_in(scene, low):
        return Step(stage=scene.stage, say=(topic_message(scene, topic),))
    name = next((name for name, words in _WISHES.items() if re.search(rf"\b({words})\b", low)), None)
    return COMMANDS[name](scene, "") if name else None
