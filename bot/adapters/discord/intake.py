"""Take events in: insist until the coach has each, answer interactions from the commit, in time."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import Any, Final

import discord
import structlog
from aiohttp import ClientError

from bot.adapters import Inbound, Receive

log = structlog.get_logger()
PROMPT: Final = timedelta(seconds=2)
"""When an interaction is answered at the latest; the platform gives up after three seconds."""
LONGEST_PAUSE: Final = 30.0
DRAIN: Final = 5.0


class Intake:
    """Take events; whoever calls goes on at once, and those of one chat are handed over in the order of the calls.

    What is `new` waits until `before` it was missed in its chat is stored.
    """

    def __init__(self, receive: Receive) -> None:
        self._receive = receive
        self.before: Callable[[str], Awaitable[None]] = _nothing
        self._works: set[asyncio.Task[Any]] = set()

    def take(self, *inbounds: Inbound, new: bool = False) -> "asyncio.Task[None]":
        """Have events handed over, one after the other."""
        return self._work(self._insist(inbounds, new=new))

    def answer(self, acknowledge: Callable[[], Awaitable[object]], *inbounds: Inbound) -> None:
        """Have an interaction's events handed over, and acknowledge it once they are stored or time is up."""
        self._work(self._answered(self.take(*inbounds, new=True), acknowledge))

    def aside(self, acknowledge: Callable[[], Awaitable[object]]) -> None:
        """Answer an interaction that means nothing to the coach."""
        self._work(self._acknowledged(acknowledge))

    async def drain(self) -> None:
        """Let what was begun finish, while it can still be acknowledged: the platform does not hand it over again."""
        if self._works:
            await asyncio.wait(self._works, timeout=DRAIN)

    async def close(self) -> None:
        """Give up what could not be finished."""
        for work in tuple(self._works):
            work.cancel()

    def _work(self, work: Coroutine[Any, Any, None]) -> "asyncio.Task[None]":
        task = asyncio.create_task(work)
        self._works.add(task)
        task.add_done_callback(self._works.discard)
        return task

    async def _insist(self, inbounds: tuple[Inbound, ...], *, new: bool) -> None:
        for inbound in inbounds:
            await self._store(inbound, new=new)

    async def _store(self, inbound: Inbound, *, new: bool) -> None:
        pause = 0.5
        while True:
            try:
                if new:
                    await self.before(inbound.address.chat)
                return await self._receive(inbound)
            except Exception as error:
                log.warning("event not stored, trying again", id=inbound.event_id, fault=type(error).__name__)
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _answered(self, stored: "asyncio.Task[None]", acknowledge: Callable[[], Awaitable[object]]) -> None:
        await asyncio.wait({stored}, timeout=PROMPT.total_seconds())
        await self._acknowledged(acknowledge)

    async def _acknowledged(self, acknowledge: Callable[[], Awaitable[object]]) -> None:
        """Acknowledge; too late is no harm, for the event itself is stored."""
        try:
            await acknowledge()
        except (discord.DiscordException, ClientError, OSError, RuntimeError) as error:
            log.info("interaction not acknowledged", fault=type(error).__name__)


async def _nothing(_: str) -> None:
    """Wait for nothing: no chat has been missed."""
