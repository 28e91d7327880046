"""Soreness that was never told, where that alone keeps a week from growing (PRO-18): said, and asked for."""

from datetime import date, timedelta
from typing import Final

from core.chat import Message
from core.conversation.body.soreness import ask_soreness, is_told_today
from core.conversation.plan.wording import day_words
from core.conversation.turns.scene import Scene
from core.journal import SessionLog, Soreness
from core.planner import plan_weeks
from core.rules.minutes import LEGLESS_KINDS
from core.wall_time import monday_of

SPAN: Final = timedelta(hours=72)
"""How long after a session a word on soreness is about it."""
MORNING: Final = timedelta(hours=12)
CALM: Final = 1


def untold(scene: Scene, coming: date) -> tuple[SessionLog, ...]:
    """Return this week's sessions without a word on soreness, where the coming week would else be another one."""
    monday = monday_of(scene.today)
    said = [entry.at for entry in scene.journal if isinstance(entry, Soreness)]
    silent = tuple(
        log for log in scene.journal
        if isinstance(log, SessionLog) and log.sets and scene.local(log.at).date() >= monday
        and log.session.partition("/")[2] not in LEGLESS_KINDS
        and log.at + MORNING <= scene.now and not any(log.at < at <= log.at + SPAN for at in said)
    )  # fmt: skip
    if not silent:
        return ()
    words = [Soreness(at=log.at + MORNING, score=CALM) for log in silent]
    told = tuple(sorted((*scene.journal, *words), key=lambda entry: entry.at))
    as_it_is, as_told = (plan_weeks(scene.profile, j, scene.catalog, coming)[0] for j in (scene.journal, told))
    return silent if as_it_is.sessions != as_told.sessions else ()


def untold_note(scene: Scene, coming: date) -> Message | None:
    """Say what holds the coming week, and ask for it where an answer still counts."""
    silent = untold(scene, coming)
    if not silent:
        return None
    days = ", ".join(dict.fromkeys(day_words(scene, scene.local(log.at).date()) for log in silent))
    if is_told_today(scene) or any(scene.now > log.at + SPAN for log in silent):
        return scene.message("sore-untold", days=days)
    return scene.message("sore-untold-ask", *ask_soreness(scene).buttons, days=days)
