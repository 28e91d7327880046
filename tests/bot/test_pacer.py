"""A platform's pace is kept, after a pause as well."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from bot.pacer import Pacer
from bot.store import Priority
from core.chat import Address
from tests.bot.wire import FAST


async def test_those_who_waited_for_a_pause_to_end_do_not_go_all_at_once() -> None:
    tick = asyncio.get_running_loop().time
    pacer = Pacer(replace(FAST, per_second=100, kept_for_replies=0), tick)
    gone: list[float] = []

    async def go(number: int) -> None:
        await pacer.admit(Address("console", str(number)), Priority.PUSH)
        gone.append(tick())

    pacer.pause(timedelta(seconds=0.2))
    await asyncio.gather(*(go(number) for number in range(60)))
    assert gone[-1] - gone[0] > 0.25, "fifty of them at a hundred a second, behind a burst of ten"
