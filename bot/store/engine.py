"""Open a database by URL, set up so that writers neither lose updates nor find it locked."""

from pathlib import Path
from typing import Any, Final

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from bot.store import inline

PRAGMAS: Final = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON")
DRIVERS: Final = {"sqlite": "sqlite+aiosqlite", "postgres": "postgresql+asyncpg", "postgresql": "postgresql+asyncpg"}
_QUIET: Final = {"hide_parameters": True}
"""Errors of the toolkit repeat what a statement was given, and so what an athlete wrote, unless it is told not to."""


class UnknownDatabase(ValueError):
    """Refuse a database URL that names no database LegUp can use; the message never repeats the URL."""


def database_url(text: str) -> URL:
    """Read a database URL, or the path of a SQLite file, and name the asyncio driver."""
    if "://" not in text:
        return URL.create("sqlite+aiosqlite", database=str(Path(text).expanduser()))
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise UnknownDatabase("expected a file or a URL like postgresql://user:password@host/name") from None
    driver = DRIVERS.get(url.drivername, url.drivername)
    if driver not in DRIVERS.values():
        raise UnknownDatabase("expected a URL that begins with sqlite:// or postgresql://")
    return url.set(drivername=driver)


def open_writer(url: URL) -> AsyncEngine:
    """Open the engine for transactions that write; on SQLite it holds one connection, and writers queue for it."""
    if url.get_backend_name() != "sqlite":
        return create_async_engine(url, pool_size=8, max_overflow=8, pool_pre_ping=True, **_QUIET)
    engine = create_async_engine(
        url.set(drivername=inline.DRIVER), pool_size=1, max_overflow=0, pool_timeout=600, **_QUIET
    )
    _set_up(engine, *PRAGMAS, "busy_timeout=0")  # the driver waits for others by itself, without stopping the loop

    @event.listens_for(engine.sync_engine, "begin")
    def begin_now(connection: Connection) -> None:
        writer: Any = connection.connection.dbapi_connection
        writer.begin_immediate()

    return engine


def open_reader(url: URL, writer: AsyncEngine) -> AsyncEngine:
    """Open the engine for reading alone; PostgreSQL needs none of its own."""
    if url.get_backend_name() != "sqlite":
        return writer
    engine = create_async_engine(url.set(drivername=DRIVERS["sqlite"]), pool_size=2, max_overflow=2, **_QUIET)
    _set_up(engine, *PRAGMAS, "busy_timeout=10000")

    @event.listens_for(engine.sync_engine, "begin")
    def begin_now(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine


def _set_up(engine: AsyncEngine, *pragmas: str) -> None:
    @event.listens_for(engine.sync_engine, "connect")
    def set_up(connection: Any, _record: object) -> None:
        # Without this the driver begins transactions by itself, too late to be exclusive: updates get lost silently.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
