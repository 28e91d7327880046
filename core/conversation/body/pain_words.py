"""A pain in few words: where, how bad, which side and of what kind, beside the buttons' own labels (PAI-01)."""

from dataclasses import replace
from typing import Final, Literal

from core import regex as re
from core.body import Side
from core.conversation.turns.scene import Scene
from core.conversation.understand.agreement import UNSURE
from core.reading import read
from core.reading.facts import PainSaid

MODERATE: Final = 3
"""An unknown pain counts as a moderate one (PAI-02)."""
_NO_KIND: Final = frozenset({
    "no", "none", "nope", "neither", "nothing", "none of these", "none of those", "not sure", "dont know", "don't know",
    "dunno", "no idea", "idk", "skip", "other", "whatever", "next", "normal", "nothing special",
})  # fmt: skip
_SIDE: Final = re.compile(
    r"(?:(?:no|nope|nah|sorry|wait|actually|i mean|i meant)[ ,]+)*"
    r"(?:(?:it'?s|it was|on|in|the|my|just|only) )*(?P<side>left|right|both|l|r)(?: (?:one|side|leg)s?)?"
    r"(?:,? (?:this time|now|again|only|obviously|of course|as (?:always|usual|ever)|i think|i guess|mostly|mainly))*"
)
_IT_IS: Final = r"(?:it(?:'?s| is| has| feels| all)?|that(?:'?s| is)?|the pain(?: is| has)?)"
EASED: Final = re.compile(
    rf"(?:(?:but|oh|actually|well|hm+)[ ,]+)*(?:{_IT_IS} )?(?:(?:all|much|totally|completely|quite|now|kind of) )*"
    r"(?:gone|fine|ok(?:ay)?|good|better|eased(?: off)?|no (?:more )?pain|went away|passed|"
    r"(?:doesn'?t|no longer|not) hurt(?:s|ing)?)"
    r"(?:,? (?:now|today|again|any ?more|tbh|really|though|this morning|away|since|already|at all))*"
)
"""What is said of a pain that was there and has eased."""
NO_PAIN: Final = re.compile(
    r"(?:(?:no|sorry|oh|oops|nope|wait|actually|i mean)[ ,.!]+)*(?:nothing (?:hurts?|hurting|did)|no pain|"
    r"nowhere hurts?|(?:it|that) (?:did ?n'?t|does ?n'?t) hurt)(?: at all| anywhere| though| really)*"
)
"""Whoever says so where it is asked where it hurts has told another number."""
DENIES: Final = re.compile(
    r"\b(?:never|did ?n'?t|does ?n'?t|do ?n'?t|not) (?:\w+ )?(?:hurt\w*|ach\w+|pain\w*)\b|"
    r"\bno pain (?:there|in)\b|\b(?:is|was|are|were)(?: all| totally| perfectly)? (?:fine|ok|okay)\b|"
    r"\b(?:was|were|are|is) (?:the )?reps\b"
)
PLACE: Final = re.compile(
    r"\b(?:(?:left|right|l|r) )?(?:knees?|calf|calves|shins?|ankles?|hips?|achilles|foot|feet|heels?|hamstrings?|hammy|"
    r"quads?|glutes?|groin|(?:lower |(?<=my )|(?<=the ))back|(?:^|(?<=[,;.] ))back"
    r"(?! (?:at|on|by|in|from|to|home|again)\b)|thighs?)\b"
    r"(?! (?:rais|bridg|thrust|curl|drop|hike|hing|lift|drive|walk)\w*)"
)
"""Places by name, but none that an exercise is named after, and no "back" of somebody who comes back."""
_SCORE: Final = (
    r"(?:10|\d)(?![\d.,:]\d|\d| ?(?:x|kgs?|lbs?|reps?|sets?|min\w*|kms?|k|s|weeks?|days?|months?|years?|times?)\b)"
)
_NUMBERED: Final = re.compile(
    rf"(?P<place>{PLACE.pattern})\W+(?:(?:pain|is|was|it'?s|at|a|about|of|hurts?|burns?|burning|stings?|aches?|"
    rf"aching)\W+)*(?P<score>{_SCORE})|\b(?P<first>{_SCORE})(?: ?/ ?10| of 10)? in (?:my|the|"
    rf"a) (?P<then>{PLACE.pattern})"
)
_LIMPS: Final = re.compile(r"(?:i'?m |i |it makes me )?(?:limp|limping)(?: a (?:bit|little))?")
_KINDS: Final[tuple[tuple[re.Pattern[str], Literal["sharp", "ache", "joint", "bony"]], ...]] = (
    (re.compile(r"^(?:(?:a|kind|of|like|it'?s|more) )*(?:pinch|burn|stab|shoot|jab)\w*"), "sharp"),
    (re.compile(r"^(?:(?:a|kind|of|like|it'?s|more) )*throb\w*"), "ache"),
    (re.compile(r"^(?:(?:it'?s|is|the|my|more|right|of) )*joint$"), "joint"),
    (re.compile(r"^(?:(?:it'?s|is|the|my|more|right|of|a) )*bone$"), "bony"),
)
"""Words for a kind beside the buttons' own; what stings counts as sharp, the smaller dose (PAI-03)."""
_VAGUE_KIND: Final = re.compile(
    r"(?:(?:it'?s|a|kind of|more|like) )*(?:pull\w*|tight\w*|deep(?: inside)?|strange|weird|odd|"
    r"(?:in (?:the|my) )?muscle|muscular)"
)
_HOT: Final = r"(?:it'?s|a|bit|quite|very|and|looks?|feels?|swollen|swelling|swells?|hot|warm|red)"
_SWOLLEN: Final = re.compile(rf"(?=.*\b(?:sw[eo]ll\w*|hot|warm|red)\b){_HOT}(?:[^a-z\d]+{_HOT})*")
SIDELESS: Final = re.compile(rf"{UNSURE.pattern}|(?:in the )?(?:middle|cent(?:er|re))|neither")
"""No side of the two."""
OF_TEN: Final = re.compile(r" ?/ ?10\b| (?:out )?of 10\b")
_MOMENT: Final = (
    r"(?:it|was|is|at|a|about|maybe|like|but|and|then|now|first|later|after|afterwards|before|in|during|the|my|session|"
    r"run|sets?|end|start|worst|today|this|morning|down|up|to|eased|went|dropped|from|\d{1,2})"
)
_CHANGED: Final = re.compile(rf"{_MOMENT}(?:[^a-z\d]+{_MOMENT})*")
"""Numbers of one pain at several moments, and nothing else."""
_SCORES: Final = (
    (
        re.compile(
            r"(?:(?:it|hurts?|was|is|quite|very|really|so|pretty) )*(?:a lot|lots|terribl[ey]|awful|horribl[ey]|"
            r"unbearabl[ey]|severe|bad|badly|very much|killing me)(?: indeed)?"
        ),
        6,
    ),
    (SIDELESS, MODERATE),
)
"""What stands for a number in words: pain that takes work out, or a moderate one where nobody knows (PAI-02)."""
SIDES: Final[dict[str, Side]] = {"l": "left", "r": "right", "b": "both"}


