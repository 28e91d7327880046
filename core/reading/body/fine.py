"""Read a place that is fine, where pain was asked for, as one that does not hurt: "my knee is fine"."""

from core.reading.body.complaint import Complaint
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_BESIDE = words(
    "my the a is are feels feel all now today still so far and it its itself , . ! nope no nah really just perfectly "
    "totally completely absolutely been has thanks at all me"
)
"""The words that may stand beside it, so that nothing else is said of it: no "isnt", no "until"."""


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
