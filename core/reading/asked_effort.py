"""Read the effort that was asked for where it stands before or behind all else: "step downs 10 10 10 both, 7"."""

from core.reading.context import Context
from core.reading.facts import EffortSaid
from core.reading.values import score_at, whole_or_half

_GOES_ON = frozenset({"but", "although", "though", "because", "cos", "as", "since"})
_FEWEST = 3
"""So many numbers at least are sets beside the answer."""


def answered_effort(context: Context) -> list[EffortSaid]:
    """Return the first number before "but", or the last one behind a comma after a list of sets."""
    if context.asked != "rpe" or not context.marks or context.has("effort", "pain", "sore"):
        return []
    if context.text(1) in _GOES_ON and (said := _effort(context, 0)):
        return said
    last = len(context.marks) - 1
    many = context.has("exercise") and len(context.at("number")) > _FEWEST
    return _effort(context, last) if many and context.text(last - 1) == "," else []


def _effort(context: Context, at: int) -> list[EffortSaid]:
    score = score_at(context, at)
    if score is None or score.value is None or not whole_or_half(score.value) or score.after != at + 1:
        return []
    context.take(at)
    return [EffortSaid(rpe=score.value)]
