"""A platform's local server in a process of its own, so that its work is not counted as the bot's."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import monotonic
from typing import Any

from tests.servers.discord import DiscordServer, dm, point_at
from tests.servers.telegram import TelegramServer

Server = TelegramServer | DiscordServer


class Remote:
    """Speak to the server's process."""

    def __init__(self, pipe: Connection, platform: str, port: int) -> None:
        self._pipe = pipe
        self.platform = platform
        self.base_url = f"http://127.0.0.1:{port}/bot"

    async def ask(self, order: str, *arguments: Any) -> Any:
        """Give an order and wait for the answer."""
        self._pipe.send((order, arguments))
        return await asyncio.to_thread(self._pipe.recv)


@contextmanager
def serving(platform: str) -> Iterator[Remote]:
    """Run the server for as long as the block lasts."""
    ours, theirs = get_context("spawn").Pipe()
    process = get_context("spawn").Process(target=_run, args=(platform, theirs), daemon=True)
    process.start()
    port = ours.recv()
    patch = point_at(port)
    try:
        yield Remote(ours, platform, port)
    finally:
        ours.send(("stop", ()))
        process.join(5)
        patch.undo()


def _run(platform: str, pipe: Connection) -> None:
    asyncio.run(_serve(TelegramServer() if platform == "telegram" else DiscordServer(), pipe))


async def _serve(server: Server, pipe: Connection) -> None:
    server.keep_log = False
    async with server:
        pipe.send(server.port)
        orders = Orders(server)
        while True:
            order, arguments = await asyncio.to_thread(pipe.recv)
            if order == "stop":
                return
            pipe.send(await getattr(orders, order)(*arguments))


class Orders:
    """Do what a benchmark asks of the server."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.tapping: asyncio.Task[list[tuple[float, float]]] | None = None

    async def know(self, users: int) -> None:
        """Let the server know people who have written before."""
        for user in range(1, users + 1):
            self.server.chats[user if isinstance(self.server, TelegramServer) else dm(user)]

    async def connected(self) -> None:
        """Wait until the bot takes events in."""
        server = self.server
        if isinstance(server, DiscordServer):
            await server.changes.until(lambda: server.gateway.connected, 30)
        else:
            await server.changes.until(lambda: server.polls, 30)

    async def fill(self, users: int, messages: int) -> None:
        """Let people write, each in turn."""
        for number in range(messages):
            self.server.say(1 + number % users, f"hello {number}")

    async def posted(self, wanted: int) -> None:
        """Wait until the bot has sent so many messages in all, then count anew."""
        await self.server.changes.until(lambda: self.server.posted >= wanted, 600)
        self.server.posted = 0

    async def tap(self, first: int, every: float) -> None:
        """Let people press a button, one every so many seconds whatever the bot does, until `taps` is asked for."""
        self.tapping = asyncio.create_task(self._tap(first, every))

    async def _tap(self, first: int, every: float) -> list[tuple[float, float]]:
        presses: list[asyncio.Task[tuple[float, float]]] = []
        try:
            for user in count(first + 1):
                presses.append(asyncio.create_task(self._press(user)))
                await asyncio.sleep(every)
        except asyncio.CancelledError:
            return list(await asyncio.gather(*presses))
        raise AssertionError

    async def _press(self, user: int) -> tuple[float, float]:
        """Return after how long a press was acknowledged, and after how long answered with a message."""
        began = monotonic()
        server = self.server
        if isinstance(server, DiscordServer):
            tap = server.tap(user, server.show(user, "t:ok"), "t:ok")
            chat, before = dm(user), 1
            await server.changes.until(lambda: server.asked[tap].answered, 60)
        else:
            query = f"q{server.tap(user, 1, 'ok')}"
            chat, before = user, 0
            await server.changes.until(lambda: query in server.answered, 60)
        acknowledged = monotonic() - began
        await server.changes.until(lambda: len(server.chats[chat]) > before, 60)
        return acknowledged, monotonic() - began

    async def taps(self) -> list[tuple[float, float]]:
        """Stop the pressing and return how long each acknowledgement and each answer took."""
        assert self.tapping
        self.tapping.cancel()
        return await self.tapping
