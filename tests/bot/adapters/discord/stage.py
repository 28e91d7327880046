"""A Discord adapter in front of the local server, taking events in for as long as the test."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.adapters import Command, Outgoing
from bot.adapters.discord import Discord
from core.chat import Address, Message
from tests.bot.adapters.coaches import Kept, Notebook
from tests.servers.discord import TOKEN, DiscordServer, dm

MENUS = {
    "en": (Command("today", "See today's session"), Command("link", "Join your chats", "The code you were given")),
    "de": (Command("today", "Das Training von heute"),),
}
REFUSAL = "I coach one person at a time. Write to me in a private chat."


def adapter(memory: Kept | None = None) -> Discord:
    return Discord(TOKEN, memory or Kept(), MENUS, REFUSAL)


@asynccontextmanager
async def running(server: DiscordServer, notebook: Notebook, memory: Kept | None = None) -> AsyncIterator[Discord]:
    """Open and run an adapter until the gateway has it; stop it as the shell does."""
    discord = adapter(memory)
    await discord.open()
    run = asyncio.create_task(discord.run(notebook.receive))
    try:
        await server.changes.until(lambda: server.gateway.connected)
        yield discord
    finally:
        run.cancel()
        await asyncio.wait([run])
        await discord.close()


@asynccontextmanager
async def opened(memory: Kept | None = None) -> AsyncIterator[Discord]:
    """Open an adapter that only sends."""
    discord = adapter(memory)
    await discord.open()
    try:
        yield discord
    finally:
        await discord.close()


def to(user: int) -> Address:
    return Address("discord", str(dm(user)))


def letter(message: Message | str, number: str = "L1", replaces: str | None = None) -> Outgoing:
    said = Message(message) if isinstance(message, str) else message
    return Outgoing(letter=number, message=said, replaces=replaces)
