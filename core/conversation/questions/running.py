"""The athlete's running: the usual week, how far, and a race."""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from core.athlete import DAYS, PlannedRun, Profile, Race
from core.chat import Message
from core.conversation.plan.wording import distance_words, run_words
from core.conversation.questions.question import PREFIX, Answer, Question, choice, plain, settled, unclear
from core.conversation.turns.scene import Scene
from core.conversation.understand.dates import date_in
from core.conversation.understand.numbers import KM_PER_MILE, distance_in
from core.conversation.understand.running_week import running_week_in

WEEKS: Final[dict[str, tuple[PlannedRun, ...]]] = {
    "three": (
        PlannedRun(day="tue", kind="easy"),
        PlannedRun(day="thu", kind="easy"),
        PlannedRun(day="sun", kind="long"),
    ),
    "four": (
        PlannedRun(day="tue", kind="intervals"),
        PlannedRun(day="thu", kind="easy"),
        PlannedRun(day="sat", kind="easy"),
        PlannedRun(day="sun", kind="long"),
    ),
    "none": (),
}
"""Ready-made weeks, with no times: any time is assumed."""
FARTHEST: Final = 400
_RACES: Final = (
    (r"half(?:[ -]?marathon)?|hm|21(?:\.1)?\s*k?", 21.1),
    (r"marathon|42(?:\.2)?\s*k?", 42.2),
    (r"park ?run", 5.0),
    (r"ultra", 50.0),
)
RACE_WORDS: Final = re.compile(r"\b(?:race|racing|marathon|half|parkrun|\d+ ?k)\b")
RACE_OFF: Final = re.compile(r"\b(?:race|marathon) (?:is |was |got |has been |'?s )*(?:cancell?ed|called off|off)\b")
_AND: Final = re.compile(r"[,;+&]|\band\b|\bthen\b")
_NO: Final = re.compile(r"^\W*(?:no|none|nope|nothing|not|skip|nah|n)\b")


def _ask_runs(scene: Scene, profile: Profile) -> Message:
    return scene.message("ask-runs", *([choice(scene, "runs", name)] for name in WEEKS))


def _tap_runs(scene: Scene, profile: Profile, value: str) -> Answer:
    return _with_runs(scene, profile, WEEKS[value]) if value in WEEKS else Answer(settled=False)


def _hear_runs(scene: Scene, profile: Profile, text: str) -> Answer:
    told = running_week_in(text[:1000])
    if told is None:
        return settled(profile, runs=()) if _NO.search(text.lower()) else unclear(scene, "unclear-runs")
    answer = _with_runs(scene, profile, told.runs)
    assert answer.profile is not None  # a week of runs always settles
    return replace(answer, profile=replace(answer.profile, rest_days=told.rest_days))


def _with_runs(scene: Scene, profile: Profile, runs: tuple[PlannedRun, ...]) -> Answer:
    ordered = tuple(sorted(runs, key=lambda run: (DAYS.index(run.day), run.at or "")))
    words = "; ".join(run_words(scene, run) for run in ordered) or scene.say("runs-none")
    note = scene.say("note-runs", runs=words)
    if any(run.at is None for run in ordered):
        note += "\n" + scene.say("note-runs-any-time")
    return settled(profile, note, runs=ordered, rest_days=frozenset())


def _ask_distance(scene: Scene, profile: Profile) -> Message:
    unit = "mi" if profile.units == "imperial" else "km"
    other = choice(scene, "distance", "km" if unit == "mi" else "mi")
    steps = ("10", "15", "25", "40") if unit == "mi" else ("15", "25", "40", "60")
    message = scene.message("ask-distance", [plain("distance", n) for n in steps], [other], unit=unit)
    return replace(message, key=f"{PREFIX}:distance")


def _tap_distance(scene: Scene, profile: Profile, value: str) -> Answer:
    if value in ("km", "mi"):
        changed = replace(profile, units="metric" if value == "km" else "imperial")
        return Answer(profile=changed, settled=False)
    return replace(_hear_distance(scene, profile, value), note="")


