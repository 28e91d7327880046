"""Logging a session: three taps as planned, exercise by exercise and set by set where it went otherwise."""

from typing import Final

from core.body import LEGS, Leg, opposite
from core.chat import Button, Message, Tapped
from core.conversation.card import TOPIC, action, card
from core.conversation.effort import ask_next
from core.conversation.move import open_move, open_swap
from core.conversation.scene import Scene, Step, closed
from core.conversation.skip import ask_skip, open_skip
from core.conversation.stage import AskExercise, AskRest, AskSet, AskSkip
from core.conversation.understand.numbers import numbers_in
from core.conversation.weeks import is_settled, is_skipped, session_named, unlogged
from core.conversation.why import how, why_session
from core.conversation.wording import dose_words, exercise_name, sets_words
from core.journal import Entry, Form, SessionLog, SetDone
from core.training import Prescription, Session

EXERCISE: Final = "ex"
SET: Final = "set"
MOST: Final = {"reps": 200, "seconds": 3600, "contacts": 500}
"""More than this in one set is a slip of the thumb."""


def as_planned(item: Prescription) -> tuple[SetDone, ...]:
    """Return an exercise's sets as prescribed and clean, the leg to start with first."""
    return tuple(made(item, n, leg, item.amount, "clean") for n in range(1, item.sets + 1) for leg in legs_of(item))


def legs_of(item: Prescription) -> tuple[Leg, ...] | tuple[None]:
    """Return the legs in the order to train them: the weaker one first (LEG-02)."""
    if not item.per_leg:
        return (None,)
    first = item.first_leg or LEGS[0]
    return (first, opposite(first))


def made(item: Prescription, number: int, leg: Leg | None, amount: int, form: Form | None = None) -> SetDone:
    """Return one set as it was done, in the unit of the prescription."""
    unit = unit_of(item)
    return SetDone(
        exercise=item.exercise,
        set=min(number, 20),
        leg=leg,
        reps=amount if unit == "reps" else None,
        seconds=amount if unit == "seconds" else None,
        contacts=amount if unit == "contacts" else None,
        load_kg=item.load_kg or None,
        form=form,
    )


def unit_of(item: Prescription) -> str:
    """Return the unit that the prescription counts in."""
    return "reps" if item.reps is not None else "seconds" if item.seconds is not None else "contacts"


def all_done(scene: Scene, session: Session, left_out: tuple[str, ...] = ()) -> tuple[Entry, ...]:
    """Return the log of everything not told yet, as prescribed."""
    rest = [item for item in unlogged(scene, session) if item.exercise not in left_out]
    sets = tuple(done for item in rest for done in as_planned(item))
    return (SessionLog(at=scene.now, session=session.id, sets=sets),)


def done(scene: Scene, session: Session) -> Step:
    """Take the session as done as planned; pressed twice it changes nothing."""
    if is_skipped(scene, session.id) or (is_settled(scene, session.id) and not unlogged(scene, session)):
        return Step(stage=scene.stage, say=(_already(scene, session),))
    entries = all_done(scene, session)
    step = ask_next(scene.after(*entries), session)
    return step.following(entries=entries)


def different(scene: Scene, session: Session) -> Step:
    """Go through the exercises that nothing was told about."""
    if is_skipped(scene, session.id):
        return Step(stage=scene.stage, say=(_already(scene, session),))
    return _next_exercise(scene, session)


def _already(scene: Scene, session: Session) -> Message:
    question = scene.message("log-already", [scene.button("undo", "cmd:undo")])
    return card(scene, session, question)


def _next_exercise(scene: Scene, session: Session, after: str = "") -> Step:
    """Ask about the first exercise not told yet behind `after`; at the end about the session as a whole."""
    order = [item.exercise for item in session.exercises]
    start = order.index(after) + 1 if after in order else 0
    rest = [item for item in unlogged(scene, session) if item.exercise in order[start:]]
    if not rest:
        return ask_next(scene, session) if is_settled(scene, session.id) else ask_why_not(scene, session)
    stage = AskExercise(session=session.id, exercise=rest[0].exercise)
    return Step(stage=stage, say=(card(scene, session, ask_exercise(scene, stage)),))


def ask_exercise(scene: Scene, stage: AskExercise) -> Message:
    """Ask how one exercise went: as planned, set by set, or not at all."""
    item = _item(scene, stage)
    if item is None:
        return scene.message("log-gone")
    verbs = [scene.button(f"ex-{verb}", f"{EXERCISE}:{stage.exercise}:{verb}") for verb in ("plan", "sets", "none")]
    name, dose = exercise_name(scene, item.exercise), dose_words(scene, item)
    return scene.message("ask-exercise", verbs, name=name, dose=dose)


