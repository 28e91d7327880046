"""Copy a whole database while it is written to, and fill an empty one from a copy.

A copy is a SQLite file, whichever database it comes from: one file, readable by anything, restorable into either.
"""

import asyncio
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import structlog
from sqlalchemy import Table, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import State
from bot.store.engine import database_url
from bot.store.sql import SqlStore
from bot.store.tables import OPEN, letters, metadata
from core.exchange import Fault, Unusable

ROWS: Final = 1000
"""How many rows to hold in memory at once."""
COPIES: Final = 7
"""How many daily copies are kept."""
COUNTED: Final = ("asides", "athletes", "chats", "letters")
"""The tables whose ids count up by themselves."""

log = structlog.get_logger()


class Unrestorable(Unusable):
    """Refuse a copy, or a restore that would overwrite something."""

    def __init__(self, why: str) -> None:
        super().__init__([Fault("", "", why)])


def said(counts: dict[str, int]) -> str:
    """Say what a copy holds."""
    return f"athletes: {counts['athletes']}, journal entries: {counts['journal']}"


async def back_up(store: SqlStore, target: Path) -> dict[str, int]:
    """Write everything, as of one moment, to a new file; return how many rows each table has."""
    if target.exists():
        raise Unrestorable(f"{target} exists already")
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f"{target.name}.part")
    part.unlink(missing_ok=True)
    if store.writer.dialect.name == "sqlite":
        await asyncio.to_thread(_vacuum, Path(store.writer.url.database or ""), part)
    else:
        await _copy_all(store, part)
    counts = await asyncio.to_thread(check_copy, part)
    part.replace(target)
    return counts


async def back_up_today(store: SqlStore, folder: Path, today: date) -> None:
    """Keep one copy a day in the folder, the last `COPIES` of them; of several workers one makes it."""
    target = folder / f"legup-{today}.db"
    async with store.lease("backup"):
        if target.exists():
            return
        counts = await back_up(store, target)
    log.info("backed up", athletes=counts["athletes"])
    for old in sorted(folder.glob("legup-????-??-??.db"))[:-COPIES]:
        old.unlink()


async def restore(store: SqlStore, source: Path) -> dict[str, int]:
    """Fill an empty database from a copy of this or an older version; return how many rows each table has."""
    counts = await asyncio.to_thread(check_copy, source)
    await store.migrate()
    with TemporaryDirectory() as folder:
        scratch = Path(folder) / "copy.db"
        await asyncio.to_thread(_vacuum, source, scratch)
        copy = SqlStore(database_url(str(scratch)))
        try:
            await copy.migrate()
            async with copy.reader.connect() as here, store.writer.begin() as there:
                for table in metadata.sorted_tables:
                    await _fill(here, there, table)
                await _come_to_rest(there)
        finally:
            await copy.close()
    return counts


def check_copy(path: Path) -> dict[str, int]:
    """Return the rows of each table of a copy; raise `Unrestorable` where it is missing or damaged."""
    if not path.is_file():
        raise Unrestorable(f"there is no file {path}")
    try:
        with closing(sqlite3.connect(path)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise Unrestorable(f"{path} is damaged")
            there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
            if "athletes" not in there:
                raise Unrestorable(f"{path} is not a copy of LegUp's database")
            tables = [name for name in metadata.tables if name in there]  # an older version had fewer
            return {name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in tables}  # noqa: S608
    except sqlite3.DatabaseError:
        raise Unrestorable(f"{path} is damaged, or not a copy of LegUp's database") from None


def _vacuum(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source, timeout=60)) as connection:
        connection.execute("VACUUM INTO ?", (str(target),))


async def _copy_all(store: SqlStore, target: Path) -> None:
    copy = SqlStore(database_url(str(target)))
    try:
        await copy.migrate()
        async with store.reader.connect() as here, copy.writer.begin() as there:
            # One moment for all tables, and nobody who writes has to wait for it.
            await here.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            for table in metadata.sorted_tables:
                await _fill(here, there, table)
    finally:
        await copy.close()


async def _fill(here: AsyncConnection, there: AsyncConnection, table: Table) -> None:
    if (await there.execute(select(func.count()).select_from(table))).scalar_one():
        raise Unrestorable(f"the database to restore into is not empty: {table.name} has rows")
    async with here.stream(select(table)) as rows:
        async for some in rows.mappings().partitions(ROWS):
            await there.execute(insert(table), [dict(row) for row in some])


async def _come_to_rest(there: AsyncConnection) -> None:
    """Let numbers count on from here, and nothing go out that may have gone out since the copy was made."""
    await there.execute(
        update(letters).where(OPEN).values(state=State.UNKNOWN, fault="restored", settled=letters.c.created)
    )
    if there.dialect.name == "postgresql":
        for table in COUNTED:
            highest = f"(SELECT coalesce(max(id), 0) + 1 FROM {table})"  # noqa: S608
            await there.execute(text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), {highest}, false)"))
