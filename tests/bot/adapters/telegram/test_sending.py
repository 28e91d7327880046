"""Letters go out whole, in the platform's limits; what went wrong is told in the port's words."""

import asyncio
from datetime import timedelta

import pytest

from bot.adapters import Refused, TryLater, Unreachable
from bot.adapters.telegram import Telegram
from core.chat import Button, Document, Message
from tests.bot.adapters.telegram.stage import adapter_for, letter, opened, to
from tests.servers.faults import Break, Drop, Refuse
from tests.servers.telegram import TelegramServer

TODAY = Message("Split squat\n3 x 8", title="Today", buttons=((Button("Done", "done:1"), Button("Skip", "skip:1")),))


async def test_a_message_shows_title_text_and_buttons() -> None:
    async with TelegramServer() as server, opened(server) as telegram:
        server.chats[7]
        receipt = await telegram.send(to(7), letter(TODAY))
    (posted,) = server.chats[7]
    assert receipt.message_id == str(posted.id)
    assert posted.text == "Today\nSplit squat\n3 x 8"
    assert [[button["text"] for button in row] for row in posted.buttons] == [["Done", "Skip"]]
    assert server.requests[-1].params["text"] == "<b>Today</b>\nSplit squat\n3 x 8"


async def test_markup_in_the_text_stays_text() -> None:
    async with TelegramServer() as server, opened(server) as telegram:
        server.chats[7]
        await telegram.send(to(7), letter(Message("<b>5 < 6 & 7</i>", title="<script>")))
    assert server.chats[7][0].text == "<script>\n<b>5 < 6 & 7</i>"


async def test_long_text_is_split_and_the_buttons_stand_last() -> None:
    text = "\n\n".join(f"Week {week}. " + "Split squats on Monday. " * 20 for week in range(20))
    async with TelegramServer() as server, opened(server) as telegram:
        server.chats[7]
        await telegram.send(to(7), letter(Message(text, buttons=((Button("Done", "d"),),))))
    first, *_, last = server.chats[7]
    assert "".join(" ".join(posted.text for posted in server.chats[7]).split()) == "".join(text.split())
    assert not first.buttons
    assert last.buttons


async def test_a_file_carries_a_short_text_as_its_caption() -> None:
    chart = Document("trend.png", "image/png", b"\x89PNG")
    export = Document("journal.json", "application/json", b" " * (2 << 20))
    async with TelegramServer() as server, opened(server) as telegram:
        server.chats[7]
        await telegram.send(to(7), letter(Message("Your month", title="Chart", document=chart), "L1"))
        await telegram.send(to(7), letter(Message("x" * 2000, document=export), "L2"))
    methods = [request.method for request in server.requests]
    assert methods == ["getMe", "sendPhoto", "sendMessage", "sendDocument"]
    assert [posted.document for posted in server.chats[7]] == [b"\x89PNG", None, b" " * (2 << 20)]
    assert server.chats[7][0].text == "Chart\nYour month"


async def test_a_letter_with_a_predecessor_edits_it() -> None:
    async with TelegramServer() as server, opened(server) as telegram:
        server.chats[7]
        first = await telegram.send(to(7), letter(TODAY))
        second = await telegram.send(to(7), letter("Done for today.", "L2", first.message_id))
        again = await telegram.send(to(7), letter("Done for today.", "L3", first.message_id))
    assert first == second == again
    (posted,) = server.chats[7]
    assert (posted.text, posted.buttons, posted.edits) == ("Done for today.", [], 1)


@pytest.mark.parametrize("fate", ["deleted", "aged"])
async def test_what_cannot_be_edited_is_sent_anew(fate: str) -> None:
    async with TelegramServer() as server, opened(server) as telegram:
        server.chats[7]
        first = await telegram.send(to(7), letter(TODAY))
        if fate == "deleted":
            server.chats[7].clear()
        else:
            server.aged.add(int(first.message_id))
        second = await telegram.send(to(7), letter("Done.", "L2", first.message_id))
    assert second.message_id != first.message_id
    assert server.chats[7][-1].text == "Done."


