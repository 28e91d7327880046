"""A set told by itself: the others of its exercise and leg stand as they were told, or as prescribed (LEG-01)."""

from dataclasses import replace
from itertools import pairwise
from typing import Final, NamedTuple

from core import regex as re
from core.body import LEGS, Side
from core.conversation.body.pain_words import PLACE
from core.conversation.plan.logged import sets_of
from core.conversation.plan.named import exercise_in
from core.conversation.stages.stage import AskForm, AskPain, AskRpe
from core.conversation.taking.reading_in import reading_of
from core.conversation.turns.scene import Scene
from core.conversation.understand.asking import asks
from core.conversation.understand.kin import KIN
from core.conversation.understand.numbers import in_figures
from core.conversation.understand.of_health import OF_HEALTH
from core.reading.facts import (
    DoneSaid,
    FlagSaid,
    IllnessSaid,
    PainSaid,
    Reading,
    Said,
    SetsSaid,
    SorenessSaid,
)
from core.training import Prescription, Session

_ORDER: Final = ("first", "second", "third", "fourth", "fifth")
_NTH: Final = re.compile(
    rf"\b(?:(?P<nth>{'|'.join(_ORDER)})|(?P<last>last|final)|(?P<n>[1-5])(?:st|nd|rd|th))"
    r"(?: (?:[a-z-]+ ){0,4}sets?\b|"
    r"(?= (?!night|week|time|year|month|session|workout|run|leg|side|day|thing|reps?|ones?\b)[a-z]))|"
    r"\bset (?P<set>[1-5])\b"
)
_FEWER: Final = re.compile(
    r"\bonly (?:did |got |managed |had )?(?P<sets>[1-9]) sets?\b|\b(?P<of>[1-9]) sets? instead of [2-9]\b"
)
_CUT: Final = re.compile(
    r"(?:(?!(?<=\d)[.,:]\d)[,.;:!?\n()])+|"
    r"\b(?:but|except(?: for| that)?|apart from|aside from|other than|bar|minus|although|though|tho|and)\b"
)
_DROPPED: Final = re.compile(r"\b(?:skipped|missed|dropped|left out|binned|ditched)\b")
_ALL_BUT: Final = re.compile(
    r"\b(?:except(?: for)?|but not|bar|minus|apart from|other than|without)(?= (?:the |my )?(?:very )?(?:last|final|"
    rf"first|second|third) sets?\b(?!(?:(?!\b(?:rpe|effort) |{PLACE.pattern})\D)*\d)"
    r"(?!.*\b(?:skipped|missed|dropped|binned)\b))"
)
"""A set that was not done, where no number tells how much of it was."""
_BUT_ONE: Final = re.compile(
    r"\b(?:except(?: for)?|but not|bar|minus|apart from|without) (?:the |my )?(?:very )?last set"
    r"(?=[,.]? (?:rpe |effort )?\d{1,2}\W*$)"
)
"""The last set of all; a number behind it is the effort."""
_OF_ALL: Final = re.compile(r"(?:but )?skipped (?:the |my )?(?:very )?last set")
_LESS: Final = re.compile(
    r"\b(?P<short>\d{1,2}) (?:reps? |seconds? |secs? )?(?:short|less|fewer)\b|\bmissed (?P<missed>\d{1,2}) reps?\b"
)
_AMOUNT: Final = re.compile(
    r"(?<![\w.,/@-])(?P<amount>\d{1,3})(?: ?(?:reps?|s|secs?|seconds?)\b)?(?: (?:out )?of \d{1,3}\b)?"
    r"(?![\w/%-]|[.,]\d| ?(?:kg|kilos?|lbs?|km|min\w*|x)\b)"
)
_OTHERWISE: Final = re.compile(
    r"\b(?:rpe|effort|fel[lt]|feel\w*|hard\w*|tough\w*|eas\w+|heavy|an? \d|reserve|rir|tank|sore\w*|not|never|no|"
    r"\w+n'?t|nearly|almost|if|would|should|could|might|maybe|perhaps|wanted|planned|meant|supposed|tempted|next|"
    r"tomorrow|(?:first|last|final) \d{1,2} (?:reps? )?of|"
    rf"usually|used to|last (?:week|time|month|year)|s?he|they|{KIN})\b|[@?]"
)
"""What a number beside a set may tell instead, and what says that it is not so."""
_LEFT, _RIGHT = (
    re.compile(r"\b(?:left(?! (?:it |them |that )?(?:out|off)\b)|l|lhs)\b"),
    re.compile(r"\b(?:right|r|rhs)\b"),
)
_BOTH: Final = re.compile(r"\b(?:both|each|either)\b")
_EXCEPT: Final = re.compile(
    r"^(?:(?:oh|sorry|wait|well|but|oops|all|done)[ ,]+)*(?:except|apart from|but not|bar|minus|but)(?: for)? "
    r"(?P<what>(?:the |my )?(?:very )?(?:last|first|final|second) set\b[^,;.\d]*?)"
    r"(?:,? (?:rpe |effort )?(?P<effort>10|\d))?\W*$",
    re.IGNORECASE,
)
"""An exception behind a session that was told to be done, and the effort that is asked."""
_RATED_BUT: Final = re.compile(
    r"^(?:all )?done[ ,]+(?:but|except|apart from|bar|minus)(?! .*\bonly\b).*, *(?:rpe |effort )?\d{1,2}\W*$",
    re.IGNORECASE,
)
"""A session told with a set that was left out, and its effort behind a comma: no repetitions of that set."""
_BODY: Final = (PainSaid, SorenessSaid)


