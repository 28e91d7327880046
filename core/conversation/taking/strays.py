"""Exceptions that a session does not have: what was not planned cannot be missing, the rest was done as planned."""

from typing import Final

from core import regex as re
from core.conversation.plan.named import exercise_in
from core.conversation.turns.scene import Scene
from core.training import Session

_LEFT: Final = r"(?:skipped|left out|leaving out|dropped|didn'?t do|did not do|without|no|not)"
_EXCEPT: Final = re.compile(
    rf"(?:[\s,;(]{{0,3}}\b(?:but|and|i)){{0,3}}[\s,;(]{{0,3}}\b(?:except|apart from|other than|bar|minus|{_LEFT})\b"
    r"(?: (?:for|the|my|any|those|these))*"
    r"(?P<what>(?: (?!(?:because|cos|as|since|due|so|and|but|my|today)\b)[a-z-]+){1,4})"
    rf"(?:[,;(]? (?:i )?{_LEFT} (?:them|it|those|that)\b[^,.;]*)?"
)
_BODY: Final = re.compile(
    r"\b(?:pain\w*|hurt\w*|ach\w+|sore\w*|stiff\w*|twinge\w*|knees?|hips?|back|ankles?|achilles|foot|shins?)\b"
)
"""Words of a body that hurts: they are no part of an exercise's name."""


def without_strays(scene: Scene, session: Session, text: str) -> str:
    """Return words without the exceptions that name an exercise of which the session has neither itself nor a kin."""
    low = text.lower()
    return _EXCEPT.sub(lambda found: "" if _is_stray(scene, session, found["what"]) else found[0], low)


def _is_stray(scene: Scene, session: Session, what: str) -> bool:
    told = None if _BODY.search(what) else exercise_in(scene, what)
    planned = (scene.catalog.exercises.get(item.exercise) for item in session.exercises)
    return told is not None and all(one is not None and one.chain != told.chain for one in planned)
