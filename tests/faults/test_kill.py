"""A coach killed while people chat loses nothing and says nothing twice without saying so."""

import asyncio
import signal
from pathlib import Path

import pytest
from sqlalchemy import URL

from tests.databases import sqlite_file
from tests.faults.crowd import Crowd, torment
from tests.faults.squares import DiscordSquare, TelegramSquare
from tests.servers.discord import DiscordServer
from tests.servers.telegram import TelegramServer

pytestmark = pytest.mark.faults


async def test_killed_at_random_moments(url: URL) -> None:
    async with TelegramServer() as telegram:
        count = await asyncio.wait_for(torment(url, Crowd(TelegramSquare(telegram)), kills=2), 90)
    assert count.said >= 20
    assert (count.not_taken, count.taken_twice) == (0, 0)
    assert (count.replies_lost, count.pushes_lost, count.copies_unmarked) == (0, 0, 0)


async def test_on_discord_there_are_no_second_copies(tmp_path: Path) -> None:
    async with DiscordServer() as discord:
        crowd = Crowd(DiscordSquare(discord), size=5)
        count = await asyncio.wait_for(torment(sqlite_file(tmp_path), crowd, kills=2), 90)
    assert count.said >= 10
    assert (count.not_taken, count.taken_twice) == (0, 0)
    assert (count.replies_lost, count.replies_in_doubt, count.pushes_lost, count.pushes_in_doubt) == (0, 0, 0, 0)
    assert (count.copies_marked, count.copies_unmarked) == (0, 0)


async def test_told_to_stop_it_leaves_nothing_in_doubt(url: URL) -> None:
    async with TelegramServer() as telegram:
        count = await asyncio.wait_for(torment(url, Crowd(TelegramSquare(telegram)), kills=1, sign=signal.SIGTERM), 90)
    assert (count.not_taken, count.taken_twice) == (0, 0)
    assert (count.replies_lost, count.replies_in_doubt, count.pushes_lost) == (0, 0, 0)
    assert (count.copies_unmarked, count.copies_marked) == (0, 0)