def ask_set(scene: Scene, stage: AskSet) -> Message:
    """Ask for one set on one leg; the second leg is asked for no more than the first one did (LEG-02)."""
    item = _item(scene, stage)
    if item is None:
        return scene.message("log-gone")
    number, leg = _place(item, len(stage.done))
    target = _target(item, stage)
    amounts = [target, target - 1, target - 2]
    buttons = [Button(str(n), f"{SET}:{item.exercise}:{len(stage.done)}:{n}") for n in amounts if n >= 0]
    side = scene.say("ask-set-side", leg=scene.say(f"leg-{leg}")) if leg else ""
    zero = [scene.button("set-stop", f"{SET}:{item.exercise}:{len(stage.done)}:stop")]
    name, told = exercise_name(scene, item.exercise), sets_words(scene, stage.done)
    before = scene.say("ask-set-before", told=told) if told else ""
    unit = scene.say(f"unit-{unit_of(item)}")
    return scene.message(
        "ask-set", buttons, zero, name=name, set=number, sets=item.sets, side=side, before=before, unit=unit
    )


def _item(scene: Scene, stage: AskExercise | AskSet) -> Prescription | None:
    session = session_named(scene, stage.session)
    items = session.exercises if session else ()
    return next((item for item in items if item.exercise == stage.exercise), None)


def _place(item: Prescription, index: int) -> tuple[int, Leg | None]:
    legs = legs_of(item)
    return index // len(legs) + 1, legs[index % len(legs)]


def _target(item: Prescription, stage: AskSet) -> int:
    second = item.per_leg and len(stage.done) % 2 == 1
    return min(item.amount, stage.done[-1].amount) if second else item.amount


def tap_exercise(scene: Scene, stage: AskExercise, event: Tapped) -> Step | None:
    """Take the answer about one exercise; a button of another one is old."""
    session, item = session_named(scene, stage.session), _item(scene, stage)
    if session is None or item is None or not event.data.startswith(f"{EXERCISE}:{stage.exercise}:"):
        return None
    verb = event.data.rpartition(":")[2]
    if verb == "sets":
        first = AskSet(session=session.id, exercise=item.exercise)
        return Step(stage=first, say=(card(scene, session, ask_set(scene, first)),))
    if verb == "plan":
        return _store(scene, session, as_planned(item))
    return _next_exercise(scene, session, after=item.exercise)


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
    item = _item(scene, stage)
    if item is None or not numbers:
        return None
    if any(n > MOST[unit_of(item)] for n in numbers) or len(numbers) > item.sets:
        return Step(stage=stage, say=(scene.message("unclear-set", most=MOST[unit_of(item)]), ask_set(scene, stage)))
    return _add(scene, stage, numbers)


def _add(scene: Scene, stage: AskSet, amounts: tuple[int, ...]) -> Step:
    session, item = session_named(scene, stage.session), _item(scene, stage)
    if session is None or item is None:
        return ask_nothing(scene)
    done = stage.done
    for amount in amounts[: item.sets * len(legs_of(item)) - len(done)]:
        number, leg = _place(item, len(done))
        done = (*done, made(item, number, leg, amount))
    if len(done) >= item.sets * len(legs_of(item)):
        return _store(scene, session, done)
    following = AskSet(session=stage.session, exercise=stage.exercise, done=done)
    return Step(stage=following, say=(card(scene, session, ask_set(scene, following)),))


def _close_sets(scene: Scene, stage: AskSet) -> Step:
    session, item = session_named(scene, stage.session), _item(scene, stage)
    if session is None or item is None:
        return ask_nothing(scene)
    if not stage.done:
        return _next_exercise(scene, session, after=item.exercise)
    return _store(scene, session, stage.done)


def ask_nothing(scene: Scene) -> Step:
    """Close a question about a session that the calendar no longer has."""
    return closed(scene.message("log-gone"))


def _store(scene: Scene, session: Session, sets: tuple[SetDone, ...]) -> Step:
    entry = SessionLog(at=scene.now, session=session.id, sets=sets)
    return _next_exercise(scene.after(entry), session, after=sets[0].exercise).following(entries=(entry,))


def ask_why_not(scene: Scene, session: Session) -> Step:
    """Ask for the reason where nothing of the session was done."""
    stage = AskSkip(session=session.id)
    return Step(stage=stage, say=(card(scene, session, ask_skip(scene, stage)),))


def ask_rest(scene: Scene, stage: AskRest) -> Message:
    """Ask whether the part that was told is all of the session."""
    session = session_named(scene, stage.session)
    if session is None:
        return scene.message("log-gone")
    left = ", ".join(exercise_name(scene, item.exercise) for item in unlogged(scene, session))
    all_of_it = scene.button("rest-all", f"{TOPIC}:all:{session.id}")
    return scene.message("ask-rest", [action(scene, "done", session), all_of_it], left=left)


def tap_log(scene: Scene, event: Tapped) -> Step | None:
    """Take a button of a session's own message."""
    _, verb, name = [*event.data.split(":", 2), "", ""][:3]
    session = session_named(scene, name)
    if session is None:
        return None
    match verb:
        case "done":
            return done(scene, session)
        case "diff":
            return different(scene, session)
        case "all":
            return ask_next(scene, session) if is_settled(scene, session.id) else different(scene, session)
        case "skip":
            return open_skip(scene, session)
        case "move":
            return open_move(scene, session)
        case "swap":
            return open_swap(scene, session)
        case "how":
            return Step(stage=scene.stage, say=(how(scene, session),))
        case "why":
            return Step(stage=scene.stage, say=(why_session(scene, session),))
        case _:
            return None
