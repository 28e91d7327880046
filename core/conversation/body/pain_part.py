"""Take the answer to a part of a pain that is asked for, in words or by a button; what is denied or has eased too."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.chat import Tapped
from core.conversation.body.pain import JUST_NOW, NO_SIDE, NOON, REGIONS, TYPES, ask_part, entry_of, record, start
from core.conversation.body.pain_words import (
    DENIES,
    EASED,
    NO_PAIN,
    SIDELESS,
    SIDES,
    kind_told,
    places_in,
    side_told,
    worst,
)
from core.conversation.body.scale import TOP, off_scale, scale_in
from core.conversation.plan.wording import place_words
from core.conversation.record.entry_words import entry_words
from core.conversation.record.undo import gone, standing_of
from core.conversation.stages.stage import AskFlag, AskPainPart
from core.conversation.stops.flag_words import ask_flag
from core.conversation.turns.scene import Scene, Step, closed
from core.conversation.understand.agreement import SHRUGS
from core.conversation.understand.clauses import clauses
from core.journal import Pain
from core.reading.facts import PainSaid

_ONE_WORD: Final = re.compile(r"fine|ok(?:ay)?|good|better")
"""What tells of the kind as well as of its end."""
_GONE: Final = re.compile(
    r"(?:(?:no|nothing|nowhere|it(?:'?s)?|all|the pain|pain|is|has|been|long) ?)*(?:gone|went away|none|over)"
    r"(?: (?:now|again|since|today|any ?more))*|no|nothing|nowhere"
)
"""What says where it is asked for its place that it is over."""


def hear_part(scene: Scene, stage: AskPainPart, text: str) -> Step | None:
    """Take a number where the score is asked, a limp where the kind is, and a no there: then nobody knows the kind."""
    low = text.strip().lower().rstrip("!.")
    if stage.open == ("type",) and (step := _kind_told(scene, stage, low)):
        return step
    if stage.score is not None and not stage.region and (NO_PAIN.fullmatch(low) or _GONE.fullmatch(low)):
        return _no_pain(scene, stage)
    if stage.open[:1] == ("leg",) and SIDELESS.fullmatch(low):
        return start(scene, replace(stage, leg="both"))
    if stage.open[:1] == ("score",) and (most := worst(low)) is not None:
        said = start(scene, replace(stage, score=most))
        return said if any(map(str.isdigit, low)) else said.following(scene.message("pain-as", score=f"{most:g}"))
    if step := _eased(scene, stage, low):
        return step
    if DENIES.search(low) and (denied := _elsewhere(scene, stage, low) or _denied(scene, stage, low)):
        return denied
    side = side_told(low)
    if side and stage.region not in NO_SIDE:  # also where another was known, or slipped in
        return start(scene, replace(stage, leg=side))
    value = scale_in(text)
    if value is None or not stage.open or stage.open[0] != "score":
        return None
    if not 0 <= value <= TOP:
        return off_scale(scene, stage)
    return start(scene, replace(stage, score=value))


def _no_pain(scene: Scene, stage: AskPainPart) -> Step:
    """Take that nothing hurts: the number was of something else, or what was written of it is over (PAI-08)."""
    if entry_of(scene, stage) not in scene.journal:
        return replace(closed(scene.message("pain-none-after-all", score=f"{stage.score:g}")), drops=True)
    calm = Pain(at=scene.now, score=0, when="morning" if scene.local(scene.now).hour < NOON else None)
    return closed(scene.undoable("echo", facts=entry_words(scene, calm)), entries=(calm,))


def _eased(scene: Scene, stage: AskPainPart, low: str) -> Step | None:
    """Take what has eased since it was told, or what nobody can place."""
    eased = EASED.fullmatch(low) and not _ONE_WORD.fullmatch(low)
    if stage.region and stage.score is None and (eased or SHRUGS.fullmatch(low)):  # it was there, and has no number
        return scene.ask(stage, ask_part, scene.message("pain-shrug"))
    if stage.score is not None and (eased or (stage.open[:1] == ("region",) and SIDELESS.fullmatch(low))):
        return _as_told(scene, stage, "pain-eased" if eased else "pain-kept-unplaced")
    return None


def _as_told(scene: Scene, stage: AskPainPart, key: str) -> Step:
    """Write a pain down with what is known of it, where nobody can tell more or it has eased since (PAI-02)."""
    entry = entry_of(scene, stage)
    said = scene.message(key, score=f"{entry.score:g}")
    return closed(said) if entry in scene.journal else record(scene, stage).following(said)


def _kind_told(scene: Scene, stage: AskPainPart, low: str) -> Step | None:
    """Take a kind in other words than the buttons'; what is hot or swollen may be a sign of more (SAF-04)."""
    kind = kind_told(low)
    if kind == "none":
        return record(scene, stage)
    if kind != "swollen":
        return _with_type(scene, stage, kind) if kind else None
    step = record(scene, stage)
    return replace(step, stage=AskFlag(said="words"), say=(*step.say[:1], ask_flag(scene, "words")))


