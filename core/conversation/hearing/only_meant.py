"""No wish is done that was none: denied, only thought of, on a condition, another's (what was told stands)."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from core.athlete import Screening
from core.conversation.hearing.two_pains import pains_in
from core.conversation.stages.stage import PLANNED, AskDelete, AskPause, AskTest, Idle
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.clauses import bare
from core.conversation.understand.unmeant import meant
from core.journal import Entry, Illness, Pain, RedFlag, Skip, WeekShown
from core.reading.facts import FlagSaid, IllnessSaid, PainSaid, SorenessSaid
from core.wishes import Easier, Move, Swap

_OPENS: Final = (*PLANNED, AskDelete, AskPause, AskTest)
"""Questions that a wish opens; who only asks is best answered by them."""
_SILENCES: Final = ("paused", "paused_until", "paused_from", "pushes")


def only_meant(scene: Scene, text: str, step: Step | None, say: Callable[[Scene, str], Step | None]) -> Step | None:
    """Return a step where its wish is meant; else that of what is meant beside it, or say that nothing was done."""
    opens = step is not None and isinstance(step.stage, _OPENS) and not isinstance(scene.stage, _OPENS)
    does = step is not None and _does(scene, step)
    if step is None or not (does or opens) or not all(map(_is_wish, step.entries)) or _tells_of_body(scene, text):
        return step
    over = any(isinstance(entry, Illness | Pain | RedFlag) for entry in step.entries)
    kept = meant(text, answers=not (over or (does and isinstance(scene.stage, Idle))))
    if kept == bare(text):
        return step
    return (say(scene, kept) if kept else None) or scene.stay(scene.message("unmeant"))


def _does(scene: Scene, step: Step) -> bool:
    """Tell whether a step does what can only be wished for, or takes a report of health back."""
    now, then = scene.athlete.settings, step.settings or scene.athlete.settings
    silenced = any(getattr(now, name) != getattr(then, name) for name in _SILENCES)
    written = any(not isinstance(entry, WeekShown) for entry in step.entries)
    return silenced or written or (step.profile is not None and not _only_ticks(scene, step))


def _only_ticks(scene: Scene, step: Step) -> bool:
    """Tell whether nothing of a profile changes but that more of one's health is known (SCR-01)."""
    before, after = scene.athlete.profile, step.profile
    if before is None or after is None or replace(before, screening=None) != replace(after, screening=None):
        return False
    old, new = before.screening or Screening(), after.screening or Screening()
    return new == old.along_with(new) and new.cleared <= old.cleared


def _is_wish(entry: Entry) -> bool:
    """Tell whether an entry is wished for, or says that something is over."""
    match entry:
        case Skip() | Move() | Swap() | Easier() | WeekShown() | RedFlag(cleared=True) | Illness(state="well"):
            return True
        case Pain(score=score):
            return score == 0
        case _:
            return False


def _tells_of_body(scene: Scene, text: str) -> bool:
    """Tell whether a complaint stands in the words, which goes unheard with no wish."""
    facts = reading_of(scene.at(Idle()), text).facts
    told = any(
        isinstance(fact, FlagSaid | SorenessSaid)
        or (isinstance(fact, PainSaid) and fact.score != 0)
        or (isinstance(fact, IllnessSaid) and fact.state == "ill")
        for fact in facts
    )
    return told or bool(pains_in(scene, text))
