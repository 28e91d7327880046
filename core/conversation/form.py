"""How clean it was: written into the sets that did not say, by taking their entries back and writing them anew."""

import re
from dataclasses import replace
from typing import Final

from core.chat import Tapped
from core.conversation.effort import ask_next
from core.conversation.form_question import ask_form, formless
from core.conversation.scene import Scene, Step
from core.conversation.stage import AskForm
from core.conversation.weeks import session_named
from core.journal import Entry, Form, SessionLog, Undo

__all__ = ["ask_form", "hear_form", "tap_form"]
WORDS: Final[tuple[tuple[Form, str], ...]] = (
    ("lost", r"lost|broke\w*|bad|terrible|awful"),
    ("wobble", r"wobbl\w*|shak\w*|unsteady|so-so|okay-ish|not (?:so )?(?:clean|good)"),
    ("clean", r"clean|good|fine|ok(?:ay)?|yes|y|solid|great|controlled|perfect"),
)


def tap_form(scene: Scene, event: Tapped, on_card: bool = True) -> Step | None:
    """Take the form of a session's sets; once told, the button is old."""
    _, value, name = [*event.data.split(":", 2), "", ""][:3]
    session = session_named(scene, name)
    form = next((form for form, _ in WORDS if form == value), None)
    if session is None or form is None or not formless(scene, name):
        return None
    entries = _rewritten(scene, name, form)
    return ask_next(scene.after(*entries), session, on_card).following(entries=entries)


def hear_form(scene: Scene, stage: AskForm, text: str) -> Step | None:
    """Take the form from a few words."""
    low = text.strip().lower()
    form = (
        next((form for form, words in WORDS if re.search(rf"\b(?:{words})\b", low)), None) if len(low) <= 40 else None
    )
    return tap_form(scene, Tapped(f"form:{form}:{stage.session}"), on_card=False) if form else None


def _rewritten(scene: Scene, session: str, form: Form) -> tuple[Entry, ...]:
    journal = scene.athlete.journal
    gone = {entry.line for entry in journal if isinstance(entry, Undo)}
    entries: list[Entry] = []
    for line, entry in enumerate(journal):
        silent = isinstance(entry, SessionLog) and entry.session == session and any(s.form is None for s in entry.sets)
        if silent and line not in gone and isinstance(entry, SessionLog):
            sets = tuple(replace(done, form=done.form or form) for done in entry.sets)
            entries += [Undo(at=scene.now, line=line), replace(entry, sets=sets)]
    return tuple(entries)