def _hear_distance(scene: Scene, profile: Profile, text: str) -> Answer:
    told = distance_in(text[:200], profile.units)
    if told is None or "-" in text[:2] or told[0] > FARTHEST:
        return unclear(scene, "unclear-distance")
    note = scene.say("note-distance", distance=distance_words(scene, told[0], told[1]))
    return settled(profile, note, weekly_distance_km=told[0], units=told[1])


def _ask_race(scene: Scene, profile: Profile) -> Message:
    return scene.message("ask-race", [choice(scene, "race", "none")])


def _tap_race(scene: Scene, profile: Profile, value: str) -> Answer:
    return settled(profile, races=()) if value == "none" else Answer(settled=False)


def _hear_race(scene: Scene, profile: Profile, text: str) -> Answer:
    """Take races and their dates beside those that are kept; one that is past or does not exist is asked for again."""
    low = text[:300].lower()
    told = [_one_race(scene, profile, part) for part in _AND.split(low)]
    races = tuple(race for race in told if isinstance(race, Race))
    if len(races) < 2:
        one = _one_race(scene, profile, low)
        if isinstance(one, str):
            none = settled(profile, scene.say("note-no-race"), races=())
            off = one == "unclear-race" and (_NO.search(low) or RACE_OFF.search(low))
            return none if off else unclear(scene, one)
        races = (one,)
    kept = _beside(scene, profile, races)
    words = "; ".join(_race_words(scene, profile, race) for race in kept)
    return settled(profile, scene.say("note-race", races=words), races=kept)


def _one_race(scene: Scene, profile: Profile, low: str) -> Race | str:
    """Return the race that words tell, or the phrase that asks for what is missing."""
    when = date_in(_without_distance(low), scene.today, profile.units)
    if when == "impossible":
        return "unclear-date-impossible"
    if not isinstance(when, date):
        return "unclear-race"
    if when < scene.today:
        return "unclear-race-past"
    distance = _race_distance(low) or _known_distance(scene, profile)
    return "unclear-race-distance" if distance is None else Race(date=when, distance_km=distance)


def _beside(scene: Scene, profile: Profile, told: tuple[Race, ...]) -> tuple[Race, ...]:
    """Return the races ahead with those told: one of the same day or distance is told anew, any other stays."""
    days, distances = {race.date for race in told}, {race.distance_km for race in told}
    ahead = (race for race in profile.races if race.date >= scene.today)
    kept = (race for race in ahead if race.date not in days and race.distance_km not in distances)
    return tuple(sorted((*kept, *told), key=lambda race: race.date))


def _race_words(scene: Scene, profile: Profile, race: Race) -> str:
    day = f"{race.date:%d %b %Y}".lstrip("0")
    return scene.say("race-on", date=day, distance=distance_words(scene, race.distance_km, profile.units))


def _known_distance(scene: Scene, profile: Profile) -> float | None:
    """Return the distance of the one race ahead: words with a date alone move it."""
    ahead = [race.distance_km for race in profile.races if race.date >= scene.today]
    return ahead[0] if len(ahead) == 1 else None


def _race_distance(low: str) -> float | None:
    named = next((km for words, km in _RACES if re.search(rf"\b(?:{words})\b", low)), None)
    if named:
        return named
    found = re.search(r"\b(\d{1,3}(?:[.,]\d)?)\s*(k|km|mi|miles?)\b", low)
    if found is None:
        return None
    value = float(found[1].replace(",", "."))
    return round(value * KM_PER_MILE, 1) if found[2].startswith("mi") else value or None


def _without_distance(low: str) -> str:
    return re.sub(r"\b\d{1,3}(?:[.,]\d)?\s*(?:k|km|mi|miles?)\b", " ", low)


RUNS: Final = Question(name="runs", ask=_ask_runs, tap=_tap_runs, hear=_hear_runs)
DISTANCE: Final = Question(name="distance", ask=_ask_distance, tap=_tap_distance, hear=_hear_distance, default="25 km")
RACE: Final = Question(name="race", ask=_ask_race, tap=_tap_race, hear=_hear_race, default="no")
