"""Read a place that is fine, where pain was asked for, as one that does not hurt, unless it is not so, or back."""

import re

from core.reading.body.complaint import Complaint
from core.reading.lexicon.not_so import NEARLY, NEVER
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_BESIDE = words(
    "my the a is are feels feel all now today still so far and it its itself , . ! nope no nah really just perfectly "
    "totally completely absolutely been has thanks at all me"
)
"""The words that may stand beside it, so that nothing else is said of it: no "isnt", no "until"."""
_GONE = words("gone disappeared vanished settled sorted") | {"is history", "went away", "calmed down", "cleared up"}
_NOT = re.compile(
    rf"\b(?:not|isnt|arent|wasnt|{NEARLY}|{NEVER})(?: (?:all|completely|fully|quite|really|yet|even|been))* $"
)
_BACK = re.compile(
    r"\b(?:but|then|and|yet) (?:[a-z]+ ){0,4}(?:back(?! to| home| from)|again|returned(?! to| home| from)|reappeared|"
    r"resurfaced|recurred|flared)\b"
)


def fine_place(context: Context, complaints: list[Complaint]) -> Complaint | None:
    """Return the one place that is all that is named, with no pain."""
    only = complaints[0] if len(complaints) == 1 else None
    if context.asked != "pain" or only is None or len(only.regions) != 1 or not only.fine:
        return None
    if only.scored or only.pain or only.sore or only.limp:
        return None
    if not all(mark.has("region", "leg", "fine") or mark.text in _BESIDE for mark in context.marks):
        return None
    context.take(*only.marks)
    only.score = 0
    return only


def is_denied(context: Context, at: int) -> bool:
    """Tell whether a place is said not to be fine: "knee not ok", "isnt back to normal"."""
    return _NOT.search(context.plain, 0, context.marks[at].start) is not None


def is_there(context: Context, at: int) -> bool:
    """Tell whether what is said to be gone is not, or is back: "hasnt vanished", "disappeared but came back"."""
    mark = context.marks[at]
    if mark.text not in _GONE:
        return False
    return is_denied(context, at) or _BACK.search(context.plain, mark.end) is not None
