"""A session in a word and a number: "brutal session, 8" says how hard it was, and nothing of what was done."""

from typing import Final

from core import regex as re
from core.wall_time import WEEKDAY

_RATING: Final = (
    r"(?:brutal|killer|killed|hard|tough|easy|good|great|ok|okay|fine|solid|clean|nice|decent|al+right|dead|died|"
    r"exhausting|intense|spicy|rough|heavy|light|challenging|moderate|manageable|comfortable|session|"
    r"sesh|series|work ?out)"
)
_WORD: Final = (
    rf"(?:{_RATING}|(?:the|my|that|those|these|it|this|was|were|is|are|felt|feels|went|gone|an?|really|so|very|quite|"
    r"pretty|what|one|thing|whole|all|and|but|overall|i|i'?m|me|though|bit|little|strength|lunges|squats|"
    rf"(?:calf )?raises|step ?ups|haha|lol|phew|wow|like|about|maybe|probably|{WEEKDAY}(?:'?s)?))"
)
_RATED: Final = re.compile(
    rf"\W*(?=(?:.*\W)?{_RATING}\W)(?P<words>(?:{_WORD}\W+)+)"
    r"(?P<number>10|[4-9](?:[.,]5)?)(?: ?/ ?10| out of 10)?[^\w/]*"
)
_DAY: Final = re.compile(rf"\b{WEEKDAY}\b")


def rated(text: str) -> str | None:
    """Return the words that say how hard a session was in one way; null where they tell something else."""
    found = _RATED.fullmatch(text.lower())
    if found is None:
        return None
    day = _DAY.search(found["words"])
    return f"{day[0] + ' ' if day else ''}session was {found['number']}"
