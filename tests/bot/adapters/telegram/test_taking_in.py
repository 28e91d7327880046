"""What people do on Telegram reaches the coach, and is confirmed only when the coach has it."""

import asyncio

from bot.adapters import Inbound, Left
from core.chat import Called, Said, Tapped
from tests.bot.adapters.coaches import Kept, Notebook
from tests.bot.adapters.telegram.stage import REFUSAL, adapter_for, running
from tests.servers.faults import Drop, Refuse
from tests.servers.telegram import TelegramServer


async def test_words_commands_and_taps_arrive_in_order() -> None:
    notebook = Notebook()
    async with TelegramServer() as server, running(adapter_for(server), notebook):
        server.say(7, "/start friend-42")
        server.say(7, "3 sets of 8")
        server.tap(7, 1, "done:1")
        inbounds = await notebook.holds(3)
        await server.changes.until(lambda: server.answered)
    assert [inbound.event for inbound in inbounds] == [
        Called("start", "friend-42"),
        Said("3 sets of 8"),
        Tapped("done:1"),
    ]
    assert inbounds[2].pressed_on == "1"
    assert inbounds[0].language == "en"


async def test_an_update_is_confirmed_only_after_the_coach_has_it() -> None:
    notebook, commit = Notebook(), asyncio.Event()
    notebook.before = lambda _: commit.wait()  # type: ignore[assignment,return-value]
    async with TelegramServer() as server, running(adapter_for(server), notebook):
        first = server.say(7, "hello")
        await server.changes.until(lambda: server.polls >= 2)
        assert server.confirmed < first
        commit.set()
        await server.changes.until(lambda: server.confirmed == first)
    assert len(notebook.inbounds) == 1


async def test_nothing_is_confirmed_while_an_earlier_update_is_under_way() -> None:
    notebook, commit = Notebook(), asyncio.Event()

    async def slow(inbound: Inbound) -> None:
        if inbound.event == Said("first"):
            await commit.wait()

    notebook.before = slow
    async with TelegramServer() as server, running(adapter_for(server), notebook):
        first, second = server.say(7, "first"), server.say(8, "second")
        await notebook.holds(1)
        polls = server.polls
        await server.changes.until(lambda: server.polls >= polls + 2)
        assert server.confirmed < first
        commit.set()
        await server.changes.until(lambda: server.confirmed == second)
    assert len(notebook.inbounds) == 2


async def test_what_was_not_confirmed_before_a_crash_comes_again() -> None:
    stuck, fresh = Notebook(), Notebook()
    stuck.before = lambda _: asyncio.Event().wait()  # type: ignore[assignment,return-value]
    async with TelegramServer() as server:
        async with running(adapter_for(server), stuck):
            for number in range(20):
                server.say(number, f"set {number}")
            await server.changes.until(lambda: server.polls >= 2)
        async with running(adapter_for(server), fresh):
            await fresh.holds(20)
    assert len({inbound.event_id for inbound in fresh.inbounds}) == 20


async def test_a_coach_that_fails_is_asked_again() -> None:
    notebook, failures = Notebook(), iter([OSError("disk full")])

    async def fail_once(_: Inbound) -> None:
        if failure := next(failures, None):
            raise failure

    notebook.before = fail_once
    async with TelegramServer() as server, running(adapter_for(server), notebook):
        number = server.say(7, "hello")
        await notebook.holds(1)
        await server.changes.until(lambda: server.confirmed == number)


async def test_one_slow_athlete_holds_nobody_up() -> None:
    notebook, slow = Notebook(), asyncio.Event()

    async def wait_for_seven(inbound: Inbound) -> None:
        if inbound.address.chat == "7":
            await slow.wait()

    notebook.before = wait_for_seven
    async with TelegramServer() as server, running(adapter_for(server), notebook):
        server.say(7, "hello")
        server.say(8, "hello")
        await notebook.holds(1)
        server.say(9, "hello")
        await notebook.holds(2)
        slow.set()
        await notebook.holds(3)
    assert [inbound.address.chat for inbound in notebook.inbounds] == ["8", "9", "7"]


async def test_an_update_that_cannot_be_read_is_set_aside() -> None:
    notebook = Notebook()
    async with TelegramServer() as server, running(adapter_for(server), notebook):
        server.push({"message": {"message_id": "broken", "chat": 5}})
        server.push({"poll": {"id": "1"}})
        last = server.say(7, "hello")
        await server.changes.until(lambda: server.confirmed == last)
    assert notebook.events("7") == [Said("hello")]


async def test_an_athlete_who_blocks_the_coach_has_left() -> None:
    notebook = Notebook()
    async with TelegramServer() as server, running(adapter_for(server), notebook):
        server.block(7)
        await notebook.holds(1)
    assert notebook.events("7") == [Left()]


async def test_a_group_is_refused_politely_and_left() -> None:
    notebook = Notebook()
    async with TelegramServer() as server, running(adapter_for(server), notebook):
        server.say(7, "/start", chat={"id": -100, "type": "group", "title": "Club"})
        await server.changes.until(lambda: server.left)
    assert [posted.text for posted in server.chats[-100]] == [REFUSAL]
    assert not notebook.inbounds


async def test_a_failing_network_only_pauses_the_polls() -> None:
    notebook = Notebook()
    async with TelegramServer() as server:
        server.faults.add("getUpdates", Refuse(502))
        server.faults.add("getUpdates", Drop())
        async with running(adapter_for(server), notebook):
            server.say(7, "hello")
            await notebook.holds(1)


async def test_the_menu_is_set_per_language_and_only_when_it_changed() -> None:
    memory = Kept()
    async with TelegramServer() as server:
        async with running(adapter_for(server, memory), Notebook()):
            await server.changes.until(lambda: server.polls == 1)
        async with running(adapter_for(server, memory), Notebook()):
            await server.changes.until(lambda: server.polls == 2)
    assert [r.method for r in server.requests].count("setMyCommands") == 2
    assert server.commands["de"] == [{"command": "today", "description": "Das Training von heute"}]
    assert server.commands[""][0]["command"] == "today"
