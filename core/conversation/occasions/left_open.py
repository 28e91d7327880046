"""Questions left open: on the athlete's word, or overnight after two askings; what was half told is kept (MSG-05)."""

import re
from datetime import date
from typing import Final

from core.conversation.body.pain import entry_of
from core.conversation.plan.weeks import ASKED_FOR
from core.conversation.stages.stage import (
    AskClearance,
    AskFlag,
    AskPainPart,
    AskSet,
    AskSoreRegion,
    Changing,
    Idle,
    Onboarding,
)
from core.conversation.turns.scene import Scene, Step, closed
from core.journal import Entry, SessionLog, Soreness

SAFETY: Final = ("body", "legs")
"""Questions that are asked until they are answered (SCR-05)."""
_LEAVES: Final = re.compile(
    r"(?:not now|skip(?: it| this| that)?|(?:maybe |(?:remind|ask) me )?later|as (?:it )?is|never ?mind|"
    r"(?:leave|keep)(?: it| that)?(?: (?:all )?as (?:it )?is)?|forget (?:it|that)|cancel|quit|exit|stop asking)"
    r"(?:,? (?:please|thanks|thank you))?"
)


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


def left(scene: Scene, text: str) -> Step | None:
    """Close an open question that is not to be answered now; what was half told is kept, safety waits."""
    waits = isinstance(scene.stage, Idle | AskFlag | AskClearance) or (
        isinstance(scene.stage, Changing) and scene.stage.question in SAFETY
    )
    if waits or not _LEAVES.fullmatch(text.strip().lower().rstrip("!. ")):
        return None
    return closed(scene.message("left-as-is"), entries=half_told(scene))
