"""The library looks through its limits once in a while, not at each new chat."""

import discord
import pytest

from bot.adapters.discord import sweeping
from bot.adapters.discord.sweeping import SWEEP, sweep_seldom


async def test_many_new_chats_cost_one_look(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[str] = []
    monkeypatch.setattr(discord.http.HTTPClient, SWEEP, lambda http: looks.append("look"))
    now = [100.0]
    monkeypatch.setattr(sweeping, "monotonic", lambda: now[0])
    client = discord.Client(intents=discord.Intents.none())
    sweep_seldom(client)
    for chat in range(300):
        client.http.get_ratelimit(f"chat {chat}")
    assert looks == ["look"]
    now[0] += sweeping.EVERY
    client.http.get_ratelimit("one more")
    assert looks == ["look", "look"]
