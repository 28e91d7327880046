"""Tell whether one place is told with how it feels before another is named, so that the next number is no more its."""

from core.reading.body.complaint import Complaint
from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_PARTS = words("but and though plus with , . ; ! .. ...") | {"\n"}
_ALIKE = words("both each all so as same")


def told_whole(context: Context, at: int, current: Complaint) -> bool:
    """Tell whether all is told of the place before: "right calf tight. quads 5", not "sore calf and quads 5"."""
    felt = felt_behind(context, current)
    if felt is None or context.sense(at, "region") in current.regions:
        return False
    led = [context.text(n) for n in range(felt + 1, at) if context.sense(n, "leg") is None]
    return (not led or not _PARTS.isdisjoint(led)) and not _for_several(context, at)


def scored_behind(context: Context, at: int, after: int, current: Complaint) -> bool:
    """Tell whether a number behind a sore place is its own, and the one before it of something else.

    "6/10 calves sore 3" and "8 out of 10, quads are sore, 6", but not "3 calves sore 2 quads".
    """
    bare = current.scored and not (current.regions or current.leg or current.sore or current.pain)
    if not bare or not any(context.marks[n].has("sore", "pain") for n in range(at + 1, after)):
        return False
    own = after + (context.text(after) == ",")
    beside = context.marks[own + 1 : own + 3]
    return context.number(own) is not None and not any(mark.has("region", "leg", "sore") for mark in beside)


def felt_behind(context: Context, current: Complaint) -> int | None:
    """Return where it stands how a place feels, behind the place."""
    felt = [n for n in current.marks if context.marks[n].has("sore", "pain")]
    places = [n for n in current.marks if context.sense(n, "region") is not None]
    return felt[-1] if felt and places and places[-1] < felt[-1] else None


def _for_several(context: Context, at: int) -> bool:
    """Tell whether the number behind a place is one for several: "hips sore, quads sore, both 5"."""
    end = next((n for n in range(at, len(context.marks)) if context.number(n) is not None), at)
    return any(context.text(n) in _ALIKE for n in range(max(at - 3, 0), end))
