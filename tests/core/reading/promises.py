"""What no reading may ever do, whatever was typed."""

import re
from collections.abc import Iterator
from typing import get_args

from rapidfuzz.distance import DamerauLevenshtein

from core.body import Region
from core.catalog import Catalog
from core.reading import Reading
from core.reading.facts import DoneSaid, PainSaid, SetsSaid, SorenessSaid
from core.reading.known import known
from core.reading.lexicon.numbers import NUMBER_WORDS
from core.reading.words.script import script
from core.training import Session

LEG_WORDS = re.compile(
    r"\b(?:[lr]|lr|left\w*|right\w*|rite|lft|rgt|rght|[lr][ft]|[lr]h|[lr]hs|lefty|leftie|righty|rgith|izq|both\w*|bth|"
    r"boht|each\w*|eahc|eech|ea|es|ps|pl|e / [sl]|p / [sl]|bilat\w*|apiece|either|per|a (?:side|leg|foot)|"
    r"every (?:leg|side)|(?:two|2) sides|alternating legs|side each|leg each|by (?:leg|side|foot)|b / s|"
    r"other (?:side|leg))\b|/ (?:leg|side|foot)|\d e(?= [,.;@w]|$)"
)

_FEWER = re.compile(r"\b(?:fewer|less|short)\b")
_LEGS = ("left", "right", "both", "each", "legs", "sides")


def broken(reading: Reading, text: str, session: Session | None, catalog: Catalog) -> Iterator[str]:
    """Name every promise that a reading breaks: no leg, number or exercise that is not in the text or context."""
    words = known(catalog)
    plain = script(words.misspelt.mended(text, session), words.speller).plain
    # What was typed counts beside what is left of it where chatter is cut off: "not to 7) sunday's".
    numbers = _numbers(plain) | _numbers(text)
    for fact in reading.facts:
        leg = getattr(fact, "leg", None)
        if leg and not LEG_WORDS.search(plain) and not re.search(r"\d[lr]|[lr]\d", plain) and not _slipped(plain):
            yield f"a leg that was not said ({leg})"
        if isinstance(fact, SetsSaid):
            if not fact.amounts:
                yield "sets without numbers"
            if any(amount not in numbers for amount in fact.amounts):
                yield f"a number that was not said ({fact.amounts})"
            if fact.exercise not in catalog.exercises:
                yield f"an unknown exercise ({fact.exercise})"
        if isinstance(fact, PainSaid | SorenessSaid):
            yield from _unfelt(fact, numbers)
        if isinstance(fact, DoneSaid):
            planned = {p.exercise for p in session.exercises} if session else set(catalog.exercises)
            if not set(fact.left_out or ()) <= planned:
                yield f"an exception that is not in the session ({fact.left_out})"


def _unfelt(fact: PainSaid | SorenessSaid, numbers: set[float]) -> Iterator[str]:
    if fact.score not in (None, 0) and fact.score not in numbers:
        yield f"a score that was not said ({fact.score})"
    if fact.region not in (None, *get_args(Region)):
        yield f"a place that is none ({fact.region})"


def _slipped(plain: str) -> bool:
    """Tell whether a word is one slip of the keys away from a word of legs."""
    words = re.findall(r"[a-z]{3,}", plain)
    return any(DamerauLevenshtein.distance(word, leg, score_cutoff=1) <= 1 for word in words for leg in _LEGS)


def _numbers(plain: str) -> set[float]:
    said = {float(n[:18]) for n in re.findall(r"\d+(?:\.\d+)?", plain)}
    said |= {value for word, value in NUMBER_WORDS.items() if word in plain}
    said |= {float(f"{a}.{b}") for a, b in re.findall(r"(\d+) , (\d+)", plain)}
    said |= {ten + one for ten in said for one in said if ten % 10 == 0 and 0 < one < 10}
    parts = (0.25, 0.5, 0.75) if "quarter" in plain else (0.5,)
    halves = {n + part for n in said for part in parts}
    times = {int(a) * 60 + int(b) for a, b in re.findall(r"(\d+) ?: ?(\d\d)", plain)}
    minutes = {n * 60 for n in said | halves} | {30.0, 60.0} | {m * 60 + s for m in said for s in said if s < 60}
    fewer = {one - other for one in said for other in said} if _FEWER.search(plain) else set()
    return said | halves | times | minutes | fewer
