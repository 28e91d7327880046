"""Where the athlete stands: movement gate (PHA-03) and level on one screen, weaker leg (LEG-04), minutes, kit."""

import re
from dataclasses import replace
from typing import Final, get_args

from core.athlete import Kit, Level, MovementGate, Profile
from core.chat import Message
from core.conversation.questions.question import (
    PREFIX,
    Answer,
    Question,
    choice,
    is_finished,
    plain,
    settled,
    toggle,
    unclear,
)
from core.conversation.scene import Scene, rows_of
from core.conversation.understand.clock import minutes_in
from core.conversation.understand.numbers import number_in

PATTERNS: Final = ("squat", "lunge", "hinge")
LEVELS: Final[tuple[Level, ...]] = get_args(Level)
KIT: Final[tuple[Kit, ...]] = get_args(Kit)
LEAST_MINUTES: Final = 10
MOST_MINUTES: Final = 60
_LEVEL_WORDS: Final[tuple[tuple[Level, str], ...]] = (
    ("beginner", r"beginner|new|never|none|start\w*|no|zero|little"),
    ("advanced", r"advanced|years|experienced|expert|lots"),
    ("intermediate", r"intermediate|months?|some|regular\w*|medium|bit"),
)
_KIT_WORDS: Final[dict[Kit, str]] = {
    "step": r"steps?|low box",
    "stairs": r"stairs?|staircase",
    "box": r"box(?:es)?|plyo box",
    "bench": r"bench(?:es)?|chairs?|sofa",
    "dumbbell": r"dumb ?bells?|dbs?|weights?",
    "kettlebell": r"kettle ?bells?|kbs?",
    "barbell": r"barbells?|bar",
    "vest": r"vests?",
    "band": r"(?:mini ?)?bands?",
    "strap": r"straps?|trx",
    "pole": r"poles?|broomstick",
    "foam_pad": r"foam(?: pad)?|pad",
    "balance_board": r"(?:balance|wobble) board|bosu",
    "ball": r"balls?",
    "anchor": r"anchor",
}
_GYM: Final = re.compile(r"\b(?:gym|everything|all of (?:it|them)|full)\b")
_NONE: Final = re.compile(r"\W*(?:no|none|nothing|nope|no (?:kit|equipment|gear)|just (?:me|bodyweight)|bodyweight)\W*")


def _ask_level(scene: Scene, profile: Profile) -> Message:
    clean = [toggle(scene, "level", pattern, getattr(profile.gate, pattern)) for pattern in PATTERNS]
    levels = [choice(scene, "level", level) for level in LEVELS]
    message = scene.message("ask-level", clean, levels, [choice(scene, "level", "recovery")])
    return replace(message, key=f"{PREFIX}:level")


def _tap_level(scene: Scene, profile: Profile, value: str) -> Answer:
    if value == "recovery":
        return settled(profile, level="beginner", program="recovery")
    if value in LEVELS:
        return settled(profile, level=value, program="single_leg")
    if value[1:] not in PATTERNS or value[0] not in "+-":
        return Answer(settled=False)
    gate = replace(profile.gate, **{value[1:]: value[0] == "+"})
    return Answer(profile=replace(profile, gate=gate), settled=False)


def _hear_level(scene: Scene, profile: Profile, text: str) -> Answer:
    low = text[:200].lower()
    if re.search(r"\b(?:all )?clean\b", low) and not re.search(r"\bnot\b|n't\b", low):
        profile = replace(profile, gate=MovementGate(squat=True, lunge=True, hinge=True))
    level = next((level for level, words in _LEVEL_WORDS if re.search(rf"\b(?:{words})\b", low)), None)
    if level is None:
        known = profile.gate.passed and "clean" in low
        return Answer(profile=profile, settled=False) if known else unclear(scene, "unclear-level")
    return settled(profile, level=level, program="single_leg")


def _ask_kit(scene: Scene, profile: Profile) -> Message:
    boxes = rows_of((toggle(scene, "kit", item, item in profile.equipment) for item in KIT), 4)
    finish = (choice(scene, "kit", "done" if profile.equipment else "none"),)
    return replace(scene.message("ask-kit"), buttons=(*boxes, finish), key=f"{PREFIX}:kit")


def _tap_kit(scene: Scene, profile: Profile, value: str) -> Answer:
    if value == "none":
        return settled(profile, equipment=frozenset())
    if value == "done":
        return settled(profile)
    item = next((item for item in KIT if item == value[1:]), None)
    if item is None or value[0] not in "+-":
        return Answer(settled=False)
    kit = profile.equipment | {item} if value[0] == "+" else profile.equipment - {item}
    return Answer(profile=replace(profile, equipment=kit), settled=False)


def _hear_kit(scene: Scene, profile: Profile, text: str) -> Answer:
    low = text[:500].lower()
    if _GYM.search(low):
        return settled(profile, equipment=frozenset(KIT) - {"anchor"})
    named = frozenset(item for item, words in _KIT_WORDS.items() if re.search(rf"\b(?:{words})\b", low))
    if named:
        return settled(profile, equipment=named)
    if is_finished(text):
        return settled(profile)
    return settled(profile, equipment=frozenset()) if _NONE.fullmatch(low) else unclear(scene, "unclear-kit")


def _ask_minutes(scene: Scene, profile: Profile) -> Message:
    return scene.message("ask-minutes", [plain("minutes", str(n)) for n in (20, 30, 45, 60)])


def _tap_minutes(scene: Scene, profile: Profile, value: str) -> Answer:
    return _hear_minutes(scene, profile, value)


def _hear_minutes(scene: Scene, profile: Profile, text: str) -> Answer:
    minutes = minutes_in(text) or number_in(text)
    if minutes is None or not LEAST_MINUTES <= minutes <= 240:
        return unclear(scene, "unclear-minutes")
    note = scene.say("note-minutes-most") if minutes > MOST_MINUTES else ""
    return settled(profile, note, session_minutes=min(int(minutes), MOST_MINUTES))


def _ask_leg(scene: Scene, profile: Profile) -> Message:
    return scene.message("ask-leg", [choice(scene, "leg", value) for value in ("left", "right", "unsure")])


def _tap_leg(scene: Scene, profile: Profile, value: str) -> Answer:
    legs = {"left": "left", "right": "right", "unsure": None}
    return settled(profile, weaker_leg=legs[value]) if value in legs else Answer(settled=False)


def _hear_leg(scene: Scene, profile: Profile, text: str) -> Answer:
    low = text[:200].lower()
    left, right = re.search(r"\b(?:left|l)\b", low), re.search(r"\b(?:right|r)\b", low)
    if bool(left) != bool(right):
        return settled(profile, weaker_leg="left" if left else "right")
    unsure = re.search(r"\b(?:no|not|same|both|equal|unsure|dunno|idea|know|none|neither|skip)\b", low)
    return settled(profile, weaker_leg=None) if unsure else unclear(scene, "unclear-leg")


LEVEL: Final = Question(name="level", ask=_ask_level, tap=_tap_level, hear=_hear_level)
EQUIPMENT: Final = Question(name="kit", ask=_ask_kit, tap=_tap_kit, hear=_hear_kit)
MINUTES: Final = Question(name="minutes", ask=_ask_minutes, tap=_tap_minutes, hear=_hear_minutes)
WEAKER_LEG: Final = Question(name="leg", ask=_ask_leg, tap=_tap_leg, hear=_hear_leg)
