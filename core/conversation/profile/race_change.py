"""A race in the athlete's own words: a new one, another day for it, or none any more."""

import re
from datetime import date
from typing import Final

from core.chat import Message
from core.conversation.profile.changing import answered, open_question
from core.conversation.questions import BY_NAME
from core.conversation.questions.race_off import cancels
from core.conversation.questions.races_ahead import RACE_WORDS, ahead
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.dates import date_in

PAST: Final = re.compile(r"\b(?:ran|did|done|finished|was|were|went|felt|had|got|yesterday|last|today|ago)\b")
_POSTPONED: Final = re.compile(r"\brace (?:is |was |got |has been )*postponed\b")
_LISTED: Final = re.compile(r"\b(?:(?:what|which) races (?:do you know|are|have)|(?:list|show|my) (?:my )?races\b)")
_DATED: Final = re.compile(
    r"\d{4}-\d\d|\d[./]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\bin \w+ weeks?\b"
)
_SHIFTED: Final = re.compile(
    r"\b(?:(?:is|was|got|has been|have|been|they) )*"
    r"(?:moved|postponed|shifted|pushed|rescheduled|changed|delayed|brought)(?: back| forward)?\b"
)
"""What became of a race whose new date is told: no report of a run that is over."""
_HAVE: Final = re.compile(r"\bgot (?=(?:an?|my|another) )")


def race(scene: Scene, low: str) -> Step | None:
    """Take a race that lies ahead with its date; without its distance that is asked."""
    if RACE_WORDS.search(low) and _DATED.search(low):
        low = _HAVE.sub("", _SHIFTED.sub("is", low))
    if _LISTED.search(low) or (scene.profile.races and _POSTPONED.search(low)):
        return open_question(scene, "race")
    if cancels(low):
        return _off(scene, low)
    if not RACE_WORDS.search(low) or not _DATED.search(low) or PAST.search(low):
        return None
    answer = BY_NAME["race"].hear(scene, scene.profile, low)
    if answer.profile and any(race.date > scene.today for race in answer.profile.races):
        return answered(scene, "race", low)
    return open_question(scene, "race") if isinstance(date_in(low, scene.today, scene.profile.units), date) else None


def _off(scene: Scene, low: str) -> Step:
    """Take a race out; of one that is not known say so, and leave all as it is."""
    if not ahead(scene, scene.profile):
        return scene.stay(scene.message("yours-no-race"))
    answer = BY_NAME["race"].hear(scene, scene.profile, low)
    return answered(scene, "race", low) if answer.settled else scene.stay(Message(answer.note))
