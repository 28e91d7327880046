"""Keep requests apart: the library knows each route's limit, not the one over all of them."""

import asyncio
from math import inf


class Pacer:
    """Let at most `per_second` through, evenly, first come first served; time lost is not made up for by a burst."""

    def __init__(self, per_second: float) -> None:
        self._gap = 1 / per_second
        self._last = -inf
        self._door = asyncio.Lock()

    async def turn(self) -> None:
        """Return when it is one's turn."""
        loop = asyncio.get_running_loop()
        async with self._door:
            rest = self._last + self._gap - loop.time()
            if rest > 0:
                await asyncio.sleep(rest)
            self._last = loop.time()
