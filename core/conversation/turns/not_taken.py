"""Say what of a message nobody took; words of health among it are asked about (SAF-04)."""

from core.chat import Button, Message
from core.conversation.turns.scene import Scene
from core.conversation.understand.of_health import OF_HEALTH


def of_health_buttons(scene: Scene) -> list[Button]:
    """Return the ways to tell of one's health."""
    return [scene.button(f"of-health-{name}", f"cmd:{name}") for name in ("pain", "ill", "screening")]


def not_taken(scene: Scene, words: str) -> Message:
    """Name the words that were not taken, with the ways to tell of health where they speak of it."""
    if OF_HEALTH.search(words.lower()):
        return scene.message("rest-unheard-health", of_health_buttons(scene), words=words)
    return scene.message("rest-unheard", words=words)
