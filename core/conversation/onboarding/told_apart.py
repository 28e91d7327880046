"""One message that tells many things: the words of it that answer each question about the athlete.

Health is never among them, and neither is the level, whose screen holds the movement check (PHA-03): both are asked
plainly.
"""

from collections.abc import Callable, Container, Mapping
from itertools import pairwise
from typing import Final

from core import regex as re
from core.conversation.onboarding.chatter import is_chatter
from core.conversation.questions.kit import SPELLED, kit_in
from core.conversation.understand.clauses import bare
from core.conversation.understand.clauses import clauses as cut
from core.conversation.understand.clock import minutes_in, time_in
from core.conversation.understand.numbers import MASS_UNIT, in_figures
from core.conversation.understand.own_weights import is_bare, is_weights
from core.conversation.understand.weekdays import days_in, mended

MOST: Final = 1000
"""So much of a message is looked at."""
_RUNS: Final = re.compile(r"\b(?:run\w*|jog\w*|intervals?|tempo|long|easy|hills?|track|speed)\b")
_STRENGTH: Final = re.compile(r"\b(?:strength\w*|sessions?|workouts?|exercis\w+|spare|lift\w*|max|most)\b")
_RACE: Final = re.compile(r"\b(?:races?|racing|marathons?|half[ -]marathon|ultra)\b")
_MONTHS: Final = r"jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec"
_DATED: Final = re.compile(rf"\b(?!marathon)(?:{_MONTHS})\w*\b|\d[./-]\d|\bin \w+ (?:weeks?|months?)\b")
_PAST: Final = re.compile(r"\b(?:pb|pr|best|ran|was|were|last|finished|did|used to)\b")
_BARE: Final = re.compile(
    r"(?:at |about |around |roughly |usually |each |mostly |for )*"
    r"(?:[\d:.h ]+(?:am|pm|min\w*|hours?|hrs?)?|(?:an|half an) hour|an hour and a half)(?: each| or so| ish)?"
)
_WEEK: Final = re.compile(r"\b(?:weeks?|weekly|wk|about|around|roughly|total|approx\w*)\b|~")
_DISTANCE: Final = re.compile(r"(?<![\d.,-])\d{1,3}(?:[.,]\d)?\s*(?:kms?|k|kilomet\w+|mi|miles?)\b")
_TOTAL: Final = re.compile(r"\b(?:weeks?|weekly|wk|total|altogether)\b")
_EVERY: Final = re.compile(r"\bevery (?:other |second )?day\b|\bdaily\b")
_FEW: Final = 4
"""So many words go on with the day before them."""
_FAR: Final = 25
"""So far is a week rather than one run of a few."""
_KIT: Final = re.compile(r"\bgym\b|\bno (?:equipment|kit|gear|weights)\b")
_WEIGHTS: Final = re.compile(rf"\d ?{MASS_UNIT}\b")
_WEIGH: Final = re.compile(
    r"\bi weigh\b|\bmy (?:body ?)?(?:weight|mass)\b|"
    rf"\bi(?:'?m| am) (?:about |around )?\d+ ?{MASS_UNIT}\b"
)
_MESSAGE: Final = re.compile(r"\b(?:messages?|write|text|ping|remind\w*|push|mornings?|wake|up at|send)\b")
_LEG: Final = re.compile(r"\b(?:left|right)\b")
_WEAKER: Final = re.compile(r"\b(?:weak\w*|wobbl\w*|stronger|steadier|less (?:stable|steady|strong))\b")
_LIVES: Final = re.compile(
    r"(?:.*\b(?:from|(?:live|living|based|located|i'?m|i am|here|now|flat|house|home|apartment) (?:in|near)|moved to) |"
    r"(?:in|near) )?(.+?)(?: time)?"
)


def told_apart(text: str, places: Container[str]) -> Mapping[str, str]:
    """Return by question the words that answer it; `places` are the names of places that have a time zone."""
    low = mended(text[:MOST].lower(), SPELLED)
    told = (" ".join(bare(part).split()) for part in cut(low))
    clauses = [clause for clause in told if clause and not is_chatter(clause)]
    free = _free(clauses, _of_run, lambda clause: bool(_BARE.fullmatch(clause)))
    found = {
        "runs": "; ".join(clause for clause in clauses if days_in(clause) and not _RACE.search(clause)),
        "distance": _distance(clauses),
        "kit": _kit(clauses),
        "mass": _one(clauses, lambda clause: bool(_WEIGH.search(clause))),
        "minutes": _one(free, lambda clause: minutes_in(clause) is not None and not _PAST.search(clause)),
        "leg": _one(clauses, lambda clause: bool(_LEG.search(clause) and _WEAKER.search(clause))),
        "race": _race(clauses),
        "hour": _one(free, _is_hour),
        "zone": _one([city for clause in clauses if (city := _city(clause, places))], bool),
    }
    return {name: words for name, words in found.items() if words}


