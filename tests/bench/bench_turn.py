"""From inbound event to committed turn, beside a bare write of the same rows by the database's own driver.

python -m tests.bench.bench_turn [entries in the journal] [turns]
"""

import asyncio
import sqlite3
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from sqlalchemy import URL

from bot.adapters import Inbound
from bot.coach import Coach
from bot.content import load_catalog
from bot.store.sql import SqlStore
from core.chat import Address, Called, Said
from tests.bot.dialogue import MONDAY, advance
from tests.databases import new_database, postgres_server, sqlite_file


async def turns(url: URL, entries: int, count: int) -> list[float]:
    """Return the seconds of each turn of an athlete whose journal holds `entries` already."""
    store = SqlStore(url)
    await store.migrate()
    numbers = iter(range(10**9))
    coach = Coach(store=store, catalog=load_catalog(), advance=advance, clock=lambda: MONDAY + timedelta(seconds=1))

    async def hear(event: Said | Called) -> float:
        began = perf_counter()
        await coach.receive(Inbound(address=Address("telegram", "1"), event=event, event_id=str(next(numbers))))
        return perf_counter() - began

    await hear(Called("start"))
    for _ in range(entries):
        await hear(Said("4"))
    seconds = [await hear(Said("4")) for _ in range(count)]
    await store.close()
    return seconds


def bare(path: Path, count: int) -> list[float]:
    """Write what a turn writes with the driver alone: no library, no dialogue, the same durability."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    for table in ("seen", "journal", "letters"):
        connection.execute(f"CREATE TABLE bare_{table} (id INTEGER PRIMARY KEY, text TEXT)")
    connection.execute("CREATE TABLE bare_athletes (id INTEGER PRIMARY KEY, text TEXT)")
    connection.execute("INSERT INTO bare_athletes VALUES (1, '')")
    seconds = []
    for _ in range(count):
        began = perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        for table in ("seen", "journal", "letters"):
            connection.execute(f"INSERT INTO bare_{table} (text) VALUES (?)", ("x" * 120,))
        connection.execute("SELECT text FROM bare_athletes WHERE id = 1").fetchone()
        connection.execute("UPDATE bare_athletes SET text = ? WHERE id = 1", ("x" * 900,))
        connection.execute("COMMIT")
        seconds.append(perf_counter() - began)
    connection.close()
    return seconds


def show(name: str, seconds: list[float], base: float) -> None:
    """Print one line: median and 99th percentile in milliseconds, ratio to the bare write."""
    last = quantiles(seconds, n=100)[98]
    print(f"{name:32} median {median(seconds) * 1e3:7.2f} ms  p99 {last * 1e3:7.2f} ms  x{median(seconds) / base:5.1f}")


def main(entries: int, count: int) -> None:
    """Measure on both databases."""
    with tempfile.TemporaryDirectory() as folder, postgres_server() as server:
        base = bare(Path(folder) / "bare.db", count)
        show("bare sqlite3", base, median(base))
        show("turn, SQLite", asyncio.run(turns(sqlite_file(Path(folder)), entries, count)), median(base))
        show("turn, PostgreSQL", asyncio.run(turns(new_database(server), entries, count)), median(base))


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:]]
    main(*(numbers or [200, 500]))
