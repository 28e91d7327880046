"""Read a leg that heads what follows it: "left leg: rdl 8 8, split squat 10", "left side plank 25"."""

from collections.abc import Iterator

from core.reading.words.context import Context
from core.reading.words.mentions import Mention, Segment

_STOPS = frozenset({"", ",", ".", ";", "\n", "then", "-", "*", "|", "and"})
_BETWEEN = frozenset({"only", "just", "on", "the", "on the", "for", "my"})
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
            standing = leg if context.text(here + 1) in _HEADS else None
        exercise = segment.mention.exercise if segment.mention else None
        # A plank between side planks has no leg, whatever heads them.
        sided = exercise is not None and not exercise.per_leg
        sided = sided or standing is None or any(context.sense(at, "leg") for at in range(segment.low, high))
        yield segment._replace(high=high, heading=here), leg or (None if sided else standing)


def _heading(context: Context, mention: Mention | None, *, always: bool) -> int | None:
    """Return where a leg stands before a name, with nothing before it that it could belong to.

    Where the first name has its leg before it, so have all.
    """
    if mention is None or mention.at < 1:
        return None
    at = mention.at - 1
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