async def test_markup_that_the_platform_cannot_read_goes_out_plain() -> None:
    async with TelegramServer() as server, opened(server) as telegram:
        server.chats[7]
        server.faults.add("sendMessage", Refuse(400, "Bad Request: can't parse entities: Unsupported start tag"))
        await telegram.send(to(7), letter(TODAY))
    assert [posted.text for posted in server.chats[7]] == ["Today\nSplit squat\n3 x 8"]
    assert "parse_mode" not in server.requests[-1].params


@pytest.mark.parametrize(
    ("fault", "ambiguous", "seen"),
    [(Drop(after=False), True, 0), (Drop(after=True), True, 1), (Break(502), True, 1), (Refuse(500), True, 0)],
)
async def test_an_unknown_fate_is_told(fault: Drop | Break | Refuse, ambiguous: bool, seen: int) -> None:
    async with TelegramServer() as server, opened(server) as telegram:
        server.chats[7]
        server.faults.add("sendMessage", fault)
        with pytest.raises(TryLater) as later:
            await telegram.send(to(7), letter(TODAY))
    assert (later.value.ambiguous, len(server.chats[7])) == (ambiguous, seen)


async def test_a_platform_out_of_reach_got_nothing() -> None:
    async with TelegramServer() as server:
        telegram = adapter_for(server)
    with pytest.raises(TryLater):
        await telegram.open()
    with pytest.raises(TryLater) as later:
        await telegram.send(to(7), letter(TODAY))
    await telegram.close()
    assert not later.value.ambiguous


async def test_a_429_pauses_the_whole_token() -> None:
    async with TelegramServer() as server, opened(server) as telegram:
        server.chats[7], server.chats[8]
        server.faults.add("sendMessage", Refuse(429, "Too Many Requests: retry after 17", retry_after=17))
        for user in (7, 8):
            with pytest.raises(TryLater) as later:
                await telegram.send(to(user), letter(TODAY, f"L{user}"))
            assert later.value.everyone
            assert timedelta(seconds=16) < (later.value.after or timedelta()) <= timedelta(seconds=17)
    assert [request.method for request in server.requests].count("sendMessage") == 1


@pytest.mark.parametrize(
    ("status", "words", "outcome"),
    [
        (403, "Forbidden: bot was blocked by the user", Unreachable),
        (403, "Forbidden: user is deactivated", Unreachable),
        (400, "Bad Request: chat not found", Unreachable),
        (400, "Bad Request: PEER_ID_INVALID", Unreachable),
        (400, "Bad Request: message is too long", Refused),
        (401, "Unauthorized", TryLater),
    ],
)
async def test_refusals_say_who_has_to_act(status: int, words: str, outcome: type[Exception]) -> None:
    async with TelegramServer() as server, opened(server) as telegram:
        server.faults.add("sendMessage", Refuse(status, words))
        with pytest.raises(outcome):
            await telegram.send(to(7), letter(TODAY))


async def test_a_second_attempt_goes_on_where_the_first_stopped() -> None:
    long = letter(Message("a" * 4000 + "\n\n" + "b" * 4000))
    async with TelegramServer() as server, opened(server) as telegram:
        server.chats[7]
        server.faults.add("sendMessage", Drop(after=True))
        server.faults.queues["sendMessage"].appendleft(None)  # type: ignore[arg-type]
        with pytest.raises(TryLater):
            await telegram.send(to(7), long)
        await telegram.send(to(7), long)
    assert [posted.text[0] for posted in server.chats[7]] == ["a", "b", "b"]


async def test_five_hundred_sends_at_once_all_arrive() -> None:
    async with TelegramServer() as server, opened(server) as telegram:
        for user in range(500):
            server.chats[user]
        await asyncio.gather(*(telegram.send(to(user), letter("Hi", f"L{user}")) for user in range(500)))
    assert all(len(posts) == 1 for posts in server.chats.values())


async def test_the_token_stands_in_no_error(caplog: pytest.LogCaptureFixture) -> None:
    async with TelegramServer() as server:
        telegram: Telegram = adapter_for(server)
    with pytest.raises(TryLater):
        await telegram.open()
    with pytest.raises(TryLater) as later:
        await telegram.send(to(7), letter(TODAY))
    await telegram.close()
    assert "local-server-token" not in caplog.text + repr(later.value) + repr(later.value.__cause__)
