"""The questions about sets: how an exercise went, one set after the other, with which weight."""

from dataclasses import replace
from typing import Final

from core.body import Leg
from core.chat import Button, Message
from core.conversation.plan.logged import legs_of, sets_of, unit_of
from core.conversation.plan.weeks import session_named
from core.conversation.plan.wording import dose_words, exercise_name, sets_words
from core.conversation.stages.stage import AskExercise, AskLoad, AskSet
from core.conversation.turns.scene import Scene, rows_of
from core.journal import SetDone
from core.training import Prescription

EXERCISE: Final = "ex"
SET: Final = "set"
FORMS: Final = (":sets", ":load")
"""Answers that a platform with forms may take typed at once ("10/10/8")."""


def ask_exercise(scene: Scene, stage: AskExercise) -> Message:
    """Ask how one exercise went: as planned, set by set, or not at all."""
    item = item_of(scene, stage)
    if item is None:
        return scene.message("log-gone")
    names = ("plan", "sets", "load", "none") if item.load_kg else ("plan", "sets", "none")
    verbs = [scene.button(f"ex-{verb}", f"{EXERCISE}:{stage.exercise}:{verb}") for verb in names]
    verbs = [replace(verb, form=verb.data.endswith(FORMS)) for verb in verbs]
    name, dose = exercise_name(scene, item.exercise), dose_words(scene, item)
    return scene.message("ask-exercise", *rows_of(verbs, 2), name=name, dose=dose)


def ask_set(scene: Scene, stage: AskSet) -> Message:
    """Ask for one set on one leg; the second leg is asked for no more than the first one did (LEG-02)."""
    item = item_of(scene, stage)
    places = still_open(scene, stage, item) if item else []
    if item is None or not places:
        return scene.message("log-gone")
    number, leg = places[0]
    others = [one.amount for one in _told(scene, stage) if one.set == number and one.leg != leg]
    target = min([item.amount, *others])
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


def ask_load(scene: Scene, stage: AskLoad) -> Message:
    """Ask which weight was held."""
    return scene.message("ask-load", name=exercise_name(scene, stage.exercise))


def item_of(scene: Scene, stage: AskExercise | AskSet | AskLoad) -> Prescription | None:
    """Return the prescription that a question is about, null where the calendar no longer has it."""
    session = session_named(scene, stage.session)
    items = session.exercises if session else ()
    return next((item for item in items if item.exercise == stage.exercise), None)


def still_open(scene: Scene, stage: AskSet, item: Prescription) -> list[tuple[int, Leg | None]]:
    """Return the number and the leg of each set that is not told yet, in the order of doing."""
    told = {(one.set, one.leg) for one in _told(scene, stage)}
    places = [(n, leg) for n in range(1, item.sets + 1) for leg in legs_of(item)]
    return [place for place in places if place not in told]


def _told(scene: Scene, stage: AskSet) -> tuple[SetDone, ...]:
    """Return the sets of the exercise that were told, now or before."""
    before = (one for one in sets_of(scene, stage.session) if one.exercise == stage.exercise)
    return (*before, *stage.done)
