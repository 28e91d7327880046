"""Logging a session: three taps as planned, exercise by exercise and set by set where it went otherwise."""

from collections.abc import Collection
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from core import regex as re
from core.chat import Message, Tapped
from core.conversation.answers.how_to import how
from core.conversation.answers.why_week import why_session
from core.conversation.body.scale import TOP, scale_in
from core.conversation.plan.card import TOPIC, action, card
from core.conversation.plan.logged import (
    all_done,
    is_settled,
    is_skipped,
    known_left_out,
    log_of,
    made,
    rest_of,
    unit_of,
    unlogged,
)
from core.conversation.plan.weeks import session_named
from core.conversation.plan.wording import exercise_name
from core.conversation.session.effort import ask_next, open_words
from core.conversation.session.form import OF_BODY, form_alone, late
from core.conversation.session.move import open_move
from core.conversation.session.sets import EXERCISE, SET, ask_exercise, ask_load, ask_set, item_of, still_open
from core.conversation.session.skip import ask_why_not, open_skip
from core.conversation.session.swap import open_swap
from core.conversation.stages.stage import AskExercise, AskLoad, AskRest, AskSet
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import YES
from core.conversation.understand.numbers import kilograms_in, numbers_in
from core.journal import SetDone
from core.training import Session

HEAVIEST: Final = 400
MOST: Final = {"reps": 200, "seconds": 3600, "contacts": 500}
"""More than this in one set is a slip of the thumb."""

_ALL: Final = re.compile(
    rf"(?:(?:{YES}|ok|sure|nope|that'?s|that was|it was|all|it|only that|just that|nothing (?:else|more)|"
    r"nothing|no (?:more|time(?: left)?)|i did|i had|done)[ ,.]*)+"
)
_MORE: Final = re.compile(r"(?:no|n|nah|not (?:all|yet|quite|really)|there was more|more|i did more)")
"""A yes and a no to whether that was all."""
_REST_OUT: Final = re.compile(
    r"\b(?:skipped|left out|dropped|missed|no time for|didn'?t (?:do|manage|get to)|not) the (?:rest|others?)\b|"
    r"(?:^|\bthe )(?:rest|others?) (?:\w+ )?(?:not done|skipped|left out|undone)\b|"
    r"\b(?:that was|that'?s|that is) (?:all|it)\b(?! (?:for )?the\b)|\bnothing (?:else|more)\b"
)
"""What tells beside the sets that there was no more."""


def done(scene: Scene, session: Session) -> Step:
    """Take the session as done as planned; pressed twice it changes nothing."""
    if is_skipped(scene, session.id) or (is_settled(scene, session.id) and not unlogged(scene, session)):
        return scene.stay(_already(scene, session))
    entries = all_done(scene, session)
    step = ask_next(scene.after(*entries), session)
    return step.following(entries=entries)


def different(scene: Scene, session: Session) -> Step:
    """Go through the exercises that nothing was told about."""
    if is_skipped(scene, session.id):
        return scene.stay(_already(scene, session))
    return next_exercise(scene, session)


def _already(scene: Scene, session: Session) -> Message:
    question = scene.undoable("log-already")
    return card(scene, session, question)


def next_exercise(scene: Scene, session: Session, after: str = "") -> Step:
    """Ask about the first exercise not told yet behind `after`; at the end about the session as a whole."""
    order = [item.exercise for item in session.exercises]
    start = order.index(after) + 1 if after in order else 0
    rest = [item for item in unlogged(scene, session) if item.exercise in order[start:]]
    if not rest:
        return ask_next(scene, session) if is_settled(scene, session.id) else ask_why_not(scene, session)
    stage = AskExercise(session=session.id, exercise=rest[0].exercise)
    return Step(stage=stage, say=(card(scene, session, ask_exercise(scene, stage)),))


def hear_load(scene: Scene, stage: AskLoad, text: str) -> Step | None:
    """Take the weight, and the sets as planned with it."""
    session, item = session_named(scene, stage.session), item_of(scene, stage)
    load = kilograms_in(text, scene.profile.weighs_in)
    if session is None or item is None or load is None or not 0 <= load <= HEAVIEST:
        return None
    return store(scene, session, tuple(replace(one, load_kg=load) for one in rest_of(scene, session, item)))


def tap_exercise(scene: Scene, stage: AskExercise, event: Tapped) -> Step | None:
    """Take the answer about one exercise; a button of another one is old."""
    session, item = session_named(scene, stage.session), item_of(scene, stage)
    if session is None or item is None or not event.data.startswith(f"{EXERCISE}:{stage.exercise}:"):
        return None
    verb = event.data.rpartition(":")[2]
    if verb == "sets":
        first = AskSet(session=session.id, exercise=item.exercise)
        return Step(stage=first, say=(card(scene, session, ask_set(scene, first)),))
    if verb == "load":
        asked = AskLoad(session=session.id, exercise=item.exercise)
        return Step(stage=asked, say=(card(scene, session, ask_load(scene, asked)),))
    if verb == "plan":
        return store(scene, session, rest_of(scene, session, item))
    return next_exercise(scene, session, after=item.exercise)


def tap_set(scene: Scene, stage: AskSet, event: Tapped) -> Step | None:
    """Take the number of one set; a button of an earlier set is old."""
    data, _, value = event.data.rpartition(":")
    if data != f"{SET}:{stage.exercise}:{len(stage.done)}":
        return None
    if value == "stop":
        return _close_sets(scene, stage)
    return _add(scene, stage, (int(value),)) if value.isdecimal() else None


