"""Name and age: the first answer may hold both."""

import re
from dataclasses import replace
from typing import Final

from core.athlete import ADULT_AGE, Profile
from core.chat import Message
from core.conversation.questions.question import Answer, Question, choice, settled, unclear
from core.conversation.turns.scene import Scene
from core.conversation.understand.birth import OLDEST, age_by_birth
from core.conversation.understand.numbers import in_figures
from core.conversation.understand.own_name import MOST, name_in

BANDS: Final = {"18": 24, "30": 35, "40": 45, "50": 55, "60": 62, "65": 68}
"""Ages by the least of their band; the rules change at 60 and 65 only."""
_AGE: Final = re.compile(
    r"\b(\d{1,3})\s*(?:years? (?:old|of age)|y/?o\b|yrs?\b)|"
    r"\b(?:age[d:]?|i am|i'm|im)\s*(?:is\s*)?(\d{1,3})\b(?!\s*%)|"
    r"^\D{1,40}?,\s*(\d{2})\s*(?:[,.;]|$)"
)
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_SOON: Final = re.compile(
    r"\b(?:turn(?:ing)?|be|become|almost|nearly|soon|going on|just (?:under|short of)) (\d{1,3})\b(?! today)|"
    rf"\b(\d{{1,3}})\b(?= (?:soon|next (?:week|month|year)|in (?:a|\d+|{_MONTH})))"
)
"""An age that is still to come: the one before counts (SCR-02)."""
_LATER: Final = re.compile(
    r"\b(?:i am|i'm|im|i turned|my age is)(?: (?:only|just|really|actually|now|still))* (\d{1,2})\b"
    r"(?=\s*(?:$|[,.!;]|(?:btw|by the way|today|not|years?|yrs?|y/?o|actually|now|really|but|and|though)\b))"
    r"(?: ?(?:years?|yrs?)(?: old)?| ?y/?o)?(?:,? not \d{1,2}\b)?"
)
_SEX: Final = re.compile(
    r"(?:^|(?<=[,;.\d]))\s*(?:(?:i'm |i am |im )?an? )?(?P<word>female|woman|male|man|f|m)(?: runner)?\s*(?=$|[,;.])",
    re.IGNORECASE,
)
"""A part of the answer that says nothing else: "42f", "42, female"."""
_BIRTH: Final = re.compile(
    r"(?:\b(?:my |i was |i am |i'm )?(?:born|birth ?day|birth ?date|date of birth|dob)\b|\d)[^,;]*", re.IGNORECASE
)
"""What is told of a birth, which is no name."""


def _ask(scene: Scene, profile: Profile) -> Message:
    first, second = [choice(scene, "who", band) for band in BANDS], [choice(scene, "who", "under")]
    key = "ask-who-age" if profile.name else "ask-who"
    return scene.message(key, first[:3], first[3:], second, name=profile.name)


def _tap(scene: Scene, profile: Profile, value: str) -> Answer:
    if value == "under":
        return unclear(scene, "refuse-minor")
    return settled(profile, age=BANDS[value]) if value in BANDS else Answer(settled=False)


def _hear(scene: Scene, profile: Profile, text: str) -> Answer:
    if found := _SEX.search(text):
        profile = replace(profile, sex="female" if found["word"].lower()[0] in "fw" else "male")
        text = without_sex(text)
    ages = _ages(text)
    bare = not ages and len(text.split()) <= MOST
    born = age_by_birth(text[:200].lower(), scene.today, profile.weighs_in, bare=bare)
    ages = ages if born is None else [born]
    named = replace(profile, name=name_in(_BIRTH.sub("", text) if born else text, profile.name))
    if len(ages) != 1 or not 1 <= ages[0] <= OLDEST:
        age_missing = named.name != profile.name and not ages
        return Answer(profile=named, settled=False) if age_missing else unclear(scene, "unclear-age")
    if ages[0] < ADULT_AGE:
        return unclear(scene, "refuse-minor")
    return settled(named, age=ages[0])


def without_sex(text: str) -> str:
    """Return the words without a part that says the sex alone: "44 m" is no length of time."""
    return _SEX.sub(",", text)


def _ages(text: str) -> list[int]:
    """Return the numbers that may be the age: all of a short answer, in a longer one what stands for it."""
    low = in_figures(text.lower())
    if found := _SOON.search(low[:1000]):
        return [int(found[1] or found[2]) - 1]
    if found := _AGE.search(low[:1000]):
        return [int(found[1] or found[2] or found[3])]
    return [int(number) for number in re.findall(r"(?<![\d.])\d{1,3}(?!\d|\.\d)", low[:200])]


def age_told(low: str) -> tuple[int, int, int] | None:
    """Return an age that is told behind its question, and where its words begin and end."""
    found = _LATER.search(low)
    return (int(found[1]), found.start(), found.end()) if found else None


WHO: Final = Question(name="who", ask=_ask, tap=_tap, hear=_hear)
