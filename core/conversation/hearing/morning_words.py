"""What a morning's words say of the place that hurt: which parts are on it, and what the worst of them is.

Numbers of the place at several moments of the morning count as the worst of them; what is gone once it is warm was
there (PAI-04).
"""

from typing import Final

from core import regex as re
from core.body import Score
from core.conversation.body.pain_words import PLACE, numbers_of, places_in
from core.conversation.body.scale import scale_in
from core.conversation.body.soreness import is_there
from core.conversation.plan.named import exercise_in
from core.conversation.stages.stage import AskPainNow
from core.conversation.turns.scene import Scene
from core.conversation.understand.negation import NT
from core.conversation.understand.weekdays import days_in
from core.journal import Pain

_LEGS: Final = re.compile(r"\b(?:sore\w*|doms|legs)\b")
WORK: Final = re.compile(
    r"\b(?:done|did|session|work ?out|strength|core|all|everything|clean|planned|finished|skip\w*|rpe|effort|sets?|"
    r"reps?|runs?|ran|slept|sleep|ride|rode|walked)\b"
)
_MORNING: Final = re.compile(
    r"\b(?:this morning|today|now|still|(?:get|got|gets|getting) (?:up|out of bed)|out of bed|woke|waking|stairs|"
    r"first (?:few )?steps)\b"
)
_IT: Final = re.compile(
    r"^(?:it(?:'?s| is| was)?|that|the pain)\b|\b(?:worse|better|hurts?|hurting|pain\w*|same|unchanged|no change)\b"
)
_QUIET: Final = re.compile(r"\b(?:quiet|gone|fine|ok|okay|nothing|none|silent|all ?right)\b")
_ALL_QUIET: Final = re.compile(
    rf"(?:(?:it(?:'?s)?|the pain|both(?: (?:legs|sides))?|is|are|was|feels?|all|quite|very|much|just|now|today|again|"
    rf"this morning)\s*)*{_QUIET.pattern}(?:\s*(?:now|today|again|this morning|so far))*"
)
_NOT_ALL: Final = re.compile(
    rf"\b(?:not|no longer|{NT}|but|then|until|till|once|after|when|before|almost|nearly|worse|bad|hardly|want|"
    r"far from|hurt\w*|helps?|sore|stiff\w*|ach(?:es?|ing))\b"
)
WARM: Final = re.compile(
    r"\b(?:once|until|till|after|when|as soon as) .*"
    r"\b(?:warm\w*|coffee|steps?|minutes?|while|moving|moved|walk\w*|up)\b|\bminutes?,? then\b"
)
_SAME: Final = re.compile(r"\b(?:same|unchanged|no change|as (?:yesterday|before))\b")
OF_BEFORE: Final = re.compile(
    r"\b(?:from|instead of)(?: an?)? \d+|\b(?:was|were)(?: an?)? \d+ (?:yesterday|last night)|"
    r"\b(?:was|were)(?: an?)? \d+,? not(?: an?)? \d+ (?:yesterday|last night)|"
    r"\b\d+ (?:yesterday|last night)|\byesterday(?: it)?(?: was)?(?: an?)? \d+"
)
_NOUGHT: Final = re.compile(
    r"(?:and |but )?(?:(?:no|never any|without(?: any)?) pain|nothing hurt|pain ?free)(?: at all)?"
)
"""What says of a session that nothing hurt."""
SIDE_ONE: Final = re.compile(
    r"\b(left|right)(?: (?:one|1|side)\b|(?=(?:'s| is| was| has)? (?:an? )?"
    r"(?:\d|quiet|gone|fine|ok|okay|nothing|none)\b))"
)
"""A leg that stands for the place on it ("left 1", "the right one is quiet")."""
_PLAIN: Final = re.compile(
    rf"\b(?:left|right)(?: (?:one|1|side|leg))?\b|{PLACE.pattern}|"
    r"\b(?:and|in|on|of|the|my|them|they|both|i|feels?|totally|completely|absolutely|perfectly|sides|legs|ones)\b"
)
"""What may stand beside a quiet leg and takes nothing back."""
_ZERO: Final = re.compile(r"(?<![\d.,])0(?: ?/ ?10| of 10)?(?![\d.,]*\d)|\b(?:no|zero) pain\b")
_FAILS: Final = re.compile(rf"{_NOT_ALL.pattern}|\b(?:lock\w*|gave|giv(?:es|ing)|hell|apart|except|only|no)\b")
_DENIED: Final = re.compile(r"(?:and |with )?no (?!good|better|longer|way)\w+(?: (?:at all|today|now|either))?")


