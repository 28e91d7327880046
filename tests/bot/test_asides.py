"""Whatever an athlete sends is kept, even where the dialogue fails on it."""

import asyncio
import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.adapters import Left
from bot.asides import hand_back
from bot.commands.asides import command
from bot.store.codec import read_message
from bot.store.sql import SqlStore
from bot.store.tables import asides, athletes, letters
from core.chat import Address, Called, Said
from tests.bot.dialogue import HERE, THERE
from tests.bot.world import CATALOG, World, linked, offered
from tests.databases import sqlite_file


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


async def handed_back(world: World) -> tuple[int, int]:
    async with world.store.turns() as turns:
        return await hand_back(turns, CATALOG.phrases(), world.now)


async def test_words_are_handed_back_once_to_be_said_again(world: World) -> None:
    for word in ("boom", "boom"):
        await world.hear(Said(word))
    assert await handed_back(world) == (2, 0)
    told = (await world.said())[-1]
    assert "please say it again" in told
    assert told.count("2026-11-22: boom") == 2
    assert await handed_back(world) == (0, 0)


async def test_words_of_somebody_who_left_stay(world: World) -> None:
    await world.hear(Said("boom"))
    await world.hear(Left())
    assert await handed_back(world) == (0, 1)
    assert await kept(world) == [(1, "boom")]


async def test_words_are_part_of_the_export(world: World) -> None:
    await world.hear(Said("boom"))
    await world.hear(Said("boom"), THERE)
    await world.hear(Called("export"))
    files = [read_message(row.message).document for row in await world.rows(letters)]
    (file,) = [file for file in files if file]
    assert json.loads(file.content) == {"at": world.now.isoformat(), "event": {"kind": "said", "text": "boom"}}


def test_the_command_lists_them_without_a_word(tmp_path: Path) -> None:
    async def fail() -> None:
        store = SqlStore(sqlite_file(tmp_path))
        await store.migrate()
        await World(store).hear(Said("boom"))
        await store.close()

    asyncio.run(fail())
    settings = {"LEGUP_DATABASE": str(sqlite_file(tmp_path).database)}
    listed = CliRunner().invoke(command, [], env=settings)
    assert listed.output == "athlete 1  2026-11-22 18:00 UTC  said\n"
    back = CliRunner().invoke(command, ["--hand-back"], env=settings)
    assert back.output == "1 handed back, 0 kept: their athletes cannot be reached.\n"
