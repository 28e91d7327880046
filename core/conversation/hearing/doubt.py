"""Words that may be a sign of danger: one question before anything else, whatever is open (SAF-04)."""

from core.conversation.profile.health_news import health_news
from core.conversation.questions.health_words import named_in
from core.conversation.stops.flag_words import ask_of_words
from core.conversation.turns.scene import Scene, Step
from core.reading.facts import Question


def doubt_of(scene: Scene, questions: tuple[Question, ...], text: str) -> Step | None:
    """Ask whether it is felt now; a bone stress injury that was found is no feeling, it holds from now (SCR-04)."""
    if not any(question.about == "red_flag" for question in questions):
        return None
    found = health_news(scene, text.lower()) if "bone_stress_12_months" in named_in(text.lower()) else None
    return found or ask_of_words(scene)
