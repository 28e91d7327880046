"""What is looked for in a week: how many sessions of what length, between which runs, races and rest days."""

from datetime import timedelta
from typing import Final, NamedTuple

from core.planner.calendar.frame import DAY
from core.rules import spacing
from core.rules.spacing import DEMANDING_GAP, KEY_RUN_GAP

_MINUTE: Final = timedelta(minutes=1)
KEY_GAP: Final = KEY_RUN_GAP // _MINUTE
"""From the end of a demanding session to a key run (SCH-01)."""
REST_GAP: Final = DEMANDING_GAP // _MINUTE
"""Between demanding sessions (SCH-02), kept from end to start: the stricter reading."""
SORE_GAP: Final = spacing.SORE_GAP // _MINUTE


class Wish(NamedTuple):
    """Say what is looked for: how many sessions of what length, and what binds them."""

    sessions: int
    minutes: int
    style: str
    beginner: bool
    rest_days: frozenset[int]
    races: tuple[tuple[int, int], ...] = ()
    last_end: int | None = None
    last_day: int | None = None
    gap: int = REST_GAP
    key_gap: int = KEY_GAP
    first: bool = False
    """Strength may come first on days with easy runs, six hours before them (D15)."""
    must: int | None = None
    """A day that has to be among them."""
    due: int = 0
    """How many are due, as far as more of them would change the choice."""
    tires: int | None = None
    """The day of a long run that may be run on tired legs (SCH-07)."""
    after_long: bool = False
    """The evening of a long run counts for a third session too, to tell what leaves it out."""
    last: int = 6
    """The last day that may be used: in race week nothing stands after the race."""
    race_week: tuple[tuple[int, int], ...] = ()
    """Days of the race week that follows, each with the last start of its one session: it keeps its room (TAP-01)."""

    def cramps(self, day: int, end: int) -> bool:
        """Tell whether work that ends on a day leaves the race week that follows no room."""
        able = (end + self.gap <= 7 * DAY + last and day + 2 <= 7 + other for other, last in self.race_week)
        return bool(self.race_week) and not any(able)
