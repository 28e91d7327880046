"""Long polling that confirms an update only after the coach has stored it."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Final, cast
from urllib.parse import urlencode

import structlog
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.adapters.telegram.intake import RawUpdate
from bot.adapters.telegram.inward import KINDS
from bot.adapters.telegram.transport import AiohttpRequest, Halted
from bot.heartbeat import Heartbeat

log = structlog.get_logger()
LONG: Final = 25
WINDOW: Final = 100
PATIENCE: Final = 0.05
"""How long a slow update may hold back the next poll, in seconds; it stays unconfirmed for as long as it takes."""
FULL: Final = 0.25
"""The same while as many updates are open as one poll can bring: it would bring those again."""
LONGEST_PAUSE: Final = 30.0

Take = Callable[[RawUpdate], Awaitable[None]]


class Poller:
    """Fetch updates and have them taken, many at once; the offset moves only past those that were taken."""

    def __init__(self, bot: Bot, request: AiohttpRequest, take: Take, heartbeat: Heartbeat) -> None:
        self._bot = bot
        self._request = request
        self._take = take
        self._heartbeat = heartbeat
        self._open: dict[int, asyncio.Task[None]] = {}
        self._offset = 0

    async def run(self) -> None:
        """Poll until cancelled; a refused token ends it."""
        pause = 0.0
        try:
            while True:
                pause = await self._step(pause)
        finally:
            for task in self._open.values():
                task.cancel()

    async def _step(self, pause: float) -> float:
        """Poll once; return how long to pause before the poll after a failure, growing."""
        try:
            updates = await self._fetch()
        except InvalidToken:
            raise
        except TelegramError as error:
            pause = error.after.total_seconds() if isinstance(error, Halted) else min(LONGEST_PAUSE, pause * 2 or 0.5)
            log.warning("poll failed", fault=type(error).__name__, pause=pause)
            await asyncio.sleep(pause)
            return pause
        self._heartbeat.beat()
        await self._advance(updates)
        return 0.0

    async def _fetch(self) -> list[RawUpdate]:
        """Ask for raw updates: the library would parse them all at once and fail on all for one."""
        allowed = json.dumps(KINDS)
        query = urlencode({"offset": self._offset, "limit": WINDOW, "timeout": LONG, "allowed_updates": allowed})
        answer = await self._request.post(f"{self._bot.base_url}/getUpdates?{query}", read_timeout=LONG + 10)
        return cast("list[RawUpdate]", answer)

    async def _advance(self, updates: list[RawUpdate]) -> None:
        for raw in updates:
            if raw["update_id"] not in self._open:
                self._open[raw["update_id"]] = asyncio.create_task(self._insist(raw))
        if not self._open:
            return
        await asyncio.wait(self._open.values(), timeout=FULL if len(self._open) >= WINDOW else PATIENCE)
        for number in sorted(self._open):
            if not self._open[number].done():
                break
            del self._open[number]
            self._offset = number + 1

    async def _insist(self, raw: RawUpdate) -> None:
        """Have one update taken, again and again until it is: it is confirmed to nobody before that."""
        wait = timedelta(seconds=0.5)
        while True:
            try:
                return await self._take(raw)
            except Exception as error:
                log.warning("update not stored, trying again", update=raw["update_id"], fault=type(error).__name__)
            await asyncio.sleep(wait.total_seconds())
            wait = min(wait * 2, timedelta(seconds=LONGEST_PAUSE))
