"""The legs of a place that is asked about, by other words than left and right: the other one, the usual one, both."""

from typing import Final

from core import regex as re
from core.body import Leg, Region, Side, opposite
from core.conversation.stages.stage import AskPainNow, AskSoreness, AskSoreRegion
from core.conversation.turns.scene import Scene
from core.conversation.understand.clauses import bare, parts

_NOUNS: Final[dict[Region, str]] = {
    "knee": "knee", "shin": "shin", "calf": "calf", "achilles": "achilles|heel|tendon", "foot": "foot|heel",
    "ankle": "ankle", "hamstring": "hamstring|hammy", "quad": "quad|thigh", "glute": "glute", "hip": "hip",
    "groin": "groin",
}  # fmt: skip
_MANY: Final = r"(?:knees|shins|calves|feet|heels|ankles|hamstrings|quads|thighs|glutes|hips|sides|ones)"
_BARE: Final = "one|side|leg"
_THE: Final = r"(?:(?:the|my|an?|that|this) )?"
_OTHER: Final = r"(?:other|different|opposite|good|healthy|uninjured)"
_USUAL: Final = r"(?:usual|same|bad|injured|affected|old)"
_NOT_NOW: Final = re.compile(
    r"\b(?:was|were|meant?|wrong|mistake\w*|sorry|told|said|correction|undo|either|neither|each|if|"
    r"one (?:of|knee|side|leg))\b|[?]"
)
"""What speaks of the words told before, which are put right elsewhere, or leaves open which leg is which."""
_WAS_THERE: Final = re.compile(
    r"(?P<now>\d{1,2}(?: ?/ ?10)?)(?:\W+(?:and|but))*\W+(?:(?:yesterday|last night) )?"
    rf"(?:{_THE}{_OTHER}(?: (?:{_BARE}|\w+))? was (?:at )?(?:an? )?(?P<first>\d{{1,2}})|"
    rf"(?:it )?was (?:at )?(?:an? )?(?P<then>\d{{1,2}}) (?:in|on) {_THE}{_OTHER}(?: (?:{_BARE}|\w+))?)"
    r"(?: (?:yesterday|last night|in the evening|before))?\W*"
)
"""The number of this morning, and behind it that of the other leg the day before."""
_ELSE: Final = re.compile(
    r"\b(?:done|did|sessions?|workouts?|exercises?|sets?|reps?|skip\w*|runs?|ran|days?|sore\w*|"
    rf"(?:{'|'.join(_NOUNS.values())})s?)\b"
)
"""What may be the other one too, and a place whose own leg it is: "knee twinge right 2"."""
_BOTH: Final = re.compile(
    rf"(?:it'?s |now |in )*both(?: of (?:them|my (?={_MANY})))?(?: {_MANY})?"
    r"(?P<told>(?: (?:are|is|at|an?|about|now|still|today|this morning|hurt|fine|ok|okay|quiet|gone|\d{1,2}))*)"
)
_TELLS: Final = re.compile(r"\b(?:fine|ok|okay|quiet|gone|\d{1,2})\b")


def sided(scene: Scene, text: str) -> str:
    """Return words on a place of which one leg is asked about, with each leg by its name (PAI-01, PAI-04)."""
    region, leg = _asked(scene)
    low = " ".join(text.lower().split())
    named = set(re.findall(r"\b(left|right)\b", low))
    found = _WAS_THERE.fullmatch(low) if isinstance(scene.stage, AskPainNow) else None
    if found and region in _NOUNS and leg in ("left", "right"):
        number = next(filter(None, (found["first"], found["then"])))
        return f"{found['now']}, {opposite(leg)} {_first(_NOUNS[region])} was {number} yesterday"
    if region not in _NOUNS or leg not in ("left", "right") or len(named) > 1 or _NOT_NOW.search(low):
        return text
    here = leg if leg in named or not named else opposite(leg)
    plain = _named(low, _NOUNS[region], here, alone=isinstance(scene.stage, AskPainNow))
    return text if plain == low else plain


def _asked(scene: Scene) -> tuple[Region | None, Side | None]:
    """Return the place that is asked about, or will be once the soreness is told."""
    match scene.stage:
        case AskPainNow(region=region, leg=leg):
            return region, leg
        case AskSoreness(pain_region=region, pain_leg=leg) | AskSoreRegion(pain_region=region, pain_leg=leg):
            return region, leg
        case _:
            return None, None


def _named(low: str, place: str, here: Leg, *, alone: bool) -> str:
    """Return words with the legs named; a leg that it is not leaves the other one."""
    there, noun = opposite(here), rf"(?:{_BARE}|{place})" if alone else rf"(?:{place})"
    denied = re.compile(rf"(?:it'?s )?not (?:{_THE}{_USUAL} {noun}|that {noun})(?: as (?:usual|before|yesterday))?")
    pieces = parts(low)
    kept = [piece for piece in pieces if not denied.fullmatch(bare(piece))]
    told = "".join(_of_leg(piece, place, here, alone=alone and not _ELSE.search(piece)) for piece in kept)
    if len(kept) == len(pieces) or there in told:
        return told
    if any(re.search(rf"\b(?:{name})s?\b", told) for name in _NOUNS.values() if name != place):
        return told  # "Not that one, hip 3"
    other = f"{there} {_first(place)}"
    return re.sub(place, other, told, count=1) if re.search(place, told) else f"{other} {told}".strip()


def _of_leg(piece: str, place: str, here: Leg, *, alone: bool) -> str:
    """Return a part with the legs named; `alone`, also where the place is not."""
    there, word = opposite(here), _first(place)
    both = _BOTH.fullmatch(bare(piece))
    if both and (alone or re.search(_MANY, piece)):
        told = both["told"] if _TELLS.search(both["told"]) else ""
        return f"{here} {word}{told}, {there} {word}{told}, " if told else f"both {word} hurt, "
    noun = f"{_BARE}|{place}" if alone else place
    if alone:
        piece = re.sub(r"\b(left|right)(?: (?:one|side)\b|(?= (?:is )?\d))", rf"\1 {word}", piece)
        piece = re.sub(r"\bthe other(?= (?:is|hurts|\d)|[,.;!]|$)", f"{there} {word}", piece)
    piece = re.sub(rf"\b{_THE}{_OTHER} (?:{noun})\b", f"{there} {word}", piece)
    return re.sub(rf"\b{_THE}{_USUAL} (?:{noun})\b", f"{here} {word}", piece)


def _first(place: str) -> str:
    return place.partition("|")[0]
