"""The real dialogue over the real library: a newcomer is greeted and asked the first question."""

from functools import partial
from pathlib import Path

from core.conversation.advance import advance
from tests.bot.adapters.house import house
from tests.bot.adapters.telegram.stage import adapter_for
from tests.bot.dialogue import MONDAY
from tests.servers.telegram import TelegramServer


async def test_hello_leads_to_the_first_question_and_a_press_to_the_next(tmp_path: Path) -> None:
    async with TelegramServer() as server, house("telegram", partial(adapter_for, server), tmp_path, advance, MONDAY):
        server.say(7, "/start")
        await server.changes.until(lambda: server.chats[7] and server.chats[7][-1].buttons, seconds=20)
        first = server.chats[7][-1]
        server.tap(7, first.id, first.buttons[0][0]["callback_data"])
        await server.changes.until(lambda: server.chats[7][-1] is not first or first.edits, seconds=20)
        last = server.chats[7][-1]
    assert server.answered
    assert (last.text, last.buttons) != (first.text, first.buttons) or first.edits