class _Told(NamedTuple):
    """Hold the words on one set, the exercise of the session that they name, and its leg."""

    words: str
    item: Prescription
    leg: Side | None


def behind_session(scene: Scene, text: str) -> str:
    """Return an exception that is told behind a session as one of it, the effort that is asked before it."""
    asked = isinstance(scene.stage, AskRpe | AskForm | AskPain)
    found = _EXCEPT.match(text) if asked or _RATED_BUT.match(text) else None
    if found is None or (found["effort"] and asked and not isinstance(scene.stage, AskRpe)):
        return text
    return f"done rpe {found['effort']} except {found['what']}" if found["effort"] else f"done except {found['what']}"


def with_single_sets(scene: Scene, session: Session | None, reading: Reading, text: str) -> Reading:
    """Return a reading in which a set that is told by itself stands among the others of its exercise and leg.

    Those told before say what the others were, or a session that was done; without them it stays as it was read.
    """
    low = _ALL_BUT.sub("but skipped", _BUT_ONE.sub("but skipped the last set", in_figures(text.lower())))
    if session is None or not (_NTH.search(low) or _FEWER.search(low)) or asks(low):
        return reading
    told, rest = _parted(scene, session, low)
    again = reading_of(scene, rest) if told else reading
    done = any(isinstance(fact, DoneSaid) for fact in again.facts)
    sets = [_among(scene, session, one, done=done) for one in told]
    whole = tuple(one for one in sets if one is not None)
    if (
        not told
        or len(whole) < len(sets)
        or any(_is_of_body(fact) and fact not in again.facts for fact in reading.facts)
    ):
        return reading
    asked = {one.exercise for one in whole if one.leg is None and scene.catalog.exercises[one.exercise or ""].per_leg}
    names = {one.exercise for one in whole}
    facts = (_but(fact, names, asked) if isinstance(fact, DoneSaid) else fact for fact in again.facts)
    return replace(again, facts=(*facts, *whole))


def _is_of_body(fact: Said) -> bool:
    return isinstance(fact, FlagSaid | IllnessSaid) or (isinstance(fact, _BODY) and fact.region is not None)


def _but(done: DoneSaid, told: set[str | None], asked: set[str | None]) -> DoneSaid:
    """Leave out of what was done only the exercises whose leg is still asked for, and those that were not told of."""
    out = [name for name in done.left_out or () if name not in told]
    return replace(done, left_out=(*out, *sorted(name for name in asked if name)) or None)


