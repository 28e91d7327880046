"""Add what was slept later to a night: "3.5 then another 2 in the afternoon"."""

from core.reading.lexicon.terms import words
from core.reading.words.context import Context

_THEN = words("then and plus + ,")
_MORE = words("another further extra more")
_BEHIND = words("in on at after this later from before when while during with , . ; ! but and") | {"", "\n"}
_LONGEST_NAP = 5
"""Hours: more than this is another night."""


def with_nap(context: Context, night: tuple[float, int, int]) -> tuple[float, int, int]:
    """Return a night with the hours that are told as more of it right behind."""
    hours, start, end = night
    at = end
    while context.text(at) in _THEN:
        at += 1
    another = any(word in _MORE for n in range(end, at + 1) for word in context.text(n).split())
    at += context.text(at) in _MORE
    nap = context.number(at) if at > end else None
    after = at + 1 + (context.sense(at + 1, "unit") == "h")
    more = context.text(after) in _MORE
    after += more + (more and context.sense(after + 1, "unit") == "h")
    # "6, 2 more than yesterday" is one night, and "3 more km" is no sleep.
    if nap is None or nap > _LONGEST_NAP or not (another or more) or context.text(after) not in _BEHIND:
        return night
    return hours + nap, start, after
