"""Tell what stands between the pieces of a report: signs, and words that may make something else of them."""

from collections.abc import Iterator

from core.reading.lexicon.sets import DENIED, HEDGES, NOT_DONE, REST, UNTOLD
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_LEFT_OUT = words(
    "missed missing skipped skipping skip dropped binned ditched never assisted cheated partial partials half"
)
_TURNING = HEDGES | NOT_DONE | REST | UNTOLD | _LEFT_OUT | words("least most something")
_USUAL = words("usual than")
"""Words of a remark beside sets, where it is a clause of its own."""
_STRONG = words(", . ; | then but") | {"\n", "...", "and then", "followed by"}
_WEAK = words("and & + / n -")
_CLAUSE_ENDS = frozenset({"", ",", ".", ";", "\n", "(", ")", "but"})
_REASONS = words("because cos since as when coz bcs before until while where")


def turned(context: Context, low: int, high: int, told: set[int]) -> bool:
    """Tell whether words stand beside the pieces that may make something else of them."""
    for begin, end in _clauses(context, low, high):
        reason = next((at for at in range(begin, end) if context.text(at) in _REASONS), end)
        stop = end if any(at in told for at in range(reason, end)) else reason
        own = any(at in told for at in range(begin, stop))
        for at in range(begin, stop):
            if context.text(at) in _TURNING and at not in told and (own or context.text(at) not in _USUAL):
                return True
            if context.text(at) in DENIED and (
                at + 1 in told or context.marks[min(at + 1, high - 1)].number is not None
            ):
                return True
    return False


def apart(context: Context, low: int, at: int, told: set[int]) -> int:
    """Tell what stands between a piece and the one before it."""
    between = []
    while at > low and at - 1 not in told:
        at -= 1
        between.append(context.text(at))
    return 2 if _STRONG & {*between} else 1 if _WEAK & {*between} else 0


def _clauses(context: Context, low: int, high: int) -> Iterator[tuple[int, int]]:
    begin = low
    for at in range(low, high + 1):
        if at == high or context.text(at) in _CLAUSE_ENDS:
            yield begin, at
            begin = at + 1
