"""A skip that is taken back by a word: the session is to be done after all."""

from datetime import timedelta
from typing import Final

from core import regex as re
from core.conversation.plan.card import card
from core.conversation.plan.weeks import session_named
from core.conversation.record.undo import standing_lines
from core.conversation.stages.stage import (
    AskClearance,
    AskFlag,
    AskMove,
    AskPause,
    AskSkip,
    AskSwap,
    AskTest,
    AskWhatIf,
    Changing,
)
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.agreement import CORRECTION
from core.journal import Skip
from core.wishes import Undo

LATELY: Final = timedelta(days=1)
_LEAD: Final = rf"(?:{CORRECTION}|ok|okay|good news|hey|so|well|on second thoughts?|never ?mind|ah)"
_DO: Final = (
    r"(?:(?:i|we) (?:can|could|will|am going to|do have time)|i'?ll|i'?m (?:going to|gonna)|gonna)"
    r"(?: (?:still|just|actually|now|do|try to|try and))*"
    r" (?:make (?:it|time)|do (?:it|that|the session|the workout)|train|fit it in|manage(?: it)?|squeeze it in)"
)
_THEN: Final = r"(?: (?:today|tonight|now|anyway|though|then|later|after all|after work|all the same))*"
_AFTER_ALL: Final = re.compile(
    rf"(?:{_LEAD}\W+)+{_DO}{_THEN}\W*|(?:{_LEAD}\W+)*{_DO}(?: (?:today|tonight))? (?:after all|anyway|all the same)\W*|"
    rf"(?:{_LEAD}\W+)*(?:i(?:'ve| have)? changed my mind|don'?t skip(?: it| that)?|unskip(?: it)?)"
    rf"(?:\W+{_DO}{_THEN})?\W*"
)
"""Words that are behind a skip and tell nothing else."""
_OWN: Final = (AskSkip, AskMove, AskSwap, AskPause, AskWhatIf, AskTest, AskFlag, AskClearance, Changing)


def skip_back(scene: Scene, text: str) -> Step | None:
    """Let the session stand again that was left out last, where nothing of it or after it is told; no illness ends."""
    if isinstance(scene.stage, _OWN) or not _AFTER_ALL.fullmatch(text.strip().lower()):
        return None
    lines = standing_lines(scene)
    last = scene.athlete.journal[lines[-1]] if lines else None
    if not isinstance(last, Skip) or last.reason == "ill" or scene.now - last.at > LATELY:
        return None
    entry = Undo(at=scene.now, line=lines[-1])
    session = session_named(scene.after(entry), last.session)
    if session is None or session.date < scene.today:
        return None
    shown = card(scene.after(entry), session, intro=scene.say("skip-kept"))
    return Step(stage=scene.stage, say=(shown,), entries=(entry,))
