"""Whether today is to be trained: what the plan holds is the answer, after all that was told of the body."""

from typing import Final

from core import regex as re
from core.conversation.turns.scene import Scene, Step
from core.conversation.wishes.commands import COMMANDS

_WORK: Final = r"(?:strength|session|work ?out|training)"
_THEN: Final = (
    rf"(?: (?:it|that|this|my|the|today'?s|tonight'?s|{_WORK}|today|tonight|now|anyway|all the same|then|"
    r"this (?:morning|evening)))*"
)
_ASKED: Final = re.compile(
    rf"(?:(?:so|and|ok|but|or)[, ]+)*(?:"
    rf"(?:should|must|do|shall) (?:i|we) (?:still |even |really |just )*(?:train|lift|work ?out|do(?= \w+)){_THEN}|"
    rf"(?:can|may) (?:i|we) (?:still )?(?:train|lift|work ?out|do (?:the|my|today'?s|tonight'?s) {_WORK})"
    r"(?: (?:today|tonight|now|anyway|all the same|then))*|"
    r"(?:(?:is it|am i|it'?s) )?(?:still )?(?:fine|ok(?:ay)?|safe|good|allowed) (?:for me )?to (?:train|lift|work ?out)"
    rf"{_THEN}(?=\?)|"
    r"is (?:today|it|tonight) an? (?:strength|training|rest|gym) (?:day|night)(?: today)?)\W*"
)


def trains_today(scene: Scene, low: str) -> Step | None:
    """Show today to who asks whether it is to be trained."""
    return COMMANDS["today"](scene, "") if _ASKED.fullmatch(low) else None
