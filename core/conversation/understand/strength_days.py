"""Days on which somebody wants strength work, told for good: "i'd rather train monday and wednesday"."""

import re
from typing import Final

from core.athlete import Day
from core.conversation.understand.weekdays import DAY, days_in

_ONE: Final = rf"{DAY}(?:days|s)|weekends?|weekdays"
_WORK: Final = (
    r"(?:strength(?: work| training| days?| sessions?)?|train(?:ing)?|lift(?:ing)?|sessions?|work ?outs?|gym)"
)
_MORE: Final = rf"{DAY}(?:(?: ?(?:and|,|&|or|/|\+))+ ?(?:on )?{DAY})+"
"""Two days or more: a single one is rather where a session is to be moved."""
_WISH: Final = (
    r"\b(?:rather|prefer\w*|want|like|only|best|better|always|please|suits?|works?|good|fixed|can (?:we|i|you)|could|"
    r"let'?s|should|my|move)\b"
)
_DAYS: Final = re.compile(
    rf"^(?=.*{_WISH}).*\b{_WORK}\b[^.;]*?\b(?P<first>{_MORE})\b|"
    rf"\b(?P<then>{_MORE})(?: (?:mornings?|evenings?|nights?|afternoons?))?"
    r" (?:is|are|would be|works?|suits?)(?: (?:me|for me|fine))? ?(?:best|better|good|ideal|great)\b|"
    rf"\b(?:only|just) (?:(?:want|like|do|train|lift|have|have time)(?: to)? (?:do )?)?(?:{_WORK} )?"
    rf"(?:on |at |the )*(?P<only>{_ONE})\b"
)
_ELSE: Final = re.compile(
    r"\b(?:were|was|did|done|felt|had|went|missed|skipped|runs?|running|jog\w*|"
    r"this|next|today|tonight|tomorrow|until|till|holidays?)\b"
)


def strength_days(low: str) -> tuple[Day, ...]:
    """Return the days on which strength work is wanted and on no other; none where the words wish for nothing such."""
    found = None if _ELSE.search(low) else _DAYS.search(low)
    return days_in(next(filter(None, found.groups()))) if found else ()
