"""Whether today is to be trained: what the plan holds is the answer, after all that was told of the body."""

from datetime import timedelta
from typing import Final

from core import regex as re
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import is_ill, open_flag, session_on
from core.conversation.plan.wording import place_words
from core.conversation.turns.scene import Scene, Step
from core.conversation.wishes.commands import COMMANDS
from core.journal import Pain

LATELY: Final = timedelta(days=2)
"""For so long a pain is spoken of beside the session that may load its place."""

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
    if not _ASKED.fullmatch(low):
        return None
    step, stops = COMMANDS["today"](scene, ""), open_flag(scene) or is_ill(scene)
    session = session_on(scene, scene.today)
    if stops or (session and is_settled(scene, session.id)):
        return step
    if session is None:
        return step.following(scene.message("train-none"))
    hurt = [e for e in scene.journal if isinstance(e, Pain) and e.region and scene.now - e.at <= LATELY]
    if not hurt or not hurt[-1].score:
        return step
    place = place_words(scene, hurt[-1].region, hurt[-1].leg)
    return step.following(scene.message("train-hurt", place=place, score=f"{hurt[-1].score:g}"))