def kind_told(low: str) -> Literal["none", "limp", "sharp", "ache", "joint", "bony", "swollen"] | None:
    """Return what words say of the kind; "none" where nobody knows it, null where they say something else."""
    if low in _NO_KIND or _VAGUE_KIND.fullmatch(low):
        return "none"
    if _LIMPS.fullmatch(low):
        return "limp"
    if kind := next((kind for words, kind in _KINDS if words.match(low)), None):
        return kind
    return "swollen" if _SWOLLEN.fullmatch(low) else None


def side_told(low: str) -> Side | None:
    """Return the side that words name and nothing else."""
    found = _SIDE.fullmatch(low)
    return SIDES[found["side"][0]] if found else None


def numbers_of(low: str) -> list[int]:
    """Return the scores that words hold, without the top of their scale: no number of something counted or weighed."""
    return [int(number) for number in re.findall(rf"(?<![\d.,]){_SCORE}", OF_TEN.sub("", low))]


def worst(low: str) -> float | None:
    """Return the worst of the numbers of a pain that changed, or what stands for a word in place of one."""
    low = OF_TEN.sub("", low)
    numbers = numbers_of(low)
    if len(numbers) > 1:
        return max(numbers) if _CHANGED.fullmatch(low) and re.search("[a-z]", low) else None
    return next((score for words, score in _SCORES if words.fullmatch(low)), None)


def pains_named(scene: Scene, low: str) -> list[PainSaid]:
    """Return the places that lower-case words give a number, whatever else the sentence says or asks (PAI-01)."""
    told = ((place_in(scene, found["place"] or found["then"]), found) for found in _NUMBERED.finditer(low))
    return [replace(place, score=float(found["score"] or found["first"]), type=None) for place, found in told if place]


def places_in(scene: Scene, low: str) -> list[PainSaid]:
    """Return the places that lower-case words name, whatever they say of them."""
    return [place for found in PLACE.finditer(low) if (place := place_in(scene, found[0]))]


def place_in(scene: Scene, what: str) -> PainSaid | None:
    """Return the place that is named: the reader knows all words for one."""
    facts = read(f"{what} hurts 3", "pain", None, "metric", scene.catalog).facts
    pain = facts[0] if len(facts) == 1 else None
    return pain if isinstance(pain, PainSaid) and pain.region else None
