"""How much to do at once: many share a transaction, yet nobody waits long for the database or the loop."""

from asyncio import get_running_loop, sleep
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

LASTS: Final = 0.03
"""Seconds of work that one transaction may hold: those who write want the database, too."""
SLICE: Final = 0.01
"""Seconds of work after which others have their turn of the loop."""
FEWEST: Final = 4
MOST: Final = 256
MODEST: Final = 4
"""By how much a portion is smaller while somebody waits, or has just waited, for the same database."""
RECENT: Final = 1.0
"""Seconds for which somebody who waited is remembered."""


class Work:
    """Stand for one transaction's work on as many athletes as `served` says."""

    def __init__(self) -> None:
        self.served = 0
        self.began = self._breath = get_running_loop().time()

    async def breathe(self) -> None:
        """Let others have their turn once a slice of work is done."""
        if get_running_loop().time() - self._breath >= SLICE:
            await sleep(0)
            self._breath = get_running_loop().time()


@dataclass
class Portion:
    """Say how many athletes the next transaction may serve, by how long each of the last ones took."""

    size: int = 16
    _wanted: float = -RECENT

    def make_room(self) -> None:
        """Be modest for a while: somebody is waiting."""
        self._wanted = get_running_loop().time()

    def most(self) -> int:
        """Return how many the next transaction may serve now."""
        wanted = get_running_loop().time() - self._wanted < RECENT
        return max(FEWEST, self.size // MODEST) if wanted else self.size

    @contextmanager
    def taking(self) -> Iterator[Work]:
        """Measure the work of one transaction, which says how many it served."""
        work = Work()
        yield work
        lasted = get_running_loop().time() - work.began
        if work.served and lasted > 0:
            self.size = max(FEWEST, min(MOST, 2 * self.size, int(LASTS / lasted * work.served)))
