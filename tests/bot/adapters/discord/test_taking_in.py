"""What people do on Discord reaches the coach once, over reconnects and restarts."""

import asyncio

import pytest

from bot.adapters import Inbound
from core.chat import Button, Called, Edited, Message, Said, Tapped
from tests.bot.adapters.coaches import Kept, Notebook
from tests.bot.adapters.discord.stage import REFUSAL, letter, opened, running, to
from tests.servers.discord import DiscordServer, dm
from tests.servers.faults import Delay

DONE = Message("Split squat", buttons=((Button("Done", "done:1"), Button("Log sets", "log:1", form=True)),))


async def test_words_commands_and_taps_arrive() -> None:
    notebook = Notebook()
    async with DiscordServer() as server, running(server, notebook) as discord:
        server.say(7, "3 sets of 8")
        await notebook.holds(1)
        command = server.call(7, "link", "ABC-123")
        await notebook.holds(2)
        sent = await discord.send(to(7), letter(DONE))
        tap = server.tap(7, sent.message_id, "t:done:1")
        await notebook.holds(3)
        await server.changes.until(lambda: server.asked[command].deleted and server.asked[tap].answered)
    assert notebook.events(str(dm(7))) == [Said("3 sets of 8"), Called("link", "ABC-123"), Tapped("done:1")]
    assert notebook.inbounds[2].pressed_on == sent.message_id
    assert notebook.inbounds[1].language == "en-gb"


async def test_the_new_words_of_an_edited_message_arrive_once() -> None:
    notebook = Notebook()
    async with DiscordServer() as server, running(server, notebook) as discord:
        said, sent = server.say(7, "calf 3"), await discord.send(to(7), letter(DONE))
        await notebook.holds(1)
        server.preview(7, said)  # changes no words
        server.edit(7, sent.message_id, "Split squat: done")  # the coach's own
        server.edit(7, said, "chest pain")
        server.preview(7, said)
        server.say(7, "after it")
        await notebook.changes.until(lambda: Said("after it") in notebook.events(str(dm(7))))
    told = {inbound.event_id: inbound.event for inbound in notebook.inbounds}
    assert list(told.values()) == [Said("calf 3"), Edited("chest pain"), Said("after it")]


async def test_a_button_of_an_earlier_run_works() -> None:
    notebook = Notebook()
    async with DiscordServer() as server:
        async with opened() as discord:
            sent = await discord.send(to(7), letter(DONE))
        async with running(server, notebook):
            server.tap(7, sent.message_id, "t:done:1")
            await notebook.holds(1)
    assert notebook.events(str(dm(7))) == [Tapped("done:1")]


async def test_a_form_comes_back_as_the_press_and_the_words_even_after_a_restart() -> None:
    notebook = Notebook()
    async with DiscordServer() as server:
        async with running(server, notebook) as discord:
            sent = await discord.send(to(7), letter(DONE))
            opening = server.tap(7, sent.message_id, "f:log:1")
            await server.changes.until(lambda: server.asked[opening].kind == 9)
            assert not notebook.inbounds
        async with running(server, notebook):
            closing = server.submit(7, opening, "8 reps at 10 kg, both legs")
            await notebook.holds(2)
            await server.changes.until(lambda: server.asked[closing].answered)
    assert notebook.events(str(dm(7))) == [Tapped("log:1"), Said("8 reps at 10 kg, both legs")]
    assert len({inbound.event_id for inbound in notebook.inbounds}) == 2


async def test_an_interaction_is_answered_in_time_even_if_the_coach_is_slow() -> None:
    notebook, commit = Notebook(), asyncio.Event()
    notebook.before = lambda _: commit.wait()  # type: ignore[assignment,return-value]
    async with DiscordServer() as server, running(server, notebook) as discord:
        sent = await discord.send(to(7), letter(DONE))
        tap = server.tap(7, sent.message_id, "t:done:1")
        await server.changes.until(lambda: server.asked[tap].answered)
        assert not notebook.inbounds
        commit.set()
        await notebook.holds(1)


async def test_a_forged_button_is_only_words_to_the_coach() -> None:
    notebook = Notebook()
    async with DiscordServer() as server, running(server, notebook) as discord:
        sent = await discord.send(to(7), letter(DONE))
        server.tap(7, sent.message_id, "x:unknown")
        server.say(7, "after it")
        await notebook.holds(1)
    assert notebook.events(str(dm(7))) == [Said("after it")]


async def test_a_command_in_a_server_is_refused_politely() -> None:
    notebook = Notebook()
    async with DiscordServer() as server, running(server, notebook):
        command = server.call(7, "today", guild=3)
        await server.changes.until(lambda: server.asked[command].answered)
    assert server.asked[command].data["content"] == REFUSAL
    assert not notebook.inbounds


