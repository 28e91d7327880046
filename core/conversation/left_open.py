"""Questions that were left open overnight: asked at most twice, then they rest; what was half told is kept (MSG-05)."""

from datetime import date, timedelta
from typing import Final

from core.conversation.pain import entry_of
from core.conversation.scene import Scene
from core.conversation.stage import AskFlag, AskPainPart, AskSet, AskSoreRegion, Changing, Idle, Onboarding
from core.journal import Entry, SessionLog, Soreness

SAFETY: Final = ("body", "legs")
"""Questions that are asked until they are answered (SCR-05)."""
ASKED_FOR: Final = timedelta(days=1)
"""A session is asked about on its evening and once more on the next morning."""


def is_over(scene: Scene) -> bool:
    """Tell whether the open question rests from this morning on."""
    stage = scene.stage
    if isinstance(stage, Idle | Onboarding | AskFlag):
        return False
    if isinstance(stage, Changing):
        return stage.question not in SAFETY
    session = getattr(stage, "session", None)
    if isinstance(session, str) and stage.kind not in ("skip", "move", "swap", "test"):
        return scene.today > _day_of(session) + ASKED_FOR
    return True


def _day_of(session: str) -> date:
    try:
        return date.fromisoformat(session.partition("/")[0])
    except ValueError:
        return date.min


def half_told(scene: Scene) -> tuple[Entry, ...]:
    """Return what was half told before the question rests, so that what is known counts today already."""
    match scene.stage:
        case AskPainPart() as part if part.score is not None or part.region is not None:
            return (entry_of(scene, part),)
        case AskSoreRegion(score=score):
            return (Soreness(at=scene.now, score=score),)
        case AskSet(session=session, done=done) if done and is_over(scene):
            return (SessionLog(at=scene.now, session=session, sets=done),)
        case _:
            return ()
