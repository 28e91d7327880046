"""An athlete who is new: any first word begins the onboarding; a sign of danger is answered before there is a plan."""

from typing import assert_never

from core.chat import Called, Said, Tapped
from core.conversation import onboarding
from core.conversation.data import link
from core.conversation.reading_in import graver, reading_of, shortened
from core.conversation.safety import raise_flag
from core.conversation.scene import Scene, Step
from core.conversation.stage import Onboarding
from core.reading.facts import FlagSaid


def meet(scene: Scene, event: Said | Called | Tapped) -> Step:
    """Lead an athlete who is new through the onboarding; any first word begins it."""
    stage = scene.stage
    if isinstance(event, Called) and event.name == "link" and event.argument:
        return link(scene, event.argument)
    if not isinstance(stage, Onboarding):
        first = shortened(event.text) if isinstance(event, Said) else ""
        return _warned(scene, first, onboarding.begin(scene, first))
    match event:
        case Said(text=text):
            return _warned(scene, shortened(text), onboarding.hear(scene, stage, event))
        case Called():
            return onboarding.call(scene, stage, event)
        case Tapped():
            return onboarding.tap(scene, stage, event) or onboarding.stale(scene, stage)
        case _:
            assert_never(event)


def _warned(scene: Scene, text: str, step: Step) -> Step:
    """Say what a sign calls for even before there is a plan (SAF-01, SAF-02); what is open stays open."""
    reading = reading_of(scene, text)
    if flag := graver(fact for fact in reading.facts if isinstance(fact, FlagSaid)):
        stop = raise_flag(scene, flag.tier, flag.sign)
        return step.following(*stop.say, entries=stop.entries)
    doubt = any(question.about == "red_flag" for question in reading.questions)
    return step.following(scene.message("flag-doubt")) if doubt else step
