"""Find the session that words are about: of the day that they name, in the open question, or the one asked for."""

from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.conversation.plan.logged import is_settled
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import RECENT, asked_session, session_named, sessions_around
from core.conversation.stages.stage import AskTest
from core.conversation.taking.ahead import CORE_DONE, OF_DAY, done_ahead
from core.conversation.taking.day_told import DONE_TODAY, days_told
from core.conversation.turns.scene import Scene
from core.conversation.understand.weekdays import days_in
from core.reading import read
from core.reading.facts import IllnessSaid
from core.training import Session

_RACE_DONE: Final = re.compile(
    r"\b(?:race|marathon|parkrun|\d+ ?km?) (?:(?:is|was|all|now) )*(?:done|finished|completed|over)\b|"
    r"\b(?:done|finished|completed|did)(?: with)? (?:the|my|a)(?: \w+)? (?:race|marathon|parkrun)\b"
)
_WORK: Final = re.compile(r"\b(?:sessions?|strength|everything|all done|workout|sets?|reps?|rpe|planned|exercises?)\b")
_MOST: Final = 600
"""So many letters are looked through for the day of a session: a pattern over all of a long message takes seconds."""
_TOLD: Final = re.compile(r"\b(?:done|did|finish\w*|complet\w*|skipped|missed|was|went|planned|everything|\d+)\b")
_AHEAD: Final = re.compile(r"\b(?:will|move|moved|shift|instead|next|tomorrow|going to|plan|can|could|what if)\b|'ll\b")


def session_of(scene: Scene, text: str = "") -> Session | None:
    """Return the session that words are about: of the day they name, in the open question, or the one asked for.

    A session of another day that is to be left out, moved or changed is not what "done" is about.
    """
    low = text.lower()
    if named := by_day(scene, low) or _of_what(scene, low):
        return named
    name = None if isinstance(scene.stage, AskTest) else getattr(scene.stage, "session", None)
    session = session_named(scene, name) if isinstance(name, str) else None
    ahead = session is not None and session.date > scene.today
    return (None if ahead else session) or asked_session(scene)


def by_day(scene: Scene, low: str) -> Session | None:
    """Return the session whose day is named: one that was done before its day, or one of the days behind."""
    return done_ahead(scene, low) or of_day(scene, low)


def of_day(scene: Scene, low: str) -> Session | None:
    """Return the one session of the days behind that are named, an open one first; none where words look ahead."""
    low = low[:_MOST]
    if not _TOLD.search(low) or _AHEAD.search(low):
        return None
    owner = OF_DAY.search(low)  # "did wednesday's session today"
    named = "" if owner is None else owner[0]
    days = days_told(scene, named if DONE_TODAY.search(low) else low)
    if not (days or named) and DAYS[scene.today.weekday()] in days_in(low):
        days = {scene.today}
    then = [one for one in sessions_around(scene) if one.date in days and one.kind != "assessment"]
    own = days_in(low) or OF_DAY.search(low)
    meant = [one for one in then if not is_settled(scene, one.id)] or (then if own else [])
    return meant[0] if len(meant) == 1 else None


def _of_what(scene: Scene, low: str) -> Session | None:
    """Return the open session that is meant rather than the one asked for: done today, or with what words name."""
    asked = asked_session(scene)
    since = scene.today - RECENT
    near = (s for s in sessions_around(scene) if since <= s.date <= scene.today and s.kind != "assessment")
    others = [s for s in near if asked and s.id != asked.id and not is_settled(scene, s.id)]
    if asked is None or not others:
        return None
    today = [s for s in others if s.date == scene.today and DONE_TODAY.search(low)]
    core = [s for s in others if s.kind == "core" != asked.kind and CORE_DONE.search(low)]
    ill = any(isinstance(fact, IllnessSaid) for fact in read(low, None, None, "metric", scene.catalog).facts)
    exercise = None if ill else exercise_in(scene, low)  # a stomach bug is no dead bug
    named = [s for s in others if exercise and _has(s, exercise.id) and not _has(asked, exercise.id)]
    return next(iter((*core, *today, *named)), None)


def _has(session: Session, exercise: str) -> bool:
    return any(item.exercise == exercise for item in session.exercises)


def is_race(low: str) -> bool:
    """Tell whether it is a race that words tell as done, and no session."""
    return _RACE_DONE.search(low) is not None and not _WORK.search(low)
