"""What is felt on two days: soreness stands on each, for it holds the dose (row 11); of a pain the worst counts."""

from dataclasses import replace
from datetime import date, datetime
from typing import Final

from core import regex as re
from core.body import JOINTS
from core.chat import Message
from core.conversation.body.pain_words import OF_TEN, PLACE, places_in
from core.conversation.body.scale import TOP
from core.conversation.hearing.in_parts import MOST, NOW_FINE, Say
from core.conversation.plan.wording import day_words
from core.conversation.record.entry_words import entry_words
from core.conversation.record.undo import gone, standing_of
from core.conversation.stages.stage import AskSoreness, Idle
from core.conversation.taking.day_told import NOON, days_told
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.scene import Scene, Step, not_taken
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, parts
from core.conversation.understand.weekdays import DAY
from core.journal import Entry, Pain, Soreness
from core.reading.facts import FlagSaid, PainSaid, SorenessSaid
from core.wishes import Undo

_SORE: Final = re.compile(r"\b(?:sore\w*|doms|legs?|quads?|calf|calves|hamstrings?|glutes?)\b")
_NAMED: Final = re.compile(r"\b(?:(?:left|right) )?(?:quads?|calf|calves|hamstrings?|glutes?)\b")
_PAIN: Final = re.compile(
    r"\b(?:hurt\w*|pain\w*|ach(?:e|es|ed|ing)|cramp\w*|sharp|torn|tore|pull(?:ed|ing)|twing\w*|stab\w*|burn\w*|pop\w*|"
    r"snap\w*)\b"
)
"""What is a pain, whatever the question was (PAI-02)."""
_WHEN: Final = re.compile(
    rf"\b(?:on )?(?:yesterday|the day before|{DAY}|today|now|this morning)(?: morning| evening)?\b"
)
_LASTS: Final = re.compile(r"\b(?:from|since|after|before|until|till|because|than|still|again|now|today)\b")
"""What is felt today, whatever day is named with it."""
_BARE: Final = re.compile(
    r"(?:only|just|about|a|it'?s|is|was|still|again|down to|up to|more like|\s|,)*(?P<n>\d{1,2})(?: ?/ ?10)?\s*"
)
"""A number that goes on with the place before it."""
_NOT: Final = re.compile(r"(?:and )?not(?: an?)? (?P<n>\d{1,2})(?: ?/ ?10)?")
_N: Final = re.compile(r"(?<![\d.:])(?:10|\d)(?![\d.:])")
_ALONE: Final = re.compile(r"\d{1,2}(?: ?/ ?10)?")
_NIGHT: Final = re.compile(r"\b(?:last night|overnight)\b")
_BEHIND: Final = re.compile(rf"\b(?:last night|overnight|yesterday|the day before|{DAY})\b")
_LEADS: Final = re.compile(r"\bfrom \d|->|→|\bsince\b")
"""What says that the first of two numbers is the older one."""
_SIDE: Final = re.compile(r"\b(?:left|right|both)\b(?! (?:knees?|now))")
_KIND: Final = re.compile(r"\b(?:dull|sharp|achy|stabbing|burning|tingling|numb)\b")
_OF_PAIN: Final = re.compile(
    rf"\b(?:{PLACE.pattern}|{_WHEN.pattern}|{_NIGHT.pattern}|{_KIND.pattern}|(?:10|\d)(?: ?/ ?10)?|"
    r"l|r|left|right|both|my|the|in|on|at|an?|about|around|was|were|is|it|it'?s|that|now|but|and|then|"
    r"after|since|still|only|just|again|from|to|down|up|went|gone|came|eased|better|worse|pain|hurts?|hurting|hurt|"
    r"aches?|ached|feels?|felt|been|like|more|level|of 10|so far|evening|morning|night|already)\b|[^a-z\d]+"
)
"""All that may stand in a pain of two days: another word tells of something else, and so may its number."""


def sore_before(scene: Scene, text: str, say: Say) -> Step | None:
    """Write soreness that is told of one day behind on that day, and let `say` take the rest; null where none is.

    Of a pain that is told of two days the worst number is gone into, and both are said back (PAI-02).
    """
    low = text.lower()
    if not (_WHEN.search(low) and isinstance(scene.stage, Idle | AskSoreness)) or asks(text):
        return None
    pieces = [bare(piece) for piece in parts(low)]
    reading = reading_of(scene, text)
    if len(pieces) > MOST or any(isinstance(fact, FlagSaid) for fact in reading.facts):
        return None
    if _PAIN.search(low) or not _SORE.search(low):
        return _worst(scene, pieces, say)
    return None if is_danger(reading) else _each_day(scene, pieces, say)


