"""Several days in one message, of sessions or beside one: the words of each."""

from datetime import timedelta
from typing import Final

from core import regex as re
from core.conversation.body.pain_words import numbers_of
from core.conversation.plan.card import how_was
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import sessions_around
from core.conversation.session.skip import skip
from core.conversation.taking.day_told import days_told
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.negation import NT
from core.conversation.understand.weekdays import DAY, NAMES
from core.training import Session
from core.wall_time import monday_of

_PART: Final = re.compile(
    r"(?:^|[.;,\n]\s*|\band )(?:and |on |the |my )*"
    rf"(?=(?:core (?:session |workout )?(?:on |of )?)?{NAMES.pattern}\W)"
)
_ALL: Final = re.compile(
    r"\b(?:both|all|everything)\b[^.;\d]*\bdone\b|\b(?:did|done|finished)\b[^.;\d]*\b(?:both|all|everything)\b|"
    r"^(?:yes,? )?(?:all(?: of it)?|everything) this week(?: as planned)?\W*$"
)
_A_WEEK: Final = re.compile(r"\b(this|last) week\b")
_PAINLESS: Final = re.compile(
    r"\b(?:no|never|not|without)(?: (?:any|had|real|much))* (?:pain|hurt\w*)\b|\bnothing (?:hurt|hurts)\b"
)
_COUNT: Final = re.compile(
    r"\bboth\b|\ball (?:of )?(?:the |them )?(?P<n>two|three|four|[2-4])\b|"
    r"\b(?:all (?:of )?(?:the|my)|every|each) (?:\w+ )?(?:sessions?|workouts?)\b|\bthe whole time\b"
)
_COUNTS: Final = {"both": 2, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4}
LEAST: Final = 4
"""From here on a number beside several sessions is their effort."""
_LEFT_OUT: Final = re.compile(r"\b(?:missed|skipped)\b")
_DONE: Final = r"\b(?:done|did|finished|completed)\b"
_WORK: Final = re.compile(rf"{_DONE}|\bwent (?:fine|well|good|ok|okay)\b")
_TELLS: Final = re.compile(
    r"(?:(?:didn'?t (?:write|answer|tell you|log)|i|i'?ve|we|have|forgot|to|write|tell|you|sorry|for|the|my|silence|"
    r"late|did|done|finished|completed|missed|skipped|it|them|sessions?|workouts?|strength|work|both|two|three|four|"
    r"all|of|everything|each|every|on|and|last|this|week(?:'s)?|whole|time|just|as|planned|always|around|about|"
    r"at(?= (?:effort|rpe))|"
    rf"effort|rpe|went|was|were|fine|well|good|ok|okay|yes|hi|hey|now|10|[2-9]|{DAY})[\s,.;:!-]*)+"
)
"""All that may stand in a message that tells the same of several sessions; any other word is of something else."""
_SAYS: Final = re.compile(rf"(?!{DAY}\b|the\b|on\b|and\b|my\b)\b[a-z\d]{{2,}}|\d")
_NOT: Final = re.compile(rf"\b(?:no|not|never|except|but|skip\w*|missed|{NT}|if|will|want|next|move\w*)\b|[?\d]")


def day_parts(scene: Scene, low: str) -> list[str]:
    """Return the parts of several days, each with its day; days that are told as one have the same words.

    One day of work is enough: what is told of another day beside it is of that one.
    """
    cut = [part for part in (between.strip(" ,.;") for between in _PART.split(low)[:: _PART.groups + 1]) if part]
    works = [len(open_on(scene, part)) for part in cut]
    told = all(_SAYS.search(part) for part in cut)  # of a bare day nothing is told
    if (not told or _COUNT.search(low)) and (each := _each(scene, low)):
        return each
    if len(cut) > 1 and 1 in works and max(works) == 1 and all(len(days_told(scene, part)) <= 1 for part in cut):
        return cut
    meant = open_on(scene, low)
    whole = len(meant) > 1 and _ALL.search(low) and not _NOT.search(low)
    return [f"{_called(scene, session)}: all done" for session in meant] if whole else _each(scene, low)


def _each(scene: Scene, low: str) -> list[str]:
    """Return the same words for each of several open sessions that are told as one, with their effort and no pain."""
    rest, meant = _COUNT.sub(" ", _PAINLESS.sub(" ", low)), _as_one(scene, low)
    effort = [number for number in numbers_of(rest) if number >= LEAST]
    if _LEFT_OUT.search(low) or len(effort) > 1:
        return []
    told = " ".join(("all done", *map(str, effort), *(("no pain",) if _PAINLESS.search(low) else ())))
    return [f"{_called(scene, session)}: {told}" for session in meant]


def _called(scene: Scene, session: Session) -> str:
    """Return what names a session's day: the weekday, or the date of one that is a week behind and more."""
    within = scene.today - session.date < timedelta(days=7)
    return (f"{session.date:%A}" if within else f"{session.date:%d %b}").lower()


def _as_one(scene: Scene, low: str) -> list[Session]:
    """Return the open sessions that words tell of alike, and of nothing else; none where they tell of one."""
    rest = _PAINLESS.sub(" ", low)
    if bool(_WORK.search(rest)) == bool(_LEFT_OUT.search(rest)) or not _TELLS.fullmatch(rest):
        return []
    count = _COUNT.search(rest)
    meant = open_on(scene, rest)
    if count and not (days_told(scene, rest) or _A_WEEK.search(rest)):
        come = [s for s in sessions_around(scene) if s.kind != "assessment" and s.starts <= scene.now]
        meant = [session for session in come if not is_settled(scene, session.id)]
    counted = count is None or len(meant) == _COUNTS.get(count["n"] or count[0], len(meant))
    return meant if counted and len(meant) > 1 else []


def all_missed(scene: Scene, low: str) -> Step | None:
    """Leave out several sessions that are told as missed, in one word."""
    step = None
    for session in _as_one(scene, low) if _LEFT_OUT.search(low) else ():
        now = skip(scene, session, "other")
        scene = scene.after(*now.entries)
        step = now.following(*step.say, entries=step.entries) if step else now
    return step


def went_well(scene: Scene, low: str) -> Step | None:
    """Ask of each day behind that merely went well how its session was: nobody said that all was done (DAT-01)."""
    plain = _PAINLESS.sub(" ", low)
    if re.search(rf"{_DONE}|\bas planned\b|\d", low) or not (_WORK.search(plain) and _TELLS.fullmatch(plain)):
        return None
    asked = [how_was(scene, session) for session in open_on(scene, plain)]
    return scene.stay(*asked) if asked else None


def open_on(scene: Scene, low: str) -> list[Session]:
    """Return the open sessions of the days that words name, today's own too, or of the week as far as it has come."""
    named = [day for day in NAMES.findall(low) if day == f"{scene.today:%a}".lower()]
    days = days_told(scene, low) | ({scene.today} if named else set())
    this = monday_of(scene.today)
    weeks = {this - timedelta(days=7 * (which == "last")) for which in _A_WEEK.findall(low)} if not days else set()
    works = [one for one in sessions_around(scene) if one.kind != "assessment"]
    then = [s for s in works if s.date in days or (monday_of(s.date) in weeks and s.starts <= scene.now)]
    return [one for one in then if not is_settled(scene, one.id)]
