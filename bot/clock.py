"""The clock of a terminal: the real one, one set forward, or one that stands still until it is told to move."""

from datetime import UTC, datetime, timedelta

_MOMENT = timedelta(microseconds=1)


class Clock:
    """Tell the time; `start` stops the clock at that instant, so that a script of replies always gives the same."""

    def __init__(self, start: datetime | None = None) -> None:
        self._stopped = start
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        """Return now, with an offset."""
        return self._stopped or datetime.now(UTC).astimezone() + self._ahead

    @property
    def moved(self) -> bool:
        """Tell whether this is another time than the real one."""
        return self._stopped is not None or bool(self._ahead)

    def tick(self) -> None:
        """Let a moment pass where time stands still: no two messages are of one instant."""
        if self._stopped:
            self._stopped += _MOMENT

    def forward(self, to: datetime) -> None:
        """Set the clock to a later instant; an earlier one changes nothing."""
        gap = to - self()
        if gap <= timedelta():
            return
        if self._stopped:
            self._stopped = to.astimezone(self._stopped.tzinfo)
        else:
            self._ahead += gap
