"""Races and usual runs in the athlete's own words: new, moved, dropped or changed, the others as they were."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.chat import Button, Message
from core.conversation.plan.wording import run_words
from core.conversation.profile.changing import answered, kept, open_question
from core.conversation.profile.run_once import ONCE, WAS_MOVED
from core.conversation.questions import BY_NAME
from core.conversation.questions.races import RACE_WORDS, ahead, cancels, listed, race_distance
from core.conversation.questions.running import with_runs
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.agreement import CORRECTION
from core.conversation.understand.asking import asks
from core.conversation.understand.dates import date_in
from core.conversation.understand.of_health import OF_HEALTH
from core.conversation.understand.run_change import DROPS, Open, Runs, changed_week, moved, whole_week
from core.conversation.understand.running_week import ABOUT_HOUR, kind_in
from core.conversation.understand.weekdays import DAY, days_in
from core.wall_time import MONTH, MONTHS

PAST: Final = re.compile(r"\b(?:ran|did|done|finished|was|were|went|felt|had|got|yesterday|last|today|ago)\b")
_POSTPONED: Final = re.compile(
    r"\b(?:race|half|marathon|\d+ ?k) (?:is |was |got |has been |now )*(?:postponed|moved|shifted|pushed|delayed|"
    r"actually an?|on the \d{1,2}(?:st|nd|rd|th))\b|"
    r"\binstead of (?:the|my) (?:race|half|marathon|\d+ ?k)\b"
)
"""What becomes of a race without a date that is understood: it is asked, with what is known."""
_THEN: Final = rf"\b(?:on|this|next|coming) {DAY}(?<!ys)\b"
_SOON: Final = re.compile(
    r"^(?!(?:can|could|may|should) (?:i|we)\b)(?!.*(?:[?]|\b(?:easy|pace|every|usual\w*|always|no race|"
    r"half (?:days?|an?|the|of|my|way|term))\b))(?:.*\b(?:race|racing|trot|flat out|all out|"
    r"for fun|"
    rf"marathon|half)\b.*{_THEN}|(?:.*{_THEN}|(?:(?:and|also|so|btw|hi|hey)[, ]+)*{DAY}\b).*"
    rf"\b(?:race|racing|flat out|all out|for fun)\b|.*\bracing (?:an? )?\d+ ?(?:k|km|mi|miles?) (?:on )?{DAY}\b)"
)
"""A race that is told by the day of the week ahead (SCH-16)."""
_LONG_RACE: Final = (
    r"(?:half(?:[ -]marathon)?|(?:ultra[ -]?)?marathon|ultra|(?:4[2-9]|[5-9]\d|1\d\d) ?k(?:m|s)?(?: ultra| race)?|"
    r"\d+[ -]?milers?|(?:\d+ ?(?:km?|mi|miles?) )?race)"
)
_ANY_RACE: Final = rf"(?:{_LONG_RACE}|\d+ ?km?)"
_WHEN: Final = rf"(?:{DAY}(?<!ys)|tomorrow|week ?end|(?:{MONTH})\b)"
_COMING: Final = re.compile(
    r"^(?!.*(?:[?]|\b(?:pace|every|usual\w*|always|no|if|might|maybe|watch\w*|volunteer\w*|training|plan|simulation|"
    r"done|half (?:days?|an?|the|of|my|way|term|hour))\b)).*\b(?:"
    rf"(?:doing|running|run|do) (?:(?:an?|my|the|first|big|local|\w+) ){{1,3}}{_LONG_RACE}|"
    rf"(?:racing|entered|got|have|i'?ve|there'?s|in for) (?:(?:an?|my|the|another|first|big) ){{1,2}}{_ANY_RACE}|"
    rf"racing|(?:the|my)(?: \w+)? {_ANY_RACE} (?:is|'s))"
    rf"(?: race)?,? (?:(?:is|on|this|next|coming|in|at the) )*{_WHEN}"
)
"""A race that lies ahead, told as one runs it."""
_LISTED: Final = re.compile(r"\b(?:(?:what|which) races (?:do you know|are|have)|(?:list|show|my) (?:my )?races\b)")
_ENTERED: Final = re.compile(
    r"^(?!.*(?:\d[./]\d|\b(?:if|might|thinking|want|should|jan|feb|mar(?!a)|apr|may|june?|july?|aug|sep|oct|nov|"
    r"dec)\w*\b)).*\b(?:signed up|entered|registered|got (?:a (?:place|spot)|in|into)|enrolled)\b.*"
    r"\b(?:race|marathon|half|ultra|\d+ ?k|parkrun|triathlon)\b"
)
"""A race that was entered, without its date: it is asked."""
_DATED: Final = re.compile(rf"\d{{4}}-\d\d|\d[./]\d|\b(?!marathon)(?:{'|'.join(MONTHS)})[a-z]*\b|\bin \w+ weeks?\b")
_SHIFTED: Final = re.compile(
    r"\b(?:(?:is|was|got|has been|have|been|they) )*"
    r"(?:moved|postponed|shifted|pushed|rescheduled|changed|delayed|brought)(?: back| forward)?\b"
)
"""What became of a race whose new date is told: no report of a run that is over."""
_CORRECTS: Final = re.compile(rf"(?:(?:{CORRECTION}|it'?s|not)[ ,.!]+)+(?:on )?")
LATELY: Final = timedelta(minutes=30)
"""How long a race is the one that was told just now."""
_HAVE: Final = re.compile(r"\bgot (?=(?:an?|my|another) )")


def is_coming(low: str) -> bool:
    """Tell whether words tell of a race that lies ahead, whatever else they may be read as."""
    return _COMING.search(low) is not None


def race(scene: Scene, low: str) -> Step | None:
    """Take a race that lies ahead with its date; without its distance that is asked."""
    if step := _put_right(scene, low):
        return step
    coming = _COMING.search(low)
    if coming or (RACE_WORDS.search(low) and _DATED.search(low)):
        low = _HAVE.sub("", _SHIFTED.sub("is", low))
    if (
        _LISTED.search(low)
        or (_ENTERED.search(low) and not OF_HEALTH.search(low))
        or (ahead(scene, scene.profile) and _POSTPONED.search(low) and not _DATED.search(low))
    ):
        return open_question(scene, "race")
    if cancels(low):
        return _off(scene, low)
    soon = coming or _SOON.search(low)
    if not (RACE_WORDS.search(low) or soon) or not (soon or _DATED.search(low)) or PAST.search(low):
        return None
    if soon and not race_distance(low):
        # Beside a race that is known a day alone would move it.
        return open_question(scene, "race") if ahead(scene, scene.profile) else answered(scene, "race", low)
    answer = BY_NAME["race"].hear(scene, scene.profile, low)
    if answer.profile and any(race.date > scene.today for race in answer.profile.races):
        return answered(scene, "race", low)
    day = date_in(low, scene.today, scene.profile.weighs_in)
    if isinstance(day, date):
        return answered(scene, "race", low)
    return open_question(scene, "race") if coming else None


def _put_right(scene: Scene, low: str) -> Step | None:
    """Move the race that was told just now to the other date that words correct it to."""
    lead, former = _CORRECTS.match(low), scene.athlete.settings.former
    if lead is None or former is None or scene.now - former.at > LATELY or RACE_WORDS.search(low):
        return None
    told = [one for one in scene.profile.races if one not in former.profile.races]
    day = date_in(low[lead.end() :], scene.today, scene.profile.weighs_in) if _DATED.search(low) else None
    if len(told) != 1 or not isinstance(day, date) or day <= scene.today:
        return None
    right = [replace(one, date=day) if one in told else one for one in scene.profile.races]
    right.sort(key=lambda one: one.date)
    note = scene.say("note-race", races=listed(scene, scene.profile, right))
    return kept(scene, replace(scene.profile, races=tuple(right)), note)


def _off(scene: Scene, low: str) -> Step:
    """Take a race out; of one that is not known say so, and leave all as it is."""
    if not ahead(scene, scene.profile):
        return scene.stay(scene.message("yours-no-race"))
    answer = BY_NAME["race"].hear(scene, scene.profile, low)
    return answered(scene, "race", low) if answer.settled else scene.stay(Message(answer.note))


RUN_TO: Final = "run-to"
_RUNS: Final = re.compile(
    r"\b(?:i|my) (?:now |will |usually |normally |only |always |can )?(?:run|runs|running|jog)\b|"
    r"\brun(?:ning)? days?\b|\b(?:change|move) (?:my |the )?(?:\w+ ){0,2}runs?\b"
)
_WEEK: Final = re.compile(
    r"(?:(?:from (?:next week|now)(?: on)?|nowadays|these days|now),? )?(?:"
    r"(?:please )?change (?:my |the )?(?:runs?|running(?: week)?|run days)(?: to)?\b[:,]?|"
    r"my (?:new |usual )?(?:runs|running(?: week)?|run days|week of running)(?: are| is|:)(?: now)?|"
    r"(?P<habit>i (?:now |usually |normally |always )*(?:run|jog)\b|"
    r"i(?: will|'ll|'m going to| am going to| want to) run\b(?=.*\bfrom now on\b)))"
)
"""How a whole week of runs begins."""
_HABIT: Final = 3
"""So many runs that somebody runs are the week; fewer stand beside the others."""
_ONE_WEEK: Final = re.compile(r"[?]|\b(?:today|tonight|tomorrow|this|next|until|till|because|if|when)\b")
_LASTS: Final = re.compile(
    r"\b(?:now|back on|nowadays|these days|from now on|instead|as well|too|moved|moves|shifted|switched)\b"
)
_RUN: Final = re.compile(r"\b(?:runs?|running|jog\w*|club|track)\b")
_ONCE: Final = re.compile(
    r"[?]|\b(?:today|tonight|tomorrow|this|next|until|till|after|because|if|when|sessions?|strength|lift\w*|gym|"
    r"weights?|exercises?|marathon|race)\b(?! pace)|\d ?(?:k|kms?|mi|miles?)\b|/ ?10\b"
)
"""Words of one day, of other work, or of a reason: they change no usual week."""
_OF_A_WEEK: Final = re.compile(r"\b(?:this|next) week\b")
_OF_WORK: Final = re.compile(r"\b(?:sessions?|strength|lift\w*|gym|train\w*|done|did|ran|move|week ?end)\b")
_USUAL: Final = re.compile(
    r"\bmy (?:long(?:est)?|usual|normal|easy) runs? (?:is|are)\b.*\d ?(?:k|kms?|mi|miles?)\b.*"
    r"\b(?:now(?:adays)?|these days|usually|lately)$"
)
"""What a run usually is has not been run today."""
_THIS_TIME: Final = re.compile(
    r"\b(?:(?:is|are) )?(?:off|out|cancel\w*|mov\w+|shift\w*|on|to)\b(?P<what>.*)\b(?:this|next) week\b"
)


def runs(scene: Scene, low: str) -> Step | None:
    """Change the runs that words name; where these leave something open, ask for that alone."""
    drops = DROPS.search(low)
    of_run = _RUN.search(low) or kind_in(low)
    this_week = of_run and _OF_A_WEEK.search(low) and not (PAST.search(low) or _OF_WORK.search(low) or asks(low))
    if this_week:
        return scene.stay(scene.message("runs-once"))
    if of_one_run(low) and _THIS_TIME.search(low) and not _ONCE.search(_THIS_TIME.sub("", low)):
        return scene.stay(scene.message("runs-once"))
    if _USUAL.search(low):
        return _asked(scene)
    lasts = _RUNS.search(low) or (of_run and (drops or _LASTS.search(low)))
    if not lasts or not (days_in(low) or drops) or PAST.search(low) or _ONCE.search(low):
        return scene.stay(scene.message("runs-once")) if ONCE.search(low) else None
    week = changed_week(scene.profile.runs, low)
    if isinstance(week, Open):
        return _which(scene, week)
    if week is not None and WAS_MOVED.search(low) and (asked := _once_or_for_good(scene, week)):
        return asked
    if week is not None:
        return _at_which_hour(scene, _kept(scene, week), low)
    return _asked(scene)


def _asked(scene: Scene) -> Step | None:
    known = with_runs(scene, scene.profile, scene.profile.runs).note
    asked = open_question(scene, "runs")
    return asked.following(scene.message("runs-unknown", known=known)) if asked else None


def week_of_runs(scene: Scene, low: str) -> Step | None:
    """Take a whole week of runs that is told as such, distances and all; null where it is one run, or once."""
    lead = _WEEK.match(low)
    if lead is None or PAST.search(low) or _ONE_WEEK.search(low[lead.end() :]):
        return None
    week = whole_week(scene.profile.runs, low[lead.end() :])
    told = week and (len(week) >= _HABIT or not lead["habit"])
    return _at_which_hour(scene, _kept(scene, week), low) if week and told else None


def _at_which_hour(scene: Scene, step: Step, low: str) -> Step:
    """Say of an hour that is one of the morning or of the evening that it was not taken."""
    about = ABOUT_HOUR.search(low)
    return step.then(scene.message("runs-about-hour", hour=about[0])) if about else step


def of_one_run(low: str) -> bool:
    """Tell whether words name a run by its day."""
    return bool(days_in(low)) and (_RUN.search(low) is not None or kind_in(low) is not None)


def run_to(scene: Scene, value: str) -> Step | None:
    """Take the button that names the run which moves: "tue-fri-07:00"."""
    away, to, at = [*value.split("-"), "", "", ""][:3]
    if away not in DAYS or to not in DAYS:
        return None
    week = moved(scene.profile.runs, away, to, at or None)
    return _kept(scene, week) if week is not None else None


def _which(scene: Scene, left: Open) -> Step:
    buttons = [
        Button(run_words(scene, run), f"set-up:{RUN_TO}:{run.day}-{left.to}-{left.at or ''}") for run in left.runs
    ]
    return scene.stay(scene.message("runs-which", buttons, day=scene.say(f"day-{left.to}")))


def _once_or_for_good(scene: Scene, week: Runs) -> Step | None:
    """Ask of one run that was moved whether it stays there: most are moved once (SCH-16)."""
    gone, new = ({*scene.profile.runs} - {*week}, {*week} - {*scene.profile.runs})
    before = [run for run in gone if run.day not in {one.day for one in week}]
    if len(before) != 1 or len(new) != 1:
        return None
    run = new.pop()
    value = f"set-up:{RUN_TO}:{before[0].day}-{run.day}-{run.at or ''}"
    return scene.stay(
        scene.message("runs-moved", [Button(scene.say("runs-for-good", run=run_words(scene, run)), value)])
    )


def _kept(scene: Scene, week: Runs) -> Step:
    rest = scene.profile.rest_days - {run.day for run in week}
    answer = with_runs(scene, scene.profile, week, rest)
    return kept(scene, answer.profile or scene.profile, answer.note)
