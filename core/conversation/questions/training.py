"""Where the athlete stands: movement gate (PHA-03) and level on one screen, weaker leg (LEG-04), minutes."""

from typing import Final

from core import regex as re
from core.athlete import Profile
from core.body import Side
from core.conversation.questions.question import Answer, Question, settled, unclear, unsaid, with_choices, with_values
from core.conversation.turns.scene import Scene
from core.conversation.understand.clauses import parts
from core.conversation.understand.clock import minutes_in
from core.conversation.understand.negation import NT
from core.conversation.understand.numbers import bare_number_in

LEAST_MINUTES: Final = 10
MOST_MINUTES: Final = 60
_AS_SHORT: Final = re.compile(r"\b(?:as short as|shortest|minimum|the least|as little)\b")
_TO: Final = re.compile(r"\b(\d{2}) ?(?:-|–|to|or) ?\d{2}\b")
"""Of two lengths the shorter one."""
_OF_DAYS: Final = re.compile(
    r"\b(?<=rather )[1-9]\d\b|\b[1-9]\d(?= (?:on|during|in the week|max|at most|mostly|usually)\b)"
)
"""A bare number that is told as a length beside another one."""
_OF_RUN: Final = re.compile(
    r"\bi (?:run|jog)\b|\b(?:my|the) (?:\w+ ){0,2}(?:runs?|jogs?|intervals?) (?:is|are|takes?|lasts?)\b"
)
"""A length that is one of a run."""


def _hear_minutes(scene: Scene, profile: Profile, text: str) -> Answer:
    text = "; ".join(part for part in parts(text[:200]) if not _OF_RUN.search(part.lower()))
    least = LEAST_MINUTES if _AS_SHORT.search(text.lower()) else None
    minutes = _shortest_in(text) or bare_number_in(_TO.sub(r"\1", text)) or least
    if minutes is None or not LEAST_MINUTES <= minutes <= 240:
        return unclear(scene, "unclear-minutes")
    most = min(int(minutes), MOST_MINUTES)
    note = scene.say("note-minutes-most") if minutes > MOST_MINUTES else scene.say("note-minutes", minutes=most)
    return settled(profile, note, session_minutes=most)


def _shortest_in(text: str) -> int | None:
    """Return the shortest of the lengths that are told: "20 on weekdays, an hour on sunday"."""
    told = parts(_TO.sub(r"\1", text))
    lengths = [minutes_in(part) for part in told]
    if not any(lengths):
        return None
    bare = [int(number) for part in told if not minutes_in(part) for number in _OF_DAYS.findall(part.lower())]
    return min(length for length in (*lengths, *bare) if length)


def _tap_leg(scene: Scene, profile: Profile, value: str) -> Answer:
    legs = {"left": "left", "right": "right", "unsure": None}
    return settled(profile, weaker_leg=legs[value]) if value in legs else Answer(settled=False)


def _hear_leg(scene: Scene, profile: Profile, text: str) -> Answer:
    low = text[:200].lower()
    told = _NOT_SURE.sub(" ", low)
    left, right = re.search(r"\b(?:left|l)\b", told), re.search(r"\b(?:right|r)\b", told)
    if bool(left) != bool(right):
        strong = {(found["good"] is None) == (found["denied"] is not None) for found in _STRENGTH.finditer(told)}
        if len(strong) > 1 or _NOT_THAT.search(told):
            return unclear(scene, "unclear-leg")
        leg: Side = "left" if bool(left) != (True in strong) else "right"  # what is stronger names the other leg
        return settled(profile, scene.say("note-leg", leg=scene.say(f"leg-{leg}")), weaker_leg=leg)
    unsure = re.search(r"\b(?:no|not|same|both|equal\w*|unsure|dunno|idea|know|tell|none|neither|skip|can't)\b", low)
    return settled(profile, scene.say("note-leg-none"), weaker_leg=None) if unsure else unclear(scene, "unclear-leg")


_NOT_SURE: Final = re.compile(
    rf"\b(?:not (?:really |so |too )?sure|no idea|(?:{NT}|not|cannot) (?:really )?(?:know|tell))\b"
)
_STRENGTH: Final = re.compile(
    rf"(?:\b(?P<denied>not|{NT}|never|less|nor|hardly|no) (?:(?!left|right|but)\w+ ){{0,3}}?)?\b(?:"
    r"(?P<good>strong\w*|stead\w+|better|best|(?:more )?(?:stable|balanced)|solid|dominan\w+|longer|easier|favou?r\w*|"
    r"(?<=is )(?:\w+ )?(?:good|fine|ok|okay|easy)|(?<=my )good|(?<=feels )(?:good|fine|ok|okay|easy)|"
    r"wobbles? less)|"
    r"weak\w*|wobbl\w*|wors[et]|bad|shak\w+|unst\w+|harder)\b"
)
"""What says of a leg that it is strong or weak, and a "not" before it."""
_NOT_THAT: Final = re.compile(r"\bnot (?:the |my )?(?:left|right)\b|\bkick\w*\b")
"""What names a leg and leaves open which is weaker: who kicks with one stands on the other."""
MINUTES: Final = Question(
    name="minutes", ask=with_values("minutes", "20", "30", "45", "60"), tap=unsaid(_hear_minutes), hear=_hear_minutes,
    default="20",
)  # fmt: skip
WEAKER_LEG: Final = Question(
    name="leg", ask=with_choices("leg", "left", "right", "unsure"), tap=_tap_leg, hear=_hear_leg, default="not sure"
)
