"""How long a pressed button waits for its acknowledgement while a large push is running, without any pace.

    python -m tests.bench.bench_taps [athletes]

All athletes fall due in the same second; turns are committed and letters sent as fast as the machine can, while others
press a button every 50 ms. Timed on the server: from the press to the acknowledgement and to the answer's message.
"""

import asyncio
import sys
from datetime import timedelta
from time import perf_counter

from sqlalchemy import text

from bot.adapters import Inbound
from bot.carrier import Office
from bot.coach import Coach
from bot.courier import Courier
from bot.store.sql import SqlStore
from core.chat import Called
from tests.bench.house import CATALOG, adapter, address, percentile, stored
from tests.bench.serving import Remote, serving
from tests.bot.dialogue import MONDAY, advance

EVERY = 0.05
_MORE = "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < :many) INSERT INTO "


async def crowd(store: SqlStore, platform: str, many: int) -> None:
    """Make `many` athletes of the one who is there."""
    step = "1000 + 1" if platform == "discord" else "1"
    async with store.writer.begin() as connection:
        athletes = (
            "athletes SELECT n.i, version, profile, stage, settings, struck, next_call, call_at, n.i, created "
            "FROM n, athletes WHERE id = 1"
        )
        chats = (
            f"chats SELECT n.i, platform, n.i * {step}, n.i, reachable, heard, 'e' || n.i FROM n, chats WHERE id = 1"
        )
        await connection.execute(text(_MORE + athletes), {"many": many})
        await connection.execute(text(_MORE + chats), {"many": many})


async def push(remote: Remote, many: int) -> tuple[float, list[tuple[float, float]]]:
    """Return how long the push took and how long each press waited."""
    now = [MONDAY - timedelta(hours=2)]
    async with stored() as store:
        platform = adapter(remote, store)
        courier = Courier({remote.platform: platform}, Office(store=store, catalog=CATALOG, clock=lambda: now[0]))
        coach = Coach(store=store, catalog=CATALOG, advance=advance, clock=lambda: now[0], wake=courier.wake)
        await coach.receive(Inbound(address=address(remote.platform, 1), event=Called("start"), event_id="0"))
        await crowd(store, remote.platform, many)
        await platform.open()
        intake, carrying = asyncio.create_task(platform.run(coach.receive)), asyncio.create_task(courier.run())
        await remote.ask("connected")
        now[0] = MONDAY
        await remote.ask("tap", many + 1, EVERY)
        began = perf_counter()
        while await coach.strike():
            pass
        await remote.ask("posted", many)
        took = perf_counter() - began
        waits = await remote.ask("taps")
        intake.cancel()
        await asyncio.wait([intake])
        courier.stop()
        await carrying
        await platform.close()
    return took, waits


async def main(many: int) -> None:
    """Measure both platforms."""
    for platform in ("telegram", "discord"):
        with serving(platform) as remote:
            await remote.ask("know", many)
            took, waits = await push(remote, many)
        print(f"{platform}: {many} pushed in {took:.1f} s ({many / took:.0f}/s), {len(waits)} presses meanwhile")
        for what, seconds in zip(("acknowledged (150 wanted)", "answered"), zip(*waits, strict=True), strict=True):
            middle, worst = (percentile(list(seconds), share) * 1000 for share in (0.5, 0.99))
            print(f"  {what}: {middle:.0f} ms (median), {worst:.0f} ms (p99)")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000))
