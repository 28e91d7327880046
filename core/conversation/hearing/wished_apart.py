"""A clause that wishes for something whatever else it may be read as: its day, race or setting is no report."""

from collections.abc import Callable
from typing import Final

from core import regex as re
from core.athlete import DAYS
from core.conversation.profile.change import change
from core.conversation.profile.pause import away, is_away
from core.conversation.profile.running_change import race
from core.conversation.turns.scene import Scene, Step
from core.conversation.understand.asking import asks
from core.conversation.understand.clauses import rather
from core.conversation.understand.weekdays import DAY, days_in

_NOT_THEN: Final = re.compile(
    r"^(?:i |we |but |and |also )*(?:can'?t|cannot|won'?t(?: be able to)?|unable to|not able to)"
    rf" (?:do|make|train|lift|work ?out)(?: it| strength| the session)?(?: on)?(?: this)? (?:{DAY}|tomorrow)\b"
    r"(?!.*\b(?:until|till?|back|instead)\b)"
)
_LASTING: Final = re.compile(
    r"\b(?:from now on|nowadays|these days|for good|every (?:week|session)|(?:per|a) session)\b"
)
"""What changes a setting, whatever else its words may tell."""


def wished_apart(free: Scene, clause: str, say: Callable[[Scene, str], Step | None]) -> Step | None:
    """Take days away, a race, a day that cannot be or what is to last, whatever else the clause may be read as."""
    low = clause.lower()
    if rather(clause) or (is_away(low) and away(free, low) and not asks(clause)):
        return say(free, clause)
    if clause and (ahead := race(free, low)):
        return ahead
    if _NOT_THEN.search(low) and DAYS[free.today.weekday()] not in days_in(clause):
        return say(free, clause)
    lasts = change(free, clause, ()) if _LASTING.search(low) else None
    return lasts if lasts and lasts.profile else None
