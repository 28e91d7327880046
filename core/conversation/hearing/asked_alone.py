"""A bare word with a question mark reports nothing: whether it is so is asked (SAF-06, LEG-01)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.conversation.plan.card import how_was
from core.conversation.plan.weeks import asked_session
from core.conversation.turns.scene import Scene, Step
from core.journal import Illness, SessionLog

_WORD: Final = re.compile(r"\W*[a-z']+(?: [a-z']+)?(?:,? or (?:[a-z']+ ){0,2}[a-z']+)?\s*[?]\W*", re.IGNORECASE)
_AM_ILL: Final = re.compile(r"\W*am i (?:ill|sick|unwell)\W*", re.IGNORECASE)


def asked_alone(scene: Scene, text: str, step: Step | None) -> Step | None:
    """Ask about an illness or a session instead of writing it down; null where the words are more than such a word."""
    entries = step.entries if step and _WORD.fullmatch(text) else ()
    if any(isinstance(entry, Illness) for entry in entries) or _AM_ILL.fullmatch(text):
        return scene.stay(scene.message("ask-back-illness"))
    session = asked_session(scene)
    if session is None or not any(isinstance(entry, SessionLog) and entry.sets for entry in entries):
        return None
    return scene.stay(replace(scene.message("ask-back-done"), buttons=how_was(scene, session).buttons))
