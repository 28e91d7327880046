"""Swapping an exercise of a session for another of its chain, or a kinder one."""

from typing import Final

from core import regex as re
from core.chat import Button, Message, Tapped
from core.conversation.plan.logged import is_settled
from core.conversation.plan.named import exercise_in, place_told
from core.conversation.plan.weeks import session_named
from core.conversation.plan.wording import dose_words, exercise_name, nothing_open
from core.conversation.session.swap_for_good import back_rows, keep_button
from core.conversation.stages.stage import AskSwap
from core.conversation.turns.scene import Scene, Step, closed, rows_of
from core.training import Session
from core.wishes import Swap

SWAP: Final = "swap"

_NONE: Final = re.compile(r"(?:none|neither|nothing|no)(?: of (?:those|these|them|that))?(?: please| thanks)?[ .!]*")


def open_swap(scene: Scene, session: Session | None, exercise: str | None = None) -> Step:
    """Offer the exercises of a session, or what may stand in for one of them."""
    if session is None or is_settled(scene, session.id):
        return closed(nothing_open(scene, "swap-nothing"))
    stage = AskSwap(session=session.id, exercise=exercise)
    if exercise and not (_options(scene, stage) or back_rows(scene, exercise)):
        name = exercise_name(scene, exercise)
        return closed(scene.message("swap-none", name=name))
    return scene.ask(stage, ask_swap)


def _options(scene: Scene, stage: AskSwap) -> tuple[str, ...]:
    if stage.exercise is None:
        return ()
    return scene.swaps(stage.session, stage.exercise)


def ask_swap(scene: Scene, stage: AskSwap) -> Message:
    """Ask which exercise goes out, then what comes in."""
    session = session_named(scene, stage.session)
    if session is None:
        return scene.message("log-gone")
    planned = [item.exercise for item in session.exercises]
    if stage.exercise is None:
        names, of = planned, session.id
        text = scene.say("ask-swap")
    else:
        names = list(_options(scene, stage))
        of = f"{session.id}:{planned.index(stage.exercise)}" if stage.exercise in planned else session.id
        text = scene.say("ask-swap-to", name=exercise_name(scene, stage.exercise))
    buttons = rows_of((Button(exercise_name(scene, name), f"{SWAP}:{of}:{name}") for name in names[:12]), 2)
    return Message(
        text,
        buttons=(*buttons, *back_rows(scene, stage.exercise), (scene.button("leave", f"{SWAP}:{session.id}:leave"),)),
    )


def tap_swap(scene: Scene, event: Tapped) -> Step | None:
    """Take the exercise that goes out, then the one that comes in; one that is not on offer any more is old."""
    _, name, rest = event.parts
    place, _, value = rest.rpartition(":")
    if value == "leave":
        return closed(scene.message("left-as-is")) if isinstance(scene.stage, AskSwap) else None
    session = session_named(scene, name)
    planned = [item.exercise for item in session.exercises] if session else []
    out = next((item for n, item in enumerate(planned) if place == str(n)), None)
    return _pick(scene, AskSwap(session=name, exercise=out), value) if bool(place) == bool(out) else None


def _pick(scene: Scene, stage: AskSwap, value: str) -> Step | None:
    session = session_named(scene, stage.session)
    if session is None or is_settled(scene, session.id):
        return None
    if stage.exercise is None:
        return open_swap(scene, session, value) if value in {item.exercise for item in session.exercises} else None
    return swap(scene, stage, value) if value in _options(scene, stage) else None


def hear_swap(scene: Scene, stage: AskSwap, text: str) -> Step | None:
    """Take the name of an exercise that is on offer."""
    session, low = session_named(scene, stage.session), text.strip().lower()
    if session is None or not low or len(low) > 60:
        return None
    names = [i.exercise for i in session.exercises] if stage.exercise is None else list(_options(scene, stage))
    if _NONE.fullmatch(low):
        return closed(scene.message("left-as-is"))
    place, named = int(low) if low.isdecimal() else place_told(low), exercise_in(scene, low.partition(" for ")[0])
    fits = (
        names[place - 1 : place]
        if place
        else [name for name in names if low in _names(scene, name)]
        or [name for name in names if f" {low}" in f" {exercise_name(scene, name).lower()}"]
        or [name for name in names if named and name == named.id]
    )
    return _pick(scene, stage, fits[0]) if len(fits) == 1 else None


def _names(scene: Scene, exercise: str) -> set[str]:
    known = scene.catalog.exercises.get(exercise)
    return {known.name.lower(), known.id, *known.aliases} if known else {exercise}


def swap(scene: Scene, stage: AskSwap, to: str) -> Step:
    """Swap for this session, and say what stands there now."""
    assert stage.exercise is not None  # the caller has one
    entry = Swap(at=scene.now, exercise=stage.exercise, to=to, session=stage.session)
    after = scene.after(entry)
    session = session_named(after, stage.session)
    item = next((item for item in session.exercises if item.exercise == to), None) if session else None
    dose = dose_words(after, item) if item else ""
    names = {"before": exercise_name(scene, stage.exercise), "after": exercise_name(scene, to)}
    undo = [scene.button("undo", "cmd:undo"), *keep_button(scene, stage.exercise, to)]
    return closed(scene.message("swapped", undo, dose=dose, **names), entries=(entry,))
