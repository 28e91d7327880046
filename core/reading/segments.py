"""Share out the words of a reply between the exercises that it names."""

from core.catalog import Exercise
from core.reading.context import Context
from core.reading.lexicon.terms import words
from core.reading.mentions import Mention, like_sets

_TALK = words(
    "used using lifted loaded held managed only just about maybe around another plus also then finally with doing "
    "made still total "
    "roughly almost nearly exactly over under then lastly first reps plain strict slow full"
)
_BREAKS = ("sleep", "run", "region", "limp", "session", "complaint")
_FELT = words("soreness doms stiffness")
_LEADING = frozenset(
    {
        "of",
        "on",
        "for",
        "the",
        "in",
        "my",
        "x",
        "sets of",
        "at",
        "a",
        "some",
        ",",
        "good",
        "strict",
        "slow",
        "full",
        ":",
        "-",
        "were",
    }
)
_STRONG = frozenset({".", ";", "\n", "then", "..."})


def segments(context: Context, found: list[Mention], default: Exercise | None) -> list[tuple[Mention | None, int, int]]:
    """Share out the marks between the exercises that are named."""
    if not found:
        only = default or _only_exercise(context)
        return [(Mention(-1, only) if only else None, 0, _first_break(context, 0, len(context.marks)))]
    before = _numbers_before(context, found[0].at)
    segments: list[tuple[Mention | None, int, int]] = []
    low = _last_break(context, found[0].at) if before else found[0].at
    for n, mention in enumerate(found):
        following = found[n + 1].at if n + 1 < len(found) else len(context.marks)
        high = _border(context, mention.at, following, before) if n + 1 < len(found) else following
        segments.append((mention, low, _first_break(context, mention.at + 1, high)))
        low = high
    return segments


def _only_exercise(context: Context) -> Exercise | None:
    planned = context.session.exercises if context.session else ()
    return context.catalog.exercises.get(planned[0].exercise) if len(planned) == 1 else None


def _numbers_before(context: Context, at: int) -> bool:
    """Tell whether numbers lead up to the first name: "8 8 left on the rdls", "20 heel raises"."""
    low = _last_break(context, at)
    near = at - 1
    while near >= low and (
        context.text(near) in _LEADING
        or context.sense(near, "leg")
        or context.sense(near, "unit")
        or context.sense(near, "times")
        or context.sense(near, "with") is not None
    ):
        near -= 1
    return near >= low and _counts(context, near)


def _counts(context: Context, at: int) -> bool:
    return context.number(at) is not None and not context.marks[at].vague


def _last_break(context: Context, at: int) -> int:
    low = at
    while low > 0 and low - 1 not in context.taken and not _breaks(context, low - 1):
        low -= 1
    return low


def _first_break(context: Context, at: int, end: int) -> int:
    high = at
    while high < end and not _breaks(context, high):
        high += 1
    while (
        high > at
        and high < len(context.marks)
        and context.sense(high, "region") is not None
        and not like_sets(context, high)
    ):
        if context.sense(high - 1, "leg") is None and not _complaint_number(context, high - 1):
            break
        high -= 1
        if context.sense(high - 1, "leg") is None and not _complaint_number(context, high - 1):
            break
    return high


def _complaint_number(context: Context, at: int) -> bool:
    return context.number(at) is not None and context.text(at - 1) in (",", ".", ";", "\n")


def _unknown_name(context: Context, at: int) -> bool:
    """Tell whether a word that says nothing to us leads a list of numbers: likely an exercise by a name of its own."""
    mark = context.marks[at]
    if mark.senses or mark.exercises or mark.number is not None or not mark.text.isalpha() or len(mark.text) < 4:
        return False
    led = context.text(at - 1) in (",", ";", ".", "\n", "and", "then")
    return led and mark.text not in _TALK and context.number(at + 1) is not None


def _breaks(context: Context, at: int) -> bool:
    mark = context.marks[at]
    if _unknown_name(context, at):
        return True
    if mark.has("unit", "leg") or (mark.exercises and (not mark.has("region") or like_sets(context, at))):
        return False
    if mark.text in _FELT:
        return True
    return mark.has(*_BREAKS) or (mark.has("pain") and not mark.has("form"))


def _border(context: Context, at: int, following: int, before: bool) -> int:
    if not before:
        return following
    strong = [n for n in range(at + 1, following) if context.text(n) in _STRONG or context.text(n) in (",", "and", "&")]
    return strong[0] if strong else at + 1
