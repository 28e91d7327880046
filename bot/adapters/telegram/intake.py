"""Take one update: hand what it means to the coach, answer a tap at once, leave groups."""

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog
from telegram import Bot, Update
from telegram.error import TelegramError

from bot.adapters import Receive
from bot.adapters.telegram.inward import inbound, public_chat

log = structlog.get_logger()
RawUpdate = dict[str, Any]


class Intake:
    """Take updates one by one; `take` may be called for many at once."""

    def __init__(self, bot: Bot, receive: Receive, refusal: str) -> None:
        self._bot = bot
        self._receive = receive
        self._refusal = refusal
        self._asides: set[asyncio.Task[None]] = set()

    async def take(self, raw: RawUpdate) -> None:
        """Return once the coach has stored what the update means; raise what kept it from being stored."""
        update = self._parsed(raw)
        if update is None:
            return
        if (chat := public_chat(update)) is not None:
            self._aside(self._leave(chat))
        if update.callback_query:
            self._aside(self._answer(update.callback_query.id))
        if event := inbound(update):
            await self._receive(event)

    def _parsed(self, raw: RawUpdate) -> Update | None:
        """Read the update; one that cannot be read is set aside, or it would stop all that follow."""
        try:
            return Update.de_json(raw, self._bot)
        except Exception as error:
            log.exception("update set aside", update=raw.get("update_id"), fault=type(error).__name__, exc_info=False)
            return None

    def _aside(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work)
        self._asides.add(task)
        task.add_done_callback(self._asides.discard)

    async def _answer(self, query: str) -> None:
        """Stop the button's spinner; too late or too busy is no harm."""
        try:
            await self._bot.answer_callback_query(query)
        except TelegramError as error:
            log.debug("tap not answered", fault=type(error).__name__)

    async def _leave(self, chat: int) -> None:
        """Say why, then leave: what an athlete tells a coach is not for a group to read."""
        for step in (lambda: self._bot.send_message(chat, self._refusal), lambda: self._bot.leave_chat(chat)):
            try:
                await step()
            except TelegramError as error:
                log.info("group not left cleanly", fault=type(error).__name__)
