"""Keep requests apart: the library knows each route's limit, not the one over all of them."""

import asyncio


class Pacer:
    """Let at most `per_second` through, evenly, first come first served."""

    def __init__(self, per_second: float) -> None:
        self._gap = 1 / per_second
        self._next = 0.0

    async def turn(self) -> None:
        """Return when it is one's turn."""
        now = asyncio.get_running_loop().time()
        mine = max(now, self._next)
        self._next = mine + self._gap
        if mine > now:
            await asyncio.sleep(mine - now)
