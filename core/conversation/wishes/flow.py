"""The 15-minute flow before a run: shown side by side, the weaker one first (EXE-16, PHA-11)."""

from datetime import timedelta
from typing import Final

from core.catalog import FlowStep
from core.chat import Message
from core.conversation.plan.logged import pains_since
from core.conversation.plan.wording import exercise_name
from core.conversation.stops.flag_words import no_work
from core.conversation.turns.scene import Scene, Step
from core.rules.screening import barred, expecting

NAME: Final = "run_prep"
SPARED_FROM: Final = 3
"""Pain from which on an exercise of its region is left out (PAI-02)."""
SPARED_FOR: Final = timedelta(days=7)


def flow(scene: Scene, _: str) -> Step:
    """Show the flow; what stops or bars light work stops it too, and what hurts is left out."""
    if stops := no_work(scene):
        return scene.stay(stops)
    screening = scene.profile.screening
    if screening is None or barred(screening):
        return scene.stay(scene.message("flow-barred"))
    if expecting(screening):
        return scene.stay(scene.message("flow-expecting"))
    return scene.stay(_shown(scene))


def _shown(scene: Scene) -> Message:
    found = scene.catalog.flows[NAME]
    steps = [step for step in found.steps if not _hurts(scene, step)]
    first = scene.profile.weaker_leg or "left"
    lines = [scene.say("flow-start"), scene.say("flow-side", leg=first, rounds=found.rounds)]
    lines += [_line(scene, place, step) for place, step in enumerate(steps, 1)]
    text = "\n".join([*lines, scene.say("flow-end")])
    return Message(text, title=scene.say("flow-title", minutes=found.minutes))


def _line(scene: Scene, place: int, step: FlowStep) -> str:
    exercise = scene.catalog.exercises[step.exercise]
    dose = scene.say("flow-seconds" if exercise.unit == "seconds" else "flow-reps", amount=step.amount)
    return scene.say("flow-step", place=place, name=exercise_name(scene, exercise.id), dose=dose, cue=exercise.cues[0])


def _hurts(scene: Scene, step: FlowStep) -> bool:
    regions = scene.catalog.exercises[step.exercise].regions
    recent = pains_since(scene, scene.now - SPARED_FOR)
    return any(pain.score >= SPARED_FROM and pain.region in regions for pain in recent)
