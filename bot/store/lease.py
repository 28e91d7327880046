"""One holder at a time: who carries a platform's letters, who fetches its events. Others stand by and take over."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from sqlalchemy import URL, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine
from sqlalchemy.pool import NullPool

CHECK: Final = 3.0
"""Seconds between two looks whether the lock is still ours, and for which an answer is waited for."""
WAIT: Final = 0.25
"""Seconds between two attempts where the lock cannot be waited for."""


@asynccontextmanager
async def lease(url: URL, name: str) -> AsyncIterator[asyncio.Event]:
    """Wait until `name` is ours, and hold it; the event is set when it was lost. A killed holder lets go at once."""
    held = _sqlite_lease(url, name) if url.get_backend_name() == "sqlite" else _postgres_lease(url, name)
    async with held as lost:
        yield lost


@asynccontextmanager
async def _postgres_lease(url: URL, name: str) -> AsyncIterator[asyncio.Event]:
    number = int.from_bytes(sha256(f"legup {name}".encode()).digest()[:8], "big", signed=True)
    engine = create_async_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    try:
        async with engine.connect() as connection:
            await connection.execute(text("SELECT pg_advisory_lock(:number)"), {"number": number})
            lost = asyncio.Event()
            watch = asyncio.create_task(_watch(connection, lost))
            try:
                yield lost
            finally:
                watch.cancel()
                with suppress(asyncio.CancelledError):
                    await watch
    finally:
        await engine.dispose()


async def _watch(connection: AsyncConnection, lost: asyncio.Event) -> None:
    try:
        while True:
            await asyncio.sleep(CHECK)
            async with asyncio.timeout(CHECK):  # a connection that hangs fails by nothing else
                await connection.execute(text("SELECT 1"))
    except (DBAPIError, OSError):
        lost.set()


@asynccontextmanager
async def _sqlite_lease(url: URL, name: str) -> AsyncIterator[asyncio.Event]:
    # A lock on a file of its own: the operating system lets go of it when its holder dies.
    database = Path(url.database or "legup.db")
    beside = database.with_name(f"{database.name}-{name.replace(':', '-')}.lock")
    connection = sqlite3.connect(beside, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        while True:
            try:
                connection.execute("BEGIN EXCLUSIVE")
                break
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise
                await asyncio.sleep(WAIT)
        yield asyncio.Event()
    finally:
        connection.close()
