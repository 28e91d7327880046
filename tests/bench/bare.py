"""Bare loops over the same libraries: they store nothing, and lose what is under way when they stop."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

import discord
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions

from bot.adapters.discord.buttons import keyboard
from bot.adapters.discord.outward import parts as discord_parts
from bot.adapters.telegram.outward import parts as telegram_parts
from bot.adapters.telegram.transport import AiohttpRequest
from core.chat import Button, Message
from tests.bench.serving import Remote
from tests.servers import telegram
from tests.servers.discord import TOKEN, dm

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_NONCES = count(1)

Post = Callable[[int, Message], Awaitable[object]]


@asynccontextmanager
async def sender(remote: Remote) -> AsyncIterator[Post]:
    """Hand out the library's own send."""
    if remote.platform == "telegram":
        async with bot(remote) as library:
            yield lambda user, message: telegram_post(library, user, message)
        return
    client = discord.Client(intents=discord.Intents.none())
    await client.login(TOKEN)
    yield lambda user, message: discord_post(client, dm(user), message)
    await client.close()


def bot(remote: Remote) -> Bot:
    return Bot(
        telegram.TOKEN, remote.base_url, request=AiohttpRequest(), get_updates_request=AiohttpRequest(connections=2)
    )


async def telegram_post(library: Bot, user: int, message: Message) -> None:
    """Make the request that the adapter makes."""
    part = telegram_parts(message)[0]
    rows = [[InlineKeyboardButton(b.label, callback_data=b.data) for b in row] for row in part.rows]
    keyboard = InlineKeyboardMarkup(rows) if rows else None
    await library.send_message(
        user, part.html, "HTML", disable_notification=False, reply_markup=keyboard, link_preview_options=_NO_PREVIEW
    )


async def discord_post(client: discord.Client, chat: int, message: Message) -> None:
    """Make the request that the adapter makes."""
    part = discord_parts(message)[0]
    await client.get_partial_messageable(chat).send(
        part.content, view=keyboard(part.rows), nonce=next(_NONCES), suppress_embeds=True
    )


@asynccontextmanager
async def echo(remote: Remote) -> AsyncIterator[None]:
    """Run a bot that answers every message, people at once, and stores nothing."""
    if remote.platform == "telegram":
        async with bot(remote) as library:
            task = asyncio.create_task(_echo_telegram(library))
            yield
            task.cancel()
            await asyncio.wait([task])
        return
    client = _Echo(intents=discord.Intents(dm_messages=True), max_messages=None, guild_ready_timeout=0.05)
    task = asyncio.create_task(client.start(TOKEN))
    yield
    await client.close()
    await asyncio.wait([task])


async def _echo_telegram(library: Bot) -> None:
    offset = 0
    while True:
        updates = await library.get_updates(offset=offset, timeout=25)
        offset = updates[-1].update_id + 1 if updates else offset
        async with asyncio.TaskGroup() as tasks:
            for update in updates:
                if message := update.message:
                    tasks.create_task(telegram_post(library, message.chat.id, heard(message.text or "")))


def heard(text: str) -> Message:
    """Say what the tests' dialogue says: both bots make the same request."""
    return Message(f"heard {text}", buttons=((Button("ok", "ok"),),))


class _Echo(discord.Client):
    async def on_message(self, message: Any) -> None:
        if not message.author.bot:
            await discord_post(self, message.channel.id, heard(message.content))
