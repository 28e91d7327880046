"""What an athlete most likely wants whose words nobody else could take: a question, or a wish in other words."""

import re
from typing import Final

from core.catalog import Exercise
from core.conversation.commands import COMMANDS
from core.conversation.scene import Scene, Step
from core.conversation.weeks import week_of
from core.conversation.why import rule_message, steps

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
        return Step(stage=scene.stage, say=(rule_message(scene, topic),))
    name = next((name for name, words in _WISHES.items() if re.search(rf"\b({words})\b", low)), None)
    return COMMANDS[name](scene, "") if name else None


def exercise_in(scene: Scene, low: str) -> Exercise | None:
    """Return the exercise that is named with the most letters; of equals the one of this week."""
    week = week_of(scene, max(scene.today, scene.profile.started))
    planned = {item.exercise for session in week.sessions for item in session.exercises} if week else set()
    found = [
        (len(name), exercise.id in planned, -number)
        for number, exercise in enumerate(scene.catalog.exercises.values())
        for name in (exercise.name.lower(), *exercise.aliases)
        if re.search(rf"\b{re.escape(name.replace('-', ' '))}s?\b", low)
    ]
    return list(scene.catalog.exercises.values())[-max(found)[2]] if found else None


def topic_in(scene: Scene, low: str) -> str | None:
    """Return the rule that speaks of what is named."""
    return next(
        (
            name
            for name, rule in scene.catalog.rules.items()
            if any(re.search(rf"\b{re.escape(topic)}\b", low) for topic in rule.topics)
        ),
        None,
    )