def _kit(clauses: list[str]) -> str:
    """Return what is there, with the numbers that go on behind a weight ("dumbbells 5, 8 and 10 kg")."""
    kept: list[str] = []
    weighed = False
    for clause in clauses:
        goes_on = weighed and is_bare(clause)
        weighed = goes_on or (_is_kit(clause) and is_weights(clause))
        if goes_on:
            kept[-1] += f", {clause}"
        elif _is_kit(clause):
            kept.append(clause)
    return "; ".join(kept)


def _one(clauses: list[str], takes: Callable[[str], bool]) -> str:
    """Return the one clause that is taken; of two that differ it is not known which is meant."""
    found = {clause for clause in clauses if takes(clause)}
    return found.pop() if len(found) == 1 else ""


def _distance(clauses: list[str]) -> str:
    """Return the distance of a week; that of one run, of a race or of a best time is another."""
    told = [clause for clause in _free(clauses, _of_day, _goes_on) if not _PAST.search(clause)]
    weekly = [clause for clause in told if _WEEK.search(clause) and not re.search(r"\blong\b", clause)]
    bare = [clause for clause in told if _DISTANCE.fullmatch(clause)]
    found = {said[0] for clause in weekly or bare if (said := _DISTANCE.search(clause)) and not _RACE.search(clause)}
    return found.pop() if len(found) == 1 else ""


def _free(clauses: list[str], begins: Callable[[str], bool], goes_on: Callable[[str], bool]) -> list[str]:
    """Leave out the clauses that something begins with, and those behind them that go on with it."""
    free, within = [], False
    for clause in clauses:
        within = begins(clause) or (within and goes_on(clause))
        if not within:
            free.append(clause)
    return free


def _of_day(clause: str) -> bool:
    """Tell whether a clause is told of the runs of single days ("tue with the club"), and names no week."""
    days = len(days_in(clause))
    return not _TOTAL.search(clause) and (days == 1 or (bool(days or _EVERY.search(clause)) and not _is_far(clause)))


def _goes_on(clause: str) -> bool:
    """Tell whether a clause may go on with the run of a day: short, and no distance of a week (", about 8k")."""
    return len(clause.split()) <= _FEW and not _is_far(clause) and not _TOTAL.search(clause)


def _is_far(clause: str) -> bool:
    said = _DISTANCE.search(clause)
    return said is not None and float(re.split(r"[^\d.]", said[0])[0]) >= _FAR


def _race(clauses: list[str]) -> str:
    """Return the races, each with its date where that stands behind a comma."""
    races: list[str] = []
    for clause, behind in pairwise([*clauses, ""]):
        dated = not _DATED.search(clause) and _DATED.search(behind) and not _is_race(behind)
        races += [f"{clause} {behind}" if dated else clause] if _is_race(clause) else []
    return "; ".join(races)


def _is_race(clause: str) -> bool:
    if _PAST.search(clause):
        return False
    return bool(_RACE.search(clause) or (re.search(r"\b(?:\d+ ?k|half)\b", clause) and _DATED.search(clause)))


def _of_run(clause: str) -> bool:
    """Tell whether a clause is said of runs; bare times may stand behind it ("mon wed fri, 7am, 60 min")."""
    return bool(_RUNS.search(clause) or days_in(clause)) and not _STRENGTH.search(clause)


def _is_kit(clause: str) -> bool:
    """Tell whether a clause says what is there; a gym of years ago, or of so many months, is not."""
    gym = _KIT.search(clause) and not re.search(r"\b(?:months?|years?)\b", clause)
    return bool(kit_in(clause) or gym) and not _PAST.search(clause)


def _is_hour(clause: str) -> bool:
    """Tell whether a clause says when to write."""
    at = time_in(clause, bare_hour=bool(_MESSAGE.search(clause)))
    elsewhere = (_DISTANCE, _STRENGTH, _RACE, _DATED, _WEIGHTS)
    return (
        at is not None and bool(re.search(r"\d", in_figures(clause))) and not any(w.search(clause) for w in elsewhere)
    )


def _city(clause: str, places: Container[str]) -> str:
    """Return the place where a clause names nothing else: part of a longer one may be a person's name."""
    found = _LIVES.fullmatch(clause)
    return found[1] if found and found[1] in places else ""
