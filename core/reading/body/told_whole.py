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


def felt_behind(context: Context, current: Complaint) -> int | None:
    """Return where it stands how a place feels, behind the place."""
    felt = [n for n in current.marks if context.marks[n].has("sore", "pain")]
    places = [n for n in current.marks if context.sense(n, "region") is not None]
    return felt[-1] if felt and places and places[-1] < felt[-1] else None


def _for_several(context: Context, at: int) -> bool:
    """Tell whether the number behind a place is one for several: "hips sore, quads sore, both 5"."""
    end = next((n for n in range(at, len(context.marks)) if context.number(n) is not None), at)
    return any(context.text(n) in _ALIKE for n in range(max(at - 3, 0), end))
