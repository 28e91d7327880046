"""One athlete sends a thousand messages at once: how long do the others wait?

python -m tests.bench.bench_flood [messages of the flood]
"""

import asyncio
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from bot.adapters import Inbound
from bot.coach import Coach
from bot.content import load_catalog
from bot.heap import settle_heap
from bot.store.sql import SqlStore
from core.chat import Address, Said
from tests.bot.dialogue import MONDAY, advance
from tests.databases import sqlite_file

OTHERS = 20
WORDS = 30
PAUSE = 0.05


async def others(coach: Coach, name: str) -> list[float]:
    """Let some athletes chat at their own pace; return the seconds of each turn."""
    seconds: list[float] = []

    async def chat(user: int) -> None:
        for word in range(WORDS):
            began = perf_counter()
            await coach.receive(
                Inbound(address=Address("telegram", str(user)), event=Said("4"), event_id=f"{name}-{user}-{word}")
            )
            seconds.append(perf_counter() - began)
            await asyncio.sleep(PAUSE)

    await asyncio.gather(*(chat(user) for user in range(1, OTHERS + 1)))
    return seconds


async def flood(coach: Coach, count: int) -> None:
    """Hand over everything at once, as a platform does."""
    address = Address("telegram", "flood")
    events = (Inbound(address=address, event=Said("4"), event_id=f"flood-{n}") for n in range(count))
    await asyncio.gather(*(coach.receive(event) for event in events))


def show(name: str, seconds: list[float]) -> None:
    """Print one line."""
    print(f"{name:24} median {median(seconds) * 1e3:7.2f} ms  p99 {quantiles(seconds, n=100)[98] * 1e3:7.2f} ms")


async def main(count: int) -> None:
    """Measure the others without and with the flood."""
    with tempfile.TemporaryDirectory() as folder:
        store = SqlStore(sqlite_file(Path(folder)))
        await store.migrate()
        settle_heap()
        coach = Coach(store=store, catalog=load_catalog(), advance=advance, clock=lambda: MONDAY)
        await others(coach, "warm")
        show("others, alone", await others(coach, "alone"))
        flooding = asyncio.create_task(flood(coach, count))
        show(f"others, flood of {count}", await others(coach, "flooded"))
        await flooding
        await store.close()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
