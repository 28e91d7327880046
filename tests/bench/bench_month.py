"""From inbound event to committed turn with the real dialogue: an athlete who lives weeks of it on SQLite.

python -m tests.bench.bench_month [weeks]
"""

import asyncio
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter
from uuid import uuid4

from bot.adapters import Inbound
from bot.adapters.console import HERE, Console
from bot.carrier import Office
from bot.clock import Clock
from bot.coach import Coach
from bot.content import load_catalog
from bot.courier import Courier
from bot.store.sql import SqlStore
from core.chat import Tapped
from core.conversation import advance
from tests.bench.bench_turn import bare, show
from tests.databases import sqlite_file

ONBOARDING = Path(__file__).parents[1] / "bot" / "onboarding.txt"
ANSWERS = ("done as planned, clean", "clean", "no pain", "looks good", "6", "1")
"""What is answered where it is on offer, the first that fits."""
START = datetime.fromisoformat("2026-11-20T18:00+01:00")


async def live(folder: Path, weeks: int) -> tuple[list[float], list[float]]:
    """Return the seconds of each turn that the athlete began, and of each call of the coach."""
    store = SqlStore(sqlite_file(folder))
    await store.migrate()
    clock, catalog = Clock(START), load_catalog()
    console = Console(lambda _: None, folder)
    coach = Coach(store=store, catalog=catalog, advance=advance, clock=clock)
    courier = Courier({HERE.platform: console}, Office(store=store, catalog=catalog, clock=clock))
    heard: list[float] = []
    called: list[float] = []

    async def say(line: str) -> None:
        event = console.understand(line)
        began = perf_counter()
        await coach.receive(Inbound(address=HERE, event=event, event_id=uuid4().hex))
        heard.append(perf_counter() - began)
        await courier.flush()

    for line in ["hello", *ONBOARDING.read_text().splitlines()]:
        await say(line)
    while (due := await store.next_call()) is not None and due < START + timedelta(weeks=weeks):
        clock.forward(due)
        began = perf_counter()
        await coach.strike()
        called.append(perf_counter() - began)
        await courier.flush()
        for answer in ANSWERS:
            if isinstance(console.understand(answer), Tapped):
                clock.forward(clock() + timedelta(minutes=5))
                await say(answer)
    await store.close()
    return heard, called


def main(weeks: int) -> None:
    """Print both beside a bare write of the same rows."""
    with tempfile.TemporaryDirectory() as folder:
        base = bare(Path(folder) / "bare.db", 200)
        show("bare sqlite3", base, sorted(base)[100])
        heard, called = asyncio.run(live(Path(folder), weeks))
        show(f"{len(heard)} turns of the athlete", heard, sorted(base)[100])
        show(f"{len(called)} calls of the coach", called, sorted(base)[100])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 12)
