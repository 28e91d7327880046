"""The place that hurt, the morning after: of many words those on it answer its question, the rest tells what it tells.

Numbers of the place at several moments of the morning count as the worst of them; what is gone once it is warm was
there (PAI-04).
"""

import re
from dataclasses import replace
from typing import Final

from core.body import Score
from core.conversation.body.pain_words import PLACE, numbers_of, places_in
from core.conversation.body.scale import off_scale, scale_in
from core.conversation.body.soreness import NOON, ask_pain_now, ask_soreness, is_there, pain_now, when_told
from core.conversation.hearing.in_parts import Say
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import asked_session
from core.conversation.plan.wording import place_words
from core.conversation.stages.stage import AskPainNow, AskSoreness, AskSoreRegion, Idle
from core.conversation.stops.flag_words import ask_of_words
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.scene import Scene, Step, not_taken
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, parts
from core.conversation.understand.negation import NT
from core.conversation.understand.numbers import in_figures
from core.conversation.understand.rated import rated
from core.conversation.understand.weekdays import days_in
from core.journal import Pain, PainWhen

_LEGS: Final = re.compile(r"\b(?:sore\w*|doms|legs)\b")
_WORK: Final = re.compile(
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
    rf"this morning)\s*)*"
    rf"{_QUIET.pattern}(?:\s*(?:now|today|again|this morning|so far))*"
)
_NOT_ALL: Final = re.compile(
    rf"\b(?:not|no longer|{NT}|but|then|until|till|once|after|when|before|almost|nearly|worse|bad|hardly|want|"
    r"far from|hurt\w*|helps?|sore|stiff\w*|ach(?:es?|ing))\b"
)
_WARM: Final = re.compile(
    r"\b(?:once|until|till|after|when|as soon as) .*"
    r"\b(?:warm\w*|coffee|steps?|minutes?|while|moving|moved|walk\w*|up)\b|"
    r"\bminutes?,? then\b"
)
_SAME: Final = re.compile(r"\b(?:same|unchanged|no change|as (?:yesterday|before))\b")
_OF_BEFORE: Final = re.compile(
    r"\b(?:from|instead of)(?: an?)? \d+|\b(?:was|were)(?: an?)? \d+ (?:yesterday|last night)|"
    r"\b\d+ (?:yesterday|last night)|\byesterday(?: it)?(?: was)?(?: an?)? \d+"
)
_NOUGHT: Final = re.compile(
    r"(?:and |but )?(?:(?:no|never any|without(?: any)?) pain|nothing hurt|pain ?free)(?: at all)?"
)
"""What says of a session that nothing hurt."""
_SIDE_ONE: Final = re.compile(
    r"\b(left|right)(?: (?:one|1|side)\b|(?=(?:'s| is| was| has)? (?:an? )?"
    r"(?:\d|quiet|gone|fine|ok|okay|nothing|none)\b))"
)
"""A leg that stands for the place on it ("left 1", "the right one is quiet")."""
_ONE: Final = re.compile(r"\b(left|right) one\b")  # no number
_PLAIN: Final = re.compile(
    rf"\b(?:left|right)(?: (?:one|1|side|leg))?\b|{PLACE.pattern}|"
    r"\b(?:and|in|on|of|the|my|them|they|both|i|feels?|totally|completely|absolutely|perfectly|sides|legs|ones)\b"
)
"""What may stand beside a quiet leg and takes nothing back."""
_ZERO: Final = re.compile(r"(?<![\d.,])0(?: ?/ ?10| of 10)?(?![\d.,]*\d)|\b(?:no|zero) pain\b")
_FAILS: Final = re.compile(rf"{_NOT_ALL.pattern}|\b(?:lock\w*|gave|giv(?:es|ing)|hell|apart|except|only|no)\b")


_SIGN: Final = re.compile(
    r"(?<!not )(?<!no )(?<!n't )(?<!longer )\b(?:sw[eo]ll(?:s|en|ing|ed)?(?! (?:is |has )?(?:gone|down))|"
    r"puff(?:y|ed up)|(?:red|hot)(?! (?:shower|bath|water|tea|coffee|day|weather)))\b"
)
"""What may be a sign of more than a pain: it is asked about, whatever the number (SAF-04)."""
_DENIED: Final = re.compile(r"(?:and |with )?no (?!good|better|longer|way)\w+(?: (?:at all|today|now|either))?")
_COURTESY: Final = re.compile(
    r"(?:(?:thanks?|thank you|thx|cheers|hi|hey|hello|good morning|coach|haha|lol)[\s,.!:)]*)+"
)


_NO_LIMP: Final = re.compile(r"(?:i'?m |i am |i )?(?:not limping|no limp(?:ing)?|(?:don'?t|do not) limp)(?: at all)?")


