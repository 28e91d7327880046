"""Everything that is stored is tested on both databases."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import URL

from bot.store.sql import SqlStore
from tests.databases import new_database, postgres_server, sqlite_file


@pytest.fixture
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take every setting away that the tests were started with."""
    for name in os.environ:
        if name.startswith("LEGUP_") or name in ("DATABASE_URL", "PORT"):
            monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def server() -> Iterator[Any]:
    with postgres_server() as running:
        yield running


@pytest.fixture(scope="session")
def template(server: Any) -> str:
    """Migrate one database; the others are copies of it."""

    async def migrated() -> str:
        store = SqlStore(new_database(server))
        await store.migrate()
        await store.close()
        return str(store.writer.url.database)

    return asyncio.run(migrated())


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    if request.param == "sqlite":
        return sqlite_file(tmp_path)
    return new_database(request.getfixturevalue("server"), request.getfixturevalue("template"))


@pytest.fixture
async def store(url: URL) -> AsyncIterator[SqlStore]:
    opened = SqlStore(url)
    await opened.migrate()
    yield opened
    await opened.close()


@pytest.fixture(autouse=True)
def logs_as_they_were() -> Iterator[None]:
    """Leave no logs set up: a command that ran in one test would silence the warnings that another one looks for."""
    yield
    structlog.reset_defaults()
    logging.getLogger().handlers.clear()
