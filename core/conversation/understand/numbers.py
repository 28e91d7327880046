"""Numbers and clock times said in words, distances, masses, and plain numbers."""

from typing import Final

from core import regex as re
from core.athlete import Units
from core.reading.lexicon.numbers import NUMBER_WORDS

MASS_UNIT: Final = r"(?:kilos?|kilograms?|kgs?|pounds?|lbs?)"
_WORDS: Final = {word: int(value) for word, value in NUMBER_WORDS.items() if value < 100 and word != "dozen"}
_RUN: Final = "|".join(f"(?<={sort} )" for sort in ("long", "easy", "hard", "fast", "slow", "short", "other", "big"))
_SAID_NUMBER: Final = re.compile(
    rf"\b(?!(?:{_RUN})one\b(?! hour))({'|'.join(sorted(_WORDS, key=len, reverse=True))})\b"
)
"""Numbers; a "long one" is a run."""
_TENS: Final = re.compile(r"\b([2-9])0[ -]([1-9])\b(?!\d)")
_PAST: Final = re.compile(
    r"\b(half|quarter|\d{1,2}(?= minutes? )|5|10|20|25)(?: minutes?)? (past|to) (1[0-2]|[1-9])\b"
    r"(?![:\d]| ?(?:k|km|mi\w*)\b)"
)
"""Clock times in words; "9 to 11" is a span."""
_PARTS: Final = {"half": 30, "quarter": 15}


def in_figures(low: str) -> str:
    """Return lower-case text with "twenty five" as 25 and "half past seven" as 7:30."""
    figures = _SAID_NUMBER.sub(lambda found: str(_WORDS[found[1]]), low)
    if figures != low:
        figures = _TENS.sub(r"\1\2", figures)
    return _PAST.sub(_clock, figures)


def _clock(found: re.Match[str]) -> str:
    minutes = _PARTS.get(found[1]) or int(found[1])
    hour = int(found[3]) % 24
    if minutes >= 60:
        return found[0]
    return f"{hour}:{minutes:02}" if found[2] == "past" else f"{(hour - 1) % 24}:{(60 - minutes) % 60:02}"


_RANGE: Final = re.compile(
    r"\b(?:between )?\d{1,3}(?: ?(?:kms?|k|mi|miles))? ?(?:-|–|to|and|or|/) ?(?=\d{1,3}(?:\b|[a-z])(?![:.]\d))"
)
"""The lower end of a range: its upper end counts, since more running asks for fewer sessions (D05)."""
KM_PER_MILE: Final = 1.609344
KG_PER_POUND: Final = 0.45359237
_NUMBER: Final = r"(\d{1,4}(?:[.,]\d{1,2})?)"
_DISTANCE: Final = re.compile(
    r"(?<![\d:])" + _NUMBER + r"(?!\d*:\d)\s*(?:-?ish)?\s*(km|kms|k|kilomet\w+|mi|miles?|m)?\b(?! ?(?:[ap]m|races?)\b)"
)
_ABOUT: Final = re.compile(
    r"\b(?:about|around|roughly|maybe|perhaps|some|say|it'?s|is|i|run|usually|normally|a|per|each|every|week|weekly|"
    r"or|so|up|now|to|approximately|approx|circa|ca|at|most|least|more|less|than|under|over|just|only|not|much|total|"
    r"in|the|think|ish|max\w*|tops|please|could|can|have|do|would|be|fine|ok|okay|good|for|me|make|let'?s|prefer|"
    r"better|no|longer|i'?m|am|well|guess|probably)\b|ish\b|[\W\d]"
)
"""Words that may stand about a number without its unit: any other word speaks of something else."""
_STONE: Final = re.compile(r"\b(\d{1,2}(?:[.,]5)?) ?(?:stones?|st)\b(?:,? ?(\d{1,2})(?: ?(?:lbs?|pounds?))?)?")


def number_in(text: str) -> float | None:
    """Return the number of the text; null where there is none, or more than one that differ."""
    found = re.findall(r"(?<![\w.,])-?" + _NUMBER + r"(?![\w.,]*\d)", in_figures(text.lower()))
    return float(found[0].replace(",", ".")) if len(set(found)) == 1 else None


def bare_number_in(text: str) -> float | None:
    """Return the number of a text that speaks of nothing else; null where other words may make it another thing's."""
    return number_in(text) if _ABOUT.sub("", in_figures(text.lower())) == "" else None


def kilograms_in(text: str, units: Units) -> float | None:
    """Return the mass that the text names in kilograms; a bare number is in the athlete's own units."""
    low = text[:100].lower()
    if stone := _STONE.search(low):
        return round((float(stone[1].replace(",", ".")) * 14 + int(stone[2] or 0)) * KG_PER_POUND, 1)
    value = number_in(re.sub(rf"\s*{MASS_UNIT}\b", " ", low))
    pounds = bool(re.search(r"pounds?|lbs?", low)) or (units == "imperial" and not re.search(r"k(?:ilo|g)", low))
    return None if value is None else round(value * KG_PER_POUND, 2) if pounds else value


def distance_in(text: str, units: Units) -> tuple[float, Units] | None:
    """Return kilometres and the units they were told in; a bare number is in the athlete's own units."""
    low = in_figures(_RANGE.sub("", text.lower())).replace("mls", "miles")
    found = _DISTANCE.search(low)
    if found is None or not (found[2] or _ABOUT.sub("", low) == ""):
        return None
    value, unit = float(found[1].replace(",", ".")), found[2] or ""
    told: Units = "imperial" if unit.startswith("mi") else "metric" if unit.startswith("k") else units
    return (round(value * KM_PER_MILE, 1) if told == "imperial" else value), told


def numbers_in(text: str) -> tuple[int, ...]:
    """Return the whole numbers of a text that holds nothing else ("10/10/8"); none where there are other words."""
    if len(text) > 100 or not re.fullmatch(
        r"\s*\d{1,5}(?:[\s,;/+-]+\d{1,5})*\s*(?:reps?|secs?|seconds?|s)?\.?\s*", text.lower()
    ):
        return ()
    return tuple(int(number) for number in re.findall(r"\d+", text))
