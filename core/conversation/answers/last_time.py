"""What an exercise was like the last time: its sets as they were logged."""

import re
from datetime import date
from typing import Final

from core.catalog import Exercise
from core.chat import Message
from core.conversation.plan.wording import day_words, sets_words
from core.conversation.turns.scene import Scene
from core.journal import SessionLog

ASKED: Final = re.compile(
    r"\b(?:last (?:time|session|week)|previous(?:ly)?)\b|\b(?:did|have) i (?:\w+ )?(?:do|done|lift|use|used|log|get)\b|"
    r"^what(?:'?s| is| are| was| were) my\b"
)
MOST: Final = 3


def last_time(scene: Scene, exercise: Exercise) -> Message:
    """Say the sets of the last sessions in which the exercise was logged, newest first."""
    days: dict[str, list[str]] = {}
    for entry in reversed(scene.journal):
        sets = tuple(one for one in entry.sets if one.exercise == exercise.id) if isinstance(entry, SessionLog) else ()
        if sets and isinstance(entry, SessionLog):
            days.setdefault(entry.session, []).insert(0, sets_words(scene, sets))
    dated = ((date.fromisoformat(name.partition("/")[0]), said) for name, said in days.items())
    lines = [scene.say("last-time", day=day_words(scene, day), sets="; ".join(said)) for day, said in dated]
    return Message("\n".join(lines[:MOST]) or scene.say("last-time-none"), title=exercise.name)
