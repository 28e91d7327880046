"""An answer to the morning's question that tells of the place that hurt as well ("knee 0 this morning, legs 2")."""

import re
from dataclasses import replace
from typing import Final

from core.body import Score
from core.conversation.body.pain_words import place_in
from core.conversation.body.scale import TOP
from core.conversation.body.soreness import ask_soreness, hear_soreness, is_there, pain_now, told
from core.conversation.stages.stage import AskPainNow, AskSoreness, AskSoreRegion, Idle
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.figures import in_figures
from core.conversation.understand.numbers import number_in
from core.reading.facts import PainSaid, SorenessSaid

_PARTS: Final = re.compile(r"\s*(?:;|[,.](?!\d)|\band\b|\bbut\b)\s*")
_HURTS: Final = re.compile(r"\b(?:worse|better|hurt\w*|pain\w*)\b")
_OF_LEGS: Final = re.compile(r"\b(?:sore\w*|stiff\w*|doms|legs|quads?|calf|calves|hamstrings?|glutes?)\b")
_NOW: Final = re.compile(r"\b(?:this morning|today|now|still)\b")


def hear_morning(scene: Scene, stage: AskSoreness, text: str) -> Step | None:
    """Take a number; or the score of the legs and that of the place, which is then not asked about again."""
    if step := _of_pain_alone(scene, AskPainNow(region=stage.pain_region, leg=stage.pain_leg), text):
        return step
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


def hear_region(scene: Scene, stage: AskSoreRegion, text: str) -> Step | None:
    """Take words that the number was of the place that hurt; how sore the legs are is asked anew."""
    return _of_pain_alone(scene, AskPainNow(region=stage.pain_region, leg=stage.pain_leg), text)


def _of_pain_alone(scene: Scene, place: AskPainNow, text: str) -> Step | None:
    """Take a number that only the place that hurt can have: it hurts, is worse or better, or is named (PAI-04)."""
    low = text.lower()
    score = number_in(low[:100])
    told = place_in(scene, low)
    meant = is_there(place, told) if told else _HURTS.search(low) is not None
    alone = len(re.findall(r"\d+(?:[.,]\d+)?", in_figures(low))) == 1  # "0 and knee 0" tells of the legs too
    if place.region is None or not (meant and alone) or _OF_LEGS.search(low) or score is None or not 0 <= score <= TOP:
        return None
    step = pain_now(scene, place, score)
    return replace(step, stage=AskSoreness()).then(ask_soreness(scene)) if isinstance(step.stage, Idle) else step


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
