"""A coach killed while people chat loses nothing and says nothing twice without saying so."""

import asyncio
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import URL

from tests.databases import new_database, postgres_server, sqlite_file
from tests.faults.crowd import Crowd, torment
from tests.servers.telegram import TelegramServer

pytestmark = pytest.mark.faults


@pytest.fixture(scope="module")
def server() -> Iterator[Any]:
    with postgres_server() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> URL:
    return sqlite_file(tmp_path) if request.param == "sqlite" else new_database(request.getfixturevalue("server"))


async def test_killed_at_random_moments(url: URL) -> None:
    async with TelegramServer() as telegram:
        count = await asyncio.wait_for(torment(url, telegram, kills=2, crowd=Crowd(telegram)), 90)
    assert count.said >= 20
    assert (count.not_taken, count.taken_twice) == (0, 0)
    assert (count.replies_lost, count.pushes_lost, count.copies_unmarked) == (0, 0, 0)


async def test_told_to_stop_it_leaves_nothing_in_doubt(url: URL) -> None:
    async with TelegramServer() as telegram:
        torments = torment(url, telegram, kills=1, crowd=Crowd(telegram), sign=signal.SIGTERM)
        count = await asyncio.wait_for(torments, 90)
    assert (count.not_taken, count.taken_twice) == (0, 0)
    assert (count.replies_lost, count.replies_in_doubt, count.pushes_lost) == (0, 0, 0)
    assert (count.copies_unmarked, count.copies_marked) == (0, 0)