def by_place(scene: Scene, text: str, say: Say) -> Step | None:
    """Take the parts on the place that hurt as its answer, and the rest by itself; null where none is on it."""
    place = _asked(scene)
    if place is None or asks(text) or is_danger(reading_of(scene, text)):
        return None
    low = in_figures(_ONE.sub(r"\1 side", text.lower()))
    pieces = [
        piece for piece in parts(low) if not (_COURTESY.fullmatch(bare(piece)) or _NO_LIMP.fullmatch(bare(piece)))
    ]
    if _waits(scene) and (asked := _unplaced(scene, place, low, [bare(piece) for piece in pieces], say)):
        return asked
    of_place = _of_place(scene, place, [bare(piece) for piece in pieces])
    if _SIGN.search(low) and not any(map(_WORK.search, pieces)):
        return _signed(scene, place, low)
    if _half_told(scene, place, [bare(piece) for piece in pieces], of_place):
        return off_scale(scene, scene.stage)
    here = [bare(piece) for piece, own in zip(pieces, of_place, strict=True) if own]
    score = _score(scene, place, here) if here else None
    others = [piece for piece, own in zip(pieces, of_place, strict=True) if not own]
    rest = bare("".join(piece for piece in others if not _is_well_elsewhere(scene, place, bare(piece))))
    if score is None:
        warm = isinstance(scene.stage, AskPainNow) and not rest and any(_WARM.search(part) for part in here)
        return scene.stay(scene.message("pain-warm")) if warm else None
    when = "morning" if all(map(_is_bare, here)) else when_told(scene, low)
    if not rest:
        return _alone(scene, place, score, when)
    if score and _WORK.search(rest) and scene.local(scene.now).hour >= NOON:
        return None  # what hurts beside the evening's work is of that work
    free = scene.at(AskSoreness() if isinstance(scene.stage, AskSoreness) else Idle())
    told = say(free, _SIDE_ONE.sub(rf"\1 {place.region}".replace("_", " "), rest))
    heard = told and (told.stage != free.stage or told.entries or reading_of(free, rest).facts)
    if told is None or not heard:
        session = asked_session(scene)
        over = session is not None and session.starts <= scene.now and not is_settled(scene, session.id)
        open_ = (how_was(scene, session),) if session and over else ()
        return _alone(scene, place, score, when).following(not_taken(scene, rest)).then(*open_)
    noted = pain_now(scene.after(*told.entries), place, score, when)
    if isinstance(told.stage, Idle) or not isinstance(noted.stage, Idle):
        return noted.following(*told.say, entries=told.entries)
    return told.following(*noted.say, entries=noted.entries)


def _signed(scene: Scene, place: AskPainNow, low: str) -> Step:
    """Write the worst number that stands beside a sign, and ask about the sign."""
    asked, numbers = ask_of_words(scene), numbers_of(_OF_BEFORE.sub(" ", low))
    noted = pain_now(scene, place, max(numbers), when_told(scene, low)) if any(numbers) else None
    return asked.following(*noted.say[:1], entries=noted.entries) if noted else asked


def _waits(scene: Scene) -> bool:
    """Tell whether the morning's question how the session went is open beside that on the place."""
    session = asked_session(scene) if isinstance(scene.stage, AskPainNow) else None
    return session is not None and session.date < scene.today and not is_settled(scene, session.id)


def _unplaced(scene: Scene, place: AskPainNow, low: str, told: list[str], say: Say) -> Step | None:
    """Take a rating of the session as its effort ("clean 6"), and ask of bare words which question each answers."""
    plain = rated(low) if _WORK.search(low) and not any(_names(scene, place, part) for part in told) else None
    if plain and (effort := say(scene.at(Idle()), plain)) and effort.entries:
        return replace(effort, stage=scene.stage, say=(effort.say[0], ask_pain_now(scene, place)))
    bare_ones = all(map(_is_bare, told))
    if len(told) > 1 and bare_ones and place.leg != "both" and any(numbers_of(low)):
        return scene.stay(scene.message("which-number", place=place_words(scene, place.region, place.leg)))
    return None


def _asked(scene: Scene) -> AskPainNow | None:
    """Return the place that is asked about, or will be once the soreness is told."""
    match scene.stage:
        case AskPainNow() as place:
            return place
        case AskSoreness(pain_region=region, pain_leg=leg, region=None) if region:
            return AskPainNow(region=region, leg=leg)
        case AskSoreRegion(pain_region=region, pain_leg=leg) if region:
            return AskPainNow(region=region, leg=leg)
        case _:
            return None


def _alone(scene: Scene, place: AskPainNow, score: Score, when: PainWhen | None) -> Step:
    """Note the place; the soreness that was asked before it is asked anew."""
    step = pain_now(scene, place, score, when)
    if isinstance(scene.stage, AskPainNow) or not isinstance(step.stage, Idle):
        return step
    return replace(step, stage=AskSoreness()).then(ask_soreness(scene))


