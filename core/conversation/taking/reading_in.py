"""Reading words in the light of the open question and of the session that it is about."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.conversation.plan.logged import is_settled, is_skipped
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import ASKED_FOR, RECENT, asked_session, session_named, sessions_around
from core.conversation.stages.stage import (
    PLANNED,
    SETS,
    AskClearance,
    AskDelete,
    AskFlag,
    AskPain,
    AskPainNow,
    AskPainPart,
    AskPause,
    AskReview,
    AskRpe,
    AskSoreness,
    AskSoreRegion,
    AskTest,
    AskWell,
    AskWhatIf,
)
from core.conversation.taking.ahead import CORE_DONE, OF_DAY, done_ahead, without_day
from core.conversation.taking.day_told import DONE_TODAY, days_told
from core.conversation.taking.of_run import apart, without_runs
from core.conversation.taking.strays import without_strays
from core.conversation.turns.scene import Scene
from core.conversation.understand.agreement import NO, YES
from core.conversation.understand.weekdays import NAMES, days_in
from core.planner import ENERGY
from core.reading import read
from core.reading.facts import Asked, DoneSaid, FlagSaid, IllnessSaid, Reading
from core.training import Session
from core.wall_time import MONTH

LONGEST: Final = 4096
"""More than this is not read; nobody reports a session in so many words."""
_RACE_DONE: Final = re.compile(
    r"\b(?:race|marathon|parkrun|\d+ ?km?) (?:(?:is|was|all|now) )*(?:done|finished|completed|over)\b|"
    r"\b(?:done|finished|completed|did)(?: with)? (?:the|my|a)(?: \w+)? (?:race|marathon|parkrun)\b"
)
_WORK: Final = re.compile(r"\b(?:sessions?|strength|everything|all done|workout|sets?|reps?|rpe|planned|exercises?)\b")


def shortened(text: str) -> str:
    """Return what is read of a text that is too long: how it begins and how it ends."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} ... {text[-LONGEST // 2 :]}"


def session_of(scene: Scene, text: str = "") -> Session | None:
    """Return the session that words are about: of the day they name, in the open question, or the one asked for.

    A session of another day that is to be left out, moved or changed is not what "done" is about.
    """
    low = text.lower()
    if named := _named(scene, low) or _of_what(scene, low):
        return named
    name = None if isinstance(scene.stage, AskTest) else getattr(scene.stage, "session", None)
    session = session_named(scene, name) if isinstance(name, str) else None
    ahead = session is not None and session.date > scene.today
    return (None if ahead else session) or asked_session(scene)


_MOST: Final = 600
"""So many letters are looked through for the day of a session: a pattern over all of a long message takes seconds."""


def _named(scene: Scene, low: str) -> Session | None:
    """Return the session whose day is named: one that was done before its day, or one of the days behind."""
    return done_ahead(scene, low) or _of_day(scene, low)


def _of_day(scene: Scene, low: str) -> Session | None:
    """Return the one session of the days behind that are named, an open one first; none where words look ahead."""
    low = low[:_MOST]
    if not _TOLD.search(low) or _AHEAD.search(low):
        return None
    owner = OF_DAY.search(low)  # "did wednesday's session today"
    named = "" if owner is None else owner[0]
    days = days_told(scene, named if DONE_TODAY.search(low) else low)
    if not (days or named) and DAYS[scene.today.weekday()] in days_in(low):
        days = {scene.today}
    then = [one for one in sessions_around(scene) if one.date in days and one.kind != "assessment"]
    own = days_in(low) or OF_DAY.search(low)
    meant = [one for one in then if not is_settled(scene, one.id)] or (then if own else [])
    return meant[0] if len(meant) == 1 else None


def _of_what(scene: Scene, low: str) -> Session | None:
    """Return the open session that is meant rather than the one asked for: done today, or with what words name."""
    asked = asked_session(scene)
    since = scene.today - RECENT
    near = (s for s in sessions_around(scene) if since <= s.date <= scene.today and s.kind != "assessment")
    others = [s for s in near if asked and s.id != asked.id and not is_settled(scene, s.id)]
    if asked is None or not others:
        return None
    today = [s for s in others if s.date == scene.today and DONE_TODAY.search(low)]
    core = [s for s in others if s.kind == "core" != asked.kind and CORE_DONE.search(low)]
    ill = any(isinstance(fact, IllnessSaid) for fact in read(low, None, None, "metric", scene.catalog).facts)
    exercise = None if ill else exercise_in(scene, low)  # a stomach bug is no dead bug
    named = [s for s in others if exercise and _has(s, exercise.id) and not _has(asked, exercise.id)]
    return next(iter((*core, *today, *named)), None)


def _has(session: Session, exercise: str) -> bool:
    return any(item.exercise == exercise for item in session.exercises)


def _is_race(low: str) -> bool:
    """Tell whether it is a race that words tell as done, and no session."""
    return _RACE_DONE.search(low) is not None and not _WORK.search(low)


