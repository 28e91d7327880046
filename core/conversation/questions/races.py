"""Races: told beside one another, told anew, or taken out by name; how those ahead are listed (TAP-01, SCH-16)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from core import regex as re
from core.athlete import Profile, Race
from core.chat import Message
from core.conversation.plan.wording import distance_words
from core.conversation.questions.question import Answer, Question, choice, settled, unclear
from core.conversation.questions.running import NONE
from core.conversation.turns.scene import Scene
from core.conversation.understand.dates import Impossible, date_in
from core.conversation.understand.kin import KIN
from core.conversation.understand.numbers import KM_PER_MILE

_RACES: Final = (
    (r"half(?:[ -]?marathon)?|hm|21(?:[.,]1)?\s*km?|21[.,]1(?![.,]\d)", 21.1),
    (r"marathon|42(?:[.,]2)?\s*km?|42[.,]2(?![.,]\d)", 42.2),
    (r"park ?run", 5.0),
    (r"ultra", 50.0),
)
RACE_WORDS: Final = re.compile(r"\b(?:race|racing|marathon|half|parkrun|\d+ ?k)\b")
_BY_LENGTH: Final = r"half[ -]marathon|race|marathon|half|parkrun|\d+ ?k"
SWAPPED: Final = re.compile(rf"\bswapp?\w* (?:(?:the|my) )?(?P<old>{_BY_LENGTH}) (?:for|to)\b")
ADDS: Final = re.compile(r"\b(?:also|races|another|second|too|as well|and)\b")
INSTEAD: Final = re.compile(rf"\binstead(?: of (?:(?:the|my) )?(?P<old>(?:[\w.]+ ){{0,2}}?(?:{_BY_LENGTH})\b))?")
AND: Final = re.compile(r"[,;+&]|\band\b|\bthen\b")


_RAN: Final = re.compile(r"\b(?:ran|did|done|jogged|finished)\b")
"""Words of a run that is over."""


def ahead(scene: Scene, profile: Profile) -> tuple[Race, ...]:
    """Return the races that are not over."""
    return tuple(race for race in profile.races if race.date >= scene.today)


def beside(scene: Scene, profile: Profile, told: tuple[Race, ...], *, adds: bool = False) -> tuple[Race, ...]:
    """Return the races ahead with those told: one of the same day or distance is told anew, any other stays.

    With `adds` they come beside those of the same distance.
    """
    days, distances = {race.date for race in told}, {race.distance_km for race in told}
    moved = distances if not adds else set[float]()
    kept = (r for r in ahead(scene, profile) if r.date not in days and r.distance_km not in moved)
    return tuple(sorted((*kept, *told), key=lambda race: race.date))


def replaced(scene: Scene, profile: Profile, low: str) -> tuple[Race, ...]:
    """Return the race that a new one is run instead of: the one of the distance named, or the only one ahead."""
    found, races = INSTEAD.search(low), ahead(scene, profile)
    distance = race_distance(found["old"]) if found and found["old"] else None
    meant = tuple(race for race in races if distance in (None, race.distance_km))
    return meant if found and len(meant) == 1 else ()


def listed(scene: Scene, profile: Profile, races: Iterable[Race]) -> str:
    """Return races in words, nothing for none."""
    told = ((f"{race.date:%d %b %Y}".lstrip("0"), race.distance_km) for race in races)
    units = profile.units
    return "; ".join(scene.say("race-on", date=day, distance=distance_words(scene, km, units)) for day, km in told)


def races_told(scene: Scene, profile: Profile, low: str) -> tuple[Race, ...]:
    """Return the races of several days, which share the one distance that is named; none where one misses its own."""
    dated = [part for part in AND.split(low) if isinstance(day_of_race(scene, profile, part), date)]
    named = {km for part in AND.split(low) if (km := race_distance(part))}
    shared = f" {next(iter(named)):g} km" if len(named) == 1 else ""
    untold = [part for part in dated if not race_distance(part)]
    if len(dated) < 2 or (untold and not shared):
        return ()
    told = [one_race(scene, profile, f"{part}{shared}" if part in untold else part) for part in dated]
    return tuple(race for race in told if isinstance(race, Race))


def one_race(scene: Scene, profile: Profile, low: str) -> Race | str:
    """Return the race that words tell, or the phrase that asks for what is missing."""
    when = day_of_race(scene, profile, low)
    if when == "impossible":
        return "unclear-date-impossible"
    if not isinstance(when, date):
        return "unclear-race"
    if when < scene.today or (when == scene.today and _RAN.search(low)):
        return "unclear-race-past"
    known = ahead(scene, profile)  # words with a date alone move the one race ahead
    distance = race_distance(low) or (known[0].distance_km if len(known) == 1 else None)
    return "unclear-race-distance" if distance is None else Race(date=when, distance_km=distance)


def half_told(scene: Scene, profile: Profile, text: str) -> str:
    """Return words that tell the day of a race or its distance, which the other half may follow; else nothing."""
    low = text[:300].lower()
    day = day_of_race(scene, profile, low)
    return low if (race_distance(low) is None) is isinstance(day, date) and not _RAN.search(low) else ""


def race_distance(low: str) -> float | None:
    """Return the kilometres of the race that words name."""
    named = next((km for words, km in _RACES if re.search(rf"\b(?:{words})\b", low)), None)
    if named:
        return named
    found = re.search(r"\b(\d{1,3}(?:[.,]\d)?)\s*(k|km|mi|miles?)\b", low)
    if found is None:
        return None
    value = float(found[1].replace(",", "."))
    return round(value * KM_PER_MILE, 1) if found[2].startswith("mi") else value or None


def day_of_race(scene: Scene, profile: Profile, low: str) -> date | Impossible | None:
    """Return the day that words name beside a distance."""
    without_distance = re.sub(r"\b\d{1,3}(?:[.,]\d)?\s*(?:k|km|mi|miles?)\b", " ", low)
    return date_in(without_distance, scene.today, profile.weighs_in)


_RACE: Final = r"(?:races?|racing|marathon|half|parkrun|\d+ ?k)"
_OFF: Final = re.compile(
    rf"\bcancel\w*|\bcalled off\b|\bno (?:more {_RACE}|{_RACE} (?:any ?more|now|after all))\W*$|"
    rf"\b(?:is|was|'s|got|been|{_RACE}) off\b|"
    rf"\b(?:call off|withdr[ae]w\w*|pull\w* out|drop|remove|delete|scrap)\b.*\b{_RACE}\b|"
    r"(?:\bnot|n't|\bno longer|\bnever|\bno more) (?:be |going to )?(?:rac(?:e|ing)|run(?:ning)?|do(?:ing)?)\b"
    rf".*\b{_RACE}\b"
)
_NOT_THIS: Final = re.compile(rf"\?\s*$|\b(?:if|{KIN}|his|her|their|postponed)\b")
_BY_NAME: Final = re.compile(r"\b(?:races?|racing|marathon|half|parkrun)\b")
_TRAINING: Final = re.compile(r"\b(?:runs?|running|easy|long|tempo|intervals?|session|training|workout|today)\b")


def cancels(low: str) -> bool:
    """Tell whether words take a race out; those on a training run, or on somebody else's race, do not."""
    race = _BY_NAME.search(low) or (RACE_WORDS.search(low) and not _TRAINING.search(low))
    return bool(race and _OFF.search(low) and not _NOT_THIS.search(low))


