"""An athlete who is new: any first word begins the onboarding; a sign of danger is answered before there is a plan."""

from dataclasses import replace
from typing import assert_never

from core.chat import Called, Message, Said, Tapped
from core.conversation.onboarding import health_late, onboarding
from core.conversation.onboarding.put_right import opening
from core.conversation.record.data import link
from core.conversation.stages.stage import Onboarding
from core.conversation.stops.safety import raise_flag
from core.conversation.taking.reading_in import graver, reading_of, shortened
from core.conversation.turns.scene import Scene, Step
from core.planner import holds_increases
from core.reading import is_foreign
from core.reading.facts import FlagSaid


def meet(scene: Scene, event: Said | Called | Tapped) -> Step:
    """Lead an athlete who is new through the onboarding; any first word begins it."""
    stage = scene.stage
    if isinstance(event, Called) and event.name == "link" and event.argument:
        return link(scene, event.argument)
    if not isinstance(stage, Onboarding):
        first = shortened(event.text) if isinstance(event, Said) else ""
        return _warned(scene, first, _begun(scene, first))
    match event:
        case Said(text=text):
            step = health_late.hear(scene, stage, text)
            if step.stage == stage and is_foreign(text, scene.catalog):
                step = Step(stage=stage, say=(scene.message("other-language"), onboarding.ask(scene, stage)))
            return _warned(scene, shortened(text), step)
        case Called():
            return onboarding.call(scene, stage, event)
        case Tapped():
            return onboarding.tap(scene, stage, event) or onboarding.stale(scene, stage)
        case _:
            assert_never(event)


def _begun(scene: Scene, first: str) -> Step:
    """Say hello and ask the first question; first words that tell more than a hello are taken for what they tell."""
    stage = opening(scene)
    told = health_late.hear(scene, stage, first)
    if told.stage == stage and not told.entries:
        told = Step(stage=stage, say=(onboarding.ask(scene, stage),))
    return told.following(Message(scene.say("welcome"), title=scene.say("hello")))


def _warned(scene: Scene, text: str, step: Step) -> Step:
    """Say what a sign calls for even before there is a plan (SAF-01, SAF-02), and nothing beside it."""
    reading = reading_of(scene, text)
    if flag := graver(fact for fact in reading.facts if isinstance(fact, FlagSaid)):
        stop = raise_flag(scene, flag.tier, flag.sign)
        if any(holds_increases(entry) for entry in stop.entries):  # it stops nothing, so the questions go on (SAF-07)
            return step.following(*stop.say, entries=stop.entries)
        return replace(step, say=stop.say, entries=(*step.entries, *stop.entries))
    doubt = any(question.about == "red_flag" for question in reading.questions)
    return step.following(scene.message("flag-doubt")) if doubt else step
