"""Where the athlete stands: movement gate (PHA-03) and level on one screen, weaker leg (LEG-04), minutes, kit."""

import re
from dataclasses import replace
from typing import Final, get_args

from core.athlete import HandWeights, Kit, Profile, Units
from core.body import Side
from core.chat import Message
from core.conversation.plan.wording import kit_words, load_words
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
from core.conversation.questions.weights import GYM, in_told_units, weights_beside, with_weights
from core.conversation.turns.scene import Scene, rows_of
from core.conversation.understand.clauses import parts
from core.conversation.understand.clock import minutes_in
from core.conversation.understand.negation import affirmed
from core.conversation.understand.numbers import bare_number_in, kilograms_in
from core.conversation.understand.typos import mended
from core.conversation.understand.weekdays import DAY

KIT: Final[tuple[Kit, ...]] = get_args(Kit)
LEAST_MINUTES: Final = 10
MOST_MINUTES: Final = 60
_AS_SHORT: Final = re.compile(r"\b(?:as short as|shortest|minimum|the least|as little)\b")
_TO: Final = re.compile(r"\b(\d{2}) ?(?:-|–|to|or) ?\d{2}\b")
"""Of two lengths the shorter one."""
_OF_DAYS: Final = re.compile(
    r"\b(?<=rather )[1-9]\d\b|\b[1-9]\d(?= (?:on|during|in the week|max|at most|mostly|usually)\b)"
)
"""A bare number that is told as a length beside another one."""
_NOTHING_BUT: Final = re.compile(
    r"^\W*(?:nothing|not much|nope|no)(?: (?:really|much|special|fancy|proper|at all))*\s*[,:;-]+\s*"
    r"(?=(?:(?:just|only|maybe|well|i have|i've got) )*(?:(?:a|an|some|one|two|my|the)\b|\w+ and\b|\w+$))"
)
"""A modest "nothing really, a chair and stairs": what follows is there."""
KIT_WORDS: Final[dict[Kit, str]] = {
    "step": r"steps?|low box",
    "stairs": r"stairs?|staircase",
    "box": r"box(?:es)?|plyo box",
    "bench": r"bench(?:es)?|chairs?|sofa",
    "dumbbell": r"dumb ?bells?|dbs?|weights?",
    "kettlebell": r"kettle ?bells?|kbs?",
    "barbell": r"barbells?|(?<!up )(?<!up-)(?<!pullup )bar",
    "vest": r"vests?",
    "band": r"(?:mini ?)?bands?|resistance (?:loops?|tubes?)",
    "strap": r"straps?|trx",
    "pole": r"poles?|broomstick",
    "foam_pad": r"foam(?: pad)?|pad",
    "balance_board": r"(?:balance|wobble) board|bosu",
    "ball": r"balls?",
    "anchor": r"anchor",
}
_SPELLED: Final = frozenset({"dumbbell", "dumbbells", "kettlebell", "kettlebells", "barbell", "barbells", "stairs"})
"""What is put right where it is misspelt."""
_TINS: Final = re.compile(r"\b(?:tins?|cans?|bottles?|bags?)\b[^,;.]*\bweights?\b")
"""What stands in for weights has none that the plan could name."""
WEIGHT: Final = re.compile(r"\b\d{1,2}(?:[.,]\d)?\s*-?(?:kilos?|kgs?|pounds?|lbs?)\b")
_STEPS: Final = re.compile(
    rf"(?P<first>{WEIGHT.pattern})[ -]?(?:steps?|jumps?|increments?)\b|"
    rf"\b(?:steps?|jumps?|increments?) (?:of|are) (?P<then>{WEIGHT.pattern})"
)
"""How far one weight is from the next, whatever the lightest is."""
_GYM: Final = re.compile(r"\b(?:gym|everything|all of (?:it|them)|full)\b")
_LISTED: Final = re.compile(r"\bgym\b[^,;.]*?(?:[:(]|\b(?:with|has)\b)(?!.*\b(?:everything|all|full)\b)")
"""A gym of which is said what it has."""
_NOT_ALWAYS: Final = re.compile(
    r"\b(?:used to|any ?more|no longer|ago|until|closed|sometimes|some days|now and then|once a|twice a|maybe|"
    rf"only (?:on|at|in|once)|(?:on|every) {DAY}|not (?:always|every))\b"
)
"""A gym that is not there for every session."""
_FLOOR: Final = re.compile(r"\b(?:floor|wall|carpet|mat|living room|body ?weight)\b")
_NONE: Final = re.compile(r"\W*(?:no|none|nothing|nope|no (?:kit|equipment|gear)|just (?:me|bodyweight)|bodyweight)\W*")


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
    low = mended(text[:500].lower(), _SPELLED)
    plain = _STEPS.sub(" ", low)  # its "steps" are none to stand on
    there, named = affirmed(plain), kit_in(plain)
    profile = in_told_units(profile, low)
    units = profile.weighs_in
    own, gym = weights_beside(low, units, named), _GYM.search(there)
    if gym and not (named and (own or _LISTED.search(there))) and not _NOT_ALWAYS.search(low):
        return with_kit(scene, profile, GYM)
    if named:
        answer = with_kit(scene, profile, named, step_in(low, units), own)
        beside = scene.say("note-gym-beside") if gym and not _LISTED.search(there) else ""
        return replace(answer, note=f"{answer.note} {beside}".strip())
    if gym:
        return unclear(scene, "unclear-gym")
    if is_finished(text):
        return settled(profile)
    none = _NONE.fullmatch(low) or _FLOOR.search(there) or _any_kit(low)
    return with_kit(scene, profile, frozenset()) if none else unclear(scene, "unclear-kit")