def _elsewhere(scene: Scene, stage: AskPainPart, low: str) -> Step | None:
    """Move the pain that is being told to the place that words name in its stead: "achilles was fine, knee it was"."""
    told = [(places_in(scene, clause), DENIES.search(clause)) for clause in clauses(low)]
    fine = [place for places, denied in told if denied for place in places]
    other = [place for places, denied in told if not denied for place in places]
    if len(fine) != 1 or len(other) != 1 or not is_told(stage, fine[0]) or other[0].region == stage.region:
        return None
    side = re.search(r"\b(?:left|right|both)\b", low)
    leg = other[0].leg or (SIDES[side[0][0]] if side else None)
    part = replace(stage, region=other[0].region, leg=leg, type=None)
    return replace(start(scene, part), drops=True)


def _denied(scene: Scene, stage: AskPainPart, low: str) -> Step | None:
    """Take back a pain that is denied by its place: the one being told, or one told just before (PAI-01)."""
    named = places_in(scene, low) if "reps" in low or not any(map(str.isdigit, low)) else []
    if len(named) != 1:
        return None
    place = named[0]
    told = [(n, pain) for n, pain in standing_of(scene, Pain) if pain.at >= scene.now - JUST_NOW]
    lines = [n for n, pain in told if pain.region == place.region and place.leg in (None, pain.leg)]
    here = is_told(stage, place)
    if not (lines or here):
        return None
    said = scene.message("pain-denied", place=place_words(scene, place.region, place.leg))
    undone = gone(scene, lines)
    if here:
        return replace(closed(said, entries=undone), drops=True)
    return Step(stage=stage, say=(said, ask_part(scene, stage)), entries=undone)


def is_told(stage: AskPainPart, place: PainSaid) -> bool:
    """Tell whether a place is where the pain is that is being told."""
    return stage.region == place.region and (None in (place.leg, stage.leg) or place.leg == stage.leg)


def tap_part(scene: Scene, stage: AskPainPart, event: Tapped) -> Step | None:
    """Take one part from a button; one of an earlier part is old."""
    _, name, value = event.parts
    if not stage.open or name != stage.open[0]:
        return None
    match name:
        case "score":
            return start(scene, replace(stage, score=float(value))) if value.isdecimal() else None
        case "region":
            if value == "no" and entry_of(scene, stage) in scene.journal:
                return _no_pain(scene, stage)
            region = next((region for region in REGIONS if region == value), None)
            return start(scene, replace(stage, region=region)) if region else None
        case "leg":
            side = next((side for side in SIDES.values() if side == value), None)
            return start(scene, replace(stage, leg=side)) if side else None
        case _:
            return _with_type(scene, stage, value)


def _with_type(scene: Scene, stage: AskPainPart, value: str) -> Step | None:
    if value == "limp":
        return start(scene, replace(stage, type=stage.type or "ache", limp=True))
    kind = next((kind for kind in TYPES if kind == value), None)
    return start(scene, replace(stage, type=kind)) if kind else None
