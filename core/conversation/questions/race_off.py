"""A race that is off: the one that is named goes, every other stays, and nothing is ever added (TAP-01, SCH-16)."""

import re
from dataclasses import replace
from typing import Final

from core.athlete import Profile, Race
from core.conversation.questions.question import Answer, settled
from core.conversation.questions.races_ahead import (
    AND,
    RACE_WORDS,
    ahead,
    beside,
    day_of_race,
    listed,
    one_race,
    race_distance,
)
from core.conversation.turns.scene import Scene

_RACE: Final = r"(?:races?|racing|marathon|half|parkrun|\d+ ?k)"
_OFF: Final = re.compile(
    rf"\bcancel\w*|\bcalled off\b|\b(?:is|was|'s|got|been|{_RACE}) off\b|"
    rf"\b(?:call off|withdr[ae]w\w*|pull\w* out|drop|remove|delete|scrap)\b.*\b{_RACE}\b|"
    r"(?:\bnot|n't|\bno longer|\bnever|\bno more) (?:be |going to )?(?:rac(?:e|ing)|run(?:ning)?|do(?:ing)?)\b"
    rf".*\b{_RACE}\b"
)
_NOT_THIS: Final = re.compile(r"\?\s*$|\b(?:if|friend\w*|wife|husband|partner|his|her|their|postponed)\b")
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
