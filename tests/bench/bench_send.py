"""Durable sends against a bare loop of the same library, on the same local server, in the same run.

    python -m tests.bench.bench_send [letters]

Durable: letters pending in SQLite (WAL, synchronous=FULL) are claimed, launched, sent and settled by the courier.
"""

import asyncio
import sys
from time import perf_counter

from bot.carrier import Office
from bot.courier import Courier
from bot.store import Draft, Priority
from tests.bench.bare import sender
from tests.bench.house import AT_ONCE, CATALOG, SESSION, adapter, address, clock, report, stored
from tests.bench.serving import Remote, serving

ROUNDS = 7


async def durable(remote: Remote, letters: int) -> float:
    """Return letters a second through outbox, courier and adapter."""
    async with stored() as store:
        now = clock()
        drafts = [
            Draft(
                athlete_id=None,
                to=address(remote.platform, user),
                message=SESSION,
                language="en",
                priority=Priority.PUSH,
                created=now,
                meant=now,
            )
            for user in range(1, letters + 1)
        ]
        async with store.turns() as turns:
            await turns.post(drafts)
        platform = adapter(remote, store)
        await platform.open()
        courier = Courier({remote.platform: platform}, Office(store=store, catalog=CATALOG, clock=clock))
        began = perf_counter()
        task = asyncio.create_task(courier.run())
        await remote.ask("posted", letters)
        took = perf_counter() - began
        courier.stop()
        await task
        await platform.close()
    return letters / took


async def bare(remote: Remote, letters: int) -> float:
    """Return messages a second through the library alone."""
    users = iter(range(1, letters + 1))
    async with sender(remote) as post:

        async def work() -> None:
            for user in users:
                await post(user, SESSION)

        began = perf_counter()
        await asyncio.gather(*(work() for _ in range(AT_ONCE)))
        took = perf_counter() - began
        await remote.ask("posted", letters)
    return letters / took


async def main(letters: int) -> None:
    """Measure both platforms."""
    for platform in ("telegram", "discord"):
        with serving(platform) as remote:
            await remote.ask("know", letters)
            await bare(remote, letters), await durable(remote, letters)  # everything is imported and compiled
            rounds = [(await bare(remote, letters), await durable(remote, letters)) for _ in range(ROUNDS)]
        report(platform, "bare", rounds, 0.6)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))
