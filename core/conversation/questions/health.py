"""The safety questions (SCR-01, SCR-03, SCR-04) in our own words, on two screens of tick boxes."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Final

from core import regex as re
from core.athlete import Profile, Screening
from core.chat import Button, Message
from core.conversation.questions.cleared_words import is_cleared, is_of_physio, without_who
from core.conversation.questions.health_words import (
    BODY,
    LEGS,
    WORDS,
    Topic,
    besides_nothing,
    denied_in,
    named_in,
    of_oneself,
    says_nothing,
    untold_in,
)
from core.conversation.questions.question import PREFIX, Answer, Question, choice, is_finished, settled, toggle, unclear
from core.conversation.turns.scene import Scene, rows_of
from core.conversation.understand.agreement import NO, YES
from core.conversation.understand.years_ago import in_years

_YES: Final = re.compile(rf"(?:{YES}|sure|ok|okay)(?:,? (?:i (?:am|was|have|do)|they did|s?he did))?")
_NO: Final = re.compile(rf"(?:{NO})\W*")
_A_DOCTORS: Final = frozenset({*BODY, "pregnant", "kidney_disease"})
"""What no physio clears."""
_NOT_YET: Final = re.compile(r"not (?:cleared )?yet|not cleared|next,? not cleared yet")

_ONLY: Final = re.compile(
    r"^\W*(?:(?:no|nope|nothing|none)\b[ ,.]*)?(?:(?:just|only) (?:the|that|what|my|this|those)\b"
    r"(?!.*\b(?:stairs?|steps?|chair|bench|floor|wall|bands?|dumb ?bells?|kettle ?bells?)\b)|"
    r"(?:nothing|none) (?:else|more|here)\b|(?:the )?rest is (?:fine|ok|okay|no|good)\b|(?:as|what) i (?:told|said)\b|"
    r"no(?:thing)? (?:others?|on this (?:one|list)|of these)\b)"
)
"""What was named is all there is."""


def screening_of(profile: Profile) -> Screening:
    """Return the answers so far; nothing applies where nothing was asked."""
    return profile.screening or Screening()


def ticked(screening: Screening) -> tuple[Topic, ...]:
    """Return the topics that were answered with yes."""
    return tuple(topic for topic in WORDS if getattr(screening, topic))


def _ask_body(scene: Scene, profile: Profile) -> Message:
    return _screen(scene, profile, "body", BODY, (choice(scene, "body", "next" if _any(profile, BODY) else "none"),))


def _ask_legs(scene: Scene, profile: Profile) -> Message:
    finish: tuple[Button, ...] = (choice(scene, "legs", "none"),)
    if ticked(screening_of(profile)):
        finish = (choice(scene, "legs", "next"), choice(scene, "legs", "cleared"))
    return _screen(scene, profile, "legs", LEGS, finish)


def _screen(
    scene: Scene, profile: Profile, name: str, topics: tuple[Topic, ...], finish: tuple[Button, ...]
) -> Message:
    screening = screening_of(profile)
    boxes = rows_of((toggle(scene, name, topic, getattr(screening, topic)) for topic in topics), 2)
    asked = f"ask-{name}-more" if name == "body" and _any(profile, topics) else f"ask-{name}"
    return replace(scene.message(asked), buttons=(*boxes, finish), key=f"{PREFIX}:{name}")


def _any(profile: Profile, topics: tuple[Topic, ...]) -> bool:
    return any(getattr(screening_of(profile), topic) for topic in topics)


def _tap(scene: Scene, profile: Profile, value: str, topics: tuple[Topic, ...]) -> Answer:
    screening = screening_of(profile)
    if value == "none":
        return settled(profile, screening=_with(screening, topics, False))
    if value in ("next", "cleared"):
        return _settled(scene, replace(profile, screening=replace(screening, cleared=value == "cleared")), topics)
    topic = next((topic for topic in topics if topic == value[1:]), None)
    if topic is None or value[0] not in "+-":
        return Answer(settled=False)
    changed = _with(screening, (topic,), value[0] == "+")
    return Answer(profile=replace(profile, screening=changed), settled=False)


def _settled(scene: Scene, profile: Profile, topics: tuple[Topic, ...]) -> Answer:
    """Settle a screen; behind the last one say whether a clearance is kept, where one is called for (SCR-01)."""
    if topics is BODY or not ticked(screening_of(profile)):
        return settled(profile)
    return settled(profile, scene.say("health-cleared" if screening_of(profile).cleared else "health-not-cleared"))


def _with(screening: Screening, topics: tuple[Topic, ...], yes: bool) -> Screening:
    """Tick topics, or not; a clearance from before is none for what is newly ticked (SCR-04)."""
    new = yes and not all(getattr(screening, topic) for topic in topics)
    return replace(screening, cleared=screening.cleared and not new, **dict.fromkeys(topics, yes))


def _hear(scene: Scene, profile: Profile, text: str, topics: tuple[Topic, ...]) -> Answer:
    """Tick what the words name; what is named only after a "no" is left to be asked."""
    low = _plain(scene, text)
    cleared = is_cleared(low)
    low = without_who(low) if cleared else low
    named, before = named_in(low), ticked(screening_of(profile))
    if topics is LEGS and before and cleared and set(named) in (set(), set(before)):
        if is_of_physio(_plain(scene, text)) and not _A_DOCTORS.isdisjoint(before):
            return unclear(scene, "ask-screen-doctor")
        return _tap(scene, profile, "cleared", topics)  # a word of one thing clears nothing else (SCR-04)
    if topics is BODY and before and cleared and not named:  # it is asked at the end, of all that is ticked
        return settled(profile, scene.say("ask-health-say-cleared"))
    if before and set(named) <= set(before) and _ONLY.search(low):
        return _settled(scene, profile, topics)
    if named:
        changed = replace(profile, screening=_with(screening_of(profile), named, True))
        note, untold = _ticked_note(scene, named, topics, cleared), untold_in(_plain(scene, text))
        more = scene.say("ask-health-untold", words=untold) if untold else ""
        return Answer(profile=changed, settled=False, note=f"{note} {more}".strip())
    if over := [topic for topic in denied_in(low) if topic in before]:
        changed = replace(profile, screening=_with(screening_of(profile), tuple(over), False))
        return Answer(profile=changed, settled=False, note=scene.say("ask-health-out", names=topic_names(scene, over)))
    return _unnamed(scene, profile, text, topics)


def _plain(scene: Scene, text: str) -> str:
    return of_oneself(in_years(text[:500].lower(), scene.today))


def _unnamed(scene: Scene, profile: Profile, text: str, topics: tuple[Topic, ...]) -> Answer:
    """Take words that name no topic: that nothing applies, or nothing more than what is ticked."""
    low, before = _plain(scene, text), ticked(screening_of(profile))
    if topics is LEGS and before and (ended := _ended(scene, profile, text)):
        return ended
    if is_finished(text) and (_any(profile, topics) or (before and not _YES.fullmatch(low))):
        return settled(profile)
    if says_nothing(low) and _any(profile, topics):  # a bare no takes no tick away
        still = [topic for topic in topics if getattr(screening_of(profile), topic)]
        return Answer(settled=False, note=scene.say("ask-health-still", names=topic_names(scene, still)))
    if topics is LEGS and before and says_nothing(low) and not (_NO.fullmatch(low) or screening_of(profile).cleared):
        return unclear(scene, "ask-screen-cleared")  # "none" of this screen leaves open what the first one ticked
    if says_nothing(low):
        return _settled(scene, replace(profile, screening=_with(screening_of(profile), topics, False)), topics)
    if past := denied_in(low):
        return Answer(settled=False, note=scene.say("ask-health-over", names=topic_names(scene, past)))
    known = scene.say("ask-health-still", names=topic_names(scene, before)) if before else ""
    if is_cleared(low) and not before:
        return unclear(scene, "ask-health-cleared-of")
    untold = besides_nothing(low)
    missed = scene.say("unclear-health-words", words=untold) if untold else scene.say("unclear-health")
    return Answer(settled=False, note="\n".join(filter(None, (known, missed))))


def _ended(scene: Scene, profile: Profile, text: str) -> Answer | None:
    """Take words that end the last screen; a bare yes is no clearance, so what it says yes to is asked (SCR-04)."""
    low = text.strip().lower().rstrip("!. ")
    if _NOT_YET.fullmatch(low):
        return _tap(scene, profile, "next", LEGS)
    if _YES.fullmatch(low) and not screening_of(profile).cleared:
        return unclear(scene, "ask-screen-cleared")
    return _settled(scene, profile, LEGS) if is_finished(text) else None


def _ticked_note(scene: Scene, named: tuple[Topic, ...], topics: tuple[Topic, ...], cleared: bool) -> str:
    """Name what was ticked, where it stands if not on this screen, and how a clearance of all of it is said."""
    here = any(topic in topics for topic in named)
    note = scene.say("ask-health-ticked" if here else "ask-health-ticked-elsewhere", names=topic_names(scene, named))
    return f"{note} {scene.say('ask-health-say-cleared')}" if cleared else note


def topic_names(scene: Scene, topics: Iterable[Topic]) -> str:
    """Name topics as their boxes do."""
    screens = {topic: "body" if topic in BODY else "legs" for topic in topics}
    return ", ".join(scene.say(f"ask-{screen}-{topic}") for topic, screen in screens.items())


HEALTH_BODY: Final = Question(
    name="body", ask=_ask_body, tap=partial(_tap, topics=BODY), hear=partial(_hear, topics=BODY)
)
HEALTH_LEGS: Final = Question(
    name="legs", ask=_ask_legs, tap=partial(_tap, topics=LEGS), hear=partial(_hear, topics=LEGS)
)
