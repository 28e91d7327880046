"""Soreness of a day behind beside today's: each stands on its own day, for it holds the dose (row 11)."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from core.body import JOINTS
from core.chat import Message
from core.conversation.hearing.in_parts import NOW_FINE
from core.conversation.plan.wording import day_words
from core.conversation.record.entry_words import entry_words
from core.conversation.stages.stage import AskSoreness, Idle
from core.conversation.taking.day_told import NOON, days_told
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.not_taken import not_taken
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, parts
from core.conversation.understand.weekdays import DAY
from core.journal import Soreness
from core.reading.facts import SorenessSaid

_SORE: Final = re.compile(r"\b(?:sore\w*|doms|legs?|quads?|calf|calves|hamstrings?|glutes?)\b")
_PAIN: Final = re.compile(
    r"\b(?:hurt\w*|pain\w*|ach(?:e|es|ed|ing)|cramp\w*|sharp|torn|tore|pull(?:ed|ing)|twing\w*|stab\w*|burn\w*|pop\w*|snap\w*)\b"
)
"""What is a pain, whatever the question was (PAI-02)."""
_WHEN: Final = re.compile(
    rf"\b(?:on )?(?:yesterday|the day before|{DAY}|today|now|this morning)(?: morning| evening)?\b"
)
_LASTS: Final = re.compile(r"\b(?:from|since|after|before|until|till|because|than|still|again|now|today)\b")
"""What is felt today, whatever day is named with it."""
_BARE: Final = re.compile(r"(?:only |just |about |a |it'?s |down to )*\d{1,2}(?: ?/ ?10)?")
"""A number that goes on with the soreness before it."""


def sore_before(scene: Scene, text: str, say: Callable[[Scene, str], Step | None]) -> Step | None:
    """Write soreness that is told of one day behind on that day, and let `say` take the rest; null where none is."""
    low = text.lower()
    if not _SORE.search(low) or _PAIN.search(low) or not isinstance(scene.stage, Idle | AskSoreness) or asks(text):
        return None
    pieces = [bare(piece) for piece in parts(low)]
    told = [_behind(scene, piece) for piece in pieces]
    entries = tuple(entry for entry in told if entry)
    if not entries or is_danger(reading_of(scene, text)):
        return None
    left = [
        f"legs {piece}" if before and _BARE.fullmatch(_WHEN.sub("", piece).strip()) else piece
        for before, piece, entry in zip((None, *told), pieces, told, strict=False)
        if entry is None and not NOW_FINE.fullmatch(piece)
    ]
    rest = ", ".join(left)
    after = scene.after(*entries)
    step = (say(after, rest) if rest else None) or after.stay()
    noted = tuple(_noted(scene, entry) for entry in entries)
    unheard = (not_taken(scene, rest),) if rest and not (step.say or step.entries) else ()
    return replace(step, say=(*noted, *unheard, *step.say), entries=(*entries, *step.entries))


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