def without(scene: Scene, profile: Profile, low: str) -> Answer:
    """Take out the races that are named, beside what else is told of others; of one that is not known say so."""
    parts = [part for part in AND.split(low) if race_distance(part) or day_of_race(scene, profile, part)] or [low]
    told = {part: one_race(scene, profile, part) for part in parts if not cancels(part)}
    new = {part: one for part, one in told.items() if isinstance(one, Race) and one not in profile.races}
    rest = profile
    for part in parts:
        meant = () if part in new else _meant(scene, rest, part)
        if part not in new and len(meant) != 1:
            known = listed(scene, profile, ahead(scene, profile))
            return Answer(settled=False, note=scene.say("race-which" if meant else "race-unknown", races=known))
        rest = replace(rest, races=tuple(race for race in rest.races if race not in meant))
    gone = tuple(race for race in profile.races if race not in rest.races)
    kept = beside(scene, rest, tuple(new.values()))
    left = scene.say("race-known", races=listed(scene, profile, kept)) if kept else scene.say("note-no-race")
    said = scene.say("race-gone", races=listed(scene, profile, gone))
    return settled(profile, f"{said} {left}", races=kept)


def _meant(scene: Scene, profile: Profile, low: str) -> tuple[Race, ...]:
    """Return the races ahead of the distance and the day that words name."""
    distance, day = race_distance(low), day_of_race(scene, profile, low)
    races = ahead(scene, profile)
    return tuple(race for race in races if distance in (None, race.distance_km) and day in (None, race.date))


def _ask_race(scene: Scene, profile: Profile) -> Message:
    asked = scene.message("ask-race", [choice(scene, "race", "none")])
    known = listed(scene, profile, ahead(scene, profile))
    return replace(asked, text=f"{scene.say('race-known', races=known)}\n{asked.text}") if known else asked


_NO_RACE: Final = re.compile(
    r"\b(?:not|never|no|don'?t|haven'?t|without)\b[^.;]*\b(?:rac(?:e|es|ing)|events?|planned|coming up|any)\b|"
    r"\bfor (?:fun|health|myself|my health)\b"
)
"""Words of somebody who races not at all."""


def _hear_race(scene: Scene, profile: Profile, text: str) -> Answer:
    """Take races and their dates beside those that are kept; one that is past or does not exist is asked for again."""
    low = SWAPPED.sub(r"instead of \g<old>", text[:300].lower())
    dated = day_of_race(scene, profile, low) is not None
    no = (NONE.search(low) or _NO_RACE.search(low)) and not dated
    if ahead(scene, profile) and (cancels(low) or (no and race_distance(low))):
        return without(scene, profile, low)
    if no or cancels(low):  # nothing was known that could go
        return settled(profile, scene.say("note-no-race"), races=())
    gone = replaced(scene, profile, low)
    low = INSTEAD.sub(" ", low)
    races = races_told(scene, profile, low)
    if len(races) < 2:
        one = one_race(scene, profile, low)
        if isinstance(one, str):
            return unclear(scene, one)
        races = (one,)
    adds = ADDS.search(low) is not None and not gone
    kept = beside(
        scene, replace(profile, races=tuple(race for race in profile.races if race not in gone)), races, adds=adds
    )
    return settled(profile, scene.say("note-race", races=listed(scene, profile, kept)), races=kept)


RACE: Final = Question(
    name="race", ask=_ask_race, hear=_hear_race, default="no",
    tap=lambda _, profile, value: settled(profile, races=()) if value == "none" else Answer(settled=False),
)  # fmt: skip
