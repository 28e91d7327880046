"""What the delivery benchmarks share: adapters without a pace, a store in a folder, figures."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final

from bot.adapters import Budget, ChatAdapter, Memory
from bot.adapters.discord import Discord
from bot.adapters.telegram import Telegram
from bot.content import load_catalog
from bot.heap import settle_heap
from bot.store.sql import SqlStore
from core.chat import Address, Button, Message
from tests.bench.serving import Remote
from tests.databases import sqlite_file
from tests.servers import discord, telegram

CATALOG: Final = load_catalog()
AT_ONCE: Final = 128
"""How many sends the bare loops have under way at once: as many as our transport has connections."""
SESSION: Final = Message(
    "1. Split squat, 3 x 8, each leg\n2. Calf raise, 3 x 12, each leg\n3. Side plank, 3 x 30 s, each side",
    title="Today: one leg at a time",
    buttons=((Button("Done", "done:1"), Button("Log sets", "log:1")), (Button("Skip today", "skip:1"),)),
)


def unpaced(platform: str) -> Budget:
    """Return a budget that never makes anybody wait: what is measured is the machine, not the platform's limits."""
    repeats = platform == "discord"
    return Budget(per_second=1e6, kept_for_replies=1, chat_burst=10**6, chat_per_second=1e6, recognises_repeats=repeats)


def adapter(remote: Remote, memory: Memory) -> ChatAdapter:
    """Build the platform's adapter in front of the server."""
    budget = unpaced(remote.platform)
    if remote.platform == "telegram":
        return Telegram(telegram.TOKEN, memory, {"en": ()}, "no", base_url=remote.base_url, budget=budget)
    return Discord(discord.TOKEN, memory, {"en": ()}, "no", budget=budget)


def address(platform: str, user: int) -> Address:
    """Return where a person is reached."""
    return Address(platform, str(user if platform == "telegram" else discord.dm(user)))


@asynccontextmanager
async def stored() -> AsyncIterator[SqlStore]:
    """Open a store on a fresh SQLite file, in a process that is ready to work as the service's is."""
    settle_heap()
    with TemporaryDirectory(prefix="legup-bench-") as folder:
        store = SqlStore(sqlite_file(Path(folder)))
        await store.migrate()
        try:
            yield store
        finally:
            await store.close()


def clock() -> datetime:
    """Return now."""
    return datetime.now(UTC)


def report(platform: str, baseline: str, rounds: list[tuple[float, float]], wanted: float) -> None:
    """Print the medians; the ratio is that of each pair, for the machine is not equally busy all the time."""
    plain, ours = (median(rates) for rates in zip(*rounds, strict=True))
    ratio = median(ours / plain for plain, ours in rounds)
    print(f"{platform}: {baseline} {plain:.0f}/s, durable {ours:.0f}/s, ratio {ratio:.2f} ({wanted} wanted)")


def percentile(values: list[float], share: float) -> float:
    """Return the value below which `share` of them lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]
