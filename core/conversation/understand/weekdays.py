"""Days of the week, by name and in groups, and the words of a running week written plainly."""

from collections.abc import Callable, Collection
from typing import Final

from rapidfuzz.distance import OSA

from core import regex as re
from core.athlete import DAYS, Day
from core.wall_time import MONTH

NAMES: Final = re.compile(
    r"\b(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|r|urday|days|sdays|nesdays|rsdays|urdays)?\b"
)
DAY: Final = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
"""A day's name however it ends, for patterns of more words."""
_DAYS: Final = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_GROUPS: Final[dict[str, tuple[Day, ...]]] = {
    "weekdays": DAYS[:5],
    "every weekday": DAYS[:5],
    "weekends": DAYS[5:],
    "weekend": DAYS[5:],
    "every day": DAYS,
    "everyday": DAYS,
    "daily": DAYS,
    "all days": DAYS,
}
_TOMORROW: Final = re.compile(r"\b(?:tmrw|tmrow|tmr|tmw|tom+or+o?w?|2mor+o?w?|tomoz)\b", re.IGNORECASE)
_BUT: Final = re.compile(r"\b(?:except|but|not|without)\b")
_YESTERDAY: Final = re.compile(r"\b(?:yest|yday|yesty|yesterdy)\b\.?", re.IGNORECASE)
_THEIRS: Final = re.compile(r"\b(yesterday|today|tomorrow)s\b", re.IGNORECASE)
_IN_MONTH: Final = re.compile(rf"\b(?:in )?({MONTH}),? (?:on )?the (\d{{1,2}})(?:st|nd|rd|th)?\b", re.IGNORECASE)


def with_whole_days(text: str) -> str:
    """Return a text with tomorrow and yesterday written out, what is theirs too, and the day of a month before it."""
    whole = _YESTERDAY.sub("yesterday", _TOMORROW.sub("tomorrow", _IN_MONTH.sub(r"on \2 \1", text)))
    return _THEIRS.sub(r"\1's", whole)


def days_in(text: str) -> tuple[Day, ...]:
    """Return the days that the text names, in its order, each once."""
    low = re.sub(r"\b[a-z]{6,10}\b", lambda found: mended(found[0], _DAYS), text.lower())
    for words, days in _GROUPS.items():
        if found := re.search(rf"\b{words}\b", low):
            return _without(days, low[found.end() :])
    return tuple(dict.fromkeys(day for name in NAMES.findall(low) for day in DAYS if day == name))


def unclear_day(text: str) -> str | None:
    """Return the first word that may be either of two days: "tursday"."""
    words = (word for word in re.findall(r"\b[a-z]{6,9}\b", text.lower()) if word not in _DAYS)
    return next(
        (word for word in words if sum(OSA.distance(word, day) == 1 for day in _DAYS if day[0] == word[0]) > 1), None
    )


def _without(days: tuple[Day, ...], rest: str) -> tuple[Day, ...]:
    """Leave out the days that follow a "but not"."""
    but = _BUT.search(rest)
    apart = NAMES.findall(rest[but.end() :]) if but else []
    return tuple(day for day in days if day not in apart)


_WORD: Final = re.compile(r"[a-z]{4,12}")
_LONG: Final = 7
"""From this length on two slips are forgiven, below it one."""


def mended(text: str, vocabulary: Collection[str]) -> str:
    """Return lower-case text with words that are a slip or two from one of the vocabulary put right."""
    return _WORD.sub(lambda found: _nearest(found[0], vocabulary), text)


def _nearest(word: str, vocabulary: Collection[str]) -> str:
    if word in vocabulary:
        return word
    slips = 2 if len(word) >= _LONG else 1
    near = [(distance, known) for known in vocabulary if (distance := OSA.distance(word, known)) <= slips]
    # of two as near, the one that ends as the word does: "dumbels" are several
    found = sorted((distance, known[-1] != word[-1], known) for distance, known in near if known[0] == word[0])
    alone = len(found) == 1 or (len(found) > 1 and found[0][:2] < found[1][:2])
    return found[0][2] if alone else word