async def test_what_was_written_while_away_is_read_back() -> None:
    notebook, memory = Notebook(), Kept()
    async with DiscordServer() as server:
        async with running(server, notebook, memory):
            server.say(7, "before")
            first = (await notebook.holds(1))[0]
        server.gateway.forget()
        server.say(7, "while away")
        memory.last = {str(dm(7)): first.event_id, str(dm(8)): first.event_id + "-words"}
        async with running(server, notebook, memory):
            await notebook.changes.until(lambda: Said("while away") in notebook.events(str(dm(7))))


async def test_words_that_were_changed_while_away_are_read_back() -> None:
    notebook, memory = Notebook(), Kept()
    async with DiscordServer() as server:
        async with running(server, notebook, memory):
            early, late = server.say(7, "calf 3"), server.say(7, "no change")
            memory.last = {str(dm(7)): (await notebook.holds(2))[1].event_id}
        server.gateway.forget()
        server.edit(7, early, "chest pain")
        server.edit(7, server.say(7, "while away"), "written anew before it was heard")
        async with running(server, notebook, memory):
            await notebook.changes.until(lambda: len({inbound.event_id for inbound in notebook.inbounds}) == 4)
    told = {inbound.event_id: inbound.event for inbound in notebook.inbounds}
    assert told[late] == Said("no change")
    assert list(told.values())[2:] == [Edited("chest pain"), Said("written anew before it was heard")]


async def test_nothing_new_is_taken_before_what_was_missed_in_the_chat() -> None:
    notebook, memory = Notebook(), Kept()
    async with DiscordServer() as server:
        async with running(server, notebook, memory):
            server.say(7, "before")
            memory.last = {str(dm(7)): (await notebook.holds(1))[0].event_id}
        server.gateway.forget()
        server.say(7, "while away")
        server.faults.add("history", Delay(0.3))
        async with running(server, notebook, memory) as discord:
            sent = await discord.send(to(7), letter(DONE))
            server.tap(7, sent.message_id, "t:done:1")
            server.say(8, "somebody else")
            await notebook.changes.until(lambda: Tapped("done:1") in notebook.events(str(dm(7))))
    told = notebook.events(str(dm(7)))
    assert told.index(Said("while away")) < told.index(Tapped("done:1"))
    others = [inbound.address.chat for inbound in notebook.inbounds]
    assert others.index(str(dm(8))) < len(others) - 1  # those who missed nothing do not wait


@pytest.mark.parametrize("trouble", ["close", "op 7", "op 9"])
async def test_a_broken_connection_is_mended(trouble: str) -> None:
    notebook, memory = Notebook(), Kept()
    async with DiscordServer() as server, running(server, notebook, memory):
        server.say(7, "before")
        memory.last = {str(dm(7)): (await notebook.holds(1))[0].event_id}
        before = server.gateway.identified + server.gateway.resumed
        if trouble == "close":
            await server.gateway.close(4000)
        elif trouble == "op 7":
            server.gateway.ask_reconnect()
        else:
            server.gateway.invalidate()
        server.say(7, "meanwhile")
        await server.changes.until(lambda: server.gateway.identified + server.gateway.resumed > before, seconds=15)
        await notebook.changes.until(lambda: Said("meanwhile") in notebook.events(str(dm(7))), seconds=15)


async def test_a_first_connection_that_fails_is_tried_again() -> None:
    notebook = Notebook()
    async with DiscordServer() as server:
        server.gateway.close_first_with = 4009
        async with running(server, notebook):
            server.say(7, "hello")
            await notebook.holds(1)


async def test_a_coach_that_fails_is_asked_again() -> None:
    notebook, failures = Notebook(), iter([OSError("disk full")])

    async def fail_once(_: Inbound) -> None:
        if failure := next(failures, None):
            raise failure

    notebook.before = fail_once
    async with DiscordServer() as server, running(server, notebook):
        server.say(7, "hello")
        await notebook.holds(1)


async def test_commands_are_synced_once_for_private_chats() -> None:
    memory = Kept()
    async with DiscordServer() as server:
        for _ in range(2):
            async with running(server, Notebook(), memory):
                pass
    assert [request.method for request in server.requests].count("sync") == 1
    today, link = server.commands
    assert (today["name"], today["contexts"], sorted(today["integration_types"])) == ("today", [1], [0, 1])
    assert today["description_localizations"] == {"de": "Das Training von heute"}
    assert link["options"][0]["description"] == "The code you were given"
