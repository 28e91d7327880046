"""Reading words in the light of the open question and of the session that it is about."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from core import regex as re
from core.conversation.plan.logged import is_settled, is_skipped
from core.conversation.plan.weeks import ASKED_FOR, asked_session
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
from core.conversation.taking.ahead import done_ahead, without_day
from core.conversation.taking.day_told import DONE_TODAY, days_told
from core.conversation.taking.of_run import apart, without_runs
from core.conversation.taking.session_of import by_day, is_race, of_day, session_of
from core.conversation.taking.strays import without_strays
from core.conversation.turns.scene import Scene
from core.conversation.understand.agreement import NO, YES
from core.conversation.understand.weekdays import NAMES
from core.planner import ENERGY
from core.reading import read
from core.reading.facts import Asked, DoneSaid, FlagSaid, Reading
from core.wall_time import MONTH

LONGEST: Final = 4096
"""More than this is not read; nobody reports a session in so many words."""


def shortened(text: str) -> str:
    """Return what is read of a text that is too long: how it begins and how it ends."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST // 2]} ... {text[-LONGEST // 2 :]}"


def reading_of(scene: Scene, text: str) -> Reading:
    """Read the words in the light of the open question and the session it is about."""
    if scene.athlete.profile is None:
        return read(text, None, None, "metric", scene.catalog)
    text = apart(text)
    asked, session = asked_of(scene, text), session_of(scene, text)
    if done_ahead(scene, text.lower()):
        text = without_day(text.lower())
    elif of_day(scene, text.lower()):
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
    if is_race(text.lower()):
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
    other = by_day(scene, text.lower())
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