_INITIALS: Final = re.compile(r"\b(?:m[/, &]*w[/, &]*f|t[/, &]*th|m[/, &]*t[/, &]*w[/, &]*th?[/, &]*f)\b")
"""Days by their first letters."""
_LED: Final = re.compile(rf"(?P<head>[^,;:.()\n]{{3,40}}): (?P<days>{DAY}(?:(?:,? and |, ?| ?[&/] ?| ){DAY})*)")
"""A kind or a time before its days: "easy: mon, sat"."""
_FROM_TO: Final = re.compile(
    rf"(?<!move )(?<!swap )(?<!shift )(?<!change ){NAMES.pattern}\s*"
    rf"(?:-|–|to|through|thru|until|till)\s*{NAMES.pattern}"
)
"""All days from one to another."""
_HOURS: Final = re.compile(r"\b(?:(?:at |@ ?)(\d{1,2})|([6-9]|1\d|2[0-3])) ?h(?:([0-5]\d))?\b")
"""An hour of the day that is no length: "at 8h", "12h30"."""
_SPAN: Final = re.compile(
    r"(?<![\d:.])(?:at )?([5-9]|1\d|2[0-2]) (?:to|until|till) (1?\d|2[0-3])\b(?![:.]?\d| ?(?:k|km|mi\w*|x|[ap]\.?m)\b)"
)
"""From one hour to another: "long 9 to 11"."""
_LASTING: Final = re.compile(r"(?<![\d:.])(?:for )?(?P<hours>[0-3]):(?P<minutes>[0-5]\d)\b(?! ?[ap]\.?m)")
"""An hour at which nobody runs: so long it lasts ("long run 1:45"), or it is one of the afternoon ("at 1:30")."""
_LETTERS: Final[dict[str, Day]] = {"m": "mon", "t": "tue", "w": "wed", "h": "thu", "f": "fri"}
MOST_HOURS: Final = 5


def plain_week(low: str, tells: Callable[[str], bool]) -> str:
    """Return lower-case words of a week with each day and time spelt out; `tells` says what a run is told with."""
    low = _LED.sub(lambda found: _behind(found, tells), _INITIALS.sub(_written_out, low))
    low = _LASTING.sub(_length, _HOURS.sub(_clock, _SPAN.sub(_from_to, low)))
    return _FROM_TO.sub(_all_between, low)


def _written_out(found: re.Match[str]) -> str:
    letters = re.sub(r"[^a-z]", "", found[0]).replace("th", "h")
    return " ".join(_LETTERS[letter] for letter in letters)


def _behind(found: re.Match[str], tells: Callable[[str], bool]) -> str:
    """Write what stands before its days behind them, where it tells of their runs."""
    days = " ".join(re.findall(DAY, found["days"]))
    return f" {days} {found['head']}" if tells(found["head"]) else found[0]


def _clock(found: re.Match[str]) -> str:
    """Write an hour of the day as one: "8h" may be a length."""
    return f"at {found[1] or found[2]}:{found[3] or '00'}"


def _length(found: re.Match[str]) -> str:
    """Write a length told as hours and minutes so that it is no clock time, and "at 1:30" as one of the day."""
    if re.search(r"\bat $", found.string[: found.start()]):
        return f"{int(found['hours']) + 12}:{found['minutes']}"
    return f"{found['hours']}h{found['minutes']}"


def _from_to(found: re.Match[str]) -> str:
    """Write a span of few hours as its beginning and its length."""
    hours = int(found[2]) - int(found[1])
    return f"at {found[1]} {hours}h" if 0 < hours <= MOST_HOURS else found[0]


def _all_between(found: re.Match[str]) -> str:
    """Name each day from one to another."""
    first, last = DAYS.index(found[1]), DAYS.index(found[2])
    return " ".join(DAYS[n % 7] for n in range(first, first + (last - first) % 7 + 1))
