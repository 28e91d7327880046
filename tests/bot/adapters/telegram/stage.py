"""A Telegram adapter in front of the local server, taking events in for as long as the test."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.adapters import Command, Outgoing
from bot.adapters.telegram import Telegram, Webhook
from core.chat import Address, Message
from tests.bot.adapters.coaches import Kept, Notebook
from tests.servers.telegram import TOKEN, TelegramServer

MENUS = {"en": (Command("today", "See today's session"),), "de": (Command("today", "Das Training von heute"),)}
REFUSAL = "I coach one person at a time. Write to me in a private chat."


def adapter_for(server: TelegramServer, memory: Kept | None = None, webhook: Webhook | None = None) -> Telegram:
    return Telegram(TOKEN, memory or Kept(), MENUS, REFUSAL, base_url=server.base_url, webhook=webhook)


@asynccontextmanager
async def running(telegram: Telegram, notebook: Notebook) -> AsyncIterator[None]:
    """Open and run the adapter; stop it as the shell does."""
    await telegram.open()
    run = asyncio.create_task(telegram.run(notebook.receive))
    try:
        yield
    finally:
        run.cancel()
        await asyncio.wait([run])
        await telegram.close()


@asynccontextmanager
async def opened(server: TelegramServer) -> AsyncIterator[Telegram]:
    """Open an adapter that only sends."""
    telegram = adapter_for(server)
    await telegram.open()
    try:
        yield telegram
    finally:
        await telegram.close()


def to(user: int) -> Address:
    return Address("telegram", str(user))


def letter(message: Message | str, number: str = "L1", replaces: str | None = None) -> Outgoing:
    said = Message(message) if isinstance(message, str) else message
    return Outgoing(letter=number, message=said, replaces=replaces)
