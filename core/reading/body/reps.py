"""Tell the reps of a report from the scores of what hurts: "only 6 on the right, calf grumbling, 10 on the left"."""

from core.reading.body.complaint import Complaint
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_SIGNS = frozenset({",", ".", ";", "!", "\n", "-", "(", ")", "and", "but"})
_DID = words("did managed completed made")
_ONLY = words("only just about")


def without_reps(context: Context, complaints: list[Complaint]) -> list[Complaint]:
    """Return complaints without what was done: "only 6 on the right, calf grumbling, 10 on the left", "did 8, ..."."""
    if context.asked not in ("session", None):
        return complaints
    parted = [complaint for complaint in complaints if apart(context, complaint)]
    of_legs = context.asked == "session" and {complaint.leg for complaint in parted} == {"left", "right"}
    counted = parted if of_legs else [complaint for complaint in complaints if _done(context, complaint)]
    for complaint in counted:
        complaint.leg, complaint.score, complaint.scored = None if of_legs else complaint.leg, None, False
        complaint.marks = [n for n in complaint.marks if context.marks[n].has("region", "pain", "sore")]
    return [complaint for complaint in complaints if complaint.marks or complaint not in counted]


def _done(context: Context, complaint: Complaint) -> bool:
    """Tell whether a number is what was done before something hurt: "did 8, right knee hurts"."""
    at = complaint.marks[0] if complaint.marks else len(context.marks)
    if context.number(at) is None or context.text(at + 1) == "/" or not (complaint.pain or complaint.sore):
        # "Did 5/10 knee pain", "did 8 right knee 4": what hurts has no other word for it.
        return False
    return context.text(at - 1 - (context.text(at - 1) in _ONLY)) in _DID


def apart(context: Context, complaint: Complaint) -> bool:
    """Tell whether a number and its side stand in a clause of their own, and the place in another."""
    at = next((n for n in complaint.marks if context.marks[n].number is not None), None)
    if at is None or not (complaint.regions or complaint.inherited):
        return False
    low, high = context.around(at, _SIGNS)
    return not any(context.marks[n].has("region", "pain", "sore") for n in range(low, high))
