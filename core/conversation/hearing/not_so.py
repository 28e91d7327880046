"""Work that cannot stand as told: of a day without a session, of an exercise it has not, or not so at all."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.body import LEGS, Side
from core.catalog import Exercise
from core.conversation.hearing.correct import RECENT, SHORT, without
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled, rpe_of, sets_of, unlogged
from core.conversation.plan.named import exercise_in
from core.conversation.plan.weeks import session_named, session_on
from core.conversation.plan.wording import day_words, exercise_name
from core.conversation.record.undo import gone, moved_with, standing_lines, standing_of
from core.conversation.session.another_day import done_on
from core.conversation.session.skip import ask_why_not, plain_reason, skip
from core.conversation.stages.stage import FREE, AskExercise, AskRest
from core.conversation.taking.day_told import dates_told, days_told
from core.conversation.taking.session_of import session_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.weekdays import days_in
from core.journal import Entry, SessionLog, SkipReason
from core.reading.facts import DoneSaid, Reading, Said, SetsSaid, SkipSaid
from core.training import Session
from core.wall_time import WEEKDAY

_DAY: Final = rf"(?P<{{}}>(?:on |for |from )?(?:yesterday|{WEEKDAY})(?:'?s)?)"
_BOUND: Final = re.compile(
    rf"{_DAY.format('first')}\b(?: session| workout)?[:,]? .*|"
    rf".*\b(?:did|done|it|all|everything) {_DAY.format('last')}"
    r"(?:,? (?:at |@ ?|rpe |effort )?\d{1,2}(?:/10)?|,? (?:no pain|clean|too|as well)|"
    r",? (?:sorry )?(?:i )?forgot to (?:say|mention|tell you|log it))*"
)
"""A day at the beginning or the end: what is told is of that day."""


def no_session_then(scene: Scene, session: Session | None, text: str, facts: tuple[Said, ...]) -> Step | None:
    """Ask which session is meant, where work is told for a day before the one that it would be put under."""
    if session is not None and session.date > scene.today:
        return None  # it was named itself
    if step := _too_old(scene, session, text, facts):
        return step
    found = _BOUND.fullmatch(text.strip().lower().rstrip("!.")) if len(text) <= 80 else None
    told = any(isinstance(fact, DoneSaid | SetsSaid) for fact in facts)
    if found is None or session is None or not told or is_settled(scene, session.id):
        return None
    day = _behind(scene, found["first"] or found["last"])
    if day is None or session.date <= day:
        return None
    asked = scene.message("no-session-then", *how_was(scene, session).buttons, day=day_words(scene, day))
    return scene.stay(asked)


def is_another(scene: Scene, session: Session, text: str, facts: tuple[Said, ...]) -> bool:
    """Tell whether all is told to be done where no session is open, and the last one's day is over and told in full."""
    done = any(isinstance(fact, DoneSaid) for fact in facts) and not hasattr(scene.stage, "session")
    if not done or session.date >= scene.today or days_in(text) or days_told(scene, text.lower()):
        return False
    return rpe_of(scene, session.id) is not None and not unlogged(scene, session)


def _too_old(scene: Scene, session: Session | None, text: str, facts: tuple[Said, ...]) -> Step | None:
    """Say so where work is told for a date that has no session within reach: it is put under no other day's."""
    dates = dates_told(scene, text.lower())
    told = any(isinstance(fact, DoneSaid | SetsSaid) for fact in facts)
    if not (dates and told) or session is None or session.date in dates:
        return None
    return scene.stay(scene.message("date-too-old", day=day_words(scene, min(dates))))


def _behind(scene: Scene, named: str) -> date | None:
    if "yesterday" in named:
        return scene.today - timedelta(days=1)
    back = (scene.today.weekday() - DAYS.index(days_in(named)[0])) % 7
    return scene.today - timedelta(days=back) if back else None


_WITHOUT: Final = re.compile(
    r"(?:^|[ ,]+)(?:but |and )?(?:i )?(?P<lead>without|w/o|except(?: for)?|apart from|minus|skipped|no) "
    r"(?:(?:the|my|any) )?"
    r"(?P<what>[a-z][a-z -]{3,30}?)(?= *(?:[,.;!]|$|\d|rpe|@|because|bc|cos|since))"
)


_TELLS_DONE: Final = re.compile(r"\b(?:done|did|finished|skipped)\b")
_ALSO: Final = re.compile(r" (?:and|or|nor) (?:the |any )?(?=[a-z])")
_FELT: Final = re.compile(r"\b(?:my|pain\w*|hurt\w*|sore\w*|ach\w+|niggl\w+|tight\w*|numb|slept)\b")
_MOVE: Final = re.compile(r"squat|lunge|raise|deadlift|bridge|plank|hop|jump|curl|hinge|balance")


def without_absent(scene: Scene, text: str) -> str:
    """Return words on a session with what they leave out by its own name, or without it where it has none of the kind.

    "No squats" leaves out the split squats of a session that has no others (LEG-01).
    """
    found, session = _WITHOUT.search(text.lower()), session_of(scene, text)
    tells = _TELLS_DONE.search(text.lower()) and not asks(text)
    if found is None or session is None or session.date > scene.today or not tells:
        return text
    known = [one for item in session.exercises if (one := scene.catalog.exercises.get(item.exercise))]
    several = _ALSO.split(found["what"])
    told = [exercise_in(scene, what) for what in several]
    if all(one in known for one in told) or len(known) < len(session.exercises) or _FELT.search(found["what"]):
        return text
    kin = [name for what, one in zip(several, told, strict=True) for name in _kin(what, one, known)]
    if kin:
        return f"{text[: found.start('what')]}{' and '.join(dict.fromkeys(kin))}{text[found.end('what') :]}"
    absent = told[0] if len(told) == 1 and found["lead"].startswith("w") else None
    strange = absent and all(absent.chain != one.chain for one in known)
    return f"{text[: found.start()]}{text[found.end() :]}" if strange else text


