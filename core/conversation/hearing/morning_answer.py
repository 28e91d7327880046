"""The place that hurt, the morning after: words on it answer its question, the rest tells what it tells."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.body import Score
from core.conversation.body.pain import NOON
from core.conversation.body.pain_words import numbers_of
from core.conversation.body.scale import off_scale
from core.conversation.body.soreness import ask_pain_now, ask_soreness, pain_now, when_told
from core.conversation.hearing.in_parts import Say
from core.conversation.hearing.morning_words import (
    OF_BEFORE,
    SIDE_ONE,
    WARM,
    WORK,
    half_told,
    is_bare,
    is_well_elsewhere,
    names,
    of_place,
    score_of,
)
from core.conversation.hearing.unmarked import marked
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
from core.conversation.understand.kin import of_kin
from core.conversation.understand.numbers import in_figures
from core.conversation.understand.rated import rated
from core.journal import PainWhen

_ONE: Final = re.compile(r"\b(left|right) one\b")  # no number
_SIGN: Final = re.compile(
    r"(?<!not )(?<!no )(?<!n't )(?<!longer )\b(?:sw[eo]ll(?:s|en|ing|ed)?(?! (?:is |has )?(?:gone|down))|"
    r"puff(?:y|ed up)|(?:red|hot)(?! (?:shower|bath|water|tea|coffee|day|weather)))\b"
)
"""What may be a sign of more than a pain: it is asked about, whatever the number (SAF-04)."""
_COURTESY: Final = re.compile(
    r"(?:(?:thanks?|thank you|thx|cheers|hi|hey|hello|good morning|coach|haha|lol)[\s,.!:)]*)+"
)


_NOD: Final = re.compile(r"(?:(?:ok|okay|k|alright|all ?right|sure|got it|will do|thanks|thank you|cheers)\W*)+")
"""What answers as well what was explained: no morning is quiet by it (PAI-08)."""
_NO_LIMP: Final = re.compile(r"(?:i'?m |i am |i )?(?:not limping|no limp(?:ing)?|(?:don'?t|do not) limp)(?: at all)?")


def by_place(scene: Scene, text: str, say: Say) -> Step | None:
    """Take the parts on the place that hurt as its answer, and the rest by itself; null where none is on it."""
    place = _asked(scene)
    if place is None or _NOD.fullmatch(text.strip().lower()) or asks(text) or is_danger(reading_of(scene, text)):
        return None
    low = marked(in_figures(_ONE.sub(r"\1 side", text.lower())))
    pieces = [
        piece
        for piece in parts(low)
        if not (_COURTESY.fullmatch(bare(piece)) or _NO_LIMP.fullmatch(bare(piece)) or of_kin(bare(piece)))
    ]
    if _waits(scene) and (asked := _unplaced(scene, place, low, [bare(piece) for piece in pieces], say)):
        return asked
    own_parts = of_place(scene, place, [bare(piece) for piece in pieces])
    if _SIGN.search(low) and not any(map(WORK.search, pieces)):
        return _signed(scene, place, low)
    if half_told(scene, place, [bare(piece) for piece in pieces], own_parts):
        return off_scale(scene, scene.stage)
    here = [bare(piece) for piece, own in zip(pieces, own_parts, strict=True) if own]
    score = score_of(scene, place, here) if here else None
    others = [piece for piece, own in zip(pieces, own_parts, strict=True) if not own]
    rest = bare("".join(piece for piece in others if not is_well_elsewhere(scene, place, bare(piece))))
    if score is None:
        warm = isinstance(scene.stage, AskPainNow) and not rest and any(WARM.search(part) for part in here)
        return scene.stay(scene.message("pain-warm")) if warm else None
    when = "morning" if all(map(is_bare, here)) else when_told(scene, low)
    if not rest:
        return _alone(scene, place, score, when)
    if score and WORK.search(rest) and scene.local(scene.now).hour >= NOON:
        return None  # what hurts beside the evening's work is of that work
    free = scene.at(AskSoreness() if isinstance(scene.stage, AskSoreness) else Idle())
    told = say(free, SIDE_ONE.sub(rf"\1 {place.region}".replace("_", " "), rest))
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
    asked, numbers = ask_of_words(scene), numbers_of(OF_BEFORE.sub(" ", low))
    noted = pain_now(scene, place, max(numbers), when_told(scene, low)) if any(numbers) else None
    return asked.following(*noted.say[:1], entries=noted.entries) if noted else asked


def _waits(scene: Scene) -> bool:
    """Tell whether the morning's question how the session went is open beside that on the place."""
    session = asked_session(scene) if isinstance(scene.stage, AskPainNow) else None
    return session is not None and session.date < scene.today and not is_settled(scene, session.id)


def _unplaced(scene: Scene, place: AskPainNow, low: str, told: list[str], say: Say) -> Step | None:
    """Take a rating of the session as its effort ("clean 6"), and ask of bare words which question each answers."""
    plain = rated(low) if WORK.search(low) and not any(names(scene, place, part) for part in told) else None
    if plain and (effort := say(scene.at(Idle()), plain)) and effort.entries:
        return replace(effort, stage=scene.stage, say=(effort.say[0], ask_pain_now(scene, place)))
    bare_ones = all(map(is_bare, told))
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
