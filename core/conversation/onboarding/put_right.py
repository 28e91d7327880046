"""The first question, an earlier answer put right while a later one is open, or all begun anew (SCR-02)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from core import regex as re
from core.athlete import ADULT_AGE, Profile, Screening
from core.chat import Message
from core.conversation.onboarding.told_apart import told_apart
from core.conversation.questions import BY_NAME, ONBOARDING
from core.conversation.questions.clock import UNKNOWN
from core.conversation.questions.running import RUNS
from core.conversation.questions.who import WHO, age_told
from core.conversation.stages.stage import Onboarding
from core.conversation.turns.scene import Scene
from core.conversation.understand.agreement import CORRECTION
from core.wall_time import monday_of

_MISTAKE: Final = r"i (?:did )?ma[dk]e a mistake"
LEADS: Final = re.compile(rf"^(?:\W*(?:{CORRECTION}|i forgot|{_MISTAKE}|i said \w+(?: but)?|change)\b)+\W*")
_RATHER: Final = re.compile(r"\b(?:not|instead of|rather than)\b")
_NO: Final = re.compile(r"^no\b[\s,.]*")
_NOT_SO: Final = re.compile(r"[\s,]+(?:and )?(?:not|instead of|rather than) [\w ]+$")
"""What was said before, named behind what is so."""
_FEW: Final = 3
"""So few words behind a correction are the last answer anew: "sorry, right leg"."""
_NOTHING: Final = re.compile(rf"(?:\W|\d|\b(?:{CORRECTION}|{_MISTAKE}|btw|by the way|not|but|really|though)\b)*")


def refused(scene: Scene, stage: Onboarding) -> tuple[Onboarding, Message]:
    """Return to the question of the age, which somebody under 18 does not pass."""
    return replace(stage, question=WHO.name), scene.message("refuse-minor")


def with_age(stage: Onboarding, text: str) -> tuple[Onboarding, str] | None:
    """Return the stage with an age that is told behind its question, and the other words; null where none is."""
    low = text.lower()
    told = age_told(low) if stage.question != WHO.name else None
    if told is None:
        return None
    age, start, end = told
    rest = LEADS.sub("", f"{low[:start]} {low[end:]}")
    return replace(stage, draft=replace(stage.draft, age=age)), "" if _NOTHING.fullmatch(rest) else rest.strip(" ,.;")


def earlier(scene: Scene, stage: Onboarding, text: str, *, alone: bool) -> tuple[Onboarding, Message] | None:
    """Put earlier answers right by words that name them; null where none is named.

    Where the words would answer the open question too, they are an earlier one's `alone` that name nothing of it.
    Without a word of correction whole answers are put right that way, and never a week of runs by one of them.
    """
    led = LEADS.match(text.lower()) or (_NO.match(text.lower()) if alone else None)
    turned = led or _RATHER.search(text.lower())
    if alone and not turned:
        return None
    rest = text[led.end() :] if led else text
    told = dict(told_apart(rest, scene.catalog.zones))
    names = [question.name for question in ONBOARDING]
    before = names[: names.index(stage.question)]
    if alone and (stage.question in told or not told.keys() & before):
        return None
    bare = _NOT_SO.sub("", rest)
    if before and led and not alone and len(bare.split()) <= _FEW:
        told.setdefault(before[-1], bare)
    if not turned:
        told.pop(RUNS.name, None)
    return _changed(scene, stage, {name: told[name] for name in before if name in told})


def _changed(scene: Scene, stage: Onboarding, told: Mapping[str, str]) -> tuple[Onboarding, Message] | None:
    """Take the words for their questions; null where they settle none of them."""
    notes: list[str] = []
    for name, words in told.items():
        answer = BY_NAME[name].hear(scene, stage.draft, words)
        if answer.settled and answer.profile:
            stage = replace(stage, draft=answer.profile)
            notes.append(answer.note)
    return (stage, Message("\n".join((*notes, scene.say("answer-changed"))))) if notes else None


BEGINS_ANEW: Final = re.compile(
    r"(?:(?:please|can we|can i|let'?s|i want to|sorry)[, ]+)*(?:start|begin) "
    r"(?:over|again|anew|from (?:scratch|the (?:beginning|start)))(?: please)?[ .!?]*|"
    r"from the (?:beginning|start)(?: please)?[ .!]*"
)


def opening(scene: Scene) -> Onboarding:
    """Return the first question of somebody of whom nothing is known."""
    draft = Profile(
        name="", age=ADULT_AGE, time_zone=UNKNOWN, started=monday_of(scene.today), level="beginner",
        weekly_distance_km=0, runs=(), screening=Screening(),
    )  # fmt: skip
    return Onboarding(question=ONBOARDING[0].name, draft=draft)


def anew(scene: Scene, stage: Onboarding) -> Onboarding:
    """Return the first question again; what was ticked of one's health stays ticked until its list is answered."""
    first = opening(scene)
    return replace(first, draft=replace(first.draft, screening=stage.draft.screening))
