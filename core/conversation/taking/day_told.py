"""The day behind that words name for what they tell: work and runs are written down for it.

A session of another day that is told without its day may as well have been done when it was told (SCH-02).
"""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.conversation.turns.scene import Scene
from core.conversation.understand.clauses import parts
from core.conversation.understand.dates import date_in
from core.conversation.understand.weekdays import DAY, days_in
from core.journal import Entry, Pain, Run, SessionLog, Soreness
from core.training import Session
from core.wall_time import MONTH, monday_of

DONE_TODAY: Final = re.compile(
    r"\bjust (?:did|done|finished)\b|\b(?:did|done|finished|went|ran|run)\b[^,.;]*"
    r"\b(?:today|tonight|this (?:morning|afternoon|evening)|just now)\b|"
    r"\b(?:did|done|finished)(?: (?:it|that|them|all|of|everything|the|session|workout|both|two|three))*"
    r" (?:right )?now\b|\bmade (?:up for )?it(?: up)? today\b"
)
_MISSED: Final = (
    r"(?:skipped|missed|left out|(?:didn'?t|did not|couldn'?t|could not|wasn'?t able to) (?:do|make|manage|get to))"
)
_MADE_UP: Final = re.compile(
    rf"^(?:(?:i )?{_MISSED}(?: it| the session)?(?: on)? (?P<day>{DAY}|yesterday)(?:'s)?|"
    rf"(?:(?:on )?(?P<led>{DAY}|yesterday)'?s?)\W+(?:i )?(?:skipped|missed|not done))"
    rf"\W+(?:(?:but|and|then|so|i|just|today|(?P<on>{DAY}))\W+)*"
    rf"(?:did (?:it|that|(?P<own>{DAY}|yesterday)'?s)|done(?= (?:it )?(?:now|today|this)\b))\b"
    rf"(?: (?:instead|after all|now|today|(?:on )?(?P<then>{DAY})))*"
)
"""A day's session that was missed, and the word that it was done all the same."""
_RAN: Final = re.compile(r"\b(?:runs?|ran|jog\w*|intervals?|tempo)\b")
"""What a day may be told of rather than of strength work."""
_RUN_OF: Final = re.compile(
    r"(?:^|(?<=[,.;\n]))(?=[^,.;\n]*\b(?:ran|runs?|running|jog\w*|parkrun|\d ?(?:k|km|mi|miles?))\b)"
    r"(?![^,.;\n]*\b(?:did|done|finished|session|strength|gym)\b)[^,.;\n]+"
)
"""A clause that tells of a run and of nothing else."""
_LAST: Final = re.compile(r"(?<!from )\byesterday\b|\b(?:did|done|one|session|it)\b[^,.;]{0,60}\blast night\b")
_AGO: Final = re.compile(
    r"\b(?:(?:the )?day before yesterday|(?P<count>two|three|four|five|six|[2-6]) days (?:ago|back|earlier))\b"
)
_LAST_WEEK: Final = re.compile(r"\blast week\b")
_COUNTS: Final = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_SINCE: Final = re.compile(
    r"\b(?:since|than|after|before|until|till|instead of|(?:sore\w*|stiff\w*|tired|heavy|\d) from)\s+"
    r"(?:\w+day|mon|tues?|wed|thu\w*|fri|sat|sun)\b"
)
"""A day that something lasts from or to: it is not told of that day."""
_AHEAD: Final = re.compile(
    r"^(?!.*\b(?:did|done|was|were|ran|had|skipped|missed|finished|couldn'?t|wasn'?t)\b)"
    r".*\b(?:away|off on|will|won'?t|can'?t|cannot|going to|gonna|want|next|have to|must|i'?ll|tomorrow|travel\w*|"
    r"fly\w*)\b"
)
"""Part of a message that speaks of what is to come: what is told beside it is of no such day."""
_MONTH_DAY: Final = re.compile(rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}|{MONTH} \d{{1,2}}\b)")
_DAY: Final = re.compile(
    r"\bthe (?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b(?! (?:sets?|reps?|rounds?|ones?|times?|laps?|k|km|miles?|min\w*)\b)"
    r"(?!(?<=the ...) (?!(?:i|we|was|it|did|done|ran|and|but|at|in|all|only|just)\b)[a-z])"
)
"""A day of the month; of five and fewer, what is counted may stand behind ("the 2nd side plank")."""
LONGEST: Final = timedelta(days=60)
NOON: Final = time(12)


