"""From when until when somebody is away: by two days, by a first day and a length, or as a week or weekend.

Of "thursday to monday" both days are days away, and the return is the day behind; "until monday" is back on Monday.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from core.athlete import DAYS, Units
from core.conversation.understand.dates import date_in
from core.conversation.understand.numbers import in_figures
from core.conversation.understand.weekdays import DAY, days_in
from core.wall_time import MONTH, monday_of

LONGEST: Final = timedelta(days=365)
SATURDAY: Final = timedelta(days=5)
WEEK: Final = timedelta(days=7)
_UNTIL: Final = re.compile(
    r"(?:\b(?:until|till|til|"
    rf"(?P<span>through|thru|(?<!off )to(?= (?:the )?(?:\d|{DAY}|{MONTH}|today|tomorrow|next|end)))|"
    r"back(?: home| again)?(?: on| by)?(?=[^,;]*(?:\d|day\b)))\b|"
    rf"(?P<dash>(?<=[a-z]) ?[-–]|(?<=\d) ?[-–](?=\s*{MONTH})))"
    r"\s*(?:the )?(?P<day>.{3,30})"
)
_FROM: Final = re.compile(r"\b(?:from|starting|beginning)\s+(?P<day>.{3,30})")
_NUMBERS: Final = re.compile(
    r"\b(?P<first>\d{1,2})(?:st|nd|rd|th)?\s*(?:to|until|till|-|–)\s*"
    r"(?P<last>\d{1,2})(?:st|nd|rd|th)?\s+(?:of )?(?P<month>[a-z]{3,9})"
)
"""Two days of one month."""
_MONTH_FIRST: Final = re.compile(rf"\b({MONTH}) (\d{{1,2}}) ?(?:-|–|to|until) ?(\d{{1,2}})\b")
_NIGHTS: Final = re.compile(r"\bnights?\b")
_LONG: Final = re.compile(
    r"\bfor (?:(?:about|around|the next|a whole) )*(?:\d{1,3}|a|one|two|three|four) (?:day|week|month)s?\b"
)
_NEXT_WEEK: Final = re.compile(r"\b(?:all |the whole |the whole of |whole )?next week\b(?! ?end)")
_THIS_WEEK: Final = re.compile(r"\b(?:(?:all |the whole |the rest of |rest of )?(?:this|the) week)\b(?! ?end)")
_WEEKEND: Final = re.compile(r"\b(?P<next>next )?week ?end\b")


@dataclass(frozen=True, slots=True)
class Away:
    """Hold the first day away, null for today, and the day of return, null where it was not said."""

    begins: date | None
    until: date | None


def time_away(low: str, today: date, units: Units) -> Away:
    """Return from when until when lower-case words say that somebody is away."""
    low = _NIGHTS.sub("days", in_figures(low))
    low = _MONTH_FIRST.sub(r"\2 \1 to \3 \1", low)
    low = _NUMBERS.sub(r"\g<first> \g<month> to \g<last> \g<month>", low)
    until = _UNTIL.search(low)
    begins = _first_day(low, today, units, low[: until.start()] if until else "")
    if until:
        day = _ahead(date_in(until["day"], begins or today, units), begins or today)
        spanned = (until["span"] or until["dash"]) and (begins or days_in(low[: until.start()]))
        return Away(begins, day + timedelta(days=1) if day and spanned else day)
    if long := _LONG.search(low):
        begins = begins or _ahead(date_in(_LONG.sub(" ", low), today, units), today)
        return Away(begins, _ahead(date_in(long[0], begins or today, units), begins or today))
    return Away(begins, None) if begins else _week(low, today) or Away(_ahead(date_in(low, today, units), today), None)


def _week(low: str, today: date) -> Away | None:
    """Return the week or the weekend that is named, null where none is."""
    monday = monday_of(today) + WEEK
    if found := _WEEKEND.search(low):
        saturday = monday + SATURDAY - (timedelta(0) if found["next"] else WEEK)
        return Away(saturday if saturday > today else None, monday + (WEEK if found["next"] else timedelta(0)))
    if _NEXT_WEEK.search(low):
        return Away(monday, monday + WEEK)
    return Away(None, monday) if _THIS_WEEK.search(low) else None


def _first_day(low: str, today: date, units: Units, before: str) -> date | None:
    """Return the day that a time away begins with, named `before` its end or behind a "from"; none for today."""
    named = _FROM.search(low)
    text = _LONG.sub(" ", before or (named["day"] if named else ""))
    if list(days_in(text)) == [DAYS[today.weekday()]]:
        return None
    return _ahead(date_in(text, today, units), today)


def _ahead(day: object, since: date) -> date | None:
    return day if isinstance(day, date) and since < day <= since + LONGEST else None
