"""Read lengths of time: hours slept, minutes that a session or a run took."""

from collections.abc import Iterator
from dataclasses import dataclass

from core import regex as re
from core.reading.lexicon.numbers import NUMBER_WORDS
from core.reading.words.context import Context, with_comma

_TIME = (
    r"(?:(?P<%(n)shalf>half (?:past )?)|(?P<%(n)squarter>quarter (?P<%(n)sway>past|to) ))?"
    r"(?P<%(n)shour>\d{1,2}|midnight|" + "|".join(word for word in NUMBER_WORDS if word.isalpha()) + r")"
    r"(?: ?[:.] ?(?P<%(n)sminute>[0-5]\d))?(?: ?(?:am|pm|a m|p m|ish))?"
)
_FROM, _TO = _TIME % {"n": "a"}, _TIME % {"n": "b"}
_BED = re.compile(rf"\b{_FROM} (?:to|til|till|until|-|through|up at|woke at|wake at) {_TO}(?= |$)")
_BED_UP = re.compile(
    rf"\b(?:bed|asleep|sleep|slept(?= at| by| from)|lights out|lights off|out|down|crashed|dropped off|nodded off|"
    rf"head down|retired|turned in|hit the (?:hay|sack|pillow)|conked out|went up|drifted off)(?: at| by| around|"
    rf" about| from)* {_FROM}(?: [^\d.;]{{0,24}})? (?:up|awake|woke|wake|waking|"
    rf"alarm|rose|risen|out of bed|surfaced|stirred|to|til|till|until)(?: up| went| was| again)?(?: at| by| around|"
    rf" about| for)* {_TO}(?= |$)"
)
_AWAKE = re.compile(
    r"\b(?:awake|up|woken|feeding|tossing|turning|coughing)(?: (?:again|with \w+|the baby))* (?:from|between) $"
)
"""What stands before the hours of a night in which nobody slept: "awake from 2 til 5"."""
_FEWEST_METRES = 200
"""From so many on "m" is none of minutes: "ran 800m in 2.10"."""
_TWO_DIGITS = 10
_ENDED = frozenset({"", ".", ",", ";", "\n", "with"})
"""What stands behind minutes that have no unit: "6h 12, woke twice"."""
_WORDED = frozenset({"half", "an", "a", "quarter", "three quarters"})


@dataclass(frozen=True, slots=True)
class Length:
    """Hold a length of time in minutes and the marks that said it."""

    minutes: float
    at: int
    after: int


def lengths(context: Context) -> list[Length]:
    """Return every length of time that is written with its unit."""
    found: list[Length] = []
    at = 0
    while at < len(context.marks):
        mark = context.marks[at]
        if mark.number is None and mark.text not in _WORDED:
            at += 1
            continue
        length = length_at(context, at)
        if length:
            found.append(length)
        at = length.after if length else at + 1
    return found


def length_at(context: Context, at: int) -> Length | None:
    """Return the length of time that begins at a place: "7h30", "45 min", "half an hour"."""
    number = context.number(at)
    if number is None:
        return _worded(context, at)
    number, after = with_comma(context, at, number)
    ranged = context.text(after) in ("to", "or") or (context.text(after) == "-" and context.marks[after].glued)
    if ranged and context.number(after + 1) is not None:
        unit = context.sense(after + 2, "unit")
        if unit in ("h", "min") and number < (context.number(after + 1) or 0):
            return Length(number * (60 if unit == "h" else 1), at, after + 3)
    while (
        context.text(after) in ("ish", "a bit", "odd", "and", "bit", "solid", "full", "good", "whole", "+")
        and context.sense(after, "unit") is None
    ):
        after += 1
    unit = context.sense(after, "unit")
    if unit == "min":
        metres = context.text(after) == "m" and number >= _FEWEST_METRES
        return Length(number, at, after + 1) if number >= 0 and not metres else None
    if unit == "h" and number >= 0:
        return _hours(context, at, after + 1, by_the_clock(context.text(at)) or number)
    return None


def _hours(context: Context, at: int, after: int, hours: float) -> Length:
    if context.text(after) == "and" and context.sense(after + 2, "unit") == "min":
        after += 1
    extra = context.number(after)
    if (
        extra is not None
        and 0 <= extra < 60
        and (
            context.sense(after + 1, "unit") == "min"
            or context.marks[after].glued
            or extra in (15, 20, 30, 40, 45, 50)
            or (extra >= _TWO_DIGITS and context.text(after + 1) in _ENDED and context.number(after + 2) is None)
        )
    ):
        return Length(hours * 60 + extra, at, after + 1 + (context.sense(after + 1, "unit") == "min"))
    if context.text(after) == "and" and context.text(after + 1) == "a" and context.text(after + 2) == "half":
        return Length(hours * 60 + 30, at, after + 3)
    return Length(hours * 60, at, after)


def _worded(context: Context, at: int) -> Length | None:
    text, after = context.text(at), at + 1
    if not context.free(at) or text not in _WORDED:
        return None
    if text == "half" and context.text(after) in ("a", "an"):
        after += 1
    unit = context.sense(after, "unit")
    if unit != "h":
        return None
    if text == "half":
        return Length(30, at, after + 1)
    if context.text(after + 1) == "and" and context.text(after + 2) == "a" and context.text(after + 3) == "half":
        return Length(90, at, after + 4)
    return Length(60, at, after + 1)


def clock_minutes(text: str) -> float | None:
    """Return "6:45" as minutes (or hours and minutes: the caller knows)."""
    if len(text) < 3 or ":" not in text or not text.replace(":", "").isdigit():
        return None
    parts = [int(part) for part in text.split(":")]
    seconds = parts[2] / 60 if len(parts) > 2 else 0
    return parts[0] * 60 + parts[1] + seconds


def by_the_clock(text: str) -> float | None:
    """Return "7.30" as seven hours and a half."""
    hours, _, minutes = text.partition(".")
    return int(hours) + int(minutes) / 60 if minutes in ("15", "30", "45") and hours.isdigit() else None


def nights(plain: str) -> Iterator[tuple[float, int, int]]:
    """Yield hours from bed to getting up, and where they are said: "11pm to 6", "bed by 10, up at half 6"."""
    for match in (*_BED_UP.finditer(plain), *_BED.finditer(plain)):
        hours = _between(match)
        if hours is not None and not _AWAKE.search(plain, 0, match.start()):
            yield hours, match.start(), match.end()


def _between(match: re.Match[str]) -> float | None:
    start, end = _hour(match, "a"), _hour(match, "b")
    start -= 12 if start >= 20 else 0
    clocked = any(match["a" + part] for part in ("half", "quarter", "minute"))
    late = (6 if clocked else 8) <= start <= 12.75 or start < 3
    if not late or not 3 <= end <= 11 or (start < end and start >= 6):
        # "9-10" are hours of sleep, no clock.
        return None
    hours = end + 12 - start if start >= 6 else end - start
    return round(hours, 2) if 3 <= hours <= 14 else None


def _hour(match: re.Match[str], name: str) -> float:
    said = match[name + "hour"]
    hour = 12.0 if said == "midnight" else float(said) if said.isdigit() else NUMBER_WORDS[said]
    if match[name + "half"]:
        return hour + 0.5
    if match[name + "quarter"]:
        return hour + (0.25 if match[name + "way"] == "past" else -0.25)
    return hour + int(match[name + "minute"] or 0) / 60
