"""Discord from the person's screen to the database and back, by the real library over the local server."""

from datetime import timedelta
from pathlib import Path

from core.chat import Address
from tests.bot.adapters.discord.stage import adapter
from tests.bot.adapters.house import house, with_one_card
from tests.bot.dialogue import MONDAY, advance
from tests.servers.discord import DiscordServer, dm
from tests.servers.faults import Drop


async def test_hello_a_tap_an_edit_and_a_push(tmp_path: Path) -> None:
    before = MONDAY - timedelta(hours=1)
    async with DiscordServer() as server, house("discord", adapter, tmp_path, with_one_card, before) as home:
        await server.changes.until(lambda: server.gateway.connected)
        server.call(7, "start")
        await server.changes.until(lambda: server.chats[dm(7)])
        card = server.chats[dm(7)][0]
        assert card["content"] == "welcome"
        tap = server.tap(7, card["id"], "t:ok")
        await server.changes.until(lambda: card["content"] == "tapped ok" and server.asked[tap].answered)
        assert not card["components"]
        home.watch.now = MONDAY
        assert await home.coach.strike() == 1
        await server.changes.until(lambda: len(server.chats[dm(7)]) == 2)
    assert [sent["content"] for sent in server.chats[dm(7)]] == ["tapped ok", "session of 2026-11-23"]


async def test_words_of_a_time_of_downtime_are_answered_once_each(tmp_path: Path) -> None:
    async with DiscordServer() as server:
        async with house("discord", adapter, tmp_path, advance, MONDAY):
            await server.changes.until(lambda: server.gateway.connected)
            server.say(7, "4")
            await server.changes.until(lambda: server.chats[dm(7)][1:])
        server.gateway.forget()
        server.say(7, "5")
        server.say(7, "6")
        async with house("discord", adapter, tmp_path, advance, MONDAY) as home:
            await server.changes.until(lambda: len(server.chats[dm(7)]) == 6)
            last = await home.store.last_events("discord")
    said = [sent["content"] for sent in server.chats[dm(7)]]
    assert said == ["4", "logged 4", "5", "6", "logged 5", "logged 6"]
    assert last == {Address("discord", str(dm(7))).chat: server.chats[dm(7)][3]["id"]}


async def test_an_answer_of_unknown_fate_arrives_once(tmp_path: Path) -> None:
    async with DiscordServer() as server, house("discord", adapter, tmp_path, advance, MONDAY) as home:
        await server.changes.until(lambda: server.gateway.connected)
        server.faults.add("send", Drop(after=True))
        server.say(7, "4")
        await server.changes.until(lambda: server.chats[dm(7)][1:])
        home.watch.now += timedelta(seconds=30)
        await server.changes.until(lambda: [r.method for r in server.requests].count("send") == 1, seconds=15)
    assert [sent["content"] for sent in server.chats[dm(7)]] == ["4", "logged 4"]
