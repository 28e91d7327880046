"""Work told for a day that has no session: asked about, never put under a later one as if it were that."""

import re
from datetime import date, timedelta
from typing import Final

from core.athlete import DAYS
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import next_session
from core.conversation.plan.wording import day_words
from core.conversation.taking.day_told import dates_told
from core.conversation.taking.reading_in import CORE_DONE
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
SHORT: Final = 40
"""More letters than this tell more than one session."""


def no_session_then(scene: Scene, session: Session | None, text: str, facts: tuple[Said, ...]) -> Step | None:
    """Ask which session is meant, where work is told for a day before the one that it would be put under."""
    if step := _core_ahead(scene, session, text) or _too_old(scene, session, text, facts):
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


def _too_old(scene: Scene, session: Session | None, text: str, facts: tuple[Said, ...]) -> Step | None:
    """Say so where work is told for a date that has no session within reach: it is put under no other day's."""
    dates = dates_told(scene, text.lower())
    told = any(isinstance(fact, DoneSaid | SetsSaid) for fact in facts)
    if not (dates and told) or session is None or session.date in dates:
        return None
    return scene.stay(scene.message("date-too-old", day=day_words(scene, min(dates))))


def _core_ahead(scene: Scene, session: Session | None, text: str) -> Step | None:
    """Offer to move the core session up, where it is told done before its day: no other session is meant."""
    coming = next_session(scene)
    if session is None or session.kind == "core" or coming is None or coming.kind != "core":
        return None
    low = text.lower()
    if coming.date <= scene.today or len(low) > SHORT or not CORE_DONE.search(low) or exercise_in(scene, low):
        return None
    move = scene.button("log-move", f"log:move:{coming.id}")
    return scene.stay(scene.message("core-ahead", [move], day=day_words(scene, coming.date)))


def _behind(scene: Scene, named: str) -> date | None:
    if "yesterday" in named:
        return scene.today - timedelta(days=1)
    back = (scene.today.weekday() - DAYS.index(days_in(named)[0])) % 7
    return scene.today - timedelta(days=back) if back else None
