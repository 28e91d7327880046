"""Which single weights somebody owns: asked where the kit has dumbbells or kettlebells (R10, PHA-10).

Until it is told, weights go up by the load step as before.
"""

from dataclasses import replace
from typing import Final, get_args

from core import regex as re
from core.athlete import HAND_KIT, HandKit, HandWeights, Kit, Profile, Units
from core.chat import Message
from core.conversation.plan.wording import load_words
from core.conversation.questions.question import Answer, Question, choice, settled, unclear
from core.conversation.turns.scene import Scene
from core.conversation.understand.amending import amendments, inherited
from core.conversation.understand.kin import KIN
from core.conversation.understand.numbers import KG_PER_POUND
from core.conversation.understand.own_weights import is_bare, is_kind, is_weights, own_weights, units_in
from core.rules.weights import DEFAULT_STEP_KG, is_light, most_first_kg
from core.wall_time import MONTH

GYM: Final[frozenset[Kit]] = frozenset(get_args(Kit)) - {"anchor"}
"""What a gym has."""
_MOST_NAMED: Final = 6
_MINUTES: Final = 30
"""From here on a number without a word is rather an answer to the next question, how many minutes."""
_UNSURE: Final = re.compile(
    r"\b(?:not sure|unsure|no idea|no clue|(?:don'?t|do not) (?:really )?know|dunno|idk|skip|gym|everything|"
    r"every weight|all (?:sizes|kinds|sorts|of (?:it|them))|lots|loads of|many|various|varies|whatever|forgot|"
    r"can'?t remember)\b"
)
_NO_WEIGHT: Final = re.compile(
    rf"\b(?:{KIN}|children|i weigh|i'?m \d|my (?:body ?)?(?:weight|mass) is|gym at|marathon|race|{MONTH})\b"
)
"""What a number is told of that is no weight in the hand."""
_COMPARED: Final = re.compile(r"\b(?:\w+er|than|over|above|below|least|most|up to|from)\b")
"""Words that speak of more weights than the number they name."""
_BESIDE: Final = re.compile(r"[;\n]|[.,](?!\d)|\s(?:and|plus|with)\s(?=(?:an?|the|my|some|no)\b)")
_OTHER: Final = re.compile(r"\b(?:vests?|bar|barbells?|plates?|bags?|bottles?|tins?|cans?)\b")
"""What has a mass and is no single weight in the hand."""
_NONE: Final = re.compile(
    r"\W*(?:i have |i've got )?(?:none|nothing|no|no weights|neither|nope)(?: (?:at all|any ?more))?\W*"
)


def untold(profile: Profile) -> tuple[HandKit, ...]:
    """Return the kinds of single weights in an athlete's kit of which nobody said how heavy they are."""
    return tuple(kind for kind in owned(profile) if not getattr(profile.weights_kg, kind))


def owned(profile: Profile) -> tuple[HandKit, ...]:
    """Return the kinds of single weights in an athlete's kit."""
    return tuple(kind for kind in HAND_KIT if kind in profile.equipment)


def unnamed(profile: Profile) -> tuple[HandKit, ...]:
    """Return the kind that weights of no kind are of: the one not told yet, else dumbbells, as most cards have them."""
    return (untold(profile) or owned(profile) or HAND_KIT)[:1]


def weights_said(scene: Scene, profile: Profile) -> str:
    """Say which single weights are known; nothing where none are."""
    said = []
    for kind in owned(profile):
        loads = [load_words(scene.of(profile), each) for each in getattr(profile.weights_kg, kind)]
        if len(loads) > _MOST_NAMED:
            loads = [f"{', '.join(loads[:3])} … {loads[-1]}"]
        if loads:
            said.append(scene.say(f"note-weights-{kind}", loads=", ".join(loads)))
    return " ".join(said)


_HAVE: Final = re.compile(r"^(?:i |we )?(?:i'?ve |we'?ve )?(?:now |also |just )*(?:have|own|got|bought) ")


def weights_beside(text: str, units: Units, kit: frozenset[Kit]) -> HandWeights | None:
    """Return the single weights that are told among other kit; null where none are."""
    parts = [_HAVE.sub("", part.strip(" ():-–")) for part in _BESIDE.split(text)]
    named = [is_weights(part) and not _OTHER.search(part) for part in parts]
    for n, part in enumerate(parts[1:]):  # "two kettlebells, 10 and 16"
        named[n] = named[n] or (is_kind(parts[n]) and is_bare(part))
    for numbers in (range(1, len(parts)), range(len(parts) - 2, -1, -1)):  # bare numbers go on with either side
        for n in numbers:
            named[n] = named[n] or (named[n - numbers.step] and is_bare(parts[n]))
    own = [part for part, is_own in zip(parts, named, strict=True) if is_own]
    kinds = tuple(kind for kind in HAND_KIT if kind in kit)
    return own_weights(", ".join(own), units, kinds[:1]) if own else None


def with_weights(scene: Scene, profile: Profile, told: HandWeights) -> Answer:
    """Return the answer that some weights are, said back; kinds that were not told stay as they are."""
    kinds = {kind: own for kind in HAND_KIT if (own := getattr(told, kind))}
    weights, kit = replace(profile.weights_kg, **kinds), profile.equipment | frozenset(kinds)
    profile = replace(profile, weights_kg=weights, equipment=kit)
    decided = not untold(profile) and profile.body_mass_kg  # a newcomer's mass is asked for next
    notes = (weights_said(scene, profile), heavy_note(scene, profile) if decided else "")
    return Answer(profile=profile, note=" ".join(filter(None, notes)))


