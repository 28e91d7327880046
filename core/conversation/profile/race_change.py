"""A race in the athlete's own words: a new one, another day for it, or none any more."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core.athlete import Race
from core.chat import Message
from core.conversation.profile.changing import answered, kept, open_question
from core.conversation.questions import BY_NAME
from core.conversation.questions.races import RACE_WORDS, ahead, cancels, listed, race_distance
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.agreement import CORRECTION
from core.conversation.understand.dates import date_in
from core.conversation.understand.of_health import OF_HEALTH
from core.conversation.understand.weekdays import DAY

PAST: Final = re.compile(r"\b(?:ran|did|done|finished|was|were|went|felt|had|got|yesterday|last|today|ago)\b")
_POSTPONED: Final = re.compile(
    r"\b(?:race|half|marathon|\d+ ?k) (?:is |was |got |has been |now )*(?:postponed|moved|shifted|pushed|delayed|"
    r"actually an?|on the \d{1,2}(?:st|nd|rd|th))\b|"
    r"\binstead of (?:the|my) (?:race|half|marathon|\d+ ?k)\b"
)
"""What becomes of a race without a date that is understood: it is asked, with what is known."""
_THEN: Final = rf"\b(?:on|this|next|coming) {DAY}(?<!ys)\b"
_SOON: Final = re.compile(
    r"^(?!.*(?:[?]|\b(?:easy|pace|every|usual\w*|always)\b))(?:.*\b(?:race|racing|trot|flat out|all out|for fun|"
    rf"marathon|half)\b.*{_THEN}|.*{_THEN}.*\b(?:race|racing|flat out|all out|for fun)\b)"
)
"""A race that is told by the day of the week ahead (SCH-16)."""
_LISTED: Final = re.compile(r"\b(?:(?:what|which) races (?:do you know|are|have)|(?:list|show|my) (?:my )?races\b)")
_ENTERED: Final = re.compile(
    r"^(?!.*(?:\d[./]\d|\b(?:if|might|thinking|want|should|jan|feb|mar(?!a)|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*\b))"
    r".*\b(?:signed up|entered|registered|got (?:a (?:place|spot)|in|into)|enrolled)\b.*"
    r"\b(?:race|marathon|half|ultra|\d+ ?k|parkrun|triathlon)\b"
)
"""A race that was entered, without its date: it is asked."""
_DATED: Final = re.compile(
    r"\d{4}-\d\d|\d[./]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\bin \w+ weeks?\b"
)
_SHIFTED: Final = re.compile(
    r"\b(?:(?:is|was|got|has been|have|been|they) )*"
    r"(?:moved|postponed|shifted|pushed|rescheduled|changed|delayed|brought)(?: back| forward)?\b"
)
"""What became of a race whose new date is told: no report of a run that is over."""
_CORRECTS: Final = re.compile(rf"(?:(?:{CORRECTION}|it'?s|not)[ ,.!]+)+(?:on )?")
LATELY: Final = timedelta(minutes=30)
"""How long a race is the one that was told just now."""
_HAVE: Final = re.compile(r"\bgot (?=(?:an?|my|another) )")


def race(scene: Scene, low: str) -> Step | None:
    """Take a race that lies ahead with its date; without its distance that is asked."""
    if step := _put_right(scene, low):
        return step
    if RACE_WORDS.search(low) and _DATED.search(low):
        low = _HAVE.sub("", _SHIFTED.sub("is", low))
    if (
        _LISTED.search(low)
        or (_ENTERED.search(low) and not OF_HEALTH.search(low))
        or (ahead(scene, scene.profile) and _POSTPONED.search(low) and not _DATED.search(low))
    ):
        return open_question(scene, "race")
    if cancels(low):
        return _off(scene, low)
    soon = _SOON.search(low)
    if not (RACE_WORDS.search(low) or soon) or not (soon or _DATED.search(low)) or PAST.search(low):
        return None
    if soon and not race_distance(low):
        return open_question(scene, "race")
    answer = BY_NAME["race"].hear(scene, scene.profile, low)
    if answer.profile and any(race.date > scene.today for race in answer.profile.races):
        return answered(scene, "race", low)
    day = date_in(low, scene.today, scene.profile.weighs_in)
    return open_question(scene, "race") if isinstance(day, date) else None


def _put_right(scene: Scene, low: str) -> Step | None:
    """Move the race that was told just now to the other date that words correct it to."""
    lead, former = _CORRECTS.match(low), scene.athlete.settings.former
    if lead is None or former is None or scene.now - former.at > LATELY or RACE_WORDS.search(low):
        return None
    told = [one for one in scene.profile.races if one not in former.profile.races]
    day = date_in(low[lead.end() :], scene.today, scene.profile.weighs_in) if _DATED.search(low) else None
    if len(told) != 1 or not isinstance(day, date) or day <= scene.today:
        return None
    right = tuple(sorted((replace(one, date=day) if one in told else one for one in scene.profile.races), key=_day))
    return kept(
        scene, replace(scene.profile, races=right), scene.say("note-race", races=listed(scene, scene.profile, right))
    )


def _day(one: Race) -> date:
    return one.date


def _off(scene: Scene, low: str) -> Step:
    """Take a race out; of one that is not known say so, and leave all as it is."""
    if not ahead(scene, scene.profile):
        return scene.stay(scene.message("yours-no-race"))
    answer = BY_NAME["race"].hear(scene, scene.profile, low)
    return answered(scene, "race", low) if answer.settled else scene.stay(Message(answer.note))
