"""A platform that falls silent without a fault is seen in /healthz and /metrics."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import ClientSession

from bot.adapters import ChatAdapter
from bot.adapters.discord import Discord
from bot.adapters.telegram import Telegram
from bot.carrier import Office
from bot.coach import Coach
from bot.content import load_catalog
from bot.health import health_server
from bot.heartbeat import Heartbeat
from bot.metrics import Metrics
from bot.scheduler import Scheduler
from bot.service import SILENT, Service
from bot.store.sql import SqlStore
from tests.bot.adapters.coaches import Kept
from tests.bot.adapters.telegram.stage import MENUS, REFUSAL
from tests.bot.dialogue import MONDAY, advance
from tests.databases import sqlite_file
from tests.servers.discord import TOKEN as DISCORD_TOKEN
from tests.servers.discord import DiscordServer
from tests.servers.telegram import TOKEN, TelegramServer

CATALOG = load_catalog()


class Seconds:
    """Seconds that pass when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class Watcher:
    """Ask for health as an orchestrator does."""

    def __init__(self, url: str, web: ClientSession) -> None:
        self._url, self._web = url, web

    async def health(self) -> tuple[int, dict[str, Any]]:
        async with self._web.get(f"{self._url}/healthz") as answer:
            return answer.status, await answer.json()

    async def metrics(self) -> str:
        async with self._web.get(f"{self._url}/metrics") as answer:
            return await answer.text()

    async def turns(self, status: int) -> dict[str, Any]:
        """Ask until the answer has this status."""
        async with asyncio.timeout(10):
            while (found := await self.health())[0] != status:
                await asyncio.sleep(0.01)
        return found[1]


@asynccontextmanager
async def watched(platform: str, adapter: ChatAdapter, folder: Path) -> AsyncIterator[Watcher]:
    store, metrics = SqlStore(sqlite_file(folder)), Metrics()
    await store.migrate()
    coach = Coach(store=store, catalog=CATALOG, advance=advance, clock=lambda: MONDAY)
    service = Service(
        role="all",
        store=store,
        adapters={platform: adapter},
        coach=coach,
        office=Office(store=store, catalog=CATALOG, clock=lambda: MONDAY),
        scheduler=Scheduler(coach=coach, store=store, metrics=metrics, clock=lambda: MONDAY),
        metrics=metrics,
    )
    task = asyncio.create_task(service.run())
    try:
        async with health_server("127.0.0.1", 0, service.examine, metrics) as port, ClientSession() as web:
            yield Watcher(f"http://127.0.0.1:{port}", web)
    finally:
        service.stop()
        await asyncio.wait_for(task, 20)
        await store.close()


async def test_polls_that_stay_out_turn_the_process_unhealthy_until_one_comes(tmp_path: Path) -> None:
    seconds = Seconds()
    async with TelegramServer() as server:
        telegram = Telegram(TOKEN, Kept(), MENUS, REFUSAL, base_url=server.base_url, heartbeat=Heartbeat(seconds))
        async with watched("telegram", telegram, tmp_path) as watcher:
            server.say(7, "hello")
            await server.changes.until(lambda: server.confirmed, seconds=10)
            health = await watcher.turns(200)
            assert health["heard"] == {"telegram": MONDAY.isoformat()}
            seconds.now += SILENT + 20
            status, health = await watcher.health()
            assert (status, health["reasons"]) == (503, ["telegram: not heard for 200 s"])
            assert 'legup_silence_seconds{platform="telegram"} 200.0' in await watcher.metrics()
            server.say(7, "hello again")
            assert (await watcher.turns(200))["reasons"] == []


async def test_a_platform_never_reached_is_named_too(tmp_path: Path) -> None:
    seconds = Seconds()
    async with TelegramServer() as server:
        telegram = Telegram(TOKEN, Kept(), MENUS, REFUSAL, base_url=server.base_url, heartbeat=Heartbeat(seconds))
        async with watched("telegram", telegram, tmp_path) as watcher:
            await server.changes.until(lambda: server.polls)
            assert (await watcher.turns(200))["heard"] == {"telegram": None}
            seconds.now += SILENT + 1
            assert (await watcher.turns(503))["reasons"] == ["telegram: not heard for 181 s"]


async def test_the_gateway_answering_heartbeats_keeps_the_process_healthy(tmp_path: Path) -> None:
    seconds = Seconds()
    async with DiscordServer() as server:
        discord = Discord(DISCORD_TOKEN, Kept(), MENUS, REFUSAL, heartbeat=Heartbeat(seconds))
        async with watched("discord", discord, tmp_path) as watcher:
            await server.changes.until(lambda: server.gateway.connected, seconds=10)
            assert (await watcher.turns(200))["heard"] == {"discord": MONDAY.isoformat()}
            seconds.now += SILENT + 20
            assert (await watcher.turns(503))["reasons"] == ["discord: not heard for 200 s"]
            assert 'legup_silence_seconds{platform="discord"} 200.0' in await watcher.metrics()


async def test_a_heartbeat_answered_is_enough(tmp_path: Path) -> None:
    seconds = Seconds()
    async with DiscordServer() as server:
        server.gateway.interval = 30
        discord = Discord(DISCORD_TOKEN, Kept(), MENUS, REFUSAL, heartbeat=Heartbeat(seconds))
        async with watched("discord", discord, tmp_path) as watcher:
            await server.changes.until(lambda: server.gateway.connected, seconds=10)
            seconds.now += SILENT + 20
            await watcher.turns(200)
