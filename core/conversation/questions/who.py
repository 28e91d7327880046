"""Name and age: the first answer may hold both."""

from dataclasses import replace
from typing import Final

from core import regex as re
from core.athlete import ADULT_AGE, Profile
from core.chat import Message
from core.conversation.questions.question import Answer, Question, choice, settled, unclear
from core.conversation.turns.scene import Scene
from core.conversation.understand.numbers import MASS_UNIT, in_figures
from core.conversation.understand.years_ago import OLDEST, age_by_birth
from core.wall_time import MONTH, MONTHS

MOST: Final = 3
LONGEST: Final = 40
FEW: Final = 5
"""A number under 18 among more words than this may be of anything else: the age is asked again (SCR-02)."""
_WORD: Final = r"[^\W\d_]+(?:[-'][^\W\d_]+)*"
_GREETING: Final = re.compile(
    r"\W*(?:(?:h+m+|hi+|hiya|hello+|hey+a?|yo|howdy|hola|hallo|bonjour|ciao|salut|servus|moin|greetings|g'day|morning|"
    r"evening|good (?:morning|evening|afternoon|day)|ok|okay|oh|so|well|u+[hm]+|er+m?|sure|yes|thanks|thank you|start|"
    r"please|nice to meet you|pleased to meet you|there|coach|legup)\b\W*)+",
    re.IGNORECASE,
)
_SURE: Final = re.compile(
    rf"\b(?:my name(?:'s| is)|the name(?:'s| is)|name(?:'s| is|:)?|(?:you can |please |just |people |friends )*call me|"
    rf"(?:i'm|i am) called|me llamo|je m'appelle|ich hei(?:ß|ss)e|mi chiamo) (?P<name>{_WORD}(?: {_WORD}){{0,3}})",
    re.IGNORECASE,
)
_LIKELY: Final = re.compile(
    rf"(?:^|[,.;!\n] ?|\band )(?:i'm|im|i am|it's|its|it is|this is|soy|ich bin|je suis|sono) "
    rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}})",
    re.IGNORECASE,
)
_HERE: Final = re.compile(rf"^(?P<name>{_WORD}(?: {_WORD}){{0,2}}) here\b", re.IGNORECASE)
_TITLE: Final = re.compile(r"\b(mr|mrs|ms|dr|prof)\.", re.IGNORECASE)
_ENDS: Final = re.compile(
    r"(?:and|but|or|i|im|i'm|who|here|age|aged|just|turning|turned|years?|yrs?|from|in|at|with|by|for|not|now|btw|"
    r"because|please|thanks|nearly|almost|born)",
    re.IGNORECASE,
)
"""Words with which something else begins behind a name."""
_NO_NAME: Final = re.compile(
    r"(?:i|you|we|they|he|she|it|me|my|your|our|this|that|these|those|there|is|am|are|was|were|be|been|being|the|an?|"
    r"of|to|on|off|up|do|does|did|done|has|have|had|can|could|would|shall|should|might|must|if|than|then|so|too|very|"
    r"all|some|any|none?|no|nah|nope|nay|yes|yep|yeah|not?|never|always|only|also|about|around|over|under|here|old|"
    r"new|young|free|help|go|let's|what|who|why|where|when|which|how|hurts?|sore|pain|injured|pregnant|depressed|"
    r"diabetic|asthmatic|ill|sick|tired|back|next|skip|stop|menu|plan|settings|tests?|log|week|today|tomorrow|years?|"
    r"yrs?|age|secret|private|complicated|nothing|nobody|anonymous|rather|sorry|actually|later|soon|maybe|perhaps|"
    r"whatever|\w{3,}ing|\w+n't|know|lol|haha|ugh+|argh+|omg|fine|slept|sleep|ate|ran|woke|pause|said|told|asked|"
    r"\w+'s|legs?|knees?|calf|calves|hips?|ankles?|foot|feet|gym|dumbb?ells?|kettlebells?|marathon|half|race|easy|"
    r"intervals?|mon|rest|long|runs?|hills?|tempo|stone|tue|wed|thu|fri|sat|runners?|(?:wo)?man|(?:fe)?male|"
    r"beginners?|kgs?|lbs?|cm|in|at|for|with|from|by)",
    re.IGNORECASE,
)


