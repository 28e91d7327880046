"""Read a leg that heads what follows it: "left leg: rdl 8 8, split squat 10", "left side plank 25"."""

from collections.abc import Iterator

from core.reading.words.context import Context
from core.reading.words.mentions import Mention, Segment

_STOPS = frozenset({"", ",", ".", ";", "\n", "then", "-", "*", "|", "and"})
_BETWEEN = frozenset({"only", "just", "on", "the", "for", "my"})
_CLAUSE_ENDS = frozenset({"", ",", ".", ";", "\n"})
_HEADS = frozenset({":", "\n", "-", "="})


def headed(context: Context, segments: list[Segment]) -> Iterator[tuple[Segment, str | None]]:
    """Return each stretch without the heading of the next one, and the leg that heads it."""
    first = _heading(context, segments[0].mention, always=False) if segments else None
    headings = [
        _heading(context, segment.mention, always=n > 0 and first is not None) for n, segment in enumerate(segments)
    ]
    standing: str | None = None
    for n, segment in enumerate(segments):
        following = headings[n + 1] if n + 1 < len(segments) else None
        high = segment.high if following is None or following <= segment.low else min(segment.high, following)
        here = headings[n]
        leg = context.sense(here, "leg") if here is not None and here < segment.low else None
        if here is not None:
            at = segment.mention.at if segment.mention else here
            standing = leg if any(context.text(n) in _HEADS for n in range(here + 1, at)) else None
        exercise = segment.mention.exercise if segment.mention else None
        # A plank between side planks has no leg, whatever heads them.
        sided = exercise is not None and not exercise.per_leg
        sided = sided or standing is None or any(context.sense(at, "leg") for at in range(segment.low, high))
        yield segment._replace(high=high, heading=here), leg or (None if sided else standing)


def _clause_head(context: Context, at: int) -> int | None:
    """Return where the one leg stands in the clause before a colon, where another clause begins so with the other.

    "Left leg first like you told me: rdl 8 8 … then right leg: rdl 8 7"; "my left knee was fine: rdl 8 8" heads none.
    """
    if ":" not in context.words:
        return None
    heads = {
        n: head
        for n in range(len(context.marks))
        if context.text(n) == ":" and (head := _sided(context, n)) is not None
    }
    sides = {context.sense(head, "leg") for head in heads.values()}
    return heads.get(at) if len(sides) > 1 else None


def _sided(context: Context, at: int) -> int | None:
    low, _ = context.around(at, _CLAUSE_ENDS)
    legs = [n for n in range(low, at) if context.sense(n, "leg") in ("left", "right") and context.free(n)]
    told = any(context.marks[n].number is not None or context.marks[n].exercises for n in range(low, at))
    felt = any(context.marks[n].has("region", "pain", "sore", "fine") for n in range(low, at))
    return legs[0] if len(legs) == 1 and not told and not felt else None


def _heading(context: Context, mention: Mention | None, *, always: bool) -> int | None:
    """Return where a leg stands before a name, with nothing before it that it could belong to.

    Where the first name has its leg before it, so have all.
    """
    if mention is None or mention.at < 1:
        return None
    at = mention.at - 1
    if context.text(at) == ":" and context.has("leg") and (far := _clause_head(context, at)) is not None:
        return far
    while context.text(at) in _HEADS or context.text(at) in _BETWEEN:
        at -= 1
    one_leg = context.free(at) and context.sense(at, "leg") in ("left", "right")
    if (
        context.free(at)
        and context.sense(at, "leg") == "both"
        and (at == mention.at - 1 or context.text(at + 1) == ":")
        and context.text(at - 1) in _STOPS
    ):
        # "Both calves 3x18"
        return at
    return at if one_leg and (always or context.text(at - 1) in _STOPS) else None
