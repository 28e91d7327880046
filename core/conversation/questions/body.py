"""What only norms and loads need, asked in the settings: sex, body mass, the smallest step of the weights."""

import re
from typing import Final

from core.athlete import Profile
from core.chat import Button, Message
from core.conversation.plan.wording import load_words
from core.conversation.questions.question import PREFIX, Answer, Question, choice, settled, unclear
from core.conversation.turns.scene import Scene
from core.conversation.understand.numbers import kilograms_in

LIGHTEST: Final = 20
HEAVIEST: Final = 400
STEPS: Final = ("0.5", "1", "2", "2.5", "5")


def _ask_sex(scene: Scene, profile: Profile) -> Message:
    return scene.message("ask-sex", [choice(scene, "sex", value) for value in ("female", "male", "skip")])


def _hear_sex(scene: Scene, profile: Profile, text: str) -> Answer:
    low = text.strip().lower()[:40]
    if re.match(r"(?:f|w|woman|female)\b", low):
        return settled(profile, sex="female")
    if re.match(r"(?:m|man|male)\b", low):
        return settled(profile, sex="male")
    return settled(profile, sex=None) if re.match(r"(?:skip|no|none|other|x)\b", low) else unclear(scene, "unclear-sex")


def _ask_mass(scene: Scene, profile: Profile) -> Message:
    return scene.message("ask-mass", [choice(scene, "mass", "skip")])


def _hear_mass(scene: Scene, profile: Profile, text: str) -> Answer:
    mass = kilograms_in(text, profile.units)
    if mass is not None and LIGHTEST <= mass <= HEAVIEST:
        note = scene.say("note-mass", mass=load_words(scene, mass))
        return settled(profile, note, body_mass_kg=mass)
    return settled(profile, body_mass_kg=None) if text.strip().lower() == "skip" else unclear(scene, "unclear-mass")


def _ask_step(scene: Scene, profile: Profile) -> Message:
    unit = "lb" if profile.units == "imperial" else "kg"
    return scene.message("ask-step", [Button(step, f"{PREFIX}:step:{step}") for step in STEPS], unit=unit)


def _hear_step(scene: Scene, profile: Profile, text: str) -> Answer:
    step = kilograms_in(text, profile.units)
    if not step or step > 50:
        return unclear(scene, "unclear-step")
    return settled(profile, scene.say("note-step", step=load_words(scene, step)), load_step_kg=step)


SEX: Final = Question(name="sex", ask=_ask_sex, tap=_hear_sex, hear=_hear_sex)
BODY_MASS: Final = Question(name="mass", ask=_ask_mass, tap=_hear_mass, hear=_hear_mass)
LOAD_STEP: Final = Question(name="step", ask=_ask_step, tap=_hear_step, hear=_hear_step)
