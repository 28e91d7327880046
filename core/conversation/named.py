"""What words name: an exercise, or something that a rule speaks of."""

import re

from core.catalog import Exercise
from core.conversation.scene import Scene
from core.conversation.weeks import week_of


def exercise_in(scene: Scene, low: str) -> Exercise | None:
    """Return the exercise that is named with the most letters; of equals the one of this week."""
    low = low.replace("-", " ")
    week = week_of(scene, max(scene.today, scene.profile.started))
    planned = {item.exercise for session in week.sessions for item in session.exercises} if week else set()
    found = [
        (len(name), exercise.id in planned, -number)
        for number, exercise in enumerate(scene.catalog.exercises.values())
        for name in (exercise.name.lower(), exercise.name.lower().partition(",")[0], *exercise.aliases)
        if re.search(rf"\b{re.escape(name.replace('-', ' '))}s?\b", low)
    ]
    return list(scene.catalog.exercises.values())[-max(found)[2]] if found else None


def topic_in(scene: Scene, low: str, why: bool = False) -> str | None:
    """Return the rule that speaks of what is named, by the longest name for it; a `why` names it by less."""
    found = [
        (len(topic), -number, name)
        for number, (name, rule) in enumerate(scene.catalog.rules.items())
        for topic in (*rule.topics, *(rule.whys if why else ()))
        if re.search(rf"\b{re.escape(topic)}\b", low)
    ]
    return max(found)[2] if found else None
