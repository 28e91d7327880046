"""Read what a session is called in a clause of its own, so that no complaint beside it takes the number."""

from core.reading.context import Context
from core.reading.effort import ENDS, effort_after
from core.reading.facts import EffortSaid
from core.reading.values import place_waits

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
    if context.asked != "session":
        return []
    for at in range(len(context.marks)):
        if context.text(at) not in _LIKENED or context.text(at - 1) not in _STARTS:
            continue
        score = effort_after(context, at)
        if score is not None and context.text(score.after) in (*ENDS, "and") and not place_waits(context, at):
            context.take(*range(at, score.after))
            return [EffortSaid(rpe=score.value)]
    return []