def added(profile: Profile, told: HandWeights) -> HandWeights:
    """Return weights that came together with those of their kind that were there."""
    weights = profile.weights_kg
    return HandWeights(**{kind: tuple(sorted({*getattr(weights, kind), *getattr(told, kind)})) for kind in HAND_KIT})


def without(profile: Profile, gone: HandWeights) -> Profile | None:
    """Return the profile without some weights, null where it knew none of them; a kind without any is no kit."""
    known = profile.weights_kg
    left = {kind: tuple(each for each in getattr(known, kind) if each not in getattr(gone, kind)) for kind in HAND_KIT}
    empty = {kind for kind in HAND_KIT if getattr(known, kind) and not left[kind]}
    changed = replace(profile, weights_kg=HandWeights(**left), equipment=profile.equipment - empty)
    return changed if changed != profile else None


def _amended(profile: Profile, low: str) -> Profile | None:
    """Return the profile with the weights that were told put in or taken out; null where one is not clear."""
    for sense, part in inherited(amendments(low)):
        told = own_weights(part, profile.weighs_in, owned(profile) if sense == "out" else unnamed(profile))
        if told is None:
            if re.search(r"\d", part):
                return None
            continue
        changed = None if _COMPARED.search(part) or sense == "as" else without(profile, told)
        if sense == "in":
            changed = replace(profile, weights_kg=added(profile, told))
        if changed is None:
            return None
        profile = changed
    return profile


def in_kilograms(profile: Profile) -> Profile:
    """Return a profile whose weights, taken for pounds since its runs are in miles, are so many kilograms (DAT-01).

    Miles and kilograms go together in Britain; a bell of 12 kg that is taken for 12 lb would be asked for too early.
    """
    own = profile.weights_kg
    told = {kind: tuple(round(each / KG_PER_POUND, 1) for each in getattr(own, kind)) for kind in HAND_KIT}
    return replace(profile, weights_kg=replace(own, **told)) if profile.weighs_in == "imperial" else profile


def in_told_units(profile: Profile, low: str) -> Profile:
    """Return the profile with the units of weights that lower-case words name, where it knows none yet."""
    return replace(profile, load_units=profile.load_units or units_in(low))


def heavy_note(scene: Scene, profile: Profile) -> str:
    """Say that the lightest weight is too heavy for a first one, and what would change that; else nothing."""
    told = [each for kind in owned(profile) for each in getattr(profile.weights_kg, kind)]
    lightest, most = min(told, default=profile.load_step_kg or DEFAULT_STEP_KG), most_first_kg(profile)
    if not owned(profile) or is_light(lightest, profile):
        return ""
    words = [load_words(scene.of(profile), each) for each in (lightest, most)]
    key = "note-weights-heavy" if profile.body_mass_kg else "note-weights-heavy-untold"
    return scene.say(key, lightest=words[0], most=words[1])


def _ask(scene: Scene, profile: Profile) -> Message:
    unit = "lb" if profile.weighs_in == "imperial" else "kg"
    asked = scene.message(f"ask-weights-{unit}", [choice(scene, "weights", "unsure")])
    known = weights_said(scene, profile)
    return replace(asked, text=f"{known}\n{asked.text}") if known else asked


def _hear(scene: Scene, profile: Profile, text: str) -> Answer:
    low = text[:300].lower()
    profile = in_told_units(profile, low)
    if any(getattr(profile.weights_kg, kind) for kind in HAND_KIT) and amendments(low):
        changed = _amended(profile, low)
        if changed is None or changed == profile:
            return Answer(settled=False, note=scene.say("unclear-change"))
        answer = with_weights(scene, changed, changed.weights_kg)
        return replace(answer, note=answer.note or scene.say("note-weights-none"))
    told = None if _NO_WEIGHT.search(low) else own_weights(low, profile.weighs_in, unnamed(profile))
    if told is not None and not (low.strip().isdecimal() and int(low) >= _MINUTES):
        return with_weights(scene, profile, told)
    if _NONE.fullmatch(low):
        kit = profile.equipment - frozenset(HAND_KIT)
        return settled(profile, scene.say("note-weights-none"), equipment=kit, weights_kg=HandWeights())
    return _untold(scene, profile) if _UNSURE.search(low) else unclear(scene, "unclear-weights")


def _untold(scene: Scene, profile: Profile) -> Answer:
    step = load_words(scene.of(profile), profile.load_step_kg or DEFAULT_STEP_KG)
    return settled(profile, scene.say("note-weights-unsure", step=step), weights_kg=HandWeights())


WEIGHTS: Final = Question(
    name="weights", ask=_ask, hear=_hear, default="not sure",
    tap=lambda scene, profile, value: _untold(scene, profile) if value == "unsure" else Answer(settled=False),
    asked=lambda profile: bool(untold(profile)) and not profile.equipment >= GYM,
)  # fmt: skip
"""Not asked of a gym that has everything: it has every weight too."""
