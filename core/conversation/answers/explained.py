"""A word that is explained, a worry or a practical question that is answered: whatever else is open."""

from core.conversation.answers.meaning import meaning
from core.conversation.answers.practical import practical
from core.conversation.answers.worries import worry
from core.conversation.turns.scene import Scene, Step


def explained(scene: Scene, text: str) -> Step | None:
    """Explain a word, or answer a worry: neither tells anything of the athlete, whatever places it names."""
    low = text.lower().replace("-", " ").strip()
    return meaning(scene, low) or worry(scene, low) or practical(scene, low)