def _of_place(scene: Scene, place: AskPainNow, told: list[str]) -> list[bool]:
    """Tell of each part whether it is on the place; a bare number goes with what stands before it."""
    first = isinstance(scene.stage, AskPainNow)  # a number that leads answers the open question
    works = any(_WORK.search(part) or days_in(part) for part in told)
    found: list[bool] = []
    for part in told:
        before = found[-1] if found else first
        own = _names(scene, place, part)
        if own is None and _OF_BEFORE.search(part) and not _WORK.search(part):
            own = before
        elif own is None and (scale_in(part) is not None or (_is_quiet(part) and not _MORNING.search(part))):
            numbered = any(numbers_of(one) for one, here in zip(told, found, strict=False) if here)
            own = before and (place.leg == "both" or not (numbered and scale_in(part) is not None))
            own = own and bool(found or not (works and _is_quiet(part)))  # "fine, all done" may speak of the session
        elif own is None and not (_LEGS.search(part) or _WORK.search(part)):
            of_it = _IT.search(part) is not None and (first or len(told) == 1)
            fades = _QUIET.search(part) is not None and _WARM.search(part) is not None
            own = of_it or fades or bool(numbers_of(part) and _MORNING.search(part)) or _is_quiet(part)
        found.append(bool(own))
    numbered = any(own and not _NOUGHT.fullmatch(part) for own, part in zip(found, told, strict=True))
    if works and numbered:  # the place has its own answer: "no pain" beside the work is of that
        return [own and not _NOUGHT.fullmatch(part) for own, part in zip(found, told, strict=True)]
    return found


def _names(scene: Scene, place: AskPainNow, part: str) -> bool | None:
    """Tell whether a part names the place that is asked about, or another one; null where it names none."""
    if place.region == "achilles":
        part = part.replace("heel", "achilles")
    named = places_in(scene, part)
    if not named and (sides := set(_SIDE_ONE.findall(part))) and not _WORK.search(part):
        return place.leg not in ("left", "right") or place.leg in sides
    return any(is_there(place, one) for one in named) if named else None


def _is_bare(part: str) -> bool:
    """Tell whether a part is a number or that all is quiet, which answers what was asked and nothing else."""
    return scale_in(part) is not None or _is_quiet(part)


def _is_quiet(part: str) -> bool:
    return _ALL_QUIET.fullmatch(part) is not None


def _half_told(scene: Scene, place: AskPainNow, told: list[str], of_place: list[bool]) -> bool:
    """Tell whether a leg, or a moment, is told in words that are no number and not quiet: what is well is not all."""
    here = [_OF_BEFORE.sub(" ", part) for part, own in zip(told, of_place, strict=True) if own]
    beside = [part for part, own in zip(told, of_place, strict=True) if not own]
    if any(_WARM.search(part) for part in told):
        return False
    open_ = [part for part in here if not (numbers_of(part) or _is_well(part) or _SAME.search(part))]
    if any(_SIDE_ONE.search(part) for part in open_):
        return True
    well = any(_is_well(part) or _QUIET.search(part) for part in here)
    if not well or any(map(any, map(numbers_of, here))):
        return False
    free = [part for part in beside if not (_WORK.search(part) or _DENIED.fullmatch(part))]
    free = [part for part in free if _names(scene, place, part) is not False]  # another place fails by itself
    free = [part for part in free if _MORNING.search(part) or not _LEGS.search(part)]
    return (place.leg == "both" and any(not _is_well(part) for part in here)) or any(
        _FAILS.search(part) for part in free
    )


def _is_well(part: str) -> bool:
    """Tell whether words on a leg say that it is quiet and nothing else."""
    plain = " ".join(_PLAIN.sub(" ", _ZERO.sub("quiet", part)).split())
    return not plain or _is_quiet(plain)


def _is_well_elsewhere(scene: Scene, place: AskPainNow, part: str) -> bool:
    """Tell whether words say of another place only that it is quiet: nobody asked, and nothing is to be noted."""
    return _names(scene, place, part) is False and _is_well(part)


def _score(scene: Scene, place: AskPainNow, here: list[str]) -> Score | None:
    """Return the worst number of this morning, that of the last time where it is the same, 0 where all is quiet."""
    said = " ; ".join(here)
    one = place.leg == "both" and len(set(_SIDE_ONE.findall(said))) == 1  # the other leg may hurt all the same
    if numbers := numbers_of(_OF_BEFORE.sub(" ", said)):
        return max(numbers) if any(numbers) or not one else None
    if _SAME.search(said):
        told = [e for e in scene.journal if isinstance(e, Pain) and (e.region, e.leg) == (place.region, place.leg)]
        return told[-1].score if told else None
    quiet = _QUIET.search(said) and not (_NOT_ALL.search(said) or _WARM.search(said))
    return 0 if quiet and not one else None
