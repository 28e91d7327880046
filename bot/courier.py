"""Deliver what was saved: replies before pushes, in order per chat, within each platform's budget."""

import asyncio
from asyncio import Event, Task
from collections.abc import Mapping
from datetime import timedelta
from itertools import groupby
from secrets import token_hex
from typing import Final

import structlog

from bot.adapters import Sender
from bot.carrier import Carrier, Office
from bot.fault import where
from bot.store import Post, Priority

WINDOW: Final = 256
"""How many letters of one platform and priority are under way at once."""
ROOM: Final = 32
"""How many places to wait for before more letters are claimed: one look for many, not one for each."""
BATCH: Final = 64
"""How many letters to claim in one look: while some are on their way, the next are claimed and launched."""
POLL: Final = 1.0
"""Seconds after which to look for letters even when nobody woke the courier."""
DOUBTS: Final = 5.0
"""Seconds between two looks at letters in doubt."""

log = structlog.get_logger()


class Route:
    """Carry the letters of one platform; only one process at a time may do so."""

    def __init__(self, platform: str, adapter: Sender, office: Office) -> None:
        self._platform = platform
        self._hold = timedelta() if adapter.budget.recognises_repeats else office.hold
        self._office = office
        self._outbox = office.store.outbox
        self._carrier = Carrier(adapter, office)
        self._token = token_hex(8)
        self._awake = {priority: Event() for priority in Priority}
        self._rounds: dict[Priority, dict[Task[None], int]] = {priority: {} for priority in Priority}
        self._stopping = Event()
        self._recovered = False

    def wake(self) -> None:
        """Look for letters now."""
        for awake in self._awake.values():
            awake.set()

    def stop(self) -> None:
        """Begin no further request."""
        self._stopping.set()
        for rounds in self._rounds.values():
            for task in rounds:
                task.cancel()
        self.wake()

    async def run(self) -> None:
        """Deliver until stopped; return when the requests that had begun are over and stored."""
        await self._recover()
        async with asyncio.TaskGroup() as group:
            for priority in Priority:
                group.create_task(self._lane(priority))
            group.create_task(self._doubts())
        await self._carrier.drain()

    async def flush(self) -> None:
        """Deliver everything that may go now, then return; for a platform that nobody else carries letters to."""
        if not self._recovered:
            await self._recover()
        await self._outbox.resolve(self._platform, self._office.clock())
        while posts := [post for priority in Priority for post in await self._ready(priority, WINDOW)]:
            for _, letters in groupby(sorted(posts, key=_in_order), key=lambda post: post.to):
                await self._round(list(letters))

    async def _recover(self) -> None:
        now = self._office.clock()
        left = await self._outbox.recover(self._platform, self._token, now, hold=self._hold)
        self._recovered = True
        log.info("courier ready", platform=self._platform, **{f"left_{state}": n for state, n in left.items()})

    async def _ready(self, priority: Priority, room: int) -> list[Post]:
        return await self._outbox.claim(self._platform, priority, self._office.clock(), self._token, room)

    async def _lane(self, priority: Priority) -> None:
        rounds = self._rounds[priority]
        while not self._stopping.is_set():
            self._awake[priority].clear()
            try:
                claimed = await self._claim(priority, WINDOW - sum(rounds.values()))
            except Exception as fault:  # a database that is away comes back
                log.warning("cannot claim letters", platform=self._platform, fault=where(fault))
                claimed = 0
            if not claimed:
                await _either(self._awake[priority], POLL)
        await asyncio.gather(*rounds, return_exceptions=True)

    async def _claim(self, priority: Priority, room: int) -> int:
        if room < ROOM:
            return 0
        posts = await self._ready(priority, min(room, BATCH))
        for _, letters in groupby(sorted(posts, key=_in_order), key=lambda post: post.to):
            self._begin(priority, list(letters))
        return len(posts)

    def _begin(self, priority: Priority, posts: list[Post]) -> None:
        rounds = self._rounds[priority]
        task = asyncio.create_task(self._round(posts))
        rounds[task] = len(posts)

        def done(finished: Task[None]) -> None:
            del rounds[finished]
            self._awake[priority].set()

        task.add_done_callback(done)

    async def _round(self, posts: list[Post]) -> None:
        """Carry the letters of one chat, one after the other; when one has to wait, so do those behind it."""
        for number, post in enumerate(posts, 1):
            if not await self._carrier.carry(post):
                for later in posts[number:]:
                    await self._carrier.release(later)
                return

    async def _doubts(self) -> None:
        while not self._stopping.is_set():
            try:
                decided = await self._outbox.resolve(self._platform, self._office.clock())
            except Exception as fault:  # a database that is away comes back
                log.warning("cannot look at doubts", platform=self._platform, fault=where(fault))
                decided = {}
            if decided:
                log.info("doubts decided", platform=self._platform, **{str(state): n for state, n in decided.items()})
                self.wake()
            await _either(self._stopping, DOUBTS)


class Courier:
    """Carry the letters of every platform."""

    def __init__(self, adapters: Mapping[str, Sender], office: Office) -> None:
        self.routes = {platform: Route(platform, adapter, office) for platform, adapter in adapters.items()}

    def wake(self) -> None:
        """Look for letters now."""
        for route in self.routes.values():
            route.wake()

    def stop(self) -> None:
        """Begin no further request."""
        for route in self.routes.values():
            route.stop()

    async def flush(self) -> None:
        """Deliver everything that may go now, then return."""
        for route in self.routes.values():
            await route.flush()

    async def run(self) -> None:
        """Deliver until stopped."""
        async with asyncio.TaskGroup() as group:
            for route in self.routes.values():
                group.create_task(route.run())


def _in_order(post: Post) -> tuple[str, int]:
    return post.to.chat, post.id


async def _either(event: Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        return
