"""SQLite on the event loop: nobody waits for the disk or for another process, and no commit is left half way."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.engine import database_url, open_writer


@pytest.fixture
async def writer(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    engine = open_writer(database_url(str(tmp_path / "legup.db")))
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE words (word TEXT)"))
    yield engine
    await engine.dispose()


async def write(writer: AsyncEngine, word: str) -> None:
    async with writer.begin() as connection:
        await connection.execute(text("INSERT INTO words VALUES (:word)"), {"word": word})


async def read(writer: AsyncEngine) -> list[str]:
    async with writer.begin() as connection:
        return list((await connection.execute(text("SELECT word FROM words ORDER BY word"))).scalars())


async def test_another_process_that_writes_is_waited_for_while_the_loop_goes_on(
    writer: AsyncEngine, tmp_path: Path
) -> None:
    other = sqlite3.connect(tmp_path / "legup.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    writing = asyncio.create_task(write(writer, "patient"))
    await asyncio.wait([writing], timeout=0.05)
    assert not writing.done()
    other.execute("COMMIT")
    other.close()
    await asyncio.wait_for(writing, 5)
    assert await read(writer) == ["patient"]


async def test_a_commit_that_is_cancelled_is_whole_and_the_next_goes_on(writer: AsyncEngine) -> None:
    for number in range(20):
        writing = asyncio.create_task(write(writer, f"{number:02}"))
        for _ in range(number):
            await asyncio.sleep(0)
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)
    await write(writer, "last")
    assert (await read(writer))[-1] == "last"


async def test_a_commit_that_waits_for_the_disk_is_not_called_back(writer: AsyncEngine, tmp_path: Path) -> None:
    disk, begun = Event(), asyncio.Event()

    async def slow() -> None:
        async with writer.begin() as connection:
            await connection.execute(text("INSERT INTO words VALUES ('kept')"))
            driver: Any = (await connection.get_raw_connection()).driver_connection
            driver._thread.submit(disk.wait, 10)
            begun.set()

    writing = asyncio.create_task(slow())
    await begun.wait()
    await asyncio.wait([writing], timeout=0.05)
    writing.cancel()
    await asyncio.wait([writing], timeout=0.05)
    assert not writing.done()
    disk.set()
    with pytest.raises(asyncio.CancelledError):
        await writing
    with closing(sqlite3.connect(tmp_path / "legup.db")) as other:
        assert other.execute("SELECT word FROM words").fetchall() == [("kept",)]


async def test_a_fault_leaves_no_trace(writer: AsyncEngine) -> None:
    async def stumble() -> None:
        async with writer.begin() as connection:
            await connection.execute(text("INSERT INTO words VALUES ('lost')"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await stumble()
    assert await read(writer) == []
