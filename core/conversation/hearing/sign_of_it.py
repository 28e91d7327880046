"""A sign told of "it" ("it's swollen and warm") is one of the place that hurt last: with it, it is more (SAF-01)."""

from datetime import timedelta
from typing import Final

from core import regex as re
from core.conversation.body.pain_words import PLACE
from core.conversation.questions import is_screen
from core.conversation.record.undo import standing_of
from core.conversation.stages.stage import AskClearance, AskFlag, AskPainNow, AskPainPart, Idle
from core.conversation.stops.flag_words import ask_of_words
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, parts
from core.journal import Pain
from core.reading.facts import PainSaid

LATELY: Final = timedelta(days=7)
_SWELLS: Final = r"(?:swollen|swelling|sw[eo]ll(?:s|ed)|puff(?:y|ed|ing))"
_HEAT: Final = r"(?:warm|hot|red)"
_SIGN: Final = re.compile(
    r"(?:(?:and|but|now|also|oh|plus|still|today|so|it|it'?s|is|has|looks?|feels?|got|gets|just|keeps?|there|"
    r"there'?s|some|a|bit|little|quite|very|really|slightly|all|even|on|me|when i \w+)[ ,]+)*"
    rf"(?P<sign>(?:{_HEAT}(?:,| and) )*{_SWELLS}|g[ai]v(?:e|es|ing) (?:way|out)|lock(?:ed|s|ing)|buckl(?:ed|es|ing))"
    rf"\b(?P<more>(?:[ ,]+(?:up|on|me|again|now|today|a|bit|little|lot|quite|very|really|too|and|{_HEAT}|this|morning|"
    r"since|yesterday|last|night|after|the|my|session|though|there|in|when|while|i|walk\w*|run\w*|stairs|going|"
    r"down|once|twice|\d+|times?|couple|few|of|from|bed))*)\W*"
)
"""What happens to a place that hurts, and nothing else; a day is hot too, so that alone is none."""


def sign_of_it(scene: Scene, text: str) -> str | Step | None:
    """Return the words with the place that hurt last; of a swelling without one it is asked, other words tell none."""
    low = text.lower()
    cut = [] if asks(low) or PLACE.search(low) else [low] if _SIGN.fullmatch(bare(low)) else parts(low)
    found = [_SIGN.fullmatch(bare(part)) for part in cut]
    if not any(found) or is_screen(scene.stage) or isinstance(scene.stage, AskClearance | AskFlag):
        return None
    pains = [one for _, one in standing_of(scene, Pain) if one.region and one.score and one.at >= scene.now - LATELY]
    place = scene.stage if isinstance(scene.stage, AskPainNow | AskPainPart) else pains[-1] if pains else None
    if place is None or place.region in (None, "other"):
        return _of_no_place(scene, low) if place is None and re.search(_SWELLS, low) else None
    side = f"{place.leg} " if place.leg in ("left", "right") else ""
    led = f"my {side}{place.region} is ".replace("_", " ")
    return "".join(f"{led}{one['sign']}{one['more']}. " if one else part for one, part in zip(found, cut, strict=True))


def _of_no_place(scene: Scene, low: str) -> Step:
    """Ask whether it is a sign of more; its number counts until the place is told (PAI-01)."""
    pains = (fact for fact in reading_of(scene.at(Idle()), low).facts if isinstance(fact, PainSaid))
    told = tuple(Pain(at=scene.now, score=pain.score) for pain in pains if pain.score)
    return ask_of_words(scene).following(entries=told)
