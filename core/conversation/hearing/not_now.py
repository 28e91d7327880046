"""What somebody else has, and a trouble of years ago that is over: neither answers what is asked of the body now."""

from typing import Final

from core import regex as re
from core.conversation.body.pain_words import PLACE
from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import session_on
from core.conversation.profile.health_news import LOST, news_in
from core.conversation.questions import is_screen
from core.conversation.questions.health_words import is_long_over, named_in
from core.conversation.stages.stage import MORNING, AskClearance, AskFlag, AskPainPart, AskSkip, AskSoreRegion
from core.conversation.taking.reading_in import is_danger, reading_of
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import bare, parts
from core.conversation.understand.kin import of_kin
from core.conversation.understand.of_health import OF_HEALTH, tells_of_loss
from core.conversation.understand.years_ago import in_years

_HARM: Final = re.compile(
    r"\b(?:tore|torn|broke|sprained|twisted|ruptured|pulled|[am]cl|menisc\w*|fracture\w*|"
    r"ill|sick|flu|colds?|covid|fever)\b"
)
_NUMBER: Final = re.compile(r"(?:an? )?\d{1,2}(?: ?/ ?10)?")
"""What goes on with the part before it."""


_NOT_TODAY: Final = re.compile(r"(?:no[ ,]+|sorry[ ,]+)*not today\W*")


def _of_session_too(scene: Scene) -> bool:
    """Tell whether "not today" may be of a session rather than of the body that is asked about, or answers nothing."""
    session = session_on(scene, scene.today)
    waits = session is not None and not is_settled(scene, session.id)
    return isinstance(scene.stage, AskPainPart | AskSoreRegion) or (waits and isinstance(scene.stage, MORNING))


def not_now(scene: Scene, text: str) -> Step | None:
    """Say that nothing is written of what is not the athlete's, or long over; null where any part is of now."""
    if _NOT_TODAY.fullmatch(text.strip().lower()) and _of_session_too(scene):
        return scene.stay(scene.message(f"unclear-{scene.stage.kind}"))
    if asks(text) or is_screen(scene.stage) or isinstance(scene.stage, AskClearance | AskFlag | AskSkip):
        return None
    low = text.lower()
    if tells_of_loss(low) or LOST.search(low):
        return None  # a kind word goes before
    if not any(words.search(low) for words in (_HARM, PLACE, OF_HEALTH)) or is_danger(reading_of(scene, text)):
        return None
    told = [bare(part) for part in parts(low)]
    if of_kin(told[0]) and all(of_kin(part) or _NUMBER.fullmatch(part) for part in told):
        return scene.stay(scene.message("of-another"))
    ago = in_years(low, scene.today)
    return scene.stay(scene.message("long-over")) if is_long_over(ago) and not (news_in(ago) or named_in(ago)) else None
