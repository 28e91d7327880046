"""What there is for strength work: the kit, told whole or changed, with the weights that are named beside it."""

from dataclasses import replace
from typing import Final, get_args

from core import regex as re
from core.athlete import HandWeights, Kit, Profile, Units
from core.chat import Message
from core.conversation.plan.wording import kit_words, load_words
from core.conversation.questions.question import PREFIX, Answer, Question, choice, is_finished, settled, toggle, unclear
from core.conversation.questions.weights import GYM, added, in_told_units, weights_beside, with_weights
from core.conversation.turns.scene import Scene, rows_of
from core.conversation.understand.agreement import YES
from core.conversation.understand.amending import amendments, inherited
from core.conversation.understand.negation import affirmed
from core.conversation.understand.numbers import MASS_UNIT, kilograms_in
from core.conversation.understand.weekdays import DAY, mended

KIT: Final[tuple[Kit, ...]] = get_args(Kit)
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
SPELLED: Final = frozenset({
    "dumbbell", "dumbbells", "kettlebell", "kettlebells", "barbell", "barbells", "stairs", "nothing",
})  # fmt: skip
"""What is put right where it is misspelt."""
_TINS: Final = re.compile(r"\b(?:tins?|cans?|bottles?|bags?)\b[^,;.]*\bweights?\b")
"""What stands in for weights has none that the plan could name."""
WEIGHT: Final = re.compile(rf"\b\d{{1,2}}(?:[.,]\d)?\s*-?{MASS_UNIT}\b")
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
_NONE: Final = re.compile(
    r"\W*(?:no|none|nothing|nope|no (?:kit|equipment|gear)|just (?:me|bodyweight)|bodyweight)"
    r"(?: at all| whatsoever| yet)?\W*"
)

_NODS: Final = re.compile(rf"(?:{YES}|ok|okay|all)[.! ]*")


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
    low = mended(text[:500].lower(), SPELLED)
    plain = _STEPS.sub(" ", low)  # its "steps" are none to stand on
    if profile.equipment and _is_change(plain) and not _NONE.fullmatch(low):
        return _amended_kit(scene, profile, plain)
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
    if is_finished(text):  # a nod to nothing ticked names nothing
        return settled(profile) if profile.equipment or not _NODS.fullmatch(low) else unclear(scene, "unclear-kit")
    # where all kit that is named is denied, there is none
    none = _NONE.fullmatch(low) or _FLOOR.search(there) or _GYM.search(low) or _named(low)
    return with_kit(scene, profile, frozenset()) if none else unclear(scene, "unclear-kit")


def _is_change(low: str) -> bool:
    """Tell whether words change the kit that stands; "no gym, a step and a chair" tells all of it."""
    clauses = amendments(low)
    anew = clauses and clauses[0][0] == "out" and not _named(clauses[0][1]) and _named(low)
    return any(sense != "as" for sense, _ in clauses) and not anew


def _amended_kit(scene: Scene, profile: Profile, low: str) -> Answer:
    """Put into the kit that stands what is new, with its weights, and take out what is gone."""
    there, own = profile.equipment, None
    for sense, part in inherited(amendments(low)):
        named = _named(part)
        if sense == "in" and (told := weights_beside(part, profile.weighs_in, named)):
            own = added(profile, told)
        there = there | named if sense == "in" else there - named if sense == "out" else there
    if there == profile.equipment and own is None:
        return unclear(scene, "unclear-change")
    return with_kit(scene, profile, there, own=own)


def kit_in(low: str) -> frozenset[Kit]:
    """Return the kit that lower-case words say is there."""
    return _named(affirmed(_NOTHING_BUT.sub("", _TINS.sub("", low))))


def _named(low: str) -> frozenset[Kit]:
    return frozenset(item for item, words in KIT_WORDS.items() if re.search(rf"\b(?:{words})\b", low))


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


EQUIPMENT: Final = Question(name="kit", ask=_ask_kit, tap=_tap_kit, hear=_hear_kit, default="nothing")
