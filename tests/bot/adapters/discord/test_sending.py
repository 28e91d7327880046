"""Letters go out whole and once, in the platform's limits; what went wrong is told in the port's words."""

import asyncio
from datetime import timedelta

import pytest

from bot.adapters import Outgoing, Refused, TryLater, Unreachable
from core.chat import Button, Document, Message
from tests.bot.adapters.discord.stage import adapter, letter, opened, to
from tests.servers.discord import DiscordServer, dm
from tests.servers.faults import Drop, Refuse

TODAY = Message("Split squat\n3 x 8", title="Today", buttons=((Button("Done", "done:1"), Button("Skip", "skip:1")),))


async def test_a_message_shows_title_text_and_buttons() -> None:
    async with DiscordServer() as server, opened() as discord:
        receipt = await discord.send(to(7), letter(TODAY))
    (sent,) = server.chats[dm(7)]
    assert receipt.message_id == sent["id"]
    assert sent["content"] == "**Today**\nSplit squat\n3 x 8"
    assert [[button["label"] for button in row["components"]] for row in sent["components"]] == [["Done", "Skip"]]


async def test_markup_in_the_text_stays_text() -> None:
    async with DiscordServer() as server, opened() as discord:
        await discord.send(to(7), letter(Message("*3* _sets_ @everyone `x`")))
    (request,) = [request for request in server.requests if request.method == "send"]
    assert request.params["content"] == r"\*3\* \_sets\_ @everyone \`x\`"
    assert request.params["allowed_mentions"] == {"parse": []}


@pytest.mark.parametrize("character", ["a", "*", "🦵", "word "])
async def test_long_text_is_split_and_the_buttons_stand_last(character: str) -> None:
    text = character * 4500
    async with DiscordServer() as server, opened() as discord:
        await discord.send(to(7), letter(Message(text, title="Long", buttons=((Button("Done", "d"),),))))
    *first, last = server.chats[dm(7)]
    assert all(not sent["components"] for sent in first)
    assert last["components"]
    shown = "".join(sent["content"] for sent in [*first, last]).replace("\\", "").removeprefix("**Long**\n")
    assert "".join(shown.split()) == "".join(text.split())


async def test_more_buttons_than_a_message_holds_follow_in_another() -> None:
    many = tuple((Button(f"Day {n}", f"day:{n}"),) for n in range(28))
    async with DiscordServer() as server, opened() as discord:
        await discord.send(to(7), letter(Message("Which day?", buttons=(*many, (Button("Again", "day:1"),)))))
    counts = [sum(len(row["components"]) for row in sent["components"]) for sent in server.chats[dm(7)]]
    assert counts == [25, 3]


async def test_a_file_goes_with_its_text() -> None:
    async with DiscordServer() as server, opened() as discord:
        await discord.send(to(7), letter(Message("Your month", document=Document("a.png", "image/png", b"\x89PNG"))))
    assert server.chats[dm(7)][0]["content"] == "Your month"


async def test_a_letter_with_a_predecessor_edits_it() -> None:
    async with DiscordServer() as server, opened() as discord:
        first = await discord.send(to(7), letter(TODAY))
        second = await discord.send(to(7), letter("Done for today.", "L2", first.message_id))
    assert first == second
    (sent,) = server.chats[dm(7)]
    assert (sent["content"], sent["components"]) == ("Done for today.", [])


async def test_what_cannot_be_edited_is_sent_anew() -> None:
    async with DiscordServer() as server, opened() as discord:
        first = await discord.send(to(7), letter(TODAY))
        server.chats[dm(7)].clear()
        second = await discord.send(to(7), letter("Done.", "L2", first.message_id))
    assert second.message_id != first.message_id


async def test_a_letter_of_unknown_fate_is_delivered_once() -> None:
    async with DiscordServer() as server, opened() as discord:
        server.faults.add("send", Drop(after=True))
        with pytest.raises(TryLater) as later:
            await discord.send(to(7), letter(TODAY))
        assert later.value.ambiguous
        await discord.send(to(7), Outgoing(letter="L1", message=TODAY, doubt=timedelta(seconds=30)))
    assert len(server.chats[dm(7)]) == 1


async def test_when_the_nonce_is_forgotten_the_chat_is_read_back() -> None:
    async with DiscordServer() as server, opened() as discord:
        await discord.send(to(7), letter(TODAY))
        server.forget_nonces()
        await discord.send(to(7), Outgoing(letter="L1", message=TODAY, doubt=timedelta(hours=1)))
        assert len(server.chats[dm(7)]) == 1
        await discord.send(to(7), Outgoing(letter="L9", message=Message("Lost"), doubt=timedelta(hours=1)))
    assert [sent["content"] for sent in server.chats[dm(7)]][1:] == ["Lost"]


async def test_all_parts_arrive_once_over_a_break_in_the_middle() -> None:
    long = letter(Message("a" * 1900 + "\n\n" + "b" * 1900))
    async with DiscordServer() as server, opened() as discord:
        server.faults.add("send", Drop(after=True))
        with pytest.raises(TryLater):
            await discord.send(to(7), long)
        await discord.send(to(7), long)
        await discord.send(to(7), long)
    assert [sent["content"][0] for sent in server.chats[dm(7)]] == ["a", "b"]


async def test_a_platform_out_of_reach_got_nothing() -> None:
    async with DiscordServer():
        discord = adapter()
        await discord.open()
    with pytest.raises(TryLater) as later:
        await discord.send(to(7), letter(TODAY))
    await discord.close()
    assert not later.value.ambiguous


@pytest.mark.parametrize(
    ("status", "code", "outcome"),
    [
        (403, 50007, Unreachable),
        (403, 50278, Unreachable),
        (403, 50001, Unreachable),
        (404, 10003, Unreachable),
        (400, 50035, Refused),
        (401, 0, TryLater),
        (503, 0, TryLater),
    ],
)
async def test_refusals_say_who_has_to_act(status: int, code: int, outcome: type[Exception]) -> None:
    async with DiscordServer() as server, opened() as discord:
        server.faults.add("send", Refuse(status, "no", code=code))
        with pytest.raises(outcome):
            await discord.send(to(7), letter(TODAY))
    assert [request.method for request in server.requests].count("send") == 1


async def test_a_burst_stays_under_the_global_limit() -> None:
    async with DiscordServer(budget=50) as server, opened() as discord:
        await asyncio.gather(*(discord.send(to(user), letter("Hi", f"L{user}")) for user in range(1, 101)))
    assert all(request.status == 200 for request in server.requests)
    assert sum(map(len, server.chats.values())) == 100


async def test_a_429_is_waited_out_or_told() -> None:
    async with DiscordServer() as server, opened() as discord:
        server.faults.add("send", Refuse(429, "slow down", retry_after=0.1))
        await discord.send(to(7), letter(TODAY))
    assert len(server.chats[dm(7)]) == 1
