"""Work told for a day without a session, or of an exercise that the session does not have: asked about, put nowhere."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core.athlete import DAYS
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled, rpe_of, unlogged
from core.conversation.plan.named import exercise_in
from core.conversation.plan.wording import day_words, exercise_name
from core.conversation.stages.stage import FREE, AskExercise, AskRest
from core.conversation.taking.day_told import dates_told, days_told
from core.conversation.taking.reading_in import session_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.weekdays import days_in
from core.reading.facts import DoneSaid, Reading, Said, SetsSaid
from core.training import Session

_DAY: Final = r"(?P<{}>(?:on |for |from )?(?:yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:'?s)?)"
_BOUND: Final = re.compile(
    rf"{_DAY.format('first')}\b(?: session| workout)?[:,]? .*|"
    rf".*\b(?:did|done|it|all|everything) {_DAY.format('last')}"
    r"(?:,? (?:at |@ ?|rpe |effort )?\d{1,2}(?:/10)?)?(?:,? (?:no pain|clean))*"
)
"""A day at the beginning or the end: what is told is of that day."""


def no_session_then(scene: Scene, session: Session | None, text: str, facts: tuple[Said, ...]) -> Step | None:
    """Ask which session is meant, where work is told for a day before the one that it would be put under."""
    if session is not None and session.date > scene.today:
        return None  # it was named itself
    if step := _too_old(scene, session, text, facts):
        return step
    found = _BOUND.fullmatch(text.strip().lower().rstrip("!.")) if len(text) <= 80 else None
    told = any(isinstance(fact, DoneSaid | SetsSaid) for fact in facts)
    if found is None or session is None or not told or is_settled(scene, session.id):
        return None
    day = _behind(scene, found["first"] or found["last"])
    if day is None or session.date <= day:
        return None
    asked = scene.message("no-session-then", *how_was(scene, session).buttons, day=day_words(scene, day))
    return scene.stay(asked)


def is_another(scene: Scene, session: Session, text: str, facts: tuple[Said, ...]) -> bool:
    """Tell whether all is told to be done where no session is open, and the last one's day is over and told in full."""
    done = any(isinstance(fact, DoneSaid) for fact in facts) and not hasattr(scene.stage, "session")
    if not done or session.date >= scene.today or days_in(text) or days_told(scene, text.lower()):
        return False
    return rpe_of(scene, session.id) is not None and not unlogged(scene, session)


def _too_old(scene: Scene, session: Session | None, text: str, facts: tuple[Said, ...]) -> Step | None:
    """Say so where work is told for a date that has no session within reach: it is put under no other day's."""
    dates = dates_told(scene, text.lower())
    told = any(isinstance(fact, DoneSaid | SetsSaid) for fact in facts)
    if not (dates and told) or session is None or session.date in dates:
        return None
    return scene.stay(scene.message("date-too-old", day=day_words(scene, min(dates))))


def _behind(scene: Scene, named: str) -> date | None:
    if "yesterday" in named:
        return scene.today - timedelta(days=1)
    back = (scene.today.weekday() - DAYS.index(days_in(named)[0])) % 7
    return scene.today - timedelta(days=back) if back else None


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