def _parted(scene: Scene, session: Session, low: str) -> tuple[list[_Told], str]:
    """Return what tells of one set, alone or with the piece behind it, and the rest of the words."""
    pieces = [piece.strip() for piece in _CUT.split(low) if piece.strip()]
    told: list[_Told] = []
    rest: list[str] = []
    taken = False
    for piece, behind in pairwise([*pieces, ""]):
        if taken:
            taken = False
        elif one := _told(scene, session, piece):
            told.append(one)
        elif behind and not _told(scene, session, behind) and (one := _shorter(scene, session, f"{piece} {behind}")):
            told.append(one)
            taken = True
        else:
            rest.append(piece)
    return told, ", ".join(rest)


def _told(scene: Scene, session: Session, words: str) -> _Told | None:
    if any(told.search(words) for told in (OF_HEALTH, PLACE, _OTHERWISE)):  # "left knee 3 on the last set of rdls"
        return None
    exercise = exercise_in(scene, words)
    if _OF_ALL.fullmatch(words):  # the last set of a session is that of its last exercise
        return _Told(words, session.exercises[-1], "both")
    item = next((item for item in session.exercises if exercise and item.exercise == exercise.id), None)
    if item is None or _amounts(words, (item.amount,) * item.sets) is None:
        return None
    sides = [side for side, said in zip(LEGS, (_LEFT, _RIGHT), strict=True) if said.search(words)]
    both = len(sides) == len(LEGS) or _BOTH.search(words) or not (sides or _counts(words))
    return _Told(words, item, "both" if both else sides[0] if sides else None)


def _shorter(scene: Scene, session: Session, words: str) -> _Told | None:
    """Return what tells of one set that was not as planned: "all but the last set, 8" names no set of eight."""
    told = _told(scene, session, words)
    planned = (told.item.amount,) * told.item.sets if told else ()
    return told if told and _amounts(words, planned) != planned else None


def _counts(words: str) -> bool:
    """Tell whether a set is told by its repetitions, which each leg has of its own; sets left out are of both."""
    return not _FEWER.search(words) and _AMOUNT.search(_NTH.sub("", words)) is not None


def _among(scene: Scene, session: Session, told: _Told, *, done: bool) -> SetsSaid | None:
    """Return all sets of an exercise and leg with the one that is told; null where the others are not known."""
    item, leg = told.item, told.leg if told.item.per_leg else None
    of_leg = (leg if leg in LEGS else LEGS[0], "both", None)
    before = [one for one in sets_of(scene, session.id) if one.exercise == item.exercise and one.leg in of_leg]
    if not (before or done) or (before and item.per_leg and leg is None):
        return None
    others = tuple(one.amount for one in before) if before else (item.amount,) * item.sets
    amounts = _amounts(told.words, others)
    if not amounts:
        return None
    load = before[0].load_kg if before else item.load_kg or None
    said = SetsSaid(exercise=item.exercise, leg=leg, load_kg=load)
    if item.reps is not None:
        return replace(said, reps=amounts)
    return replace(said, seconds=amounts) if item.seconds is not None else replace(said, contacts=amounts)


def _amounts(words: str, others: tuple[int, ...]) -> tuple[int, ...] | None:
    """Return the numbers of all sets by the words on one; null where they tell none of it, or no number that can be."""
    if fewer := _FEWER.search(words):
        return others[: int(fewer["sets"] or fewer["of"])]
    found = _NTH.search(words)
    if found is None:
        return None
    place = len(others) if found["last"] else int(found["n"] or found["set"] or _ORDER.index(found["nth"]) + 1)
    rest = f"{words[: found.start()]} {words[found.end() :]}"
    less, numbers = _LESS.search(rest), [int(one["amount"]) for one in _AMOUNT.finditer(rest)]
    if place == len(others) + 1 and len(numbers) == 1 and not less:
        return (*others, numbers[0])
    if not 1 <= place <= len(others):
        return None
    asked = others[place - 1]
    if less is None and not numbers and _DROPPED.search(rest):
        return (*others[: place - 1], *others[place:])
    if less is None and len(numbers) != 1:
        return None
    amount = asked - int(less["short"] or less["missed"]) if less else numbers[0]
    return (*others[: place - 1], amount, *others[place:]) if 0 <= amount <= 2 * asked else None