def reading_of(scene: Scene, text: str) -> Reading:
    """Read the words in the light of the open question and the session it is about."""
    if scene.athlete.profile is None:
        return read(text, None, None, "metric", scene.catalog)
    text = apart(text)
    asked, session = asked_of(scene, text), session_of(scene, text)
    if done_ahead(scene, text.lower()):
        text = without_day(text.lower())
    elif _of_day(scene, text.lower()):
        # the day is known, and stands in the way of what it is told of
        text = _BEHIND.sub(
            lambda found: f"{found['verb'] or found['then']} ",
            _LED.sub("", without_day(_OWNED.sub(r"\g<verb> all of it", text.lower()))),
        )
    if asked in ("soreness", "pain", "rpe"):
        text = _DATE.sub(" ", text)  # the day of a race or a journey is no number of what is asked
    screening = scene.profile.screening
    expecting = screening is not None and screening.pregnant
    reading = read(text, asked, session, scene.profile.weighs_in, scene.catalog, expecting=expecting)
    reading = without_runs(scene, text, reading)
    if _is_race(text.lower()):
        reading = replace(reading, facts=tuple(fact for fact in reading.facts if not isinstance(fact, DoneSaid)))
    if session is None or not {question.about for question in reading.questions} & {"session", "sets"}:
        return reading
    rest = without_strays(scene, session, text)
    again = read(rest, asked, session, scene.profile.weighs_in, scene.catalog, expecting=expecting)
    lost = any(fact not in again.facts for fact in reading.facts if fact.kind in ("pain", "soreness", "red_flag"))
    return reading if rest == text.lower() or again.questions or lost else again


_NTH: Final = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE: Final = re.compile(
    rf"(?<![\d.])(?:(?:(?:on|from|by|until|till|since)(?: the)?|the) {_NTH}"
    rf"(?: ?(?:-|to|until|till|and) ?(?:the )?{_NTH})? (?:of )?{MONTH}|"
    rf"{_NTH}(?: ?(?:-|to) ?{_NTH})? (?:of )?(?!mar|may){MONTH}|(?!mar|may){MONTH} (?:the )?{_NTH})\b",
    re.IGNORECASE,
)
_LED: Final = re.compile(
    rf"^\W*(?:on |the )?(?:{NAMES.pattern}(?:'?s)?|\d{{1,2}} {MONTH})"
    r"(?: (?:session|workout|strength|core|one))?(?: was| is)?\s*[:,]?\s+"
)
_OWNED: Final = re.compile(rf"\b(?P<verb>did|done|finished) {NAMES.pattern}'?s? on {NAMES.pattern}")
_BEHIND: Final = re.compile(
    rf"\b(?P<verb>skipped|missed|finished|completed) (?:on |the )?{NAMES.pattern}(?:'?s)?(?: (?:session|workout|one))?|"
    r"\b(?P<then>done|finished|did (?:it|all|everything|the session)) yesterday\b"
)
_TOLD: Final = re.compile(r"\b(?:done|did|finish\w*|complet\w*|skipped|missed|was|went|planned|everything|\d+)\b")
_AHEAD: Final = re.compile(r"\b(?:will|move|moved|shift|instead|next|tomorrow|going to|plan|can|could|what if)\b|'ll\b")
_WORKED: Final = re.compile(
    r"^(?!.*\b(?:sore\w*|stiff\w*|doms|legs?|tight\w*)\b)"
    r".*\b(?:done|did|finish\w*|complet\w*|as planned|skip\w*|no time|(?:can'?t|won'?t) (?:today|make|train|manage))\b",
    re.DOTALL,
)
_WENT: Final = re.compile(
    r"^(?!.*\b(?:sore\w*|stiff\w*|doms|legs?|tight\w*|pain\w*|hurt\w*|ach(?:e\w*|ing)|morning|"
    r"knees?|it(?:'?s| is))\b)"
    r".*\b(?:all|everything|session|workout|went|today|tonight)\b.*\d",
    re.DOTALL,
)
"""What is told of a session that is behind the athlete, where a question of its morning is still open."""
_SETS_OF_LEG: Final = re.compile(
    r"\ball \d{1,2}s\b|\b(?:left|right|other)(?: (?:one|leg|side))?\W+\d+(?:\s*[,/]\s*|\s+)\d+\b"
)
_SIDE: Final = r"(?:(?:on )?(?:the |my )?(?:left|right|both|each|l|r)\b[ ,:]*)"
_SETS_NAMED: Final = re.compile(
    r"(?<!during )(?<!in )(?<!on )(?<!with )(?<!from )(?<!after )(?<!the )\b"
    r"(?:calf |heel |leg |split |box |step |glute |side )?(?:raises?|rdls?|deadlifts?|squats?|lunges?|"
    r"step[- ]?(?:ups?|downs?)|bridges?|planks?|bss|bulgarians?|dead ?bugs?|"
    rf"bird ?dogs?|hops?|thrusts?)(?: (?:were|was))?:? {_SIDE}?\d{{1,2}}(?!/10|\d)(?:[ ,/x]+{_SIDE}?\d{{1,2}}(?!\d))+"
)
"""Sets by the name of their exercise, which no question about the body is answered with."""
_AGREES: Final = re.compile(
    rf"(?:(?:{YES}|{NO}|sure|ok|okay|k|fine|good|great|all|looks?|sounds?|perfect|cool|nice|thanks|"
    r"will do|got it|👍|🙏|💪|👌)\W*)+"
)
_NODS: Final = re.compile(rf"(?:(?:{YES}|sure|ok|okay|k|thanks|will do|got it|please|👍|🙏)\W*)+")
"""A yes that may be one to anything: how a session went is not told by it."""
_OF_WORK: Final = re.compile(
    r"\b(?:done|did|finish\w*|complet\w*|all|everything|session|workout|skip\w*|missed|sets?|reps?)\b"
)


