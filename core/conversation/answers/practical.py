"""What people ask who are new to strength work: each question has its answer in content, by its rules (MSG-07)."""

from typing import Final

from core import regex as re
from core.catalog.topic import is_said_in
from core.chat import Message
from core.conversation.answers.meaning import meaning
from core.conversation.answers.why_topic import rule_buttons
from core.conversation.answers.worries import ILL, worry
from core.conversation.answers.yours import yours
from core.conversation.questions.health_words import WORDS
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.of_health import OF_HEALTH

LONGEST: Final = 200
"""More letters than this are no question, but a story that has one in it."""
_ASKED: Final = re.compile(r"(?:is|are|am|does|will|would|should) |(?:can|could|do) (?:i|we|you|my|it)\b")
"""A question without its mark: the words that ask it are named in content."""
_NAMED: Final = re.compile(rf"\b(?:{'|'.join(WORDS.values())})\b")
_HAPPENED: Final = re.compile(
    r"\b(?:since|sudden\w*|crash\w*|accident\w*|falls?|fell|fallen|hit(?:ting)?|head|ears?|bang\w*|bump\w*|bruis\w*|"
    r"concuss\w*|wounds?|cuts?|burn(?:t|ed)|vaccin\w*|jab|booster|hang ?over|hungover|drunk|drinking|drank|drinks?|"
    r"alcohol|beers?|wine|(?<!bare )(?:foot|feet)|heels?|shins?|bones?|toes?|sciatic\w*|nerves?|allerg\w*|"
    r"tingl\w*|drugs?|dose|mg)\b"
)
"""What happened to a body, where it is no muscle, and what it was given."""
_OF_HEALTH: Final = (OF_HEALTH, _NAMED, _HAPPENED, re.compile(ILL))
"""Words of one's body, denied or long over as it may be: where one stands beside a question, no table answers."""


def practical(scene: Scene, low: str) -> Message | None:
    """Answer a question by the most words that ask it; null where none is known, or where health is told with it."""
    asked = len(low) <= LONGEST and (asks(low) or _ASKED.match(low))
    for _, words, name in scene.catalog.asked:
        topic = scene.catalog.questions[name]
        found = words.search(low[:LONGEST]) if asked or topic.told else None
        beside = _beside(found, low) if found else ""
        of_health = any(words.search(beside) for words in _OF_HEALTH)
        if found and not of_health and not is_said_in(topic.unless, beside):
            own = yours(scene, topic.rules[0]) if topic.own and scene.athlete.profile else ""
            return Message("\n".join(filter(None, (own, topic.says))), buttons=rule_buttons(scene, [*topic.rules]))
    return None


def _beside(found: re.Match[str], low: str) -> str:
    """Return the words without those that ask: what stands between them is told as well."""
    for group in range(found.re.groups, 0, -1):
        low = f"{low[: found.start(group)]} {low[found.end(group) :]}"
    return low


def of_body(low: str) -> bool:
    """Tell whether words speak of one's health, or of what happened to a body."""
    return bool(OF_HEALTH.search(low) or _HAPPENED.search(low))


def explained(scene: Scene, text: str) -> Step | None:
    """Explain a word, or answer a worry: neither tells anything of the athlete, whatever places it names."""
    low = text.lower().replace("-", " ").strip()
    if told := meaning(scene, low) or worry(scene, low):
        return told
    answer = practical(scene, low)
    return scene.stay(answer) if answer else None
