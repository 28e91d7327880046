"""Whether `legup run` starts slower or grows with the number of athletes: a thousand against a million.

python -m tests.bench.bench_growth sqlite|postgresql [few] [many]
"""

import asyncio
import os
import sys
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from sqlalchemy import URL

from bot.store.sql import SqlStore
from tests.bench.bench_due import fill
from tests.databases import new_database, postgres_server, sqlite_file
from tests.servers.telegram import TOKEN, TelegramServer

ROOT = Path(__file__).parents[2]
ROUNDS = 5
STRANGER = 5_000_000
"""A person who is not in the table, and whose first answer shows that the coach is at work."""


async def filled(url: URL, count: int) -> None:
    """Put so many athletes into a new database, to be called next week."""
    store = SqlStore(url)
    await store.migrate()
    await fill(store, count, datetime.now(UTC) + timedelta(days=7))
    await store.close()


async def lived(url: URL, server: TelegramServer, stranger: int) -> tuple[float, float]:
    """Start the coach and talk to it; return the seconds to its first poll and its largest resident memory in MB."""
    polls, began = server.polls, perf_counter()
    settings = {
        "LEGUP_DATABASE": url.render_as_string(hide_password=False),
        "LEGUP_TELEGRAM_TOKEN": TOKEN,
        "LEGUP_TELEGRAM_API": server.base_url.removesuffix("/bot"),
        "LEGUP_LOG_LEVEL": "warning",
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env=os.environ | settings, cwd=ROOT
    )
    await server.changes.until(lambda: server.polls > polls, 60)
    ready = perf_counter() - began
    server.say(stranger, "/start")
    await server.changes.until(lambda: bool(server.chats[stranger]), 60)
    status = Path(f"/proc/{process.pid}/status").read_text()
    process.terminate()
    await process.wait()
    return ready, int(status.split("VmHWM:")[1].split()[0]) / 1024


async def main(urls: dict[int, URL]) -> None:
    """Print both figures for both sizes, rounds taken in turn, and their ratios."""
    figures: dict[int, list[tuple[float, float]]] = {count: [] for count in urls}
    for count, url in urls.items():
        await filled(url, count)
    async with TelegramServer() as server:
        for round_ in range(ROUNDS + 1):
            for count, url in urls.items():
                figures[count].append(await lived(url, server, STRANGER + round_))
    medians = {
        count: [median(each) for each in zip(*rounds[1:], strict=True)]  # the first round fills the disk's cache
        for count, rounds in figures.items()
    }
    for count, (ready, memory) in medians.items():
        print(f"{count} athletes: {ready * 1e3:.0f} ms to the first poll, {memory:.0f} MB at most")
    few, many = medians.values()
    print(f"ratios: start-up {many[0] / few[0]:.2f}, memory {many[1] / few[1]:.2f} (1.2 wanted)")


if __name__ == "__main__":
    database, *numbers = sys.argv[1:] or ["sqlite"]
    sizes = [int(number) for number in numbers] + [1_000, 1_000_000][len(numbers) :]
    with ExitStack() as stack:
        server = stack.enter_context(postgres_server()) if database == "postgresql" else None
        folders = [Path(stack.enter_context(tempfile.TemporaryDirectory())) for _ in sizes]
        urls = [new_database(server) if server else sqlite_file(folder) for folder in folders]
        asyncio.run(main(dict(zip(sizes, urls, strict=True))))
