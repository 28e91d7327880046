"""The two pure functions of the Discord adapter, by recorded payloads."""

from typing import Any

import discord
import pytest

from bot.adapters import Inbound
from bot.adapters.discord.inward import called, filled, tapped, written
from bot.adapters.discord.outward import parts
from core.chat import Button, Message
from tests.payloads import reading


def meant(kind: str, event: dict[str, Any]) -> tuple[Inbound | None, ...]:
    state = discord.Client(intents=discord.Intents(dm_messages=True))._connection
    if kind == "message":
        channel, _ = state._get_guild_channel(event)
        return (written(discord.Message(state=state, channel=channel, data=event)),)
    interaction: discord.Interaction[Any] = discord.Interaction(data=event, state=state)
    if kind == "filled":
        return filled(interaction)
    data = event["data"]
    return (called(interaction) if kind == "called" else tapped(interaction, data["custom_id"].removeprefix("t:")),)


@pytest.mark.parametrize("payload", reading.payloads("discord/inward"))
async def test_an_event_means(payload: dict[str, Any]) -> None:
    found = [inbound for inbound in meant(payload["kind"], payload["event"]) if inbound]
    assert found == [reading.inbound("discord", body) for body in payload["inbounds"]]


@pytest.mark.parametrize("payload", reading.payloads("discord/outward"))
def test_a_message_becomes(payload: dict[str, Any]) -> None:
    shown = [
        {
            "content": part.content,
            "rows": [[button.label for button in row] for row in part.rows],
            "file": part.document.name if part.document else None,
        }
        for part in parts(reading.message(payload["message"]))
    ]
    assert shown == payload["parts"]


def test_numbers_of_one_question_stand_apart_from_the_buttons_of_another() -> None:
    log = [[Button(verb, f"log:{verb}") for verb in verbs] for verbs in (("done", "diff"), ("skip", "move"), ("why",))]
    sore = [[Button(str(n), f"sore:{n}") for n in numbers] for numbers in (range(6), range(6, 11))]
    (part,) = parts(Message("How sore?", buttons=tuple(map(tuple, [*log, *sore]))))
    rows = [" ".join(button.label for button in row) for row in part.rows]
    assert rows == ["done diff skip move why", "0 1 2 3 4", "5 6 7 8 9", "10"]
