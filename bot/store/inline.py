"""SQLite on the event loop itself: statements run at once, and only the commit, which waits for the disk, in a thread.

A driver that hands every call to a thread gives the loop a turn at each of them; while hundreds of letters are under
way a turn of the loop takes long, and a transaction of thirty calls held everybody up for half a second.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from time import monotonic
from typing import Any, Final

from sqlalchemy import AsyncAdaptedQueuePool
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util.concurrency import await_, in_greenlet

DRIVER: Final = "sqlite+inline"
PATIENCE: Final = 10.0
"""Seconds to wait for another process that writes."""
AGAIN: Final = 0.005


class Cursor(sqlite3.Cursor):
    """Run statements at once; the toolkit insists that an asynchronous driver awaits something, so nothing is."""

    def execute(self, *statement: Any) -> "Cursor":
        """Run a statement."""
        _pass()
        super().execute(*statement)
        return self

    def executemany(self, *statement: Any) -> "Cursor":
        """Run a statement once for each set of parameters."""
        _pass()
        super().executemany(*statement)
        return self

    async def _async_soft_close(self) -> None:
        """Keep the rows: the toolkit asks for this of cursors that closing would have to wait for."""


class Connection(sqlite3.Connection):
    """Wait, where there is something to wait for, without stopping the loop."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._thread = ThreadPoolExecutor(1, "sqlite-commit")

    def cursor(self, factory: Any = Cursor) -> Any:
        """Make a cursor of our kind."""
        return super().cursor(factory)

    def begin_immediate(self) -> None:
        """Begin to write; another process may be in the way for a while."""
        until = monotonic() + PATIENCE
        while True:
            try:
                self.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > until:
                    raise
                await_(asyncio.sleep(AGAIN))
            else:
                return

    def commit(self) -> None:
        """Commit; the disk is waited for in a thread."""
        if self.in_transaction and in_greenlet():
            await_(self._finish(super().commit))
        else:
            super().commit()

    def close(self) -> None:
        """Close, and let go of the thread."""
        super().close()
        self._thread.shutdown(wait=False)

    async def _finish(self, work: Callable[[], None]) -> None:
        """Do the work to its end, even when whoever asked for it is cancelled: a commit cannot be called back."""
        done = asyncio.get_running_loop().run_in_executor(self._thread, work)
        try:
            await asyncio.shield(done)
        except asyncio.CancelledError:
            await asyncio.wait([done])
            raise


class Dialect(SQLiteDialect_pysqlite):
    """Tell the toolkit that this driver belongs to the event loop."""

    driver = "inline"
    is_async = True
    supports_statement_cache = True

    @classmethod
    def get_pool_class(cls, url: Any) -> Any:
        """Return the pool that waits without stopping the loop."""
        return AsyncAdaptedQueuePool

    def create_connect_args(self, url: Any) -> Any:
        """Make connections of our kind; the thread that commits is not the one that opened them."""
        arguments, options = super().create_connect_args(url)
        return arguments, {**options, "factory": Connection, "check_same_thread": False}


def _pass() -> None:
    if in_greenlet():
        await_(_nothing())


async def _nothing() -> None:
    pass


registry.register("sqlite.inline", __name__, Dialect.__name__)
