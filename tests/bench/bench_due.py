"""One million athletes in the table: how long a look at who is due takes, and how long it takes to speak to them.

A full tick is everything up to the letters: each athlete who is due is locked, read, given to the dialogue, saved with
the next call, and has a letter in the outbox, all committed. The dialogue is the tests' own; what a real morning costs
beyond it is `bench_month`'s matter. Sending is the courier's.

python -m tests.bench.bench_due sqlite|postgresql [athletes] [due]
"""

import asyncio
import resource
import sys
import tempfile
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter

from sqlalchemy import URL, insert, text, update

from bot.coach import Coach
from bot.content import load_catalog
from bot.heap import settle_heap
from bot.metrics import Metrics
from bot.scheduler import Scheduler
from bot.store.sql import SqlStore
from bot.store.tables import athletes, chats
from core.conversation.stages.stage import Idle
from core.conversation.turns.codec import write_athlete
from core.conversation.turns.turn import Athlete
from tests.bot.dialogue import MONDAY, PROFILE, advance
from tests.databases import new_database, postgres_server, sqlite_file

CHUNK = 20_000


async def fill(store: SqlStore, count: int, later: datetime) -> None:
    """Put athletes into the table who are called later."""
    stored = write_athlete(Athlete(profile=PROFILE, stage=Idle()))
    row = {"version": 1, "profile": stored.profile, "stage": stored.stage, "settings": stored.settings, "struck": "[]"}
    row |= {"next_call": later, "call_at": later, "created": MONDAY}
    chat = {"platform": "telegram", "reachable": True, "heard": MONDAY, "last_event": "1"}
    for first in range(1, count + 1, CHUNK):
        ids = range(first, min(first + CHUNK, count + 1))
        async with store.writer.begin() as connection:
            await connection.execute(insert(athletes), [{**row, "id": n, "push_chat": n} for n in ids])
            await connection.execute(insert(chats), [{**chat, "id": n, "chat": str(n), "athlete_id": n} for n in ids])
    async with store.writer.begin() as connection:
        if connection.dialect.name == "postgresql":  # the ids above were given by hand
            for table in ("athletes", "chats"):
                await connection.execute(text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {count})"))
        await connection.execute(text("ANALYZE"))


async def tick(coach: Coach) -> tuple[int, float]:
    """Speak to everybody who is due; return how many and how many seconds it took."""
    metrics = Metrics()
    scheduler = Scheduler(coach=coach, store=coach.store, metrics=metrics, clock=coach.clock)
    began = perf_counter()
    await scheduler.tick()
    seconds = perf_counter() - began
    return int(float(metrics.text().split(b"\nlegup_calls_total ")[1].split()[0])), seconds


async def main(url: URL, count: int, due: int) -> None:
    """Fill, measure an empty tick and a full one."""
    store = SqlStore(url)
    await store.migrate()
    await fill(store, count, MONDAY + timedelta(days=1))
    await store.close()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = perf_counter()
    store = SqlStore(url)
    await store.migrate()
    print(f"open with {count} athletes: {(perf_counter() - began) * 1e3:.1f} ms")
    settle_heap()
    coach = Coach(store=store, catalog=load_catalog(), advance=advance, clock=lambda: MONDAY)
    await tick(coach)
    empty = min([(await tick(coach))[1] for _ in range(20)])
    print(f"tick, 0 due: {empty * 1e3:.2f} ms")
    async with store.writer.begin() as connection:
        chosen = update(athletes).where(athletes.c.id % max(1, count // due) == 0)
        await connection.execute(chosen.values(call_at=MONDAY, next_call=MONDAY))
    spoken, seconds = await tick(coach)
    print(f"tick, {spoken} due: {seconds:.2f} s, {seconds / spoken * 1e6:.0f} us each")
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"memory: {before / 1024:.0f} MB after filling, at most {after / 1024:.0f} MB")
    await store.close()


if __name__ == "__main__":
    database, *numbers = sys.argv[1:] or ["sqlite"]
    count, due = [int(number) for number in numbers] + [1_000_000, 20_000][len(numbers) :]
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = sqlite_file(folder) if database == "sqlite" else new_database(stack.enter_context(postgres_server()))
        asyncio.run(main(url, count, due))
