"""An answer to the morning's question that tells of the place that hurt as well ("knee 0 this morning, legs 2")."""

import re
from dataclasses import replace
from typing import Final

from core.body import Score
from core.conversation.body.soreness import hear_soreness, pain_now, told
from core.conversation.stages.stage import AskPainNow, AskSoreness, Idle
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step
from core.reading.facts import PainSaid, SorenessSaid

_PARTS: Final = re.compile(r"\s*(?:;|[,.](?!\d)|\band\b|\bbut\b)\s*")
_NOW: Final = re.compile(r"\b(?:this morning|today|now|still)\b")


def hear_morning(scene: Scene, stage: AskSoreness, text: str) -> Step | None:
    """Take a number; or the score of the legs and that of the place, which is then not asked about again."""
    step = hear_soreness(scene, stage, text)
    if step or stage.region or not stage.pain_region:
        return step
    place = AskPainNow(region=stage.pain_region, leg=stage.pain_leg)
    parts = [part for part in _PARTS.split(text.lower()) if part]
    scores = [_of_place(scene.at(place), place, part) for part in parts]
    pain = next((score for score in scores if score is not None), None)
    rest = ", ".join(part for part, score in zip(parts, scores, strict=True) if score is None)
    sore = _of_legs(scene, rest)
    if pain is None or sore is None:
        return None
    first = told(scene, replace(stage, pain_region=None, pain_leg=None), sore)
    second = pain_now(scene.after(*first.entries), place, pain)
    if isinstance(first.stage, Idle):
        return second.following(*first.say, entries=first.entries)
    return first.following(*second.say, entries=second.entries) if isinstance(second.stage, Idle) else None


def _of_place(scene: Scene, place: AskPainNow, part: str) -> Score | None:
    """Return what is said of the place that hurt."""
    match reading_of(scene, _NOW.sub("", part).strip()).facts:
        case (PainSaid(score=score, region=place.region, leg=leg),) if leg in (None, place.leg):
            return score
        case _:
            return None


def _of_legs(scene: Scene, rest: str) -> Score | None:
    match reading_of(scene, rest).facts:
        case (SorenessSaid(score=score, region=None),):
            return score
        case _:
            return None
