"""What only norms and loads need: body mass, asked where a weight is there; sex and the smallest step in settings."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.athlete import Profile, Units
from core.chat import Message
from core.conversation.plan.wording import load_words
from core.conversation.questions.question import (
    Answer,
    Question,
    plain,
    settled,
    unclear,
    with_choices,
)
from core.conversation.questions.weights import heavy_note, in_kilograms, in_told_units, weights_said
from core.conversation.turns.scene import Scene
from core.conversation.understand.numbers import MASS_UNIT, bare_number_in, in_figures, kilograms_in
from core.conversation.understand.own_weights import units_in
from core.rules.weights import WEIGHING

LIGHTEST: Final = 20
_LIGHTEST_BARE: Final = 40
"""A smaller number without its unit is rather an answer to the next question, how many minutes."""
HEAVIEST: Final = 400
STEPS: Final = ("0.5", "1", "2", "2.5", "5")
_TALL: Final = re.compile(r"\b(?:and )?(?:i(?:'?m| am) )?(?:\d{3} ?cm\b|[45]'\d{1,2}\b)")
"""How tall somebody is, told beside it."""
_BY: Final = re.compile(rf"\b(?:lost|gained|put on|dropped|down|up)(?: by)? [\d.]+ ?{MASS_UNIT}?\b(?! now)")
"""By how much it changed."""
_RATHER_NOT: Final = re.compile(
    r"^\W*(?:skip|no|none|nope|nah|leave|pass|next)\b|\b(?:rather not|don'?t (?:want|know|like)|not sure|no idea|"
    r"prefer not|none of your|not telling|won'?t|unsure|idk|dunno|private|secret)\b"
)
_WEIGH: Final = re.compile(r"\bweigh\b|\bmy (?:body ?)?(?:weight|mass)\b")
_UNIT: Final = re.compile(rf"\d ?(?:{MASS_UNIT}|stones?|st)\b")


def _hear_sex(scene: Scene, profile: Profile, text: str) -> Answer:
    low = text.strip().lower()[:40]
    if re.match(r"(?:f|w|woman|female)\b", low):
        return settled(profile, sex="female")
    if re.match(r"(?:m|man|male)\b", low):
        return settled(profile, sex="male")
    return settled(profile, sex=None) if re.match(r"(?:skip|no|none|other|x)\b", low) else unclear(scene, "unclear-sex")


def mass_in(text: str, units: Units) -> float | None:
    """Return the body mass in kg that words name; null where they name none, or may speak of something else."""
    low = _BY.sub(" ", _TALL.sub(" ", in_figures(text[:100].lower())))
    named = _UNIT.search(low)
    mass = kilograms_in(low, units) if named or bare_number_in(_WEIGH.sub(" ", low)) else None
    least = LIGHTEST if named else _LIGHTEST_BARE
    return mass if mass is not None and least <= mass <= HEAVIEST else None


def _hear_mass(scene: Scene, profile: Profile, text: str) -> Answer:
    mass = mass_in(text, profile.weighs_in)
    if mass is None:
        left_out = _RATHER_NOT.search(text[:100].lower())
        return settled(profile, body_mass_kg=None) if left_out else unclear(scene, "unclear-mass")
    known, told = replace(profile, body_mass_kg=mass), units_in(text.lower())
    if told and profile.load_units is None:
        known = replace(in_kilograms(known) if told == "metric" else known, load_units=told)
    own = weights_said(scene, known) if known.weights_kg != profile.weights_kg else ""
    notes = (scene.say("note-mass", mass=load_words(scene.of(known), mass)), own, heavy_note(scene, known))
    return settled(known, " ".join(filter(None, notes)))


def _ask_step(scene: Scene, profile: Profile) -> Message:
    unit = "lb" if profile.weighs_in == "imperial" else "kg"
    return scene.message("ask-step", [plain("step", step) for step in STEPS], unit=unit)


def _hear_step(scene: Scene, profile: Profile, text: str) -> Answer:
    profile = in_told_units(profile, text.lower())
    step = kilograms_in(text, profile.weighs_in)
    if not step or step > 50:
        return unclear(scene, "unclear-step")
    return settled(profile, scene.say("note-step", step=load_words(scene.of(profile), step)), load_step_kg=step)


SEX: Final = Question(name="sex", ask=with_choices("sex", "female", "male", "skip"), tap=_hear_sex, hear=_hear_sex)
BODY_MASS: Final = Question(
    name="mass", ask=with_choices("mass", "skip"), tap=_hear_mass, hear=_hear_mass, default="skip",
    asked=lambda profile: profile.body_mass_kg is None and not profile.equipment.isdisjoint(WEIGHING),
)  # fmt: skip
"""Asked where it decides anything: the first weight, and each coarse step of one (PRO-04)."""
LOAD_STEP: Final = Question(name="step", ask=_ask_step, tap=_hear_step, hear=_hear_step)
