"""Sets of an exercise that the session does not have: nothing is written down, and what it has is named."""

import re
from dataclasses import replace
from typing import Final

from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled
from core.conversation.plan.named import exercise_in
from core.conversation.plan.wording import day_words, exercise_name
from core.conversation.stages.stage import (
    FREE,
    AskExercise,
    AskRest,
)
from core.conversation.taking.reading_in import session_of
from core.conversation.turns.scene import Scene, Step
from core.reading.facts import Reading

_HEARS: Final = (*FREE, AskRest, AskExercise)
"""Where a session may be told of that is behind the athlete."""
_SETS: Final = re.compile(r"^(?:i )?(?:only |just )?(?:did|done|got|managed|made)\b.*\d")
_OTHER: Final = re.compile(
    r"\b(?:instead|swap\w*|replaced|rather than|min(?:ute)?s?|km|miles?|pain|hurts?|sore\w*)\b|[?]"
)
"""Words that tell something else than sets, or ask."""


def not_in_session(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Say which exercises a session has, where the sets that are told are of none of them, nor of a kin of one."""
    low = text.strip().lower()
    if reading.facts or not isinstance(scene.stage, _HEARS) or not _SETS.search(low) or _OTHER.search(low):
        return None
    session, told = session_of(scene, text), exercise_in(scene, low)
    if session is None or told is None or session.date > scene.today:
        return None
    known = (scene.catalog.exercises.get(item.exercise) for item in session.exercises)
    if any(one is None or told.chain == one.chain for one in known):
        return None
    names = ", ".join(exercise_name(scene, item.exercise) for item in session.exercises)
    said = scene.message("sets-not-there", day=day_words(scene, session.date), name=told.name, names=names)
    open_ = not is_settled(scene, session.id)
    return scene.stay(replace(said, buttons=how_was(scene, session).buttons) if open_ else said)
