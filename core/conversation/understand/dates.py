"""Dates as people write them, and from when until when somebody is away."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from core import regex as re
from core.athlete import DAYS, Units
from core.conversation.understand.numbers import in_figures
from core.conversation.understand.weekdays import DAY, NAMES, days_in
from core.wall_time import MONTH, MONTHS, monday_of

Impossible = Literal["impossible"]
_MONTH: Final = rf"({MONTH})\.?"
_ISO: Final = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_DAY_MONTH: Final = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th|\.)?\s*(?:of\s+)?{_MONTH}(?:,?\s*(\d{{4}}))?")
_MONTH_DAY: Final = re.compile(rf"\b{_MONTH}\s*(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s*(\d{{4}}))?")
_FIGURES: Final = re.compile(r"\b(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?\b\.?")
_AHEAD: Final = re.compile(r"\b(?:in|for)\s+(\d{1,3}|a|one|two|three|four)\s*(day|week|month)s?\b")
_COUNTS: Final = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_WORDS: Final = {"today": 0, "tonight": 0, "tomorrow": 1}
_DAY_NEXT_WEEK: Final = re.compile(rf"\b{DAY},? next week\b|\bnext week,? (?:on )?{DAY}\b")
WEEK: Final = timedelta(days=7)


def date_in(text: str, today: date, units: Units = "metric") -> date | Impossible | None:
    """Return the date that the text names, from `today` on where it gives no year; "impossible" for a 31 February.

    Who tells weights in pounds writes the month before the day.
    """
    low = text.lower()
    for word, ahead in _WORDS.items():
        if re.search(rf"\b{word}\b", low):
            return today + timedelta(days=ahead)
    if found := _AHEAD.search(low):
        count = int(_COUNTS.get(found[1], found[1]))
        return today + timedelta(days=count * {"day": 1, "week": 7, "month": 30}[found[2]])
    if parts := _parts(low, units):
        return _dated(*parts, today)
    days = days_in(low)
    if len(days) != 1:
        return None
    if _DAY_NEXT_WEEK.search(low):
        return monday_of(today) + WEEK + timedelta(days=DAYS.index(days[0]))
    return today + timedelta(days=(DAYS.index(days[0]) - today.weekday()) % 7 or 7)


def _parts(low: str, units: Units) -> tuple[int | None, int, int] | None:
    """Return year (null where not said), month and day."""
    if found := _ISO.search(low):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _DAY_MONTH.search(low):
        return _year(found[3]), MONTHS.index(found[2][:3]) + 1, int(found[1])
    if found := _MONTH_DAY.search(low):
        return _year(found[3]), MONTHS.index(found[1][:3]) + 1, int(found[2])
    if found := _FIGURES.search(low):
        first, second = int(found[1]), int(found[2])
        month_first = second > 12 or (units == "imperial" and first <= 12 and "." not in found[0])
        return _year(found[3]), (first if month_first else second), (second if month_first else first)
    return None


def _year(text: str | None) -> int | None:
    return (int(text) + (2000 if len(text) == 2 else 0)) if text else None


def _dated(year: int | None, month: int, day: int, today: date) -> date | Impossible:
    for candidate in (year,) if year else (today.year, today.year + 1, today.year + 2, today.year + 3, today.year + 4):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year or found >= today:
            return found
    return "impossible"


LONGEST: Final = timedelta(days=365)
SATURDAY: Final = timedelta(days=5)
_UNTIL: Final = re.compile(
    r"(?:\b(?:until|till|til|"
    rf"(?P<span>through|thru|(?<!off )to(?= (?:the )?(?:\d|{DAY}|{MONTH}|today|tomorrow|next|end)))|"
    rf"back(?: home| again)?(?: on| by)?(?=[^,;]*(?:\d|day\b)| {DAY}\b))\b|"
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
_CLAUSE: Final = re.compile(r"[,;.!?] | and ")
_LONG: Final = re.compile(
    r"\bfor (?:(?:about|around|the next|a whole) )*(?:\d{1,3}|a|one|two|three|four) (?:day|week|month)s?\b"
)
_NEXT_WEEK: Final = re.compile(r"\b(?:all |the whole |the whole of |whole )?next week\b(?! ?end)")
_BY_NEXT_WEEK: Final = re.compile(rf"\b(?:until|till|til) next week\b(?!,? (?:on )?{DAY})")
_BACK_NEXT_WEEK: Final = re.compile(rf",?\s*\bback next week\b(?!,? (?:on )?{DAY})")
"""A way back of which the day is not told."""
_UP_TO: Final = re.compile(r"\b(?:until|till|til|to|through|thru|back)\s*$")
_OF_WEEK: Final = re.compile(r"[\s,]*(?:of |in |the )*")
_TIED: Final = re.compile(r"[\s,&-]*(?:(?:and|or|to|till|til|until|through|thru|on|from)\s+)*")
"""What stands between days that are told together."""
_BEEN: Final = re.compile(r"\b(?:did|done|trained|ran|was|were|since|ill|sick|sore|hurts?)\b[^,;.]*$")
"""Days behind it are over."""
_NEAR: Final = re.compile(rf"\b(?:today|tonight|tomorrow|this {DAY})\b")
"""A first day of this week, where only the last one is of the next."""
_TWO_DAYS: Final = re.compile(rf"{NAMES.pattern}(?:,? and |, ?| ?& ?){NAMES.pattern}")
_THIS_WEEK: Final = re.compile(r"\b(?:(?:all |the whole |the rest of |rest of )?(?:this|the) week)\b(?! ?end)")
_WEEKEND: Final = re.compile(r"\b(?P<next>next )?week ?end\b")


@dataclass(frozen=True, slots=True)
class Away:
    """Hold the first day away, null for today, and the day of return, null where it was not said."""

    begins: date | None
    until: date | None


def time_away(low: str, today: date, units: Units) -> Away:
    """Return from when until when lower-case words say that somebody is away."""
    low = _BACK_NEXT_WEEK.sub("", low)
    low = _BY_NEXT_WEEK.sub(f"until {_date_words(monday_of(today) + WEEK)}", low)
    low = _in_next_week(_TWO_DAYS.sub(_spanned, _NIGHTS.sub("days", in_figures(low))), today)
    low = _MONTH_FIRST.sub(r"\2 \1 to \3 \1", low)
    low = _NUMBERS.sub(r"\g<first> \g<month> to \g<last> \g<month>", low)
    until = _UNTIL.search(low)
    begins = _first_day(low, today, units, low[: until.start()] if until else "")
    if until:
        named = date_in(until["day"], begins or today, units) or date_in(
            _CLAUSE.split(until["day"])[0], begins or today, units
        )  # what stands behind it may name a day of its own
        day = _ahead(named, begins or today)
        spanned = (until["span"] or until["dash"]) and (begins or days_in(low[: until.start()]))
        return Away(begins, day + timedelta(days=1) if day and spanned else day)
    if long := _LONG.search(low):
        begins = begins or _ahead(date_in(_LONG.sub(" ", low), today, units), today)
        return Away(begins, _ahead(date_in(long[0], begins or today, units), begins or today))
    return Away(begins, None) if begins else _week(low, today) or Away(_ahead(date_in(low, today, units), today), None)


def _spanned(found: re.Match[str]) -> str:
    """Write two days in a row as a span, where no other one is named and they are not over."""
    apart = DAYS.index(found[2]) != DAYS.index(found[1]) + 1 or len(NAMES.findall(found.string)) > len(found.groups())
    return found[0] if apart or _BEEN.search(found.string[: found.start()]) else f"{found[1]} to {found[2]}"


def _in_next_week(low: str, today: date) -> str:
    """Write the day of a time away that is one of the next week as its date; those behind it follow from it."""
    found = _NEXT_WEEK.search(low)
    if found is None or _UP_TO.search(low[: found.start()]):
        return low
    named, monday = list(NAMES.finditer(low)), monday_of(today) + WEEK
    order = [DAYS.index(one[1]) for one in named]
    if order != sorted(order):  # "fri till tue next week": its end alone is of that week
        return low
    before = _leading(low, [one for one in named if one.end() <= found.start()], found.start())
    behind = [one for one in named if one.start() >= found.end()]
    beside = [one for one in behind if re.fullmatch(r",?\s*(?:(?:on|from) )?", low[found.end() : one.start()])]
    if not (before or beside):
        begun = f"from {_date_words(monday)}"
        ends = _UNTIL.search(low, found.end()) or _LONG.search(low)
        return _NEXT_WEEK.sub(begun, low) if ends else low
    meant = before[-1 if _NEAR.search(low) else 0] if before else beside[0]
    day = _date_words(monday + timedelta(days=DAYS.index(meant[1])))
    return _NEXT_WEEK.sub(" ", f"{low[: meant.start()]}{day}{low[meant.end() :]}")


def _leading(low: str, named: list[re.Match[str]], end: int) -> list[re.Match[str]]:
    """Return the days that are told together right before a place: "trained monday, away wed to fri next week"."""
    for n, one in reversed([*enumerate(named)]):
        tied = _OF_WEEK if n == len(named) - 1 else _TIED
        if not tied.fullmatch(low, one.end(), end):
            return named[n + 1 :]
        end = one.start()
    return named


def _date_words(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _week(low: str, today: date) -> Away | None:
    """Return the week or the weekend that is named, null where none is."""
    monday = monday_of(today) + WEEK
    if found := _WEEKEND.search(low):
        saturday = monday + SATURDAY - (timedelta(0) if found["next"] else WEEK)
        return Away(saturday if saturday > today else None, monday + (WEEK if found["next"] else timedelta(0)))
    if _NEXT_WEEK.search(low):
        return Away(None if _THIS_WEEK.search(low) else monday, monday + WEEK)
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
