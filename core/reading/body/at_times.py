"""Keep one place at several times of a day as it was at its worst, since that only lowers work (PAI-01)."""

from core.reading.body.complaint import Complaint
from core.reading.body.places import ENDS
from core.reading.lexicon.terms import words
from core.reading.words.context import Context
from core.reading.words.values import score_at

_TIMES = words("before after afterwards now today walking mostly usually normally currently worst max peak") | {
    *("at worst", "at its worst", "at most", "at max", "at peak", "at rest", "at first", "on stairs", "on the stairs"),
    *("on hills", "going down", "going up", "on waking", "when walking", "by the end", "at the end", "at the start"),
}
_BEFORE = words("now today then after afterwards later")


def at_worst(context: Context, complaints: list[Complaint]) -> list[Complaint]:
    """Return the complaints with the worst of several numbers of one place: "knee 2 before, 4 during, 3 now"."""
    kept: list[Complaint] = []
    for complaint in complaints:
        last = kept[-1] if kept else None
        if last is None or not _goes_on(context, last, complaint):
            kept.append(complaint)
            continue
        if (complaint.score or 0) > (last.score or 0):
            last.score, last.when = complaint.score, complaint.when
        last.marks += complaint.marks
    return kept


def in_training(context: Context, complaint: Complaint, high: int) -> bool:
    """Tell whether a number is what the training did, however it is later: "4 on the step ups, 1 now"."""
    trained = any(context.marks[n].exercises for n in range(complaint.marks[-1] + 1, high))
    return trained or complaint.when in ("during", "running")


def is_time(context: Context, at: int) -> bool:
    """Tell whether words behind a number say when it was so: "4 during", "2 on stairs"."""
    told = {context.text(at), f"{context.text(at)} {context.text(at + 1)}"}
    return bool(told & _TIMES) or context.sense(at, "when") is not None


def _goes_on(context: Context, last: Complaint, other: Complaint) -> bool:
    """Tell whether a bare number is of the same place at another time."""
    if not (last.regions and last.scored and other.scored) or last.past or None in (last.score, other.score):
        return False
    if other.regions or other.leg or other.pain or other.sore or other.fine or other.past:
        return False
    number = other.number_at(context)
    if number is None or any(context.text(n) in ENDS for n in range(last.marks[-1] + 1, number)):
        return False
    told = score_at(context, number)
    if told is None or _is_when(context, last, number):
        return False
    return is_time(context, told.after) or other.when is not None or context.text(number - 1) in _BEFORE


def _is_when(context: Context, last: Complaint, number: int) -> bool:
    """Tell whether a number is a clock's, or a distance: "knee 3 at 6 today", "knee 3 after 10"."""
    led = context.text(number - 1)
    earlier = {context.text(n) for n in range(last.marks[0] - 1, number - 1)}
    return (led == "at" and "at" not in earlier) or (led == "after" and "before" not in earlier)
