"""Tell the reps of a report from the scores of what hurts: "only 6 on the right, calf grumbling, 10 on the left"."""

from itertools import pairwise

from core.reading.body.complaint import Complaint
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.values import Score

_SIGNS = frozenset({",", ".", ";", "!", "\n", "-", "(", ")", "and", "but"})
_DID = words("did managed completed made")
_ONLY = words("only just about")
_SMALL = words(", - during it today all too throughout")
_OVER = frozenset({"", ".", "!"})
SOLID = 5
"""From here on a number is none of a place that is fine."""


def without_reps(context: Context, complaints: list[Complaint]) -> list[Complaint]:
    """Return complaints without what was done: "only 6 on the right, calf grumbling, 10 on the left", "did 8, ..."."""
    if context.asked not in ("session", None):
        return complaints
    complaints = _scored_behind(context, complaints)
    parted = [complaint for complaint in complaints if apart(context, complaint)]
    of_legs = context.asked == "session" and {complaint.leg for complaint in parted} == {"left", "right"}
    counted = parted if of_legs else [one for one in complaints if _done(context, one) or _only_so_many(context, one)]
    for complaint in counted:
        complaint.leg, complaint.score, complaint.scored = None if of_legs else complaint.leg, None, False
        complaint.marks = [n for n in complaint.marks if context.marks[n].has("region", "pain", "sore")]
    return [complaint for complaint in complaints if complaint.marks or complaint not in counted]


def parted(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether something else stands between a number and a place: "did 8, slept 7, left knee 3"."""
    alone = current.scored and not (current.said or current.regions or current.leg or current.inherited)
    if not alone or context.asked not in ("session", None) or not context.marks[at].has("region", "leg", "pain"):
        return False
    counted = context.text(current.marks[0] - 1) == "done" or _managed(context, current.marks[0])
    # "All done 3, ran 5 km, left knee": what hurts has no other number and no other word for it.
    felt = any(mark.number is not None or mark.has("pain", "sore") for mark in context.marks[at:])
    return counted and felt and any(not context.free(n) for n in range(current.marks[-1] + 1, at))


def rates_all(context: Context, at: int, score: Score, current: Complaint) -> bool:
    """Tell whether a solid number that ends a report rates the session, not a place that is fine: "knee fine, 6"."""
    told = current.fine and not (current.pain or current.sore or current.limp)
    solid = context.asked == "session" and told and score.value is not None and score.value >= SOLID
    if not solid or context.text(score.after) not in _OVER:
        return False
    before = at - 1
    while context.text(before) in _SMALL:
        before -= 1
    return before >= 0 and context.marks[before].has("fine")


def _scored_behind(context: Context, complaints: list[Complaint]) -> list[Complaint]:
    """Give each place the number behind it where the first number is what was done: "did 8 right knee 4"."""
    if len(complaints) < 2 or not complaints[0].marks or not _managed(context, complaints[0].marks[0]):
        return complaints
    *placed, last = complaints
    if not last.scored or last.regions or last.leg:
        return complaints
    if not all(context.number(one.marks[0]) is not None and _placed(context, one) for one in placed):
        return complaints
    for one, other in pairwise(complaints):
        one.score = other.score
    placed[-1].pain |= last.pain
    placed[-1].sore |= last.sore
    placed[-1].marks += last.marks
    del placed[0].marks[0]
    return placed


def _placed(context: Context, complaint: Complaint) -> bool:
    return any(context.marks[n].has("region") for n in complaint.marks)


def _managed(context: Context, at: int) -> bool:
    return context.text(at - 1 - (context.text(at - 1) in _ONLY)) in _DID


def _done(context: Context, complaint: Complaint) -> bool:
    """Tell whether a number is what was done before something hurt: "did 8, right knee hurts"."""
    at = complaint.marks[0] if complaint.marks else len(context.marks)
    if context.number(at) is None or context.text(at + 1) == "/" or not (complaint.pain or complaint.sore):
        # "Did 5/10 knee pain": what hurts has no other word for it.
        return False
    return _managed(context, at)


def _only_so_many(context: Context, complaint: Complaint) -> bool:
    """Tell whether a number is what was done of the exercise that a place stands for: "calves only 1"."""
    at = complaint.number_at(context)
    if at is None or context.text(at - 1) not in ("only", "just") or complaint.pain or complaint.sore:
        return False
    named = at >= 2 and context.marks[at - 2].exercises and context.planned(context.exercise(at - 2)) is not None
    others = any(not context.marks[n].has("region") for n in context.at("exercise"))
    return bool(named) and others and context.text(at + 1) != "/" and context.sense(at - 3, "leg") is None


def apart(context: Context, complaint: Complaint) -> bool:
    """Tell whether a number and its side stand in a clause of their own, and the place in another."""
    at = complaint.number_at(context)
    if at is None or not (complaint.regions or complaint.inherited):
        return False
    low, high = context.around(at, _SIGNS)
    return not any(context.marks[n].has("region", "pain", "sore") for n in range(low, high))