def _each_day(scene: Scene, pieces: list[str], say: Say) -> Step | None:
    told = [_behind(scene, piece) for piece in pieces]
    sore = tuple(entry for entry in told if entry)
    if not sore:
        return None
    entries: tuple[Entry, ...] = (*_put_right(scene, sore, pieces), *sore)
    left = [
        f"{_muscle(pieces[n - 1])} {now}" if n and told[n - 1] and (now := _number(piece)) is not None else piece
        for n, (piece, entry) in enumerate(zip(pieces, told, strict=True))
        if entry is None and not (NOW_FINE.fullmatch(piece) or _NOT.fullmatch(piece))
    ]
    rest = ", ".join(left)
    after = scene.after(*entries)
    step = (say(after, rest) if rest else None) or after.stay()
    noted = tuple(_noted(scene, entry) for entry in sore)
    unheard = (not_taken(scene, rest),) if rest and not (step.say or step.entries) else ()
    return replace(step, say=(*noted, *unheard, *step.say), entries=(*entries, *step.entries))


def _put_right(scene: Scene, sore: tuple[Soreness, ...], pieces: list[str]) -> tuple[Undo, ...]:
    """Take back the soreness of a day behind that is told to be another number now ("6, not 2")."""
    wrong = {float(found["n"]) for piece in pieces if (found := _NOT.fullmatch(piece))}
    days = {scene.local(one.at).date() for one in sore}
    told = standing_of(scene, Soreness)
    return gone(scene, (n for n, sore in told if sore.score in wrong and scene.local(sore.at).date() in days))


def _number(piece: str) -> int | None:
    """Return the number that goes on with the place before it, null where the words tell anything else."""
    found = _BARE.fullmatch(_WHEN.sub(" ", piece))
    return int(found["n"]) if found and int(found["n"]) <= TOP else None


def _muscle(piece: str) -> str:
    """Return what was said to be sore, for a number that goes on with it."""
    found = _NAMED.search(piece)
    return f"{found[0]} sore" if found else "legs"


def _worst(scene: Scene, pieces: list[str], say: Say) -> Step | None:
    """Go into a pain of two days by its worst number; one whose day behind was told of then is of today alone."""
    own = [n for n, piece in enumerate(pieces) if not (_OF_PAIN.sub("", piece) or _ALONE.fullmatch(piece))]
    run = [n for n in own if n - own[0] == own.index(n)]
    told = OF_TEN.sub("", ", ".join(pieces[n] for n in run))
    places, days = places_in(scene, told), days_told(scene, _NIGHT.sub("yesterday", told))
    numbers = [(found.start(), float(found[0])) for found in _N.finditer(told)]
    if len(places) != 1 or len(days) != 1 or len(numbers) < 2 or _was_told(scene, places[0], day := days.pop()):
        return None
    behind = next(found.start() for found in _BEHIND.finditer(told))
    then = 0 if _LEADS.search(told) else min(range(len(numbers)), key=lambda n: _apart(told, numbers[n][0], behind))
    worst, before = max(score for _, score in numbers), numbers[then][1]
    now = max(score for n, (_, score) in enumerate(numbers) if n != then)
    what = " ".join(dict.fromkeys((*_SIDE.findall(told), *PLACE.findall(told), *_KIND.findall(told))))
    step = say(scene, ", ".join((f"{what} pain {worst:g}", *(one for n, one in enumerate(pieces) if n not in run))))
    said = scene.message("pain-both-days", day=day_words(scene, day), before=f"{before:g}", now=f"{now:g}")
    return step and step.following(said)


def _apart(told: str, number: int, day: int) -> tuple[int, int]:
    """Return how far a number is from a day, by the commas between them and then by letters."""
    first, last = sorted((number, day))
    return told.count(",", first, last), last - first


def _was_told(scene: Scene, pain: PainSaid, day: date) -> bool:
    told = (e for e in scene.journal if isinstance(e, Pain) and e.score and scene.local(e.at).date() == day)
    return any(e.region == pain.region and pain.leg in (None, e.leg) for e in told)


def _behind(scene: Scene, piece: str) -> Soreness | None:
    """Return the soreness that a part of a message tells of one day behind, null where it tells anything else."""
    days = days_told(scene, piece) if _WHEN.search(piece) and not _LASTS.search(piece) else set()
    facts = reading_of(scene.at(AskSoreness()), _WHEN.sub(" ", piece)).facts if len(days) == 1 else ()
    match facts:
        case (SorenessSaid(score=float(score), region=region, leg=leg),) if region not in JOINTS:
            noon = datetime.combine(days.pop(), NOON, scene.profile.zone)
            return Soreness(at=noon, score=score, region=region, leg=leg)
        case _:
            return None


def _noted(scene: Scene, entry: Soreness) -> Message:
    noted = scene.undoable("echo", facts=entry_words(scene, entry))
    day = scene.say("echo-run-day", day=day_words(scene, scene.local(entry.at).date()))
    return replace(noted, text=f"{noted.text} {day}")
