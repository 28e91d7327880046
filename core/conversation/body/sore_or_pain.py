"""Whether what was told of the legs, or of a muscle, is soreness or pain: asked, never guessed (PAI-01)."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.chat import Message, Tapped
from core.conversation.body.pain import JUST_NOW, start
from core.conversation.body.pain_words import kind_told, side_told
from core.conversation.body.scale import on_scale, scale_in
from core.conversation.body.soreness import ask_of, stage_of, told
from core.conversation.plan.wording import place_words
from core.conversation.stages.stage import AskKind, AskPainPart
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.agreement import UNSURE
from core.journal import Pain, Soreness
from core.reading.facts import PainSaid

_LED: Final = r"(?:(?:no|yes|it'?s|is|just|only|a|bit|more|of|like|i think|probably|mostly)[ ,]+)*"
_SORE: Final = re.compile(
    rf"{_LED}(?:(?:muscles?|muscular) )?(?:sore(?:ness)?|stiff(?:ness)?|doms|tired|heavy)|{_LED}(?:muscles?|muscular)"
)
_PAIN: Final = re.compile(
    rf"{_LED}(?:(?:real|actual|proper|sharp|dull) )?(?:pain(?:ful)?|hurts?|ach(?:es?|ing)|both|injury)|"
    rf"{_LED}(?:sharp|dull)|{UNSURE.pattern}"
)
"""Words for pain; who is not sure is asked about it as pain, the smaller dose (PAI-02)."""


def ask_kind(scene: Scene, place: PainSaid | None = None) -> Step:
    """Ask whether it is soreness or pain."""
    place = place or PainSaid()
    return scene.ask(AskKind(at=scene.now, region=place.region, leg=place.leg), kind_question)


def sore_lately(scene: Scene) -> Soreness | None:
    """Return the sore place that was told just before, where no pain was told behind it."""
    told = [entry for entry in scene.journal if isinstance(entry, Pain | Soreness) and scene.now - entry.at <= JUST_NOW]
    last = told[-1] if told else None
    return last if isinstance(last, Soreness) and last.score and last.region else None


def kind_question(scene: Scene, stage: AskKind) -> Message:
    """Ask it, with the place that was named."""
    kinds = [scene.button(f"kind-{kind}", f"kind:{kind}") for kind in ("sore", "pain")]
    if stage.region is None:
        return scene.message("ask-kind", kinds)
    score = "" if stage.score is None else f" {scene.say('pain-score', score=f'{stage.score:g}')}"
    return scene.message("ask-kind-place", kinds, place=f"{place_words(scene, stage.region, stage.leg)}{score}")


def hear_kind(scene: Scene, stage: AskKind, text: str) -> Step | None:
    """Take one of the two in words; a number and a side wait for it."""
    low = text.strip().lower().rstrip("!. ")
    if _SORE.fullmatch(low):
        return _as_soreness(scene, stage)
    if _PAIN.fullmatch(low):
        return _as_pain(scene, stage, low)
    if side := side_told(low):
        return scene.ask(replace(stage, leg=side), kind_question)
    return on_scale(scene, scale_in(low), lambda score: scene.ask(replace(stage, score=score), kind_question))


def tap_kind(scene: Scene, event: Tapped) -> Step | None:
    """Take one of the two; an old button opens its question anew."""
    stage = scene.stage if isinstance(scene.stage, AskKind) else AskKind()
    kinds = {"sore": _as_soreness(scene, stage), "pain": _as_pain(scene, stage, "")}
    return kinds.get(event.data.partition(":")[2])


def _as_soreness(scene: Scene, stage: AskKind) -> Step:
    asked = replace(stage_of(scene), region=stage.region, leg=stage.leg)
    step = scene.ask(asked, ask_of) if stage.score is None else told(scene, asked, stage.score)
    return replace(step, drops=True)


def _as_pain(scene: Scene, stage: AskKind, low: str) -> Step:
    kind = kind_told(low)
    part = AskPainPart(open=(), at=stage.at, score=stage.score, region=stage.region, leg=stage.leg)
    return replace(start(scene, replace(part, type=kind if kind in ("sharp", "ache") else None)), drops=True)
