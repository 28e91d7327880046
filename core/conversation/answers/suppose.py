"""What can be supposed beside what the reader takes: illness, a move, a session left out, a race, fewer minutes."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS, Profile
from core.chat import Message
from core.conversation.plan.closed_days import why_closed
from core.conversation.plan.logged import is_settled
from core.conversation.plan.named import kind_to_go
from core.conversation.plan.weeks import next_session, session_on, week_of
from core.conversation.plan.wording import clock_words, day_words
from core.conversation.questions import BY_NAME
from core.conversation.questions.races import RACE_WORDS
from core.conversation.turns.scene import Scene
from core.conversation.understand.clock import minutes_in
from core.conversation.understand.dates import date_in
from core.conversation.understand.weekdays import days_in
from core.journal import Entry, Illness, Skip
from core.planner import plan_weeks
from core.rules.screening import uncleared
from core.training import Session
from core.wall_time import monday_of
from core.wishes import Move

SKIPPED: Final = re.compile(r"\b(skip|miss|leave out|don'?t (?:do|train)|can'?t (?:do|train)|do nothing)\b")
_ILL: Final = re.compile(r"\b(?:ill|sick|a cold|the flu|flu|covid|a virus)\b")
_TODAY: Final = re.compile(r"\b(?:today|tonight|it now)\b")
_MOVED: Final = re.compile(r"\b(?:move|train|do it|do them|instead|shift|lift)\b")
_CLEARED: Final = re.compile(r"\bclear(?:s|ed|ance)?\b")
BREAK: Final = re.compile(
    r"^(?!.*\brun\w*\b).*\b(?:nothing|no (?:training|strength)|stop|pause|break|rest|off|away|holidays?|not train|"
    r"don'?t (?:do|train)|skip|miss)\b.*\b(?:weeks?|months?|(?:[7-9]|\d\d) days)\b|"
    r"^(?!.*\brun\w*\b).*\bweeks? (?:off|away|without)\b"
)
"""A week or more without strength work."""
FARTHEST: Final = 20
"""So many weeks ahead a race is looked at; before that it changes nothing."""
MOST_WEEKS: Final = 5
UNLOGGED: Final = ("return", "recover")
"""What weeks ahead look like for want of a log."""
SMALLER: Final = ("taper", "race_week", "recover")


def supposed(scene: Scene, text: str) -> tuple[Entry, ...]:
    """Return the entries of an illness, a move, or a session left out; none where words suppose nothing of the kind."""
    low = text.lower()
    if _ILL.search(low):
        return (Illness(at=scene.now, state="ill"),)
    if SKIPPED.search(low):
        session = _session(scene, low)
        return (Skip(at=scene.now, session=session.id, reason="other"),) if session else ()
    return ()


def _session(scene: Scene, low: str) -> Session | None:
    """Return the session of the day that is named, or else the next one."""
    days = days_in(low)
    return session_on(scene, _day(scene, DAYS.index(days[0]))) if days else next_session(scene)


def _day(scene: Scene, weekday: int) -> date:
    return monday_of(max(scene.today, scene.profile.started)) + timedelta(days=weekday)


def said_at_once(scene: Scene, text: str) -> Message | None:
    """Answer what needs no plan: a free day that is skipped, or a move."""
    low = text.lower()
    days = days_in(low)
    if SKIPPED.search(low) and days:
        day = _day(scene, DAYS.index(days[0]))
        return None if session_on(scene, day) else scene.message("what-if-free", day=day_words(scene, day))
    today = session_on(scene, scene.today)
    if SKIPPED.search(low) and _TODAY.search(low) and (today is None or is_settled(scene, today.id)):
        return scene.message("what-if-free-today")
    source, _, goal = low.rpartition(" to ")
    kind = kind_to_go(scene, source or low)
    session = kind[1] if kind else _session(scene, source) if _MOVED.search(low) else None
    if session is None:
        return None
    to = date_in(goal, scene.today, scene.profile.weighs_in)
    return _moved(scene, session, to) if isinstance(to, date) else None


def _moved(scene: Scene, session: Session, day: date) -> Message:
    names = {"session": day_words(scene, session.date), "day": day_words(scene, day)}
    if day not in scene.legal_moves(session.id):
        return scene.message("what-if-no-move", why=why_closed(scene, session, day), **names)
    week = week_of(scene.after(Move(at=scene.now, session=session.id, to=day)), day)
    moved = week.session(session.id) if week else None
    return scene.message("what-if-move", **names, clock=clock_words(scene, moved.starts) if moved else "")


def profile_in(scene: Scene, text: str) -> Profile | None:
    """Return the profile with a race or with other minutes, as the words suppose."""
    low = text.lower()
    minutes = minutes_in(low)
    if minutes is not None and not RACE_WORDS.search(low):
        answer = BY_NAME["minutes"].hear(scene, scene.profile, text)
        return answer.profile
    if not RACE_WORDS.search(low):
        return _cleared(scene) if _CLEARED.search(low) else None
    answer = BY_NAME["race"].hear(scene, scene.profile, text)
    if answer.profile and answer.profile.races != scene.profile.races:
        return answer.profile
    dated = BY_NAME["race"].hear(scene, scene.profile, f"{text} 10k")
    return dated.profile if dated.profile and dated.profile.races else None


def _cleared(scene: Scene) -> Profile | None:
    """Return the profile with the safety answers cleared, null where nothing waits for it (SCR-01)."""
    screening = scene.profile.screening
    if screening is None or not uncleared(screening):
        return None
    return replace(scene.profile, screening=replace(screening, cleared=True))


def race_lines(scene: Scene, profile: Profile) -> list[str]:
    """Say which weeks up to the race would become smaller, and how."""
    monday = max(monday_of(scene.today), profile.started)
    supposed = [one.date for one in profile.races if one not in scene.profile.races]
    race = max(supposed or [one.date for one in profile.races])
    count = (monday_of(race) - monday).days // 7 + 2
    if count > FARTHEST:
        return [scene.say("what-if-race-far", day=day_words(scene, race))]
    weeks = plan_weeks(profile, scene.journal, scene.catalog, monday, count)
    raceless = replace(profile, races=tuple(one for one in profile.races if one.date != race))
    without = plan_weeks(raceless, scene.journal, scene.catalog, monday, count)
    # a week that is light all the same is not the race's doing
    own = [week for week, other in zip(weeks, without, strict=True) if not week.mode == other.mode == "recover"]
    near = {monday_of(race) - timedelta(days=7): "taper", monday_of(race): "race_week"}
    # a week without a log is a gentle one back: what the race makes of it is said instead
    modes = [(week.week, near.get(week.week, week.mode) if week.mode in UNLOGGED else week.mode) for week in own]
    smaller = [(day, mode) for day, mode in modes if mode in SMALLER]
    return [
        scene.say("what-if-week", day=day_words(scene, day), what=scene.say(f"mode-{mode}"))
        for day, mode in smaller[:MOST_WEEKS]
    ]
