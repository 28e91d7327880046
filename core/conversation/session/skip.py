"""Leaving a session out, with its reason: nothing is doubled up later, nobody is scolded (SCH-14, MSG-06)."""

from dataclasses import replace
from typing import Final, get_args

from core import regex as re
from core.chat import Message, Tapped
from core.conversation.body.pain import kind_unknown, start
from core.conversation.body.pain_words import PLACE, places_in
from core.conversation.body.told_beside import part_of
from core.conversation.plan.card import card
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import (
    asked_session,
    is_ill,
    next_session,
    open_flag,
    session_named,
    session_on,
    tests_of_week,
)
from core.conversation.plan.wording import nothing_open, when_words
from core.conversation.session.move import hear_move_to
from core.conversation.stages.stage import AskPainPart, AskSkip, Idle
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene, Step, closed, rows_of
from core.conversation.understand.asking import only_asks
from core.conversation.understand.kin import KIN
from core.conversation.understand.negation import affirmed
from core.conversation.understand.of_health import tells_of_loss
from core.conversation.understand.weekdays import DAY
from core.journal import Illness, Skip, SkipReason
from core.reading.facts import DoneSaid, IllnessSaid, PainSaid, SetsSaid
from core.training import Session

SKIP: Final = "skip"
REASONS: Final[tuple[SkipReason, ...]] = get_args(SkipReason)
_WORDS: Final[dict[SkipReason, str]] = {
    "pain": r"pain|hurt\w*|injur\w*",
    "sore": r"sore\w*|stiff|doms",
    "tired": r"tired|exhausted|fatigue\w*|no energy|sleepy|slept|sleep|bad night|no sleep|"
    r"beat(?! (?:my|the|a|him|her|them|it)\b)|knackered|shattered|wiped(?: out)?|drained|worn out|done in|"
    r"burn(?:ed|t) out|wrecked|bushed|zonked",
    "travel": r"travel\w*|trip|fl(?:y|ying|ew)|flight|hotel|away",
    "busy": r"busy|work(?:ing)?|time|meeting|kids|family",
    "other": r"other|cold|hot|rain\w*|snow\w*|dark|icy|weather|sick of|whatever|no reason|none|skip|because|just|"
    r"nothing|laz\w+|forgot\w*|asthma|hay ?fever|migraine|periods?",
}
_SAID: Final[dict[SkipReason, str]] = {
    "busy": r"\bno time\b",
    "tired": r"\bno energy\b",
    "other": r"\bno (?:reason|motivation)\b|\b(?:do|did)(?:n'?t| not) (?:really )?(?:feel like|want|fancy)\b",
}
"""Reasons that say no to something else."""
_FORGOTTEN: Final = re.compile(
    r"(?:(?:i|we|oops|sorry|oh no|just|completely|totally|clean)\W+)*forgot(?:\W+(?:it|about|all|"
    r"today|tonight|yesterday|last night|the|my|session|workout|training|strength|core|gym|exercises|to|do|train|again|"
    r"oops|sorry|argh|haha|completely|totally))*(?:[,;. ]+(?:was |i was |we were )?(?:too|so|just) [a-z ]{3,30})?\W*"
)
_WAS: Final = re.compile(r"\b(?:had|was|didn'?t|did not|couldn'?t)\b")
_COLD: Final = re.compile(r"\W*(?:(?:bad|heavy|stinking) )?(?:ill|cold|bug)\W*")
_AFTER_ALL: Final = re.compile(
    r"(?:(?:ok|okay|fine|all ?right|alright|actually|no|well|you win|then|so)[ ,.!]*)*"
    r"(?:(?:i'?ll|i will|let'?s|i'?m (?:going to|gonna)|i can) "
    r"(?:just |still |try to |try and )*(?:do|try|go|start|make|train|manage)\b.*|"
    r"(?:i )?changed my mind|never ?mind|forget it|i take it back)"
)
"""Words of somebody who does it all the same."""
_ILL: Final = r"(?:ill|sick|unwell|poorly|cold|flu|fever|covid|bug|hospital)"
_OTHERS: Final = rf"(?:{KIN}|child|children|baby|toddler|family)"
_OTHERS_ILL: Final = re.compile(
    r"^(?!.*\b(?:me too|so am i|i\b.*\b(?:too|as well)|i(?:'?ve| have)? caught|"
    rf"(?:i am|i'?m|i feel|we are|we'?re|and i|and me|all of us) (?:\w+ ){{0,2}}{_ILL})\b)"
    rf".*\b(?:{_OTHERS}(?:'?s)?(?: (?!i\b|me\b|we\b)\w+){{0,3}} {_ILL}|{_ILL} {_OTHERS})\b",
    re.DOTALL,
)


