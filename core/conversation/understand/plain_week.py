"""The words of a running week written plainly: days one by one, hours as clock times, lengths as lengths."""

import re
from collections.abc import Callable
from typing import Final

from core.athlete import DAYS, Day
from core.conversation.understand.weekdays import DAY, NAMES

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
