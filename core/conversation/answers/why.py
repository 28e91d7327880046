"""Why: what is asked about, a rule, a week, an exercise, a day, a topic or a session, and who answers for it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.catalog import Exercise
from core.chat import Message, Tapped
from core.conversation.answers.how_to import steps
from core.conversation.answers.practical import practical
from core.conversation.answers.why_exercise import why_exercise
from core.conversation.answers.why_topic import about_topic, topic_message
from core.conversation.answers.why_week import is_wished, why_free, why_session, why_week
from core.conversation.plan.named import exercise_in, topic_in
from core.conversation.plan.weeks import ill_message, is_ill, open_flag, session_ahead, session_on, shown_week
from core.conversation.stops.safety import stopped
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.weekdays import days_in
from core.training import Week
from core.wall_time import monday_of

RULE: Final = re.compile(r"^(?:[a-z]{3}-\d{2}|r\d{2})$")
_CHANGES: Final = re.compile(
    r"^(?:the |this |my )?week$|\bchang\w*|\bdifferent\b|\bnew\b|"
    r"\bnot? (?:it )?(?:get|go|going|getting) (?:any )?(?:harder|up|heavier)\b"
)
_SMALLER: Final = re.compile(r"\b(?:less|fewer|smaller|lighter|easier|so (?:little|few|small|easy|short|light))\b")
_TESTS: Final = re.compile(r"\btests?\b|\bnorms?\b")
_FREE: Final = re.compile(r"\b(?:no|nothing|free|off|rest)\b.*\btoday\b|\btoday\b.*\b(?:free|off|rest|nothing)\b")
_DOSE: Final = re.compile(r"\b\d+ ?[x×] ?\d+\b")
_OF_SESSION: Final = re.compile(r"\b(?:session|today|now|then|workout|time|plan|this|it|that)\b")


def why(scene: Scene, argument: str) -> Step:
    """Answer for a rule, a change, an exercise, a day, a topic, or the next session where nothing is named."""
    low = _DOSE.sub("reps", argument.strip().lower().rstrip("?!. ")[:80])
    return scene.stay(*_answers(scene, low))


def _answers(scene: Scene, low: str) -> tuple[Message, ...]:
    if RULE.match(low) and low.upper() in scene.catalog.rules:
        return (topic_message(scene, low.upper()),)
    if _CHANGES.search(low) and (resting := _resting(scene)):
        return (resting,)
    named = exercise_in(scene, low)
    if _CHANGES.search(low) and named is None and (week := shown_week(scene)):
        return why_week(scene, week)
    if _TESTS.search(low):
        return (topic_message(scene, "ASS-01"),)
    if exercise := named or _family(scene, low):
        return (why_exercise(scene, exercise),)
    if _SMALLER.search(low) and (week := shown_week(scene)) and _is_less(scene, week):
        return why_week(scene, week)
    if day := _day_in(scene, low):
        return (_why_day(scene, day),)
    if answer := practical(scene, f"why {low}"):
        return (answer,)
    if topic := topic_in(scene, low, why=True):
        return (about_topic(scene, topic),)
    return (_why_numbered(scene, low),)


def _is_less(scene: Scene, week: Week) -> bool:
    """Tell whether a week as a whole was made less, by its kind or by the athlete's wish."""
    return is_wished(scene, week) or (week.mode != "build" and bool(week.changes))


def _resting(scene: Scene) -> Message | None:
    """Say what keeps all work out at the moment: a stop, or illness."""
    if open_flag(scene):
        return stopped(scene)
    return ill_message(scene) if is_ill(scene) else None


def _day_in(scene: Scene, low: str) -> date | None:
    """Return the day that is named; today only where it is said to be free."""
    if days := days_in(low):
        return monday_of(max(scene.today, scene.profile.started)) + timedelta(days=DAYS.index(days[0]))
    if "tomorrow" in low:
        return scene.today + timedelta(days=1)
    return scene.today if _FREE.search(low) else None


def _why_day(scene: Scene, day: date) -> Message:
    """Answer for a day that is named: its session, or why it has none."""
    session = session_on(scene, day)
    return why_session(scene, session) if session else why_free(scene, day)


def _why_numbered(scene: Scene, low: str) -> Message:
    """Answer for a numbered exercise of the session, or for the session itself."""
    session = session_ahead(scene)
    if session is None:
        return _resting(scene) or scene.message("why-nothing")
    number = int(low) if low.isdecimal() else 0
    if 0 < number <= len(session.exercises):
        known = scene.catalog.exercises.get(session.exercises[number - 1].exercise)
        return why_exercise(scene, known) if known else why_session(scene, session)
    asked = low and not _OF_SESSION.search(low)
    said = why_session(scene, session)
    return replace(said, text="\n".join((said.text, scene.say("why-more")))) if asked else said


def _family(scene: Scene, low: str) -> Exercise | None:
    """Return an exercise of the family, or of a name of which only a part, is named."""
    exercises = scene.catalog.exercises.values()
    part = [e for e in exercises if len(low) > 3 and low in e.name.lower()]
    family = [e for e in exercises if low == scene.catalog.families[e.chain].name.lower()]
    return next(iter([*part, *family]), None)


def tap_why(scene: Scene, event: Tapped) -> Step | None:
    """Explain a rule or an exercise from its button."""
    _, verb, name = event.parts
    if verb == "rule" and name in scene.catalog.rules:
        return scene.stay(topic_message(scene, name))
    if verb == "how" and name in scene.catalog.exercises:
        return scene.stay(steps(scene, scene.catalog.exercises[name]))
    return None
