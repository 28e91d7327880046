"""Measures told anew in the athlete's own words: a week's distance, the body's mass, a step of weight, the units."""

import re
from typing import Final

from core.athlete import Units
from core.conversation.profile.changing import answered
from core.conversation.profile.race_change import PAST
from core.conversation.profile.settings import with_units
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.numbers import kilograms_in

_DISTANCE: Final = re.compile(
    r"\bi(?:'?m| am)? (?:now |usually |currently |only |just )*(?:run|running|do|doing|average) (?:about |around )?"
    r"(\d{1,3} ?(?:k|km|kms|mi|miles?)?) (?:a|per|each|every) week\b|"
    r"\b(?:weekly|my) (?:mileage|distance|volume)(?: a week)? (?:is|went up to|went down to) (?:now |about )*"
    r"(\d{1,3} ?(?:k|km|kms|mi|miles?)?)\b"
)
_SYSTEM: Final = r"miles|pounds|lbs?|imperial|kilomet\w+|kilograms?|kilos?|kgs?|kms?|metric"
_UNITS: Final = re.compile(
    rf"\b(?:use|switch to|in|prefer|show(?: me)?|would like|'d like) (?P<unit>{_SYSTEM})\b"
    rf"(?: (?:and|but) (?P<other>{_SYSTEM})\b)?|"
    rf"(?<!\d )(?<!\d)\b(?P<bare>{_SYSTEM})(?: please| (?:not|instead of) \w+)"
)
_OF_WEIGHTS: Final = re.compile(r"po|lb|kilo(?!m)|kg|kilog")
_OF_DISTANCES: Final = re.compile(r"mi|kilom|km")
_AMOUNT: Final = r"\d{1,3}(?:[.,]\d)?"
_UNIT: Final = r"\s*(?:kilos?|kgs?|pounds?|lbs?)"
_WEIGH: Final = re.compile(
    rf"(?:i weigh|my (?:body ?)?(?:weight|mass) is)(?: about| around)? ({_AMOUNT}(?:{_UNIT})?)(?: now)?|"
    rf"(?:i'?m|i am)(?: about| around)? ({_AMOUNT}{_UNIT})(?: now)?|"
    rf"(?:also |and |now |down to |up to )*({_AMOUNT}{_UNIT}) now"
)
NEAR: Final = 0.2
_STEP: Final = re.compile(
    rf"\b(?:steps?|jumps?|increments?) (?:of|are) ({_AMOUNT}{_UNIT})|\b(?:go|goes) up (?:in|by) ({_AMOUNT}{_UNIT})"
)


def distance(scene: Scene, low: str) -> Step | None:
    """Take the distance of a usual week."""
    found = _DISTANCE.search(low)
    return answered(scene, "distance", found[1] or found[2]) if found and not PAST.search(low) else None


def mass(scene: Scene, low: str) -> Step | None:
    """Take the body's mass."""
    found = _WEIGH.fullmatch(low)
    return answered(scene, "mass", found[1] or found[2] or found[3]) if found and _is_near(scene, found[3]) else None


def _is_near(scene: Scene, bare: str | None) -> bool:
    """Tell whether an amount that nothing says is the body's is near to what the body weighed; true where one said."""
    told, known = kilograms_in(bare, scene.profile.weighs_in) if bare else None, scene.profile.body_mass_kg
    return bare is None or bool(told and known and abs(told - known) <= known * NEAR)


def load_step(scene: Scene, low: str) -> Step | None:
    """Take how far one weight is from the next."""
    found = _STEP.search(low)
    return answered(scene, "step", found[1] or found[2]) if found else None


def units(scene: Scene, low: str) -> Step | None:
    """Switch the units of distances or weights, or of both; a number in front of one is an amount."""
    found = _UNITS.search(low)
    if found is None:
        return None
    distances, weights = scene.profile.units, scene.profile.weighs_in
    for named in filter(None, (found["unit"] or found["bare"], found["other"])):
        told: Units = "imperial" if named.startswith(("mi", "po", "lb", "im")) else "metric"
        distances = distances if _OF_WEIGHTS.match(named) else told
        weights = weights if _OF_DISTANCES.match(named) else told
    return with_units(scene, distances, weights)
