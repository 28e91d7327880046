"""Whatever an athlete sends is kept, even where the dialogue fails on it."""

import asyncio
import json

import pytest

from bot.store.sql import SqlStore
from bot.store.tables import asides, athletes
from core.chat import Address, Called, Said
from tests.bot.dialogue import HERE, THERE
from tests.bot.world import World, linked, offered


@pytest.fixture
def world(store: SqlStore) -> World:
    return World(store)


async def kept(world: World) -> list[tuple[int, str]]:
    return [(row.athlete_id, json.loads(row.event)["text"]) for row in await world.rows(asides)]


async def test_words_that_the_dialogue_fails_on_are_kept_with_athlete_and_instant(world: World) -> None:
    await world.hear(Said("boom"))
    assert "went wrong on my side" in (await world.said())[-1]
    (row,) = await world.rows(asides)
    assert (row.at, json.loads(row.event)) == (world.now, {"kind": "said", "text": "boom"})
    assert [person.id for person in await world.rows(athletes)] == [row.athlete_id]


async def test_what_was_understood_and_what_comes_twice_is_not_kept_aside(world: World) -> None:
    await world.hear(Said("4"))
    for _ in range(2):
        await world.hear(Said("boom"), event_id="update-7")
    assert [text for _, text in await kept(world)] == ["boom"]


async def test_words_for_an_athlete_who_cannot_be_read_are_kept_among_others_at_once(world: World) -> None:
    await world.hear(Called("start"))
    async with world.store.writer.begin() as connection:
        await connection.execute(athletes.update().values(profile="{", version=99))
    others = [world.hear(Said("4"), Address("console", str(number))) for number in range(5)]
    await asyncio.gather(world.hear(Said("my knee")), *others)
    assert await kept(world) == [(1, "my knee")]
    assert await world.said(Address("console", "4")) == ["logged 4"]


async def test_they_stay_when_two_chats_are_joined_and_go_when_all_is_deleted(world: World) -> None:
    code = await offered(world)
    await world.hear(Said("boom"), THERE)
    await world.hear(Called("link", code), THERE)
    assert await kept(world) == [(1, "boom")]
    await world.hear(Called("erase"), HERE)
    assert await kept(world) == []
    assert await linked(world)