_PLACE_ALONE: Final = re.compile(
    r"(?:(?:because|cos|due to|of|with|it'?s|my|the|bad|dodgy|old|still|again|tonight|today|it|that|this)[ ,:]+)*"
    rf"{PLACE.pattern}"
    r"(?:[ ,]+(?:again|today|tonight|is|are|bad|grumpy|dodgy|iffy|unhappy|playing up|not (?:great|good|happy|right)|"
    r"problems?|issues?|trouble|niggle))*\W*"
)
"""A place that is named for a reason."""
_ON_ANOTHER_DAY: Final = re.compile(
    rf"(?:(?:no|nah|not today|but|i'?ll|i|will|can|do|doing|it|that|rather|maybe|instead|on)[ ,]+)*(?:tomorrow|{DAY})"
    r"(?: (?:instead|then|please))*"
)
"""Words that name a day to do it on, and no reason."""


def ask_skip(scene: Scene, stage: AskSkip) -> Message:
    """Ask why a session is left out."""
    buttons = [scene.button(f"skip-{reason}", f"{SKIP}:{reason}:{stage.session}") for reason in REASONS]
    leave = (scene.button("leave", f"{SKIP}:leave:{stage.session}"),)
    return Message(scene.say("ask-skip"), buttons=(*rows_of(buttons, 4), leave))


def open_skip(scene: Scene, session: Session) -> Step:
    """Ask for the reason; a session that was logged or skipped before stays as it is."""
    if is_settled(scene, session.id):
        return scene.stay(card(scene, session, scene.message("log-already")))
    return ask_why_not(scene, session)


def ask_why_not(scene: Scene, session: Session) -> Step:
    """Ask for the reason where nothing of the session was done."""
    stage = AskSkip(session=session.id)
    return Step(stage=stage, say=(card(scene, session, ask_skip(scene, stage)),))


def tap_skip(scene: Scene, event: Tapped) -> Step | None:
    """Take the reason from a button; pressed again later it is old."""
    _, value, name = event.parts
    if value == "leave":
        return closed(scene.message("left-as-is")) if isinstance(scene.stage, AskSkip) else None
    session = session_named(scene, name)
    reason = next((reason for reason in REASONS if reason == value), None)
    if session is None or reason is None or is_settled(scene, session.id):
        return None
    return skip(scene, session, reason)


def nothing_today(scene: Scene, text: str) -> Step | None:
    """Say that today has nothing to leave out, where today is what the words speak of."""
    tests = tests_of_week(scene)
    works = session_on(scene, scene.today) or (tests and tests.date == scene.today)
    asked = asked_session(scene)
    told = asked is None or is_settled(scene, asked.id)  # what was so is of today where nothing else waits for a word
    if works or not (re.search(r"\b(?:today|tonight)\b", text.lower()) or (told and _WAS.search(text.lower()))):
        return None
    coming = next_session(scene)
    if coming is None:
        return scene.stay(nothing_open(scene, "skip-nothing"))
    said = scene.message("skip-not-today", when=when_words(scene, coming))
    return scene.stay(said)


def hear_skip(scene: Scene, stage: AskSkip, text: str) -> Step | None:
    """Take the reason from words; words that name none are "other", and what tells of work done is no reason."""
    session = session_named(scene, stage.session)
    if session is None or is_settled(scene, session.id) or len(text) > 200 or only_asks(text):
        return None
    if any(isinstance(fact, SetsSaid | DoneSaid) for fact in reading_of(scene.at(Idle()), text).facts):
        return None
    if _AFTER_ALL.fullmatch(text.strip().lower().rstrip("!. ")):
        return closed(card(scene, session, scene.message("skip-kept")))
    if _ON_ANOTHER_DAY.fullmatch(text.strip().lower().rstrip("!. ")):
        return hear_move_to(scene, session, text)
    reason = reason_in(scene, text)
    return skip(scene, session, reason, text) if reason else _for_pain(scene, session, text)


