"""Sets that were told without their exercise or their leg: ask, never guess (LEG-01, R09)."""

import re
from dataclasses import replace
from typing import Final

from core.body import Side
from core.chat import Message, Tapped
from core.conversation.plan.logged import log_of, numbered, unlogged
from core.conversation.plan.weeks import session_named
from core.conversation.plan.wording import listed
from core.conversation.session.effort import ask_next
from core.conversation.session.log import open_rest
from core.conversation.stages.stage import AskWhich
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import NO, YES
from core.journal import SetDone
from core.training import Session

WHICH: Final = "which"
SIDES: Final[dict[str, Side]] = {"left": "left", "right": "right", "both": "both"}


_SAID: Final[dict[str, Side]] = {"l": "left", "r": "right", "left": "left", "right": "right"}
_SIDE: Final = re.compile(
    r"(?:(?:yes|yep|yeah|yup|sorry|oh|on|the|it was|they were|was|were|for|all|of them|i did|did|my|same|with)[ ,]+)*"
    r"(?P<side>left|right|both|each|either|l|r|one each)(?: (?:leg|side|foot)s?)?(?: of (?:them|course))?"
)
_NODS: Final = re.compile(rf"{YES}|{NO}|ok(?:ay)?|sure")


def ask_which(scene: Scene, stage: AskWhich) -> Message:
    """Ask for the leg of the sets that were told."""
    buttons = [scene.button(f"leg-{side}", f"{WHICH}:{side}") for side in SIDES]
    return scene.message("ask-which-leg", buttons, told="; ".join(listed(scene, stage.sets)))


def tap_which(scene: Scene, stage: AskWhich, event: Tapped) -> Step | None:
    """Take the leg."""
    return complete(scene, stage, event.data.partition(":")[2])


def hear_which(scene: Scene, stage: AskWhich, text: str) -> Step | None:
    """Take a side in few words; a bare yes or no names none."""
    low = text.strip().lower().rstrip(".!")
    if _NODS.fullmatch(low):
        return scene.stay(scene.message("unclear-which"))
    found = _SIDE.fullmatch(low)
    return complete(scene, stage, _SAID.get(found["side"], "both") if found else "")


def complete(scene: Scene, stage: AskWhich, value: str) -> Step | None:
    """Fill in the leg, and write the sets."""
    session, side = session_named(scene, stage.session), SIDES.get(value)
    if session is None:
        return closed(scene.message("log-gone"))
    return _write(scene, session, tuple(replace(one, leg=one.leg or side) for one in stage.sets)) if side else None


def _write(scene: Scene, session: Session, new: tuple[SetDone, ...]) -> Step:
    sets = numbered(scene, session.id, new)
    entry = log_of(scene, session.id, sets=sets)
    after = scene.after(entry)
    echo = scene.undoable("echo", facts="; ".join(listed(scene, sets)))
    if unlogged(after, session):
        return open_rest(after, session).following(echo, entries=(entry,))
    return ask_next(after, session, on_card=False).following(echo, entries=(entry,))
