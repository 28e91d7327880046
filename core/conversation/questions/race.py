"""The question about races: told beside one another, told anew, or taken out by name (TAP-01, SCH-16)."""

import re
from dataclasses import replace
from typing import Final

from core.athlete import Profile
from core.chat import Message
from core.conversation.questions.question import Answer, Question, choice, settled, unclear
from core.conversation.questions.race_off import cancels, without
from core.conversation.questions.races_ahead import (
    ADDS,
    INSTEAD,
    SWAPPED,
    ahead,
    beside,
    day_of_race,
    listed,
    one_race,
    race_distance,
    races_told,
    replaced,
)
from core.conversation.questions.running import NONE
from core.conversation.turns.scene import Scene


def _ask_race(scene: Scene, profile: Profile) -> Message:
    asked = scene.message("ask-race", [choice(scene, "race", "none")])
    known = listed(scene, profile, ahead(scene, profile))
    return replace(asked, text=f"{scene.say('race-known', races=known)}\n{asked.text}") if known else asked


def _tap_race(scene: Scene, profile: Profile, value: str) -> Answer:
    return settled(profile, races=()) if value == "none" else Answer(settled=False)


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


RACE: Final = Question(name="race", ask=_ask_race, tap=_tap_race, hear=_hear_race, default="no")
