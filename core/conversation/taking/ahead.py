"""The session of a later day that words tell was done already: it is the one meant, and no other."""

from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.conversation.plan.logged import is_settled
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import RECENT, next_session, sessions_around
from core.conversation.turns.scene import Scene
from core.conversation.understand.negation import NT
from core.conversation.understand.weekdays import days_in
from core.training import Session
from core.wall_time import monday_of

_ONE: Final = r"(?:session|workout|training|strength|core|one)"
_NAME: Final = r"(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|tomorrow|yesterday)"
_WORKED: Final = re.compile(r"\b(?:did|done|finished|completed|managed|trained)\b")
_NOT_YET: Final = re.compile(
    rf"\b(?:will|going to|can|could|may|should|shall|want|if|not|never|{NT}|move[ds]?)\b|"
    r"\b(?:runs?|ran|jog\w*|intervals?|tempo)\b|[?]"
)
"""Words that ask, wish or deny, or tell of a run."""
OF_DAY: Final = re.compile(
    rf"\b(?:the |my )?(?:(?P<led>{_NAME})(?:'?s)? {_ONE}\b(?: {_ONE}\b)?|(?P<own>{_NAME})'s\b|(?P<next>tomorrow)s\b|"
    rf"{_ONE} (?:of|for|from) (?P<behind>{_NAME})\b)"
)
"""A day as the owner of a session."""
_BY_NOW: Final = re.compile(
    r"\b(?:today|tonight|already|early|earlier|in advance|ahead|just now|this (?:morning|afternoon|evening))\b"
)
_NEXT: Final = re.compile(
    rf"\bnext(?= {_ONE}\b)|\b(?:a|one|two|2) days? (?:early|ahead|earlier|before)\b|\bahead of \w+\b"
)
"""What tells of the next session without its day."""
CORE_DONE: Final = re.compile(
    r"\bcore (?:session |workout )?(?:(?:is|was|all) )*(?:done|finished)\b|"
    r"\b(?:did|done|finished) (?:the |my |\w+day'?s? )?core\b"
)
SHORT: Final = 40
"""More letters than this tell of more than core work."""


def done_ahead(scene: Scene, low: str) -> Session | None:
    """Return the open session of a later day of this week that words tell was done by now."""
    if not _WORKED.search(low) or _NOT_YET.search(low):
        return None
    coming = [s for s in sessions_around(scene) if s.date > scene.today and s.kind != "assessment"]
    open_ = [session for session in coming if not is_settled(scene, session.id)]
    if day := _day_of(scene, low):
        return next((session for session in open_ if session.date == day), None)
    following = next_session(scene)
    if following not in open_ or not (_NEXT.search(low) or _is_core(scene, following, low)):
        return None
    return following


def without_day(low: str) -> str:
    """Return words without the day that the session belonged to, which stands in the way of what is told of it."""
    return _NEXT.sub(" ", OF_DAY.sub("the session", low))


def _day_of(scene: Scene, low: str) -> date | None:
    """Return the later day that a session is named by; that of last week is meant where no word says "by now"."""
    found = OF_DAY.search(low)
    named = next((name for name in found.groups() if name), "") if found else ""
    if named == "tomorrow":
        return scene.today + timedelta(days=1)
    if not named or named == "yesterday":
        return None
    day = monday_of(scene.today) + timedelta(days=DAYS.index(days_in(named)[0]))
    then = day - timedelta(days=7)
    behind = not _BY_NOW.search(low) and any(session.date == then for session in sessions_around(scene))
    return None if behind or day <= scene.today else day


def _is_core(scene: Scene, session: Session | None, low: str) -> bool:
    """Tell whether core work alone is told, and the session ahead is the first open one of it."""
    if session is None or session.kind != "core" or len(low) > SHORT or not CORE_DONE.search(low):
        return False
    since = scene.today - RECENT
    behind = (s for s in sessions_around(scene) if s.kind == "core" and since <= s.date <= scene.today)
    return exercise_in(scene, low) is None and all(is_settled(scene, s.id) for s in behind)
