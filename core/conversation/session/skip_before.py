"""A session of a day behind that was left out: none of today is meant by it (SCH-14)."""

from typing import Final

from core import regex as re
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import session_named, session_on
from core.conversation.plan.wording import day_words
from core.conversation.session.skip import is_forgotten, open_skip, reason_in, skip
from core.conversation.stages.stage import FREE
from core.conversation.taking.day_told import days_told
from core.conversation.taking.session_of import session_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.weekdays import DAY
from core.reading.facts import Reading, SkipSaid

_THEN: Final = rf"\b(?:yesterday|last night|{DAY})(?:'?s)?\b"
_LEFT_OUT: Final = (
    r"\b(?:forgot\w*|missed|skipped|no time|(?:didn'?t|did not|never|couldn'?t|could not)"
    r" (?:do|did|make|manage|get to|get round to|train|lift|work ?out))\b"
)
_FORGOT: Final = re.compile(r"\bforgot\w*\b")
_BEHIND: Final = re.compile(
    rf"{_LEFT_OUT}[^.;?]{{0,40}}{_THEN}|"
    rf"^(?!.*\b(?:runs?|ran|intervals|race|\d+ ?k)\b)[^.;?]{{0,40}}{_THEN}[^.;?]*{_LEFT_OUT}"
)
_OF_TODAY: Final = re.compile(r"\b(?:today|tonight|now|tomorrow|will|i'?ll|can i|instead|how|why)\b|[?]")
SHORT: Final = 100


def skipped_before(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Leave out the session of the one day behind that words name, or say that it had none; today's stays."""
    low = text.strip().lower()
    skips = all(isinstance(fact, SkipSaid) for fact in reading.facts) and (reading.facts or _is_forgotten(low))
    if not skips or len(low) > SHORT or not isinstance(scene.stage, FREE):
        return None
    days, meant = days_told(scene, low), session_of(scene, text)
    if len(days) != 1 or _OF_TODAY.search(low) or not (_BEHIND.search(low) or _is_forgotten(low)):
        return None
    day = days.pop()
    if reading.facts and meant and meant.date == day:
        return None  # it is taken for what it is
    session = session_on(scene, day)
    if session is None or session_named(scene, session.id) is None or is_settled(scene, session.id):
        return scene.stay(scene.message("skip-nothing-then", day=day_words(scene, day)))
    reason = "other" if _FORGOT.search(low) else reason_in(scene, text)
    return skip(scene, session, reason) if reason else open_skip(scene, session)


def _is_forgotten(low: str) -> bool:
    """Tell whether the session of a day was forgotten, and no thing: "forgot my watch on monday"."""
    return is_forgotten(re.sub(rf"\b(?:on |of )?{_THEN}", " ", low))
