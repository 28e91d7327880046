"""What is said unasked: when to begin, and until when it is worth saying."""

from datetime import datetime, time, timedelta, tzinfo
from typing import Final

from bot.store import Call
from core.conversation.turns.turn import Letter

LATE: Final = timedelta(minutes=30)
"""From here on a message says itself that it is late."""
WORTH: Final = timedelta(hours=5)
"""How late a message may be where the dialogue named no limit."""
QUIET: Final = time(22)
"""The local hour from which nothing overdue is said (MSG-05); what was wished for later than that still is."""
_STEPS: Final = 1 << 16


def call(athlete_id: int, meant: datetime | None, spread: timedelta) -> Call | None:
    """Return when to begin: the athlete's own fixed share of the spread before the instant, never after it."""
    if meant is None:
        return None
    share = athlete_id * 40_503 % _STEPS
    return Call(meant=meant, at=meant - spread * share / _STEPS)


def worth_until(letter: Letter, meant: datetime, zone: tzinfo) -> datetime:
    """Return the instant after which the letter is no longer sent."""
    limit = letter.expires or meant + WORTH
    quiet = datetime.combine(meant.astimezone(zone).date(), QUIET, zone)
    return min(limit, quiet) if meant < quiet else limit
