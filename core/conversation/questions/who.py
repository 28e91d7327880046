"""Name and age: the first answer may hold both."""

import re
from dataclasses import replace
from typing import Final

from core.athlete import ADULT_AGE, Profile
from core.chat import Message
from core.conversation.questions.question import Answer, Question, choice, settled, unclear
from core.conversation.scene import Scene

BANDS: Final = {"18": 24, "30": 35, "40": 45, "50": 55, "60": 62, "65": 68}
"""Ages by the least of their band; the rules change at 60 and 65 only."""
OLDEST: Final = 120
LONGEST_NAME: Final = 40
_FILLER: Final = re.compile(
    r"\b(?:hi|hello|hey|yo|ok|okay|my name is|my name's|name is|the name is|call me|i am|i'm|im|this is|it's|its|me|"
    r"aged?|years? old|years?|yrs?|old|y/?o|and|skip|start|yes|no|name)\b",
    re.IGNORECASE,
)


def _ask(scene: Scene, profile: Profile) -> Message:
    first, second = [choice(scene, "who", band) for band in BANDS], [choice(scene, "who", "under")]
    key = "ask-who-age" if profile.name else "ask-who"
    return scene.message(key, first[:3], first[3:], second, name=profile.name)


def _tap(scene: Scene, profile: Profile, value: str) -> Answer:
    if value == "under":
        return unclear(scene, "refuse-minor")
    return settled(profile, age=BANDS[value]) if value in BANDS else Answer(settled=False)


def _hear(scene: Scene, profile: Profile, text: str) -> Answer:
    ages = [int(number) for number in re.findall(r"(?<![\d.])\d{1,3}(?![\d.])", text[:200])]
    named = replace(profile, name=_name(text) or profile.name)
    if len(ages) != 1 or not 1 <= ages[0] <= OLDEST:
        age_missing = named.name != profile.name and not ages
        return Answer(profile=named, settled=False) if age_missing else unclear(scene, "unclear-age")
    if ages[0] < ADULT_AGE:
        return unclear(scene, "refuse-minor")
    return settled(named, age=ages[0])


def _name(text: str) -> str:
    """Return the words that look like a name: letters only, no filler, at most three."""
    if len(text) > 200:
        return ""
    words = re.findall(r"[^\W\d_]+(?:[-'][^\W\d_]+)*", _FILLER.sub(" ", text))
    name = " ".join(words[:3])
    return name[:LONGEST_NAME] if len(words) <= 3 else ""


WHO: Final = Question(name="who", ask=_ask, tap=_tap, hear=_hear)
