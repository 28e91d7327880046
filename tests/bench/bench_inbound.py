"""Durable turns against an echo bot that stores nothing, on the same local server, in the same run.

    python -m tests.bench.bench_inbound [messages]

Durable: each message is one committed turn (SQLite, WAL, synchronous=FULL) whose answer goes through the outbox.
Both are timed from the first message to the last answer; everybody has written before.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from time import perf_counter

from bot.carrier import Office
from bot.coach import Coach
from bot.courier import Courier
from bot.store.sql import SqlStore
from tests.bench.bare import echo
from tests.bench.house import CATALOG, adapter, clock, report, stored
from tests.bench.serving import Remote, serving
from tests.bot.dialogue import advance

ROUNDS = 5
USERS = 500


@asynccontextmanager
async def coaching(remote: Remote, store: SqlStore) -> AsyncIterator[Coach]:
    """Run adapter, coach and courier."""
    platform = adapter(remote, store)
    courier = Courier({remote.platform: platform}, Office(store=store, catalog=CATALOG, clock=clock))
    coach = Coach(store=store, catalog=CATALOG, advance=advance, clock=clock, wake=courier.wake)
    await platform.open()
    intake, carrying = asyncio.create_task(platform.run(coach.receive)), asyncio.create_task(courier.run())
    try:
        yield coach
    finally:
        intake.cancel()
        await asyncio.wait([intake])
        courier.stop()
        await carrying
        await platform.close()


async def durable(remote: Remote, messages: int) -> float:
    """Return turns a second."""
    async with stored() as store, coaching(remote, store):
        return await timed(remote, messages)


async def bare(remote: Remote, messages: int) -> float:
    """Return echoes a second."""
    async with echo(remote):
        return await timed(remote, messages)


async def timed(remote: Remote, messages: int) -> float:
    """Let people write and wait for the last answer."""
    await remote.ask("connected")
    await remote.ask("fill", USERS, USERS)
    await remote.ask("posted", USERS)
    began = perf_counter()
    await remote.ask("fill", USERS, messages)
    await remote.ask("posted", messages)
    return messages / (perf_counter() - began)


async def main(messages: int) -> None:
    """Measure both platforms."""
    for platform in ("telegram", "discord"):
        rounds = []
        for _ in range(ROUNDS):
            with serving(platform) as remote:
                plain = await bare(remote, messages)
            with serving(platform) as remote:
                rounds.append((plain, await durable(remote, messages)))
        report(platform, "echo", rounds, 0.4)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1500))