def done_today(low: str) -> bool:
    """Tell whether words say that work was done today; a run of this morning says nothing of it."""
    return DONE_TODAY.search(_RUN_OF.sub(" ", low)) is not None


def days_told(scene: Scene, low: str) -> set[date]:
    """Return the days behind that words name."""
    if dates := dates_told(scene, low):
        return dates
    ago = {scene.today - timedelta(days=_days_ago(found["count"])) for found in _AGO.finditer(low)}
    low = _SINCE.sub(" ", _AGO.sub(" ", low))
    if _LAST_WEEK.search(low) and (days := days_in(low)):
        monday = monday_of(scene.today) - timedelta(days=7)
        return ago | {monday + timedelta(days=DAYS.index(day)) for day in days}
    behind = {(scene.today.weekday() - DAYS.index(day)) % 7 for day in days_in(low)} - {0}
    return ago | {scene.today - timedelta(days=back) for back in (behind | {1} if _LAST.search(low) else behind)}


def _days_ago(count: str | None) -> int:
    return 2 if count is None else _COUNTS.get(count) or int(count)


def dates_told(scene: Scene, low: str) -> set[date]:
    """Return the date of the last two months that words name ("7 dec", "the 11th")."""
    since = scene.today - LONGEST
    if found := _MONTH_DAY.search(low):
        day = date_in(found[0], since, scene.profile.weighs_in)
        return {day} if isinstance(day, date) and day < scene.today else set()
    found = _DAY.search(low)
    days = (scene.today - timedelta(days=back) for back in range(1, 29))
    return {day for day in days if found and day.day == int(found["day"])}


def made_up(scene: Scene, text: str) -> str:
    """Return words on a session that was missed and done later without the miss: it is the work that they tell."""
    low = text.lower()
    found = _MADE_UP.search(low)
    on = found and (found["on"] or found["then"])
    if found is None or not (on or DONE_TODAY.search(low)):
        return text
    today = not on or DAYS[scene.today.weekday()] in days_in(on)
    session = f"{found['own'] or found['day'] or found['led']}'s session"
    return f"did {session} {'today' if today else f'on {on}'}{text[found.end() :]}"


def dated(scene: Scene, session: Session | None, entries: tuple[Entry, ...], text: str) -> tuple[Entry, ...]:
    """Return entries with the work, the runs and how the body was on the one day that words name for them."""
    noon = noon_told(scene, session, text)
    if noon is None:
        return entries
    low, day = text.lower(), noon.date()
    named = session is not None and (session.date in days_told(scene, low) or not _RAN.search(low))
    done = over_on(session, day, scene.now) if session and named and session.date <= day else None
    return tuple(_at(entry, noon, done, scene.now) for entry in entries)


def over_on(session: Session, day: date, now: datetime) -> datetime:
    """Return when a session that was done on a day was over, by its own hour."""
    return min(now, session.starts + (day - session.date) + timedelta(minutes=session.minutes))


def noon_told(scene: Scene, session: Session | None, text: str) -> datetime | None:
    """Return noon of the one day behind that words name; a session's own day beside another only says which it is."""
    low = text.lower()
    if session is not None and session.date > scene.today:
        return None  # its day is no day behind
    behind = "".join(part for part in parts(low) if not _AHEAD.search(part))
    days = set() if DONE_TODAY.search(low) else days_told(scene, behind)
    if len(days) > 1 and session is not None:
        days -= {session.date}
    return datetime.combine(days.pop(), NOON, scene.profile.zone) if len(days) == 1 else None


def _at(entry: Entry, noon: datetime, done: datetime | None, now: datetime) -> Entry:
    if entry.at != now:
        return entry
    if isinstance(entry, Run) or (done is None and isinstance(entry, Soreness | Pain)):
        return replace(entry, at=noon)  # beside work it is of that work, and counts from when it was told
    return replace(entry, at=done) if isinstance(entry, SessionLog) and done else entry
