"""Read the hours that stand by themselves in an answer about the morning: "calves 2, 6h"."""

from core.reading.facts import SleepSaid
from core.reading.words.context import Context

_FEWEST, _MOST = 3, 12
"""Hours that are a night where nothing says of what they are."""
_SIGNS = frozenset({"", ",", ".", ";", "\n", "..."})


def lone_night(context: Context) -> list[SleepSaid]:
    """Return the one night that hours between signs tell of, where soreness was asked."""
    if context.asked != "soreness" or context.has("run", "session"):
        return []
    for at in context.at("number"):
        hours, beside = context.number(at) or 0, {context.text(at - 1), context.text(at + 2)}
        if context.sense(at + 1, "unit") == "h" and beside <= _SIGNS and _FEWEST <= hours <= _MOST:
            context.take(at, at + 1)
            return [SleepSaid(hours=hours)]
    return []
