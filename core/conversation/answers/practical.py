"""What people ask who are new to strength work: each question has its answer in content, by its rules (MSG-07)."""

import re
from typing import Final

from core.chat import Message
from core.conversation.answers.meaning import meaning
from core.conversation.answers.why_topic import rule_buttons
from core.conversation.answers.worries import worry
from core.conversation.answers.yours import yours
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.of_health import OF_HEALTH

LONGEST: Final = 200
"""More letters than this are no question, but a story that has one in it."""
_ASKED: Final = re.compile(r"(?:is|are|am|does|will|would|should) |(?:can|could|do) (?:i|we|you|my|it)\b")
"""A question without its mark: the words that ask it are named in content."""


def practical(scene: Scene, low: str) -> Message | None:
    """Answer a question by the most words that ask it; null where none is known, or where health is told with it."""
    asked = len(low) <= LONGEST and (asks(low) or _ASKED.match(low))
    for _, words, name in scene.catalog.asked:
        topic = scene.catalog.questions[name]
        found = words.search(low[:LONGEST]) if asked or topic.told else None
        if found and not OF_HEALTH.search(f"{low[: found.start()]} {low[found.end() :]}"):
            own = yours(scene, topic.rules[0]) if topic.own and scene.athlete.profile else ""
            return Message("\n".join(filter(None, (own, topic.says))), buttons=rule_buttons(scene, [*topic.rules]))
    return None


def explained(scene: Scene, text: str) -> Step | None:
    """Explain a word, or answer a worry: neither tells anything of the athlete, whatever places it names."""
    low = text.lower().replace("-", " ").strip()
    if told := meaning(scene, low) or worry(scene, low):
        return told
    answer = practical(scene, low)
    return scene.stay(answer) if answer else None
