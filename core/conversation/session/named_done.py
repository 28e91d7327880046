"""Exercises told by their names alone: done as prescribed ("step ups done", "did the rdls and split squats")."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from core import regex as re
from core.conversation.plan.logged import log_of, rest_of
from core.conversation.plan.named import exercise_in
from core.conversation.record.entry_words import entry_words
from core.conversation.session.log import open_rest
from core.conversation.stages.stage import FREE, AskForm, AskPain, AskRest, AskRpe, Idle
from core.conversation.taking.reading_in import reading_of
from core.conversation.taking.session_of import session_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.clauses import bare, clauses
from core.journal import SessionLog, Skip
from core.reading.facts import Reading
from core.training import Prescription, Session

_NAMES: Final = r"[a-z][a-z-]*(?:(?:,? and|,| &| plus)? [a-z][a-z-]*){0,11}?"
_TAIL: Final = r"(?:,? (?:too|as well|also|as planned|as prescribed|in the end|after all|later|now|already))*"
_DONE: Final = re.compile(
    rf"(?:(?:i|i'?ve|and|also|ok|just|have) )*(?:did|done|finished|managed)(?: all)?(?: of)? (?:(?:the|my) )?"
    rf"(?P<behind>{_NAMES}){_TAIL}|"
    rf"(?:(?:and|also|ok|the|my) )*(?P<before>{_NAMES})(?: (?:is|are|was|were|all))* "
    rf"(?:done|finished|as planned){_TAIL}"
)
_AND: Final = re.compile(r"(?:,? and|,| &| plus) (?:(?:the|my) )?")
_ELSE: Final = re.compile(
    r"\b(?:no|not|never|only|half|some|most|one|first|last|part|but|without|except|skip\w*|miss\w*|yesterday|instead|"
    r"left|right|with|for|because|until|before|after|hurt\w*|pain\w*|sore|badly|nearly|almost|if|when|run|runs)\b|n't\b"
)
"""What tells more of an exercise than that it was done."""
_HEARS: Final = (*FREE, AskRest, AskRpe, AskForm, AskPain)
MOST: Final = 5
"""More words than this are no name."""


def named_done(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Write exercises down as prescribed that are told by name alone, and ask about the others (LEG-01)."""
    found = _DONE.fullmatch(text.strip().lower().rstrip("!. "))
    session = session_of(scene, text) if found and isinstance(scene.stage, _HEARS) else None
    if found is None or session is None or reading.facts or session.date > scene.today:
        return None
    items = [_item(scene, session, name) for name in _AND.split(found["behind"] or found["before"])]
    told = [item for item in items if item is not None]
    sets = tuple(one for item in told for one in rest_of(scene, session, item))
    if len(told) < len(items) or not sets:
        return None
    entry = log_of(scene, session.id, sets=sets)
    after, noted = scene.after(entry), scene.undoable("echo", facts=entry_words(scene, entry))
    asked = isinstance(scene.stage, AskRpe | AskForm | AskPain)
    step = scene.stay() if asked else open_rest(after, session)
    return step.following(noted, entries=(entry,))


def named_beside(scene: Scene, text: str, say: Callable[[Scene, str], Step | None]) -> Step | None:
    """Take exercises told by their names beside how the body is, which `say` takes from the rest of the words."""
    cut = [] if named_done(scene, reading_of(scene, text), text) else clauses(text)
    for n, clause in enumerate(cut if len(cut) > 1 else ()):
        step = named_done(scene, reading_of(scene, bare(clause)), bare(clause))
        told = say(scene.after(*step.entries), bare("".join((*cut[:n], *cut[n + 1 :])))) if step else None
        if step is None or told is None or any(isinstance(entry, SessionLog | Skip) for entry in told.entries):
            continue
        asked = step.say[1:] if isinstance(told.stage, Idle) else ()
        stage = step.stage if isinstance(told.stage, Idle) else told.stage
        return replace(told, stage=stage, say=(step.say[0], *told.say, *asked), entries=(*step.entries, *told.entries))
    return None


def _item(scene: Scene, session: Session, name: str) -> Prescription | None:
    """Return what a session holds of an exercise that is named and nothing else."""
    exercise = exercise_in(scene, name) if len(name.split()) <= MOST and not _ELSE.search(name) else None
    return next((item for item in session.exercises if exercise and item.exercise == exercise.id), None)
