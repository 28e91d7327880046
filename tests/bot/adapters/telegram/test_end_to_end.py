"""Telegram from the person's screen to the database and back, by the real library over the local server."""

from datetime import timedelta
from functools import partial
from pathlib import Path

from tests.bot.adapters.house import house, with_one_card
from tests.bot.adapters.telegram.stage import adapter_for
from tests.bot.dialogue import MONDAY, advance
from tests.servers.faults import Refuse
from tests.servers.telegram import TelegramServer


async def test_hello_a_tap_an_edit_and_a_push(tmp_path: Path) -> None:
    async with (
        TelegramServer() as server,
        house("telegram", partial(adapter_for, server), tmp_path, with_one_card, MONDAY - timedelta(hours=1)) as home,
    ):
        server.say(7, "/start")
        await server.changes.until(lambda: server.chats[7])
        card = server.chats[7][0]
        assert card.text == "welcome"
        server.tap(7, card.id, "ok")
        await server.changes.until(lambda: card.edits == 1)
        assert (card.text, card.buttons) == ("tapped ok", [])
        home.watch.now = MONDAY
        assert await home.coach.strike() == 1
        await server.changes.until(lambda: len(server.chats[7]) == 2)
    assert [posted.text for posted in server.chats[7]] == ["tapped ok", "session of 2026-11-23"]
    assert server.answered


async def test_what_comes_again_after_a_crash_is_not_answered_twice(tmp_path: Path) -> None:
    async with TelegramServer() as server:
        async with house("telegram", partial(adapter_for, server), tmp_path, advance, MONDAY):
            await server.changes.until(lambda: server.polls)
            server.faults.add("getUpdates", Refuse(502), times=9)
            server.say(7, "4")
            await server.changes.until(lambda: server.chats[7])
        assert server.confirmed == 0
        server.faults.queues.clear()
        async with house("telegram", partial(adapter_for, server), tmp_path, advance, MONDAY):
            number = server.say(7, "5")
            await server.changes.until(lambda: server.confirmed == number and len(server.chats[7]) == 2)
    assert [posted.text for posted in server.chats[7]] == ["logged 4", "logged 5"]
