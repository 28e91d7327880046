"""Work told for a day that has no session: asked about, never put under a later one as if it were that."""

import re
from datetime import date, timedelta
from typing import Final

from core.athlete import DAYS
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled, rpe_of, unlogged
from core.conversation.plan.wording import day_words
from core.conversation.taking.day_told import dates_told, days_told
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.weekdays import days_in
from core.reading.facts import DoneSaid, Said, SetsSaid
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
