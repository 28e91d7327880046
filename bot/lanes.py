"""One thing at a time per key, in the order asked for; different keys at once."""

from asyncio import Lock
from collections.abc import AsyncIterator, Hashable
from contextlib import asynccontextmanager
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)


class Lanes(Generic[K]):
    """Hold a lane per key for as long as somebody is in it or waits for it."""

    def __init__(self) -> None:
        self._lanes: dict[K, tuple[Lock, int]] = {}

    @asynccontextmanager
    async def turn(self, key: K) -> AsyncIterator[None]:
        """Wait for those who asked before, then have the lane alone."""
        lock, users = self._lanes.get(key, (Lock(), 0))
        self._lanes[key] = lock, users + 1
        try:
            async with lock:
                yield
        finally:
            _, users = self._lanes[key]
            if users == 1:
                del self._lanes[key]
            else:
                self._lanes[key] = lock, users - 1
