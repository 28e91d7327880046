"""One athlete on Telegram and Discord at once: the real dialogue, both real libraries, both local servers.

A transcript has lines of five kinds. `T>`, `D>` and `S>` are typed on Telegram, on Discord and by a stranger on
Telegram: words, a `/command`, or a `[Label]` of a button there; `{code}` is the last link code shown. `T<` are words
that must have been said there since the last line typed or the last step of the clock, `T!` words that must not. `@`
sets the clock, in UTC, and lets every hour on the way strike. `D-` closes Discord to the coach, `D+` opens it again.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.adapters import Inbound
from bot.adapters.discord import Discord
from bot.adapters.discord.adapter import BUDGET as DISCORD_BUDGET
from bot.adapters.telegram import Telegram
from bot.adapters.telegram.adapter import BUDGET as TELEGRAM_BUDGET
from bot.carrier import Office
from bot.coach import Coach
from bot.courier import Courier
from bot.store import Verdict
from bot.store.sql import SqlStore
from core.conversation import advance
from tests.bot.adapters.house import CATALOG, Watch
from tests.bot.adapters.telegram.stage import MENUS, REFUSAL
from tests.databases import sqlite_file
from tests.servers.discord import TOKEN as DISCORD_TOKEN
from tests.servers.discord import DiscordServer, dm
from tests.servers.faults import Changes
from tests.servers.telegram import TOKEN, TelegramServer

USERS = {"T": 7, "D": 9, "S": 66}
NOBODY = 50007
"""What Discord answers where a person does not take messages."""
HURRY: dict[str, Any] = {"per_second": 1000, "kept_for_replies": 10, "chat_burst": 1000, "chat_per_second": 1000}
"""The platforms' real budgets would make a month of messages take minutes."""


@dataclass(frozen=True)
class Seen:
    """Hold one message as it stands on a screen."""

    id: str
    text: str
    buttons: tuple[tuple[str, str], ...]


@dataclass
class Both:
    """Type on either platform, set the clock, and read what was said since."""

    telegram: TelegramServer
    discord: DiscordServer
    coach: Coach
    store: SqlStore
    watch: Watch
    changes: Changes
    taken: list[Inbound]
    code: str = ""
    typed: int = 0
    before: dict[str, set[Seen]] = field(default_factory=dict)

    async def line(self, line: str) -> None:
        """Play one line of a transcript."""
        mark, _, words = line.partition(" ")
        match mark[:1], mark[1:]:
            case "@", _:
                await self.until(datetime.fromisoformat(words + "+00:00"))
            case place, ">":
                await self.type(place, words.replace("{code}", self.code))
            case _, "-":
                self.discord.closed_to[dm(USERS["D"])] = NOBODY
            case _, "+":
                self.discord.closed_to.clear()
            case place, "<":
                assert words in self.said(place), f"was said on {place}:\n{self.said(place)}"
            case place, "!":
                assert words not in self.said(place), f"was said on {place}:\n{self.said(place)}"

    async def type(self, place: str, words: str) -> None:
        """Type words or a command, or press the newest button of that label; return when all is answered."""
        self._mark()
        if words.startswith("["):
            self._press(place, words[1:-1])
        elif place == "D" and words.startswith("/"):
            name, _, details = words[1:].partition(" ")
            self.discord.call(USERS[place], name, details)
        elif place == "D":
            self.discord.say(USERS[place], words)
        else:
            self.telegram.say(USERS[place], words)
        self.typed += 1
        await self.changes.until(lambda: len(self.taken) == self.typed, seconds=20)
        await self._delivered()
        if offered := re.search(r"/link ([A-Z0-9]{8})", self.said(place)):
            self.code = offered[1]

    async def until(self, moment: datetime) -> None:
        """Let every hour up to this moment strike."""
        self._mark()
        while (call := await self.store.next_call()) and call <= moment:
            self.watch.now = max(self.watch.now, call)
            assert await self.coach.strike()
            await self._delivered()
        self.watch.now = moment

    def said(self, place: str) -> str:
        """Return what stands on a screen now and did not before."""
        fresh = [seen for seen in self._screen(place) if seen not in self.before.get(place, set())]
        return "\n".join(f"{seen.text}\n{' '.join(f'[{label}]' for label, _ in seen.buttons)}" for seen in fresh)

    def _mark(self) -> None:
        self.before = {place: set(self._screen(place)) for place in USERS}

    async def _delivered(self) -> None:
        while (await self.store.depth(self.watch.now)).letters:
            await self.changes.wait(0.2)

    def _press(self, place: str, label: str) -> None:
        found = [(seen.id, data) for seen in self._screen(place) for name, data in seen.buttons if name == label]
        assert found, f"no button {label!r} on {place}; was said:\n{self.said(place)}"
        if place == "D":
            self.discord.tap(USERS[place], *found[-1])
        else:
            self.telegram.tap(USERS[place], int(found[-1][0]), found[-1][1])

    def _screen(self, place: str) -> list[Seen]:
        if place == "D":
            return [_on_discord(sent) for sent in self.discord.chats[dm(USERS["D"])] if sent["author"].get("bot")]
        return [
            Seen(str(p.id), p.text, tuple((b["text"], b["callback_data"]) for row in p.buttons for b in row))
            for p in self.telegram.chats[USERS[place]]
        ]


def _on_discord(sent: dict[str, Any]) -> Seen:
    buttons = (each for row in sent["components"] for each in row["components"])
    return Seen(sent["id"], sent["content"], tuple((each["label"], each["custom_id"]) for each in buttons))


@asynccontextmanager
async def both(folder: Path, now: datetime) -> AsyncIterator[Both]:
    """Run both platforms, the coach and the courier until the block ends."""
    store, watch, changes = SqlStore(sqlite_file(folder)), Watch(now), Changes()
    await store.migrate()
    async with TelegramServer() as telegram_server, DiscordServer() as discord_server:
        adapters = {
            "telegram": Telegram(
                TOKEN,
                store,
                MENUS,
                REFUSAL,
                base_url=telegram_server.base_url,
                budget=replace(TELEGRAM_BUDGET, **HURRY),
            ),
            "discord": Discord(DISCORD_TOKEN, store, MENUS, REFUSAL, budget=replace(DISCORD_BUDGET, **HURRY)),
        }

        def notice(_: Verdict) -> None:
            changes.tell()

        courier = Courier(adapters, Office(store=store, catalog=CATALOG, clock=watch, notice=notice))
        coach = Coach(store=store, catalog=CATALOG, advance=advance, clock=watch, wake=courier.wake)
        taken: list[Inbound] = []

        async def receive(inbound: Inbound) -> None:
            await coach.receive(inbound)
            taken.append(inbound)
            changes.tell()

        for adapter in adapters.values():
            await adapter.open()
        work = [asyncio.create_task(adapter.run(receive)) for adapter in adapters.values()]
        carrying = asyncio.create_task(courier.run())
        await discord_server.changes.until(lambda: discord_server.gateway.connected, seconds=20)
        try:
            yield Both(telegram_server, discord_server, coach, store, watch, changes, taken)
        finally:
            for task in work:
                task.cancel()
            await asyncio.wait(work)
            courier.stop()
            await carrying
            for adapter in adapters.values():
                await adapter.close()
            await store.close()
