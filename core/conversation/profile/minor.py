"""Who turns out to be under 18: nothing of a plan is offered until another age is told (SCR-02)."""

from dataclasses import replace
from typing import Final

from core.athlete import ADULT_AGE
from core.chat import Called, Said, Tapped
from core.conversation.answers.meaning import speaks_of_food, support
from core.conversation.questions.who import age_told
from core.conversation.record.data import wants_deletion
from core.conversation.stages.stage import AskDelete, AskFlag
from core.conversation.stops.flag_words import FLAG
from core.conversation.stops.safety import hear_flag
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.scene import Scene, Step, closed

MAY: Final = ("delete", "export", "stop")
"""What may be done with the data; danger is always heard, with the answer to what is asked about it (SAF-04)."""

SHORT: Final = 40
"""More letters than this tell more than an age."""


def refused(scene: Scene, age: int) -> Step:
    """Keep the age, say why nothing is offered, and send nothing unasked."""
    settings = replace(scene.athlete.settings, pushes=False)
    return replace(closed(scene.message("refuse-minor")), profile=replace(scene.profile, age=age), settings=settings)


def held_back(scene: Scene, event: Said | Called | Tapped) -> Step | None:
    """Say it again to whatever else somebody under 18 wants; null where they may, or where another age is told."""
    if scene.profile.age >= ADULT_AGE:
        return None
    match event:
        case Called(name=name, argument=argument):
            free = name in MAY or is_danger(reading_of(scene, argument))
        case Tapped(data=data):
            free = data.startswith(("delete:", "cmd:delete", "cmd:export", f"{FLAG}:yes:", f"{FLAG}:no:"))
        case Said(text=text):
            low = text.strip().lower().rstrip("!.")
            told = age_told(low) if len(low) <= SHORT else None
            adult = told is not None and told[0] >= ADULT_AGE
            flag = isinstance(scene.stage, AskFlag) and hear_flag(scene, scene.stage, text) is not None
            free = (
                adult
                or flag
                or isinstance(scene.stage, AskDelete)
                or wants_deletion(low)
                or low.partition(" ")[0].rstrip(",") in MAY
                or is_danger(reading_of(scene, text))
            )
            if not free and speaks_of_food(text):
                return scene.stay(support(scene, text))
    return None if free else scene.stay(scene.message("refuse-minor"))
