"""Read what a session is called in a clause of its own, so that no complaint beside it takes the number."""

from core.reading.context import Context
from core.reading.effort import ENDS
from core.reading.facts import EffortSaid
from core.reading.values import score_at, whole_or_half

_STARTS = frozenset({"", ",", ".", ";", "\n", "-", "and"})
_LIKENED = frozenset(
    {
        "session was",
        "session was a",
        "workout was",
        "felt like",
        "felt like a",
        "felt like an",
        "call it a",
        "call it",
        "id call it a",
        "id say",
    }
)


def called(context: Context) -> list[EffortSaid]:
    """Return what the session is called in a clause of its own beside complaints: "felt like an 8, left calf 3"."""
    for at in range(len(context.marks)):
        if context.asked != "session" or context.text(at) not in _LIKENED or context.text(at - 1) not in _STARTS:
            continue
        score = score_at(context, at + 1 + (context.text(at + 1) in ("a", "an", "about")))
        named = score and score.value is not None and whole_or_half(score.value)
        if (
            score
            and score.value is not None
            and named
            and context.text(score.after) in (*ENDS, "and")
            and _placed(context, at)
        ):
            context.take(*range(at, score.after))
            return [EffortSaid(rpe=score.value)]
    return []


def _placed(context: Context, at: int) -> bool:
    """Tell whether no place on the body before a clause waits for its number: "calf was sore, felt like a 5"."""
    for n in range(at - 1, -1, -1):
        if context.number(n) is not None or not context.free(n):
            return True
        if context.marks[n].has("region", "sore", "pain"):
            return False
    return True
