"""A session that was missed or cannot be on its day, and is to be on another: it moves, and is no skip (SCH-14)."""

import re
from typing import Final

from core.conversation.plan.logged import is_settled
from core.conversation.plan.weeks import asked_session
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.clauses import rather
from core.conversation.understand.weekdays import DAY
from core.conversation.wishes.by_name import command
from core.conversation.wishes.of_session import exchange

_CATCH_UP: Final = (
    r"(?:\b(?:will|going to|gonna|can|want to)|'ll) (?:do|make|catch|train)\b.*\b(?P<to>today|tonight|tomorrow)\b"
)
_UNDONE: Final = re.compile(rf"^(?:it'?s |it is )?(?:not done|didn'?t do it|missed it|skipped it)\b[^.;]*{_CATCH_UP}")
_WILL_DO: Final = re.compile(
    r"\b(?:couldn'?t|could not|didn'?t|did not|missed|skipped)\b[^.;]*"
    rf"\b(?P<day>yesterday|(?:mon|tues|wednes|thurs|fri)day)\b.*{_CATCH_UP}"
)
"""What was missed, and is to be made up for."""
_EXCHANGE: Final = re.compile(
    r"(?:(?:hey|hi|please|can|could|may|i|we|you|want to|would like to|i'd like to|let'?s|just)[ ,]+)*"
    r"(?:swap|switch|exchange|trade|flip)(?: (?:the|my|around|round|over|sessions?|workouts?|strength|of|on|from))* "
    rf"(?P<one>{DAY})(?:'?s)?(?: (?:session|workout|strength|one))? (?:and|with|for|to|&) (?:the |my )?(?P<other>{DAY})"
    r"(?:'?s)?(?: (?:session|workout|strength|one|sessions|around|round|over|please|this week))*[ .?!]*"
)
"""Two days that are to change places."""


def caught_up(scene: Scene, text: str) -> Step | None:
    """Move the session of a day that could not, or cannot, be done and will be on another: it is no skip."""
    low = text.lower()
    if found := _EXCHANGE.fullmatch(low.strip()):
        return exchange(scene, found["one"], found["other"])
    if found := _WILL_DO.search(low):
        return command(scene, "move", f"{found['day']} to {found['to']}")
    if found := rather(low):
        return command(scene, "move", f"{found['day'] or found['led']} to {found['to']}")
    found, session = _UNDONE.search(low), asked_session(scene)
    open_ = found and session and session.date < scene.today and not is_settled(scene, session.id)
    return command(scene, "move", f"{session.date:%A} to {found['to']}") if open_ and found and session else None