def name_in(text: str, known: str = "") -> str:
    """Return the name that an answer tells, with its own capitals; a known one gives way to an introduction only."""
    told = _TITLE.sub(r"\1", text)
    told = told[greeted.end() :] if (greeted := _GREETING.match(told)) else told
    if sure := _SURE.search(told):
        return _cut(sure["name"])
    likely = _HERE.search(told) or _LIKELY.search(told)
    if likely and (name := _plausible(_cut(likely["name"]))):
        return name
    if known or text.strip().endswith("?"):
        return known
    parts = (_cut(part) for part in re.split(r"[,.;:!\n\d()]", _MEASURED.sub(",", in_figures(told))))
    return _plausible(next(filter(None, parts), ""))


def _cut(words: str) -> str:
    """Return the words before one with which something else begins."""
    kept: list[str] = []
    for word in re.findall(_WORD, words):
        if _ENDS.fullmatch(word):
            break
        kept.append(word)
    return " ".join(kept)


def _plausible(name: str) -> str:
    """Return words that may be a name: few, and none of those that a sentence is made of."""
    words = name.split()
    fits = 0 < len(words) <= MOST and not any(_NO_NAME.fullmatch(word) for word in words)
    return name[:LONGEST] if fits else ""


BANDS: Final = {"18": 24, "30": 35, "40": 45, "50": 55, "60": 62, "65": 68}
"""Ages by the least of their band; the rules change at 60 and 65 only."""
_AGE: Final = re.compile(
    r"\b(\d{1,3})\s*(?:years? (?:old|of age)|y/?o\b|yrs?\b)|\b(?:age[d:]?|i am|i'm|im)\s*(?:is\s*)?(\d{1,3})\b(?!\s*%)|"
    r"^\D{1,40}?,\s*(\d{2})\s*(?:[,.;]|$)"
)
_MONTH: Final = rf"(?:{'|'.join(MONTHS)})[a-z]*"
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
_MEASURED: Final = re.compile(
    rf"\b(?:\d+(?: ?[-–/] ?| and | or ))*\d+(?:[.,:]\d+)? ?(?:{MASS_UNIT}|kms?|k|mi|miles?|mpw|min\w*|hours?|hrs?|h|"
    rf"[ap]m|cm|st|stone|days?|weeks?|sessions?|times|kids|x|%)(?![a-z])|\b\d{{1,2}}:\d\d(?::\d\d)?\b|"
    rf"\b(?:easy|long|tempo|intervals?|hills?|runs?|recovery) \d+\b|\b(?:running|ran|run|lifting|for) \d+ years\b|"
    rf"\bat \d{{1,2}}\b|\b\d{{1,2}} (?!may\b){MONTH}",
    re.IGNORECASE,
)
"""What has its unit, or is a date, is no age."""
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
    if len(ages) > 1 and (behind := re.search(rf"\b{re.escape(named.name)}\W{{1,2}}(\d{{2}})\b", text)) and named.name:
        ages = [int(behind[1])]  # what stands right behind the name goes before any other number
    if len(ages) != 1 or not 1 <= ages[0] <= OLDEST:
        age_missing = named.name != profile.name and not ages
        return Answer(profile=named, settled=False) if age_missing else unclear(scene, "unclear-age")
    if ages[0] < ADULT_AGE:
        plain = born is not None or len(text.split()) <= FEW or _AGE.search(text.lower()) or _SOON.search(text.lower())
        return unclear(scene, "refuse-minor" if plain else "unclear-age")  # "sun long 9" is an hour
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
    return [int(number) for number in re.findall(r"(?<![\d.])\d{1,3}(?!\d|\.\d)", _MEASURED.sub(" ", low[:200]))]


def age_told(low: str) -> tuple[int, int, int] | None:
    """Return an age that is told behind its question, and where its words begin and end."""
    found = _LATER.search(low)
    return (int(found[1]), found.start(), found.end()) if found else None


WHO: Final = Question(name="who", ask=_ask, tap=_tap, hear=_hear)
