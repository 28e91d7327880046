"""When a platform was last heard: a connection that hangs reports no fault, it only falls silent."""

from collections.abc import Callable
from time import monotonic


class Heartbeat:
    """Remember the last good poll or gateway heartbeat; `tick` counts seconds and never goes back."""

    def __init__(self, tick: Callable[[], float] = monotonic) -> None:
        self._tick = tick
        self._since: float | None = None
        self._last: float | None = None

    def expect(self) -> None:
        """Begin to listen: from here on, silence counts."""
        self._since = self._tick()

    def beat(self) -> None:
        """Note that the platform was heard."""
        self._last = self._tick()

    @property
    def heard(self) -> bool:
        """Tell whether the platform was heard at all."""
        return self._last is not None

    @property
    def silence(self) -> float | None:
        """Return for how many seconds nothing was heard; null where nothing is expected, as behind a webhook."""
        if self._since is None:
            return None
        return self._tick() - max(self._since, self._last or self._since)
