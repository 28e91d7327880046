"""The safety questions (SCR-01, SCR-03, SCR-04) in our own words, on two screens of tick boxes."""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, Literal

from core.athlete import Profile, Screening
from core.chat import Button, Message
from core.conversation.questions.question import PREFIX, Answer, Question, choice, is_finished, settled, toggle, unclear
from core.conversation.turns.scene import Scene, rows_of
from core.conversation.understand.negation import affirmed

Topic = Literal[
    "heart", "chest_pain", "dizziness", "chronic_condition", "medication", "joint_problem", "supervised_only",
    "pregnant", "postnatal_under_12_weeks", "bone_stress_12_months", "in_rehab", "kidney_disease",
]  # fmt: skip
WORDS: Final[dict[Topic, str]] = {
    "heart": r"heart|blood pressure|hypertension|cardiac",
    "chest_pain": r"chest",
    "dizziness": r"dizz\w*|faint\w*|black(?:ed)? ?outs?|vertigo|passed out",
    "chronic_condition": r"chronic|asthma|diabet\w*|epilep\w*|condition",
    "medication": r"medic\w*|tablets?|pills?|meds|beta ?blockers?|blood thinners?|anticoagulants?|statins?",
    "joint_problem": r"joints?|injur\w*|knees?|hips?|ankles?|backs?|tendons?|muscles?",
    "supervised_only": r"supervis\w*|doctor (?:says|said)(?! [^.;]*\b(?:fine|ok|okay|good|well|healthy)\b)",
    "pregnant": r"pregnan\w*|expecting",
    "postnatal_under_12_weeks": r"postnatal|post-natal|postpartum|birth|pelvic|had (?:a|my|our) baby",
    "bone_stress_12_months": r"stress fracture|stress reaction|bone stress|fractures?",
    "in_rehab": r"rehab\w*|physio\w*|surgery|operation|operated",
    "kidney_disease": r"kidneys?|renal",
}
BODY: Final[tuple[Topic, ...]] = ("heart", "chest_pain", "dizziness", "chronic_condition", "medication")
LEGS: Final[tuple[Topic, ...]] = tuple(topic for topic in WORDS if topic not in BODY)
_THESE: Final = r"(?:that|these|those|them|it|this|the above)"
_NOTHING: Final = (
    r"\b(?:no|none|noen|nonne|nne|non|nobe|nope|nothing|nothign|nothng|nah|never|n|not at all|no to (?:all|any)|"
    rf"(?:nothing|none|not any) (?:like|of) {_THESE}(?: (?:apply|applies)(?: to me)?)?|"
    r"(?:none|nothing) (?:apply|applies)(?: to me)?|"
    rf"{_THESE} (?:do|does)(?: not|n't) apply(?: to me)?|"
    rf"i (?:have|have got|'ve got) (?:none|nothing)(?: (?:like|of) {_THESE})?|"
    rf"i (?:do not|don't|dont) have any(?: (?:of {_THESE}|health problems|problems))?|"
    r"(?:nothing|none|no) (?:else|more)|"
    r"(?:i have )?no (?:health |medical )?(?:problems?|issues?|conditions?)|"
    r"not that i know(?: of)?|(?:nothing|none) to (?:report|declare|mention|tick)|"
    r"(?:i am|i'm|im|i feel|feeling|all)(?: (?:perfectly|completely|totally|very|quite|all))? "
    r"(?:healthy|fine|well|fit|good|clear)|healthy|fine|(?:as )?fit as a fiddle)\b"
)
"""What says no to a whole list, phrase by phrase; any other word leaves it to be asked."""
_POLITE: Final = r"(?:thanks|thank you|luckily|fortunately|happily|really|and|either|as far as i know|at all)\b"
_CLEARED: Final = re.compile(
    r"\b(?:was|were|been|am|i'm|im|is|got|has|have|doctor|gp|physio|professional)\b[^.;]*\bclear(?:ed)?\b|^\W*(?:yes\W+)?cleared\W*$"
)
_SAID: Final = re.compile(
    r"\b(?P<who>doctor|doc|gp|physio\w*|pt|professional|surgeon|consultant|specialist)\b"
    r"[^.;?]*(?:\bcleared\b|\b(?:says?|said|tells?|told|thinks?|confirmed|agree[sd]?)\b"
    r"[^.;?]*\b(?:can|may|allowed|ok|okay|fine|good|safe|free|ready)\b(?: to)?"
    r"[^.;?]*\b(?:train\w*|run|exercis\w*|lift\w*|strength|work ?out|go|start)\b)"
)
"""A professional's own word that training may go on."""
_ONLY_NO: Final = re.compile(rf"(?:(?:{_NOTHING}|{_POLITE})\W*)+")
_YES: Final = re.compile(r"(?:yes|yep|yeah|yup|y|sure|ok|okay)(?:,? (?:i (?:am|was|have|do)|they did|s?he did))?")
_NOT_YET: Final = re.compile(r"not (?:cleared )?yet|not cleared|next,? not cleared yet")
_DENIED: Final = re.compile(r"\b(?:not|never|yet|no)\b|n't\b")
_HEDGED: Final = re.compile(
    r"\b(?:but|only|if|when|until|unless|except|light\w*|eas\w+|careful\w*|soon|should|slow\w*)\b"
)
"""What makes a word of clearance one with conditions: then it is asked."""


def _topics(profile: Profile) -> Screening:
    return profile.screening or Screening()


def ticked(screening: Screening) -> tuple[Topic, ...]:
    """Return the topics that were answered with yes."""
    return tuple(topic for topic in WORDS if getattr(screening, topic))