_BIDS: Final = re.compile(r"^(?:(?:please|can you|could you) )*(?:send|show|give|mail|email|tell|get) (?:me|us)\b")
"""What wishes for everything has done nothing."""
_AFTER_ALL: Final = re.compile(
    r"^(?:(?:ok|okay|yes|yay|actually|so|well|hey|now|i|just|all)\W+)*"
    r"(?:done|did (?:it|all|everything)|finished(?: it)?)[^\w?]*(?=$|\d|rpe|effort|no pain|clean|as planned|after all)"
)
"""What is told of a session that had been left out: it was done all the same."""
_OF_BODY: Final = (AskPain, AskPainPart, AskPainNow, AskSoreness, AskSoreRegion)
_OWN: Final = (*PLANNED, AskFlag, AskWell, AskClearance, AskDelete, AskPause, AskWhatIf, AskTest)
"""Questions to which a yes, or a bare number, is not about the session."""


def asked_of(scene: Scene, text: str = "") -> Asked | None:
    """Return what an answer would be about, for the reader."""
    other = _named(scene, text.lower())
    planned = isinstance(scene.stage, PLANNED)  # what is told is done, whatever was to become of it
    of_other = other and (planned or getattr(scene.stage, "session", other.id) != other.id)
    return "session" if of_other else _asked_by(scene, text)


def _is_behind(scene: Scene) -> bool:
    """Tell whether a session of today has begun and was not told of yet."""
    session = asked_session(scene)
    if session is None or session.date != scene.today or session.starts > scene.now:
        return False
    return not is_settled(scene, session.id)


def _asked_by(scene: Scene, text: str) -> Asked | None:
    low = text.lower()
    if _BIDS.match(low):
        return None
    if isinstance(scene.stage, (*_OF_BODY, AskRpe)) and _SETS_NAMED.search(low):
        return "session"
    match scene.stage:
        case AskRpe():
            # "right one 8 8" tells the sets of a leg that was not told yet
            return "session" if _SETS_OF_LEG.search(low) else "rpe"
        case AskPain() | AskPainPart():
            return "pain"
        case AskPainNow() | AskSoreness() | AskSoreRegion() as stage:
            # "all done 7" to the question of the morning is about the session, and so is "all good, 6" behind it
            # and of several sentences one is enough: the body is named in its own
            worked = any(map(_WORKED.search, re.split(r"[.;!\n]\s+", low)))
            told = worked or (_WENT.search(low) and _is_behind(scene))
            return "session" if told else "pain" if isinstance(stage, AskPainNow) else "soreness"
        case stage if isinstance(stage, SETS):
            return "session"
        case stage if isinstance(stage, _OWN) or (isinstance(stage, AskReview) and not _OF_WORK.search(low)):
            return None
        case _:
            return _of_work(scene, low)


def _of_work(scene: Scene, low: str) -> Asked | None:
    """Tell the reader of the session where it waits for a word, and words may be one on it."""
    session = session_of(scene, low)
    after_all = session and is_skipped(scene, session.id) and (DONE_TODAY.search(low) or _AFTER_ALL.search(low))
    if session is None or (is_settled(scene, session.id) and not after_all):
        return None
    nods = _NODS if session.date < scene.today else _AGREES  # how one of a day behind went is asked
    if nods.fullmatch(low.strip()):
        return None  # a nod, or a no, to what asked for nothing
    # two days later a bare "yes" speaks of something else
    asked = scene.today - session.date <= ASKED_FOR or _OF_WORK.search(low) or session.date in days_told(scene, low)
    return "session" if asked else None


def graver(flags: Iterable[FlagSaid]) -> FlagSaid | None:
    """Return the gravest of the flags, the first of equals; one that stops nothing comes last (SAF-07)."""
    return min(flags, key=lambda flag: (flag.tier != "emergency", flag.sign == ENERGY), default=None)


def is_danger(reading: Reading) -> bool:
    """Tell whether a red flag was read, or words that may be one."""
    return any(isinstance(fact, FlagSaid) for fact in reading.facts) or any(
        question.about == "red_flag" for question in reading.questions
    )