def hear_set(scene: Scene, stage: AskSet, text: str) -> Step | None:
    """Take one number for this set, or several for this leg's sets from here on."""
    numbers = numbers_in(text)
    item = item_of(scene, stage)
    if item is None or not numbers:
        return None
    if any(n > MOST[unit_of(item)] for n in numbers) or len(numbers) > item.sets:
        return scene.ask(stage, ask_set, scene.message("set-too-many", most=MOST[unit_of(item)]))
    return _add(scene, stage, numbers)


def _add(scene: Scene, stage: AskSet, amounts: tuple[int, ...]) -> Step:
    session, item = session_named(scene, stage.session), item_of(scene, stage)
    if session is None or item is None:
        return closed(scene.message("log-gone"))
    places = still_open(scene, stage, item)
    mine = [(number, leg) for number, leg in places if leg == places[0][1]] if places else []
    meant = mine if len(amounts) <= len(mine) else places  # more than this leg has left are the next sets of both
    if len(amounts) > len(meant):
        return scene.ask(stage, ask_set, scene.message("unclear-set"))
    told = tuple(made(item, *place, amount) for place, amount in zip(meant, amounts, strict=False))
    done = stage.done + told
    following = AskSet(session=stage.session, exercise=stage.exercise, done=done)
    if not still_open(scene, following, item):
        return store(scene, session, done)
    return Step(stage=following, say=(card(scene, session, ask_set(scene, following)),))


def _close_sets(scene: Scene, stage: AskSet) -> Step:
    session, item = session_named(scene, stage.session), item_of(scene, stage)
    if session is None or item is None:
        return closed(scene.message("log-gone"))
    if not stage.done:
        return next_exercise(scene, session, after=item.exercise)
    return store(scene, session, stage.done)


def store(scene: Scene, session: Session, sets: tuple[SetDone, ...]) -> Step:
    """Write the sets of an exercise, and ask about the next one."""
    entry = log_of(scene, session.id, sets=sets)
    return next_exercise(scene.after(entry), session, after=sets[0].exercise).following(entries=(entry,))


def open_rest(scene: Scene, session: Session, left_out: Collection[str] = ()) -> Step:
    """Ask whether that was all but for what was left out; where nothing else is open, what comes next."""
    stage = AskRest(session=session.id, left_out=tuple(dict.fromkeys((*known_left_out(scene, session), *left_out))))
    if not open_words(scene, session, stage.left_out):
        return ask_next(scene, session, on_card=False)
    return scene.ask(stage, ask_rest)


def ask_rest(scene: Scene, stage: AskRest) -> Message:
    """Ask whether the part that was told is all of the session, but for what was just left out."""
    session = session_named(scene, stage.session)
    if session is None:
        return scene.message("log-gone")
    left = open_words(scene, session, stage.left_out)
    all_of_it = scene.button("rest-all", f"{TOPIC}:all:{session.id}")
    return scene.message("ask-rest", [action(scene, "done", session), all_of_it], left=left)


def leave_out(scene: Scene, session: Session, exercises: Collection[str]) -> Step:
    """Take that exercises of a session told in part were left out, and ask about the others alone."""
    names = ", ".join(exercise_name(scene, name) for name in exercises)
    return open_rest(scene, session, exercises).following(scene.message("left-out", names=names))


def leaves_rest(text: str) -> bool:
    """Tell whether words say that what they do not tell of was left out."""
    return _REST_OUT.search(text.lower()) is not None


_SPAN: Final = re.compile(r"(?:between )?(\d{1,2}) ?(?:-|to|or|and) ?(?:a )?(\d{1,2})")
"""An effort between two numbers: the harder one."""


def hear_rest(scene: Scene, stage: AskRest, text: str) -> Step | None:
    """Take a plain word on whether that was all."""
    low, session = text.strip().lower().rstrip("!. "), session_named(scene, stage.session)
    if session is None:
        return None
    if _ALL.fullmatch(low) or (leaves_rest(low) and not re.search(r"\d", low)):
        return ask_next(scene, session, on_card=False)
    form = None if OF_BODY.search(low) else form_alone(scene, text)
    if form and (told := late(scene, stage, form, text, ask_rest(scene, stage))):
        return told
    span = _SPAN.fullmatch(low)
    effort = max(float(span[1]), float(span[2])) if span else scale_in(low)
    if effort is not None and 0 <= effort <= TOP:  # no number of sets alone tells what was done
        noted = scene.say("echo", facts=scene.say("echo-rpe", rpe=f"{effort:g}"))
        entry = log_of(scene, session.id, rpe=round(effort * 2) / 2)
        return Step(stage=stage, say=(Message(noted), ask_rest(scene, stage)), entries=(entry,))
    return different(scene, session) if _MORE.fullmatch(low) else None


_STEPS: Final = MappingProxyType(
    {"done": done, "diff": different, "skip": open_skip, "move": open_move, "swap": open_swap}
)
"""The buttons that lead on, each with what it opens."""


def tap_log(scene: Scene, event: Tapped) -> Step | None:
    """Take a button of a session's own message."""
    _, verb, name = event.parts
    session = session_named(scene, name)
    if session is None:
        return None
    if verb in _STEPS:
        return _STEPS[verb](scene, session)
    if verb == "all":
        return ask_next(scene, session) if is_settled(scene, session.id) else different(scene, session)
    shown = {"how": how, "why": why_session}.get(verb)
    return scene.stay(shown(scene, session)) if shown else None
