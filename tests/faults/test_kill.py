"""A coach killed while people chat loses nothing and says nothing twice without saying so."""

import asyncio
import signal

import pytest
from sqlalchemy import URL

from tests.faults.crowd import Crowd, torment
from tests.servers.telegram import TelegramServer

pytestmark = pytest.mark.faults


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
