"""Distances, and plain numbers."""

import re
from typing import Final

from core.athlete import Units
from core.conversation.understand.figures import in_figures

KM_PER_MILE: Final = 1.609344
KG_PER_POUND: Final = 0.45359237
_NUMBER: Final = r"(\d{1,4}(?:[.,]\d{1,2})?)"
_DISTANCE: Final = re.compile(
    r"(?<![\d:])" + _NUMBER + r"(?!\d*:\d)\s*(?:-?ish)?\s*(km|kms|k|kilomet\w+|mi|miles?|m)?\b"
)
_ABOUT: Final = re.compile(
    r"\b(?:about|around|roughly|maybe|perhaps|some|say|it'?s|is|i|run|usually|normally|a|per|each|every|week|weekly|or|so|"
    r"up|now|to|approximately|approx|circa|ca|at|most|least|more|less|than|under|over|just|only|not|much|total|in|the|think|ish)\b|ish\b|"
    r"[\W\d]"
)
"""Words that may stand about a distance without its unit: any other word speaks of something else."""


def number_in(text: str) -> float | None:
    """Return the number of the text; null where there is none, or more than one that differ."""
    found = re.findall(r"(?<![\w.,])-?" + _NUMBER + r"(?![\w.,]*\d)", in_figures(text.lower()))
    return float(found[0].replace(",", ".")) if len(set(found)) == 1 else None


def kilograms_in(text: str, units: Units) -> float | None:
    """Return the mass that the text names in kilograms; a bare number is in the athlete's own units."""
    low = text[:100].lower()
    value = number_in(re.sub(r"\s*(?:kilos?|kgs?|pounds?|lbs?)\b", " ", low))
    pounds = bool(re.search(r"pounds?|lbs?", low)) or (units == "imperial" and not re.search(r"k(?:ilo|g)", low))
    return None if value is None else round(value * KG_PER_POUND, 2) if pounds else value


def distance_in(text: str, units: Units) -> tuple[float, Units] | None:
    """Return kilometres and the units they were told in; a bare number is in the athlete's own units."""
    found = _DISTANCE.search(in_figures(text.lower()).replace("mls", "miles"))
    if found is None or not (found[2] or _ABOUT.sub("", in_figures(text.lower())) == ""):
        return None
    value, unit = float(found[1].replace(",", ".")), found[2] or ""
    told: Units = "imperial" if unit.startswith("mi") else "metric" if unit.startswith("k") else units
    return (round(value * KM_PER_MILE, 1) if told == "imperial" else value), told


def numbers_in(text: str) -> tuple[int, ...]:
    """Return the whole numbers of a text that holds nothing else ("10/10/8"); none where there are other words."""
    if len(text) > 100 or not re.fullmatch(
        r"\s*\d{1,5}(?:[\s,;/+-]+\d{1,5})*\s*(?:reps?|secs?|seconds?|s)?\.?\s*", text.lower()
    ):
        return ()
    return tuple(int(number) for number in re.findall(r"\d+", text))
