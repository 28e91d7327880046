"""Read back what was written in private chats while nobody listened."""

import asyncio
from typing import Final

import discord
import structlog
from aiohttp import ClientError

from bot.adapters import Memory
from bot.adapters.discord.intake import Intake
from bot.adapters.discord.inward import PLATFORM, moment, written
from bot.adapters.discord.pacing import Pacer

log = structlog.get_logger()
MARGIN: Final = 10 * 60 * 1000 << 22
"""Ten minutes in the platform's ids: read from before the last event, for what is known is not taken twice."""
_RETRY: Final = 5.0


class CatchUp:
    """Go through every chat that is known, the latest active first, below the pace of everything else."""

    def __init__(self, memory: Memory, per_second: float = 10) -> None:
        self._memory = memory
        self._pacer = Pacer(per_second)

    async def run(self, client: discord.Client, intake: Intake) -> None:
        """Hand over what is found; a chat that cannot be read for now is tried again."""
        last = await self._memory.last_events(PLATFORM)
        for chat in sorted(last, key=lambda chat: moment(last[chat]), reverse=True):
            while not await self._read(client, intake, int(chat), moment(last[chat])):
                await asyncio.sleep(_RETRY)

    async def _read(self, client: discord.Client, intake: Intake, chat: int, last: int) -> bool:
        """Read one chat; false where it is worth another try."""
        await self._pacer.turn()
        since = discord.Object(max(0, last - MARGIN))
        try:
            async for message in client.get_partial_messageable(chat).history(after=since, limit=None):
                if inbound := written(message):
                    await intake.take(inbound)
        except (discord.DiscordServerError, discord.RateLimited, ClientError, OSError) as error:
            log.info("chat not read back, trying again", fault=type(error).__name__)
            return False
        except discord.HTTPException as error:
            log.info("chat not read back", fault=error.code)
        return True
