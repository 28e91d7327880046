"""What the coach says unasked: whatever is due, each once per local date."""

from dataclasses import replace

from core.conversation.occasions.morning import morning
from core.conversation.occasions.review import review
from core.conversation.stages.stage import Idle
from core.conversation.transitions import reopen
from core.conversation.turns.scene import Scene, Step, joined
from core.conversation.turns.turn import Letter
from core.schedule import Due, Spoken, due


def strike(scene: Scene) -> tuple[Step, tuple[Letter, ...]]:
    """Say what is due, each once per local date; what is open stays open and is asked again."""
    profile, settings = scene.athlete.profile, scene.athlete.settings
    dues = due(profile, settings, scene.athlete.struck, scene.now) if profile else ()
    letters: tuple[Letter, ...] = ()
    step = scene.stay()
    for one in dues:
        said = _speak(scene.after(*step.entries).at(step.stage), one)
        letters += tuple(
            Letter(message=message, occasion=one.occasion, day=one.day, due=one.at, expires=one.expires)
            for message in said.say
        )
        spoken = Spoken(occasion=one.occasion, day=one.day, at=scene.now)
        step = replace(said, entries=step.entries + said.entries, spoken=(*step.spoken, spoken))
    return step, letters


def _speak(scene: Scene, one: Due) -> Step:
    step = morning(scene) if one.occasion == "morning" else review(scene)
    kept = step.stage == scene.stage and not isinstance(scene.stage, Idle)
    asked = [one for one in reopen(scene) if not any(one.text in said.text for said in step.say)] if kept else []
    return replace(step, say=joined((*step.say, *asked))) if asked else step
