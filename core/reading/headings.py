"""Read a leg that heads what follows it: "left leg: rdl 8 8, split squat 10", "left side plank 25"."""

from collections.abc import Iterator

from core.reading.context import Context
from core.reading.mentions import Mention

_STOPS = frozenset({"", ",", ".", ";", "\n", "then"})
Segment = tuple[Mention | None, int, int]


def headed(context: Context, segments: list[Segment]) -> Iterator[tuple[Mention | None, int, int, str | None]]:
    """Return each stretch without the heading of the next one, and the leg that heads it."""
    headings = [_heading(context, mention) for mention, _, _ in segments]
    standing: str | None = None
    for n, (mention, low, high) in enumerate(segments):
        following = headings[n + 1] if n + 1 < len(segments) else None
        end = high if following is None or following <= low else min(high, following)
        here = headings[n]
        leg = context.sense(here, "leg") if here is not None and here < low else None
        if here is not None:
            standing = leg if context.text(here + 1) == ":" else None
        sided = any(context.sense(at, "leg") for at in range(low, end))
        yield mention, low, end, leg or (None if sided else standing)


def _heading(context: Context, mention: Mention | None) -> int | None:
    """Return where a leg stands before a name, with nothing before it that it could belong to."""
    if mention is None or mention.at < 1:
        return None
    at = mention.at - 1 - (context.text(mention.at - 1) == ":")
    one_leg = context.free(at) and context.sense(at, "leg") in ("left", "right")
    return at if one_leg and context.text(at - 1) in _STOPS else None
