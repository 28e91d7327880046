"""What is asked before it is written: a bare word with a question mark (SAF-06, LEG-01), a run without its unit."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.conversation.plan.card import how_was
from core.conversation.plan.weeks import asked_session
from core.conversation.stages.stage import Onboarding
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.scene import Scene, Step
from core.journal import Illness, Run, SessionLog

_WORD: Final = re.compile(r"\W*[a-z']+(?: [a-z']+)?(?:,? or (?:[a-z']+ ){0,2}[a-z']+)?\s*[?]\W*", re.IGNORECASE)
_AM_ILL: Final = re.compile(r"\W*am i (?:ill|sick|unwell)\W*", re.IGNORECASE)

_RAN: Final = re.compile(
    r"\b(?:ran|jogged) (?:(?:an?|about|around|nearly|easy|another|only|just) )*(?P<far>\d{1,2}(?:[.,]\d)?)"
    r"(?=[ ,]*(?:$|[.!;\n]|(?:easy|steady|slow|today|yesterday|tonight|this|last|with|in the|before|after|on|and|it|"
    r"but|too|btw|as well|also)\b))",
    re.IGNORECASE,
)
"""A run whose number may be of kilometres, miles or minutes."""


def asked_alone(scene: Scene, text: str, step: Step | None) -> Step | None:
    """Ask about an illness, a session or a run instead of writing it down; null where the words are no such ones."""
    if asked := _run_without_unit(scene, text, step):
        return asked
    entries = step.entries if step and _WORD.fullmatch(text) else ()
    if any(isinstance(entry, Illness) for entry in entries) or _AM_ILL.fullmatch(text):
        return scene.stay(scene.message("ask-back-illness"))
    session = asked_session(scene)
    if session is None or not any(isinstance(entry, SessionLog) and entry.sets for entry in entries):
        return None
    return scene.stay(replace(scene.message("ask-back-done"), buttons=how_was(scene, session).buttons))


def _run_without_unit(scene: Scene, text: str, step: Step | None) -> Step | None:
    """Ask what the number of a run is of, beside what else is told; danger is spoken of alone."""
    ran = None if isinstance(scene.stage, Onboarding) else _RAN.search(text)
    noted = step is not None and any(isinstance(entry, Run) for entry in step.entries)
    if ran is None or noted or is_danger(reading_of(scene, text)):
        return None
    said = scene.message("ask-run-unit", far=ran["far"])
    told = step and (step.entries or step.profile or step.stage != scene.stage)
    return step.following(said) if step and told else scene.stay(said)