def kit_in(low: str) -> frozenset[Kit]:
    """Return the kit that lower-case words say is there."""
    there = affirmed(_NOTHING_BUT.sub("", _TINS.sub("", low)))
    return frozenset(item for item, words in KIT_WORDS.items() if re.search(rf"\b(?:{words})\b", there))


def _any_kit(low: str) -> bool:
    """Tell whether kit is named at all; where all of it is denied, there is none."""
    return bool(_GYM.search(low)) or any(re.search(rf"\b(?:{words})\b", low) for words in KIT_WORDS.values())


def step_in(low: str, units: Units) -> float | None:
    """Return the step of the weights that words tell."""
    steps = _STEPS.search(low)
    return kilograms_in(steps["first"] or steps["then"], units) if steps else None


def with_kit(
    scene: Scene, profile: Profile, kit: frozenset[Kit], step: float | None = None, own: HandWeights | None = None
) -> Answer:
    """Return the answer that a set of kit is, said back with the step of its weights and the single ones."""
    names = kit_words(scene, kit)
    notes = [scene.say("note-kit", names=names) if kit else scene.say("note-no-kit")]
    profile = replace(profile, equipment=kit)
    if step is not None:
        notes.append(scene.say("note-lightest", step=load_words(scene.of(profile), step)))
        profile = replace(profile, load_step_kg=step)
    told = with_weights(scene, profile, own) if own else Answer(profile=profile)
    return replace(told, note=" ".join(filter(None, (*notes, told.note))))


def _ask_minutes(scene: Scene, profile: Profile) -> Message:
    return scene.message("ask-minutes", [plain("minutes", str(n)) for n in (20, 30, 45, 60)])


def _tap_minutes(scene: Scene, profile: Profile, value: str) -> Answer:
    return replace(_hear_minutes(scene, profile, value), note="")


def _hear_minutes(scene: Scene, profile: Profile, text: str) -> Answer:
    least = LEAST_MINUTES if _AS_SHORT.search(text.lower()) else None
    minutes = _shortest_in(text) or bare_number_in(_TO.sub(r"\1", text)) or least
    if minutes is None or not LEAST_MINUTES <= minutes <= 240:
        return unclear(scene, "unclear-minutes")
    most = min(int(minutes), MOST_MINUTES)
    note = scene.say("note-minutes-most") if minutes > MOST_MINUTES else scene.say("note-minutes", minutes=most)
    return settled(profile, note, session_minutes=most)


def _shortest_in(text: str) -> int | None:
    """Return the shortest of the lengths that are told: "20 on weekdays, an hour on sunday"."""
    told = parts(_TO.sub(r"\1", text[:200]))
    lengths = [minutes_in(part) for part in told]
    if not any(lengths):
        return None
    bare = [int(number) for part in told if not minutes_in(part) for number in _OF_DAYS.findall(part.lower())]
    return min(length for length in (*lengths, *bare) if length)


def _ask_leg(scene: Scene, profile: Profile) -> Message:
    return scene.message("ask-leg", [choice(scene, "leg", value) for value in ("left", "right", "unsure")])


def _tap_leg(scene: Scene, profile: Profile, value: str) -> Answer:
    legs = {"left": "left", "right": "right", "unsure": None}
    return settled(profile, weaker_leg=legs[value]) if value in legs else Answer(settled=False)


def _hear_leg(scene: Scene, profile: Profile, text: str) -> Answer:
    low = text[:200].lower()
    left, right = re.search(r"\b(?:left|l)\b", low), re.search(r"\b(?:right|r)\b", low)
    if bool(left) != bool(right):
        leg: Side = "left" if left else "right"
        # "the right one is stronger" names the other leg
        if _STRONGER.search(low) and not _WEAKER.search(low):
            leg = "right" if leg == "left" else "left"
        return settled(profile, scene.say("note-leg", leg=scene.say(f"leg-{leg}")), weaker_leg=leg)
    unsure = re.search(r"\b(?:no|not|same|both|equal\w*|unsure|dunno|idea|know|tell|none|neither|skip|can't)\b", low)
    return settled(profile, scene.say("note-leg-none"), weaker_leg=None) if unsure else unclear(scene, "unclear-leg")


_STRONGER: Final = re.compile(r"\b(?:stronger|steadier|better|more (?:steady|stable|strong)|strong)\b")
_WEAKER: Final = re.compile(r"\b(?:weak\w*|wobbl\w*|worse|less|not)\b")
EQUIPMENT: Final = Question(name="kit", ask=_ask_kit, tap=_tap_kit, hear=_hear_kit, default="nothing")
MINUTES: Final = Question(name="minutes", ask=_ask_minutes, tap=_tap_minutes, hear=_hear_minutes, default="20")
WEAKER_LEG: Final = Question(name="leg", ask=_ask_leg, tap=_tap_leg, hear=_hear_leg, default="not sure")