def _ask_body(scene: Scene, profile: Profile) -> Message:
    return _screen(scene, profile, "body", BODY, (choice(scene, "body", "next" if _any(profile, BODY) else "none"),))


def _ask_legs(scene: Scene, profile: Profile) -> Message:
    finish: tuple[Button, ...] = (choice(scene, "legs", "none"),)
    if ticked(_topics(profile)):
        finish = (choice(scene, "legs", "next"), choice(scene, "legs", "cleared"))
    return _screen(scene, profile, "legs", LEGS, finish)


def _screen(
    scene: Scene, profile: Profile, name: str, topics: tuple[Topic, ...], finish: tuple[Button, ...]
) -> Message:
    screening = _topics(profile)
    boxes = rows_of((toggle(scene, name, topic, getattr(screening, topic)) for topic in topics), 2)
    return replace(scene.message(f"ask-{name}"), buttons=(*boxes, finish), key=f"{PREFIX}:{name}")


def _any(profile: Profile, topics: tuple[Topic, ...]) -> bool:
    return any(getattr(_topics(profile), topic) for topic in topics)


def _tap_body(scene: Scene, profile: Profile, value: str) -> Answer:
    return _tap(scene, profile, value, BODY)


def _tap_legs(scene: Scene, profile: Profile, value: str) -> Answer:
    return _tap(scene, profile, value, LEGS)


def _tap(scene: Scene, profile: Profile, value: str, topics: tuple[Topic, ...]) -> Answer:
    screening = _topics(profile)
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
    if topics is BODY or not ticked(_topics(profile)):
        return settled(profile)
    return settled(profile, scene.say("health-cleared" if _topics(profile).cleared else "health-not-cleared"))


def _with(screening: Screening, topics: tuple[Topic, ...], yes: bool) -> Screening:
    """Tick topics, or not; a clearance from before is none for what is newly ticked (SCR-04)."""
    new = yes and not all(getattr(screening, topic) for topic in topics)
    return replace(screening, cleared=screening.cleared and not new, **dict.fromkeys(topics, yes))


def _hear_body(scene: Scene, profile: Profile, text: str) -> Answer:
    return _hear(scene, profile, text, BODY)


def _hear_legs(scene: Scene, profile: Profile, text: str) -> Answer:
    return _hear(scene, profile, text, LEGS)


def _hear(scene: Scene, profile: Profile, text: str, topics: tuple[Topic, ...]) -> Answer:
    """Tick what the words name; what is named only after a "no" is left to be asked."""
    low = text[:500].lower().replace("’", "'")
    cleared = _is_cleared(low)
    # who says that training may go on is no rehab
    there = affirmed(_SAID.sub(lambda said: said[0].removeprefix(said["who"]), low) if cleared else low)
    named = [topic for topic, words in WORDS.items() if re.search(rf"\b(?:{words})\b", there)]
    before = ticked(_topics(profile))
    if topics is LEGS and before and cleared and set(named) in (set(), set(before)):
        return _tap(scene, profile, "cleared", topics)  # a word of one thing clears nothing else (SCR-04)
    if named:
        changed = replace(profile, screening=_with(_topics(profile), tuple(named), True))
        return Answer(profile=changed, settled=False, note=_ticked_note(scene, named, topics))
    if topics is LEGS and before and (ended := _ended(scene, profile, text)):
        return ended
    if is_finished(text) and _any(profile, topics):
        return settled(profile)
    if says_nothing(low) and _any(profile, topics):  # a bare no takes no tick away
        still = [topic for topic in topics if getattr(_topics(profile), topic)]
        return Answer(settled=False, note=scene.say("ask-health-still", names=_names(scene, still)))
    if says_nothing(low):
        return settled(profile, screening=_with(_topics(profile), topics, False))
    return unclear(scene, "unclear-health")


def _ended(scene: Scene, profile: Profile, text: str) -> Answer | None:
    """Take words that end the last screen; a bare yes is no clearance, so what it says yes to is asked (SCR-04)."""
    low = text.strip().lower().rstrip("!. ")
    if _NOT_YET.fullmatch(low):
        return _tap(scene, profile, "next", LEGS)
    if _YES.fullmatch(low) and not _topics(profile).cleared:
        return unclear(scene, "ask-screen-cleared")
    return _settled(scene, profile, LEGS) if is_finished(text) else None


def _is_cleared(low: str) -> bool:
    """Tell whether words say, without a condition, that a professional has cleared the athlete."""
    said = _SAID.search(low) or _CLEARED.search(low)
    return bool(said) and not (_HEDGED.search(low) or _DENIED.search(low))


def _ticked_note(scene: Scene, named: list[Topic], topics: tuple[Topic, ...]) -> str:
    """Name what was ticked, and where it stands if not on this screen."""
    here = any(topic in topics for topic in named)
    return scene.say("ask-health-ticked" if here else "ask-health-ticked-elsewhere", names=_names(scene, named))


def _names(scene: Scene, topics: Iterable[Topic]) -> str:
    screens = {topic: "body" if topic in BODY else "legs" for topic in topics}
    return ", ".join(scene.say(f"ask-{screen}-{topic}".replace("_", "-")) for topic, screen in screens.items())


def says_nothing(low: str) -> bool:
    """Tell whether the words, all of them, say that nothing applies."""
    words = re.sub(r"[,.!;:()]+|\s+", " ", low).strip()
    return bool(_ONLY_NO.fullmatch(words)) and bool(re.search(_NOTHING, words))


HEALTH_BODY: Final = Question(name="body", ask=_ask_body, tap=_tap_body, hear=_hear_body)
HEALTH_LEGS: Final = Question(name="legs", ask=_ask_legs, tap=_tap_legs, hear=_hear_legs)