def _kin(what: str, told: Exercise | None, known: list[Exercise]) -> list[str]:
    """Return the names of the session's exercises of a kind: "squats" for its split squats."""
    word = what.rsplit(maxsplit=1)[-1].rstrip("s")
    named = [one.name.partition(",")[0].lower() for one in known if told not in known or one == told]
    return [name for name in named if told in known or (_MOVE.fullmatch(word) and word in re.split(r"\W", name))]


_HEARS: Final = (*FREE, AskRest, AskExercise)
"""Where a session may be told of that is behind the athlete."""
_SETS: Final = re.compile(r"^(?:i )?(?:only |just )?(?:did|done|got|managed|made)\b.*\d")
_OTHER: Final = re.compile(
    r"\b(?:instead|swap\w*|replaced|rather than|min(?:ute)?s?|km|miles?|pain|hurts?|sore\w*)\b|[?]"
)
"""Words that tell something else than sets, or ask."""


def not_in_session(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Say which exercises a session has, where the sets that are told are of none of them, nor of a kin of one."""
    low = text.strip().lower()
    if reading.facts or not isinstance(scene.stage, _HEARS) or not _SETS.search(low) or _OTHER.search(low):
        return None
    session, told = session_of(scene, text), exercise_in(scene, low)
    if session is None or told is None or session.date > scene.today:
        return None
    known = (scene.catalog.exercises.get(item.exercise) for item in session.exercises)
    if any(one is None or told.chain == one.chain for one in known):
        return None
    names = ", ".join(exercise_name(scene, item.exercise) for item in session.exercises)
    said = scene.message("sets-not-there", day=day_words(scene, session.date), name=told.name, names=names)
    open_ = not is_settled(scene, session.id)
    return scene.stay(replace(said, buttons=how_was(scene, session).buttons) if open_ else said)


_NOT_DONE: Final = re.compile(
    r"\b(?:(?:didn'?t|did not|haven'?t|have not|never)(?: actually| really| even)? "
    r"(?:do|did|done|finish|get to|manage)|(?:i|we|it was)(?: actually| really)? (?:skipped|missed))\b(?P<what>[^,.;]*)"
)
_WHOLE: Final = re.compile(
    r"(?: (?:it|this|that|any(?:thing)?|all|after|of|at|the|session|workout|today|tonight|yesterday|sorry))*\W*"
)
_THE_DAY_BEFORE: Final = re.compile(
    r"\byesterday\b.*\bnot today\b|\bnot today\b.*\byesterday\b|"
    r"^(?:no,? |sorry,? )*(?:that|it) was (?:for )?yesterday\b"
)


def not_so(scene: Scene, reading: Reading, text: str) -> Step | None:
    """Take back what was told of the last session, where short words say that it was not done, or not today."""
    low = text.strip().lower()
    told = any(not isinstance(fact, SkipSaid | DoneSaid) for fact in reading.facts)
    session = None if told or len(low) > SHORT else session_of(scene, text)
    if session is None or not _lines(scene, session) or not sets_of(scene, session.id):
        return None
    if session.date == scene.today and _THE_DAY_BEFORE.search(low):
        return _day_before(scene, session)
    found, named = _NOT_DONE.search(low), days_told(scene, low)
    if found is None or (named and session.date not in named):
        return None
    if _WHOLE.fullmatch(found["what"]):
        return _none_of(scene, session, plain_reason(scene, low))
    exercise = exercise_in(scene, found["what"])
    gone: set[tuple[str | None, Side | None]] = {(exercise.id, leg) for leg in (*LEGS, None)} if exercise else set()
    entries = without(scene, session.id, gone)
    names = exercise.name if exercise else ""
    return _put_right(scene, scene.say("left-out", names=names), entries) if entries else None


def _lines(scene: Scene, session: Session) -> list[int]:
    """Return the lines of the last day that tell of a session."""
    told, since = standing_of(scene, SessionLog), scene.now - RECENT
    return [n for n, log in told if log.session == session.id and log.at >= since]


def _none_of(scene: Scene, session: Session, reason: SkipReason | None) -> Step:
    """Take all of a session back with what it moved, and ask why unless it was told; a pain that was told stays."""
    lines = _lines(scene, session)
    brought = moved_with(scene.athlete.journal, standing_lines(scene), lines)
    entries = gone(scene, sorted({*lines, *brought}))
    after = scene.after(*entries)
    own = session_named(after, session.id) or session
    if brought and own.date > scene.today:  # its own day is still to come
        return _put_right(scene, scene.say("not-done-early"), entries)
    said = scene.message("not-done", day=day_words(scene, own.date))
    left_out = skip(after, own, reason) if reason else ask_why_not(after, own)
    return left_out.following(said, entries=entries)


def _day_before(scene: Scene, session: Session) -> Step | None:
    """Put what was told of today's session on the day before; where that has an open one, ask how it went."""
    yesterday = scene.today - timedelta(days=1)
    other = session_on(scene, yesterday)
    if other and not is_settled(scene, other.id):
        said = scene.message("not-done", day=day_words(scene, session.date))
        return replace(scene.stay(said, how_was(scene, other)), entries=gone(scene, _lines(scene, session)))
    return done_on(scene, session.id, yesterday)


def _put_right(scene: Scene, facts: str, entries: tuple[Entry, ...]) -> Step:
    said = scene.undoable("echo-corrected", facts=facts.rstrip("."))
    return replace(scene.stay(said), entries=entries)