def of_place(scene: Scene, place: AskPainNow, told: list[str]) -> list[bool]:
    """Tell of each part whether it is on the place; a bare number goes with what stands before it."""
    first = isinstance(scene.stage, AskPainNow)  # a number that leads answers the open question
    works = any(WORK.search(part) or days_in(part) for part in told)
    found: list[bool] = []
    for part in told:
        before = found[-1] if found else first
        own = names(scene, place, part)
        if own is None and OF_BEFORE.search(part) and not WORK.search(part):
            own = before
        elif own is None and (scale_in(part) is not None or (_is_quiet(part) and not _MORNING.search(part))):
            numbered = any(numbers_of(one) for one, here in zip(told, found, strict=False) if here)
            own = before and (place.leg == "both" or not (numbered and scale_in(part) is not None))
            own = own and bool(found or not (works and _is_quiet(part)))  # "fine, all done" may speak of the session
        elif own is None and not (_LEGS.search(part) or WORK.search(part)):
            of_it = _IT.search(part) is not None and (first or len(told) == 1)
            fades = _QUIET.search(part) is not None and WARM.search(part) is not None
            own = of_it or fades or bool(numbers_of(part) and _MORNING.search(part)) or _is_quiet(part)
        found.append(bool(own))
    numbered = any(own and not _NOUGHT.fullmatch(part) for own, part in zip(found, told, strict=True))
    if works and numbered:  # the place has its own answer: "no pain" beside the work is of that
        return [own and not _NOUGHT.fullmatch(part) for own, part in zip(found, told, strict=True)]
    return found


def names(scene: Scene, place: AskPainNow, part: str) -> bool | None:
    """Tell whether a part names the place that is asked about, or another one; null where it names none."""
    if place.region == "achilles":
        part = part.replace("heel", "achilles")
    named = places_in(scene, part)
    if not named and (sides := set(SIDE_ONE.findall(part))) and not (WORK.search(part) or exercise_in(scene, part)):
        return place.leg not in ("left", "right") or place.leg in sides
    return any(is_there(place, one) for one in named) if named else None


def is_bare(part: str) -> bool:
    """Tell whether a part is a number or that all is quiet, which answers what was asked and nothing else."""
    return scale_in(part) is not None or _is_quiet(part)


def _is_quiet(part: str) -> bool:
    return _ALL_QUIET.fullmatch(part) is not None


def half_told(scene: Scene, place: AskPainNow, told: list[str], own_parts: list[bool]) -> bool:
    """Tell whether a leg, or a moment, is told in words that are no number and not quiet: what is well is not all."""
    here = [OF_BEFORE.sub(" ", part) for part, own in zip(told, own_parts, strict=True) if own]
    beside = [part for part, own in zip(told, own_parts, strict=True) if not own]
    if any(WARM.search(part) for part in told):
        return False
    open_ = [part for part in here if not (numbers_of(part) or _is_well(part) or _SAME.search(part))]
    if any(SIDE_ONE.search(part) for part in open_):
        return True
    well = any(_is_well(part) or _QUIET.search(part) for part in here)
    if not well or any(map(any, map(numbers_of, here))):
        return False
    free = [part for part in beside if not (WORK.search(part) or _DENIED.fullmatch(part))]
    free = [part for part in free if names(scene, place, part) is not False]  # another place fails by itself
    free = [part for part in free if _MORNING.search(part) or not _LEGS.search(part)]
    return (place.leg == "both" and any(not _is_well(part) for part in here)) or any(
        _FAILS.search(part) for part in free
    )


def _is_well(part: str) -> bool:
    """Tell whether words on a leg say that it is quiet and nothing else."""
    plain = " ".join(_PLAIN.sub(" ", _ZERO.sub("quiet", part)).split())
    return not plain or _is_quiet(plain)


def is_well_elsewhere(scene: Scene, place: AskPainNow, part: str) -> bool:
    """Tell whether words say of what nobody asked about only that it is quiet: nothing is to be noted."""
    legs = isinstance(scene.stage, AskPainNow) and _LEGS.search(part)
    return bool(legs or names(scene, place, part) is False) and _is_well(part)


def score_of(scene: Scene, place: AskPainNow, here: list[str]) -> Score | None:
    """Return the worst number of this morning, that of the last time where it is the same, 0 where all is quiet."""
    said = " ; ".join(here)
    one = place.leg == "both" and len(set(SIDE_ONE.findall(said))) == 1  # the other leg may hurt all the same
    if numbers := numbers_of(OF_BEFORE.sub(" ", said)):
        return max(numbers) if any(numbers) or not one else None
    if _SAME.search(said):
        told = [e for e in scene.journal if isinstance(e, Pain) and (e.region, e.leg) == (place.region, place.leg)]
        return told[-1].score if told else None
    quiet = _QUIET.search(said) and not (_NOT_ALL.search(said) or WARM.search(said))
    return 0 if quiet and not one else None
