"""Read back what was written in private chats while nobody listened, each chat before anything new of it is taken.

The place in a chat from which it is read back is its last event that was stored: were a new one stored before the
missed ones, and the process then killed, those would never be looked for again. What was written before it and
changed since is read back too, a day deep.
"""

import asyncio
from collections.abc import Iterator, Mapping
from typing import Final

import discord
import structlog
from aiohttp import ClientError

from bot.adapters import Inbound, Memory
from bot.adapters.discord.intake import Intake
from bot.adapters.discord.inward import PLATFORM, edited, moment, written
from bot.adapters.discord.pacing import Pacer

log = structlog.get_logger()
MARGIN: Final = 10 * 60 * 1000 << 22
"""Ten minutes in the platform's ids: read from before the last event, for what is known is not taken twice."""
CHANGED: Final = 24 * 60 * 60 * 1000 << 22
"""A day in the platform's ids: older words that are changed while nobody listens are not looked for."""
_RETRY: Final = 5.0


class GivenUp(Exception):
    """Report that a chat was not read back to its end, for the connection is no more."""


class CatchUp:
    """Go through every chat that is known, the latest active first, below the pace of everything else."""

    def __init__(self, memory: Memory, client: discord.Client, intake: Intake, per_second: float = 10) -> None:
        self._memory = memory
        self._client = client
        self._intake = intake
        self._pacer = Pacer(per_second)
        self._last: Mapping[str, str] | None = None
        self._door = asyncio.Lock()
        self._begun: dict[str, asyncio.Task[None]] = {}
        self._over = False

    async def run(self) -> None:
        """Hand over what is found in every chat; one that cannot be read for now is tried again."""
        last = await self._places()
        for chat in sorted(last, key=lambda chat: moment(last[chat]), reverse=True):
            await self.read(chat)
        self._over = True
        self._begun.clear()

    async def read(self, chat: str) -> None:
        """Return once what was missed in a chat is stored, at once where nothing is left to read.

        Raise `GivenUp` where the connection ended before: what waits has to ask the next one.
        """
        last = await self._places()
        if self._over or chat not in last:
            return
        if chat not in self._begun:
            self._begun[chat] = asyncio.create_task(self._insist(int(chat), moment(last[chat])))
        reading = self._begun[chat]
        await asyncio.wait([reading])
        if reading.cancelled():
            raise GivenUp
        reading.result()

    def stop(self) -> None:
        """Give up."""
        for task in self._begun.values():
            task.cancel()

    async def _places(self) -> Mapping[str, str]:
        async with self._door:
            if self._last is None:
                self._last = await self._memory.last_events(PLATFORM)
            return self._last

    async def _insist(self, chat: int, last: int) -> None:
        while not await self._found(chat, last):
            await asyncio.sleep(_RETRY)

    async def _found(self, chat: int, last: int) -> bool:
        """Read one chat; false where it is worth another try."""
        await self._pacer.turn()
        since = discord.Object(max(0, last - CHANGED))
        try:
            async for message in self._client.get_partial_messageable(chat).history(after=since, limit=None):
                await self._intake.take(*_missed(message, last))
        except (discord.DiscordServerError, discord.RateLimited, ClientError, OSError) as error:
            log.info("chat not read back, trying again", fault=type(error).__name__)
            return False
        except discord.HTTPException as error:
            log.info("chat not read back", fault=error.code)
        return True


def _missed(message: discord.Message, last: int) -> Iterator[Inbound]:
    """Yield what was written since the last event, and the new words of what was heard before and changed since."""
    since = last - MARGIN
    if message.id > since and (inbound := written(message)):
        yield inbound
    if message.id <= last and (changed := edited(message)) and moment(changed.event_id) > since:
        yield changed
