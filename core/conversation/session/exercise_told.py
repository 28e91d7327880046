"""What is typed under the question how one exercise went, and sets told without their leg, which is asked (LEG-01)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.body import Side
from core.chat import Message, Tapped
from core.conversation.plan.logged import log_of, numbered, rest_of, sets_of, unlogged, untold_legs
from core.conversation.plan.weeks import session_named
from core.conversation.plan.wording import listed
from core.conversation.session.effort import ask_next
from core.conversation.session.log import hear_load, open_rest, store, tap_exercise
from core.conversation.session.sets import EXERCISE, ask_set, item_of
from core.conversation.stages.stage import AskExercise, AskLoad, AskSet, AskWhich
from core.conversation.taking.facts import take
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import NO, YES
from core.conversation.understand.numbers import MASS_UNIT, in_figures
from core.journal import SessionLog, SetDone
from core.reading.facts import SetsSaid
from core.training import Session

_VERBS: Final = (
    ("plan", re.compile(r"(?:(?:yes|yep|done|did it|that one|this one|went)[ ,]*)*as (?:planned|prescribed|written)"
                        r"(?:,? (?:and |all )?clean)?|done|yes|yep|yeah")),
    ("none", re.compile(r"(?:i )?(?:not done|(?:did ?n'?t|did not)(?: do(?: (?:it|them|that|this|those|any))?)?|"
                        r"(?:skipped|missed|left|dropped)(?: (?:it|them|that|this|those|that one|this one))?(?: out)?|"
                        r"none|not at all|no|nope|zero|0)")),
)  # fmt: skip
"""Words for the buttons of the question."""
_SETS: Final = re.compile(
    r"(?:(?:i|did|only|just|managed|got|but|one|of) )*(?P<n>\d)(?: of(?: the)? \d)? sets?"
    r"(?P<less> (?:less|fewer|short))?(?: (?:only|done))?"
)
_LOAD: Final = re.compile(rf"(?:(?:as planned|but|with|at|used|i|done|held)[ ,]*)*\d+(?:[.,]\d+)? ?{MASS_UNIT}")
_REPS: Final = frozenset({
    "left", "right", "both", "each", "l", "r", "leg", "legs", "side", "sides", "the", "on", "and", "then", "rep",
    "reps", "sec", "secs", "second", "seconds", "s",
})  # fmt: skip
"""Numbers and legs, and nothing that makes another thing of them: "only 4 in the last set"."""


def in_exercise(scene: Scene, text: str) -> Step | None:
    """Take words on the exercise that is asked about; null where they name another, or tell something else."""
    stage = scene.stage
    if not isinstance(stage, AskExercise):
        return None
    low = in_figures(text.strip().lower().rstrip("!. "))
    for verb, words in _VERBS:
        if words.fullmatch(low):
            return tap_exercise(scene, stage, Tapped(f"{EXERCISE}:{stage.exercise}:{verb}"))
    if _LOAD.fullmatch(low):
        return hear_load(scene, AskLoad(session=stage.session, exercise=stage.exercise), low)
    if found := _SETS.fullmatch(low):
        return _so_many(scene, stage, int(found["n"]), less=bool(found["less"]))
    tokens = re.findall(r"[a-z]+|\d+(?:[.:]\d+)?", low)
    amounts = any(token.isdecimal() for token in tokens)
    return _sets_told(scene, stage, text) if amounts and all(w.isdecimal() or w in _REPS for w in tokens) else None


def _so_many(scene: Scene, stage: AskExercise, number: int, *, less: bool) -> Step | None:
    """Take the first sets as prescribed, where fewer were done."""
    session, item = session_named(scene, stage.session), item_of(scene, stage)
    if session is None or item is None:
        return None
    sets = item.sets - number if less else number
    done = tuple(one for one in rest_of(scene, session, item) if one.set <= sets)
    return store(scene, session, done) if done and sets <= item.sets else None


def _sets_told(scene: Scene, stage: AskExercise, text: str) -> Step | None:
    """Take repetitions leg by leg; without their leg they wait for it."""
    session, item = session_named(scene, stage.session), item_of(scene, stage)
    known = scene.catalog.exercises.get(stage.exercise)
    if session is None or item is None or known is None:
        return None
    facts = reading_of(scene, f"{known.name.partition(',')[0]} {text}").facts
    taken = take(scene, session, tuple(f for f in facts if isinstance(f, SetsSaid) and f.exercise == stage.exercise))
    written = [entry for entry in taken.entries if isinstance(entry, SessionLog)]
    told = (*(one for log in written for one in log.sets), *taken.sets)
    sets = tuple(replace(one, load_kg=item.load_kg or None) for one in told)
    if not sets or len(facts) != len(written) + bool(taken.sets):
        return None
    if taken.sets:
        return scene.ask(AskWhich(session=session.id, sets=sets), ask_which)
    step = store(scene, session, sets)
    after = scene.after(*step.entries)
    if untold_legs(item, sets_of(after, session.id)):
        leg = AskSet(session=session.id, exercise=item.exercise)
        return replace(step, stage=leg, say=(ask_set(after, leg),))
    return step


WHICH: Final = "which"
SIDES: Final[dict[str, Side]] = {"left": "left", "right": "right", "both": "both"}


_SAID: Final[dict[str, Side]] = {"l": "left", "r": "right", "left": "left", "right": "right"}
_SIDE: Final = re.compile(
    r"(?:(?:yes|yep|yeah|yup|sorry|oh|on|the|it was|they were|was|were|for|all|of them|i did|did|my|same|with)[ ,]+)*"
    r"(?P<side>left|right|both|each|either|l|r|one each)(?: (?:leg|side|foot)s?)?(?: of (?:them|course))?"
    r"(?:,? (?:one|obviously|as (?:always|usual|ever)|again|i think|i guess))*"
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
