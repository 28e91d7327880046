"""What a word of correction takes back where it is told with what was so: sleep, soreness, a run."""

from datetime import timedelta
from typing import Final

from core import regex as re
from core.conversation.record.undo import gone, standing_lines
from core.conversation.taking.day_told import days_told
from core.conversation.turns.scene import Scene
from core.conversation.understand.agreement import CORRECTION
from core.conversation.understand.numbers import KM_PER_MILE
from core.journal import Entry, Run, Sleep, Soreness
from core.reading.facts import PainSaid, RunSaid, Said, SkipSaid, SleepSaid, SorenessSaid
from core.wishes import Undo

JUST_NOW: Final = timedelta(hours=1)
CORRECTS: Final = re.compile(
    r"\b(?:no|wait|sorry|oops|actually|meant|mean|correction|wrong|rather|not|typo|mistake|change|scratch)\b"
)
LEADS: Final = re.compile(rf"\W*{CORRECTION}\b")
_NO: Final = re.compile(r"\W*(?:(?:sorry|oops|oh|wait|actually|hm+)\W+)*(?:no|nope|nah)\b")
_MORE: Final = re.compile(r"\b(?:and|also|another|too|as well|again|more|plus|second|then|later|now|late|forgot)\b")
"""Words by which another one is told, and nothing is put right."""
_OLD: Final = re.compile(r"\b(?:not|instead of)(?: an?)? (\d{1,3}(?:\.\d+)?)\b")
_WRONG: Final = re.compile(r"\b(?:actually|correction|wrong|typo|mistake|meant|in fact)\b")
_NEAR: Final = 0.1
LATELY: Final = timedelta(days=7)
"""For so long a run is put right by its day, or by the number that it was not."""
_SAID_SO: Final = {
    "pain": re.compile(r"\b(?:pain\w*|hurt\w*|ach\w+)\b"),
    "soreness": re.compile(r"\b(?:sore\w*|stiff\w*|legs|0|zero)\b"),
    "skip": re.compile(r"\b(?:skip\w*|miss\w*|leave|left out|can'?t|cannot|(?:no|not) (?:training|time|today))\b"),
}  # fmt: skip
"""Words by which a nought, or a session left out, is told itself."""


def told_else(scene: Scene, text: str, facts: tuple[Said, ...]) -> tuple[Undo, ...]:
    """Take back what is told anew with a word of correction: today's sleep, soreness or a run of just now."""
    low = text.lower()
    led = LEADS.match(low) is not None and not _MORE.search(low)
    lines: dict[str, int] = {}
    for line in standing_lines(scene) if CORRECTS.search(low) else ():
        entry = scene.athlete.journal[line]
        if any(_is_put_right(scene, entry, fact, led=led) or _is_other_run(scene, entry, fact, low) for fact in facts):
            lines[entry.kind] = line
    return gone(scene, lines.values())


def _is_put_right(scene: Scene, entry: Entry, fact: Said, *, led: bool) -> bool:
    match entry, fact:
        case Sleep(at=at), SleepSaid():
            return scene.local(at).date() == scene.today
        case Soreness(at=at, region=region), SorenessSaid(score=score):
            return led and score is not None and fact.region == region and scene.now - at <= JUST_NOW
        case Run(at=at, run=run), RunSaid():
            return led and fact.run in (None, run) and scene.now - at <= JUST_NOW
        case _:
            return False


def _is_other_run(scene: Scene, entry: Entry, fact: Said, low: str) -> bool:
    """Tell whether a run is the one of its day that is put right: by the number that it was not, or as the only one."""
    if not isinstance(entry, Run) or not isinstance(fact, RunSaid) or scene.now - entry.at > LATELY:
        return False
    day, days = scene.local(entry.at).date(), days_told(scene, low)
    if fact.run not in (None, entry.run) or (days and day not in days):
        return False
    if old := _OLD.search(low):
        km = float(old[1]) * (KM_PER_MILE if scene.profile.units == "imperial" else 1)
        return any(
            had is not None and abs(had - was) < _NEAR
            for had, was in (
                (entry.distance_km, km),
                (entry.distance_km, float(old[1])),
                (entry.minutes, float(old[1])),
            )
        )
    runs = [e for e in scene.journal if isinstance(e, Run) and scene.local(e.at).date() == day]
    return bool(days) and len(runs) == 1 and _WRONG.search(low) is not None and not _MORE.search(low)


def is_sore_now(scene: Scene) -> bool:
    """Tell whether soreness was told just now."""
    return any(isinstance(entry, Soreness) and scene.now - entry.at <= JUST_NOW for entry in scene.journal)


def unled(text: str, facts: tuple[Said, ...]) -> tuple[Said, ...]:
    """Return what a correction tells, without what its "no" alone would answer: a nought, or a session left out."""
    low = text.lower()
    return tuple(fact for fact in facts if not _of_no(fact, low)) if _NO.match(low) else facts


def _of_no(fact: Said, low: str) -> bool:
    nought = fact in (PainSaid(score=0), SorenessSaid(score=0)) or isinstance(fact, SkipSaid)
    return nought and not _SAID_SO[fact.kind].search(low)