def _for_pain(scene: Scene, session: Session, text: str) -> Step | None:
    """Leave the session out for a pain that is told by its place or number, or by the kind of one told just before."""
    told = (fact for fact in reading_of(scene.at(Idle()), text).facts if isinstance(fact, PainSaid))
    said, half = next((pain for pain in told if pain.score != 0), None), kind_unknown(scene)
    if said is None or not (said.region or said.score or half):
        return None
    left = _left_out(scene, session, "pain")
    part = part_of(said)
    if half and said.region in (None, half.region) and said.leg in (None, half.leg):
        part = replace(half, type=said.type, score=max(said.score or 0, half.score or 0))
    return start(scene.after(*left.entries), part).following(*left.say, entries=left.entries)


def reason_in(scene: Scene, text: str) -> SkipReason | None:
    """Return the reason that words give, null where they give none that is known.

    Illness is what is read as one: it keeps all training out, so no cold day and no "ill do it" may be taken for it.
    """
    low = text.lower()
    if others_ill(low) or tells_of_loss(low):
        return "busy"
    facts = reading_of(scene.at(Idle()), text).facts
    ill = _COLD.fullmatch(low) or any(part.strip() == "ill" for part in re.split(r"[,.;:]", low))
    if ill or any(isinstance(fact, IllnessSaid) and fact.state == "ill" for fact in facts):
        return "ill"
    for said, words in _SAID.items():
        low = re.sub(words, f"but {said}", low)
    there = affirmed(low)
    told = next((reason for reason, words in _WORDS.items() if re.search(rf"\b(?:{words})\b", there)), None)
    return told or ("pain" if _place_alone(scene, text) else None)


def _place_alone(scene: Scene, text: str) -> PainSaid | None:
    """Return the one place that words name and nothing else: given as a reason, it is one that hurts (PAI-01)."""
    places = places_in(scene, text.lower()) if _PLACE_ALONE.fullmatch(text.strip().lower()) else []
    return PainSaid(region=places[0].region, leg=places[0].leg) if len(places) == 1 else None


def plain_reason(scene: Scene, text: str) -> SkipReason | None:
    """Return the reason beside a skip where only one can be meant: what the body tells is asked about."""
    reason, low = reason_in(scene, text), text.lower()
    plain = reason in ("tired", "travel") or others_ill(low) or tells_of_loss(low) or is_forgotten(low)
    return reason if plain else None


def is_forgotten(text: str) -> bool:
    """Tell whether words say that the session was forgotten, and nothing else."""
    return _FORGOTTEN.fullmatch(text.strip().lower()) is not None


def others_ill(low: str) -> bool:
    """Tell whether words speak of somebody else's illness, and not of the athlete's own."""
    return _OTHERS_ILL.search(low) is not None


def skip(scene: Scene, session: Session, reason: SkipReason, words: str = "") -> Step:
    """Leave the session out; pain is asked about at once, one half told is told on, illness is noted as illness."""
    step = _left_out(scene, session, reason)
    after = scene.after(*step.entries)
    if reason == "ill" and not is_ill(scene):
        ill = Illness(at=scene.now, state="ill")
        return closed(*step.say, scene.message("ill-noted"), entries=(*step.entries, ill))
    place = _place_alone(scene, words) or PainSaid()
    half = scene.stage if isinstance(scene.stage, AskPainPart) else kind_unknown(scene)
    of_half = half and place.region == half.region and place.leg in (None, half.leg)
    if half and (of_half or isinstance(scene.stage, AskSkip)):
        return start(after, half).following(*step.say, entries=step.entries)
    if reason == "pain":
        return start(after, part_of(place)).following(*step.say, entries=step.entries)
    return step


def skip_beside(scene: Scene, session: Session, step: Step, reason: SkipReason) -> Step:
    """Leave a session out beside a pain that is told with it, whichever is its reason: both stand (PAI-01)."""
    after = scene.after(*step.entries)
    if is_settled(after, session.id) or open_flag(after):
        return step
    left = _left_out(after, session, reason)
    return step.following(*left.say, entries=left.entries)


def _left_out(scene: Scene, session: Session, reason: SkipReason) -> Step:
    """Write down that the session is left out, and nothing else."""
    entry = Skip(at=scene.now, session=session.id, reason=reason)
    after = scene.after(entry)
    noted = card(after, session, Message(_words(after, reason), buttons=((after.button("undo", "cmd:undo"),),)))
    return closed(noted, entries=(entry,))


def _words(scene: Scene, reason: SkipReason) -> str:
    coming = None if reason == "ill" else next_session(scene)
    if coming is None:
        return scene.say("skip-noted")
    return scene.say("skip-noted-next", when=when_words(scene, coming))
