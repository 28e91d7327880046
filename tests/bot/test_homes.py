"""Where an athlete with two chats is spoken to unasked, and what becomes of a message when one of them is closed."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot import courier as courier_module
from bot.adapters import Left, Outgoing, Receipt, TryLater, Unreachable
from bot.carrier import Office
from bot.courier import Courier
from bot.store import Verdict
from bot.store.sql import SqlStore
from bot.store.tables import letters
from core.chat import Address, Called, Said
from tests.bot.dialogue import MONDAY
from tests.bot.wire import Wire
from tests.bot.world import CATALOG, World, linked
from tests.servers.faults import Changes

TELEGRAM = Address("telegram", "7")
DISCORD = Address("discord", "9")
SESSION = "session of 2026-11-23"


@dataclass
class Door(Wire):
    """A platform that may be closed to the athlete."""

    closed: bool = False
    knocks: int = 0

    async def send(self, to: Address, letter: Outgoing) -> Receipt:
        self.knocks += 1
        if self.closed:
            raise Unreachable
        return await super().send(to, letter)


@dataclass
class Doors:
    """Both platforms and the courier between them."""

    world: World
    telegram: Door = field(default_factory=Door)
    discord: Door = field(default_factory=Door)
    changes: Changes = field(default_factory=Changes)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        def notice(_: Verdict) -> None:
            self.changes.tell()

        office = Office(store=self.world.store, catalog=CATALOG, clock=lambda: self.world.now, notice=notice)
        courier = Courier({"telegram": self.telegram, "discord": self.discord}, office)
        task = asyncio.create_task(courier.run())
        try:
            yield
        finally:
            courier.stop()
            await task

    async def until(self, condition: Callable[[], object]) -> None:
        async with self.running():
            await self.changes.until(condition, seconds=10)

    async def pushes(self) -> list[tuple[str, str]]:
        rows = sorted(await self.world.rows(letters), key=lambda row: row.id)
        return [(row.platform, row.state) for row in rows if row.occasion]


@pytest.fixture
async def doors(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> Doors:
    """Link Telegram and Discord, write last on Discord, and come to Monday morning with nothing left to send."""
    monkeypatch.setattr(courier_module, "POLL", 0.01)
    doors = Doors(World(store))
    await linked(doors.world, TELEGRAM, DISCORD)
    await doors.until(lambda: len(doors.telegram.texts + doors.discord.texts) == 5)
    doors.world.now = MONDAY
    return doors


async def spoken(doors: Doors) -> str:
    """Let the hour strike and name the platform that was written to."""
    assert await doors.world.coach.strike() == 1
    return (await doors.pushes())[-1][0]


async def test_without_a_choice_messages_go_where_the_athlete_wrote_last(doors: Doors) -> None:
    assert await spoken(doors) == "discord"
    await doors.world.hear(Said("hi"), TELEGRAM)
    doors.world.now += timedelta(days=1)
    assert await spoken(doors) == "telegram"


async def test_a_choice_outweighs_where_the_athlete_wrote_last(doors: Doors) -> None:
    await doors.world.hear(Called("speak", "telegram"), DISCORD)
    assert await spoken(doors) == "telegram"
    await doors.world.hear(Said("hi"), DISCORD)
    doors.world.now += timedelta(days=1)
    assert await spoken(doors) == "telegram"
    await doors.world.hear(Called("speak", "last"), DISCORD)
    doors.world.now += timedelta(days=1)
    assert await spoken(doors) == "discord"


async def test_a_chosen_chat_that_is_left_gives_way_until_it_is_heard_again(doors: Doors) -> None:
    await doors.world.hear(Called("speak", "telegram"), DISCORD)
    await doors.world.hear(Left(), TELEGRAM)
    assert await spoken(doors) == "discord"
    await doors.world.hear(Said("hi"), DISCORD)
    doors.world.now += timedelta(days=1)
    assert await spoken(doors) == "discord"
    await doors.world.hear(Said("back"), TELEGRAM)
    await doors.world.hear(Said("hi"), DISCORD)
    doors.world.now += timedelta(days=1)
    assert await spoken(doors) == "telegram"


async def test_a_choice_made_before_linking_counts_from_the_link_on(store: SqlStore) -> None:
    world = World(store)
    await world.hear(Called("speak", "telegram"), TELEGRAM)
    await linked(world, TELEGRAM, DISCORD)
    world.now = MONDAY
    assert await spoken(Doors(world)) == "telegram"


async def test_a_push_to_a_closed_chat_goes_to_the_other_the_same_morning(doors: Doors) -> None:
    doors.discord.closed = True
    assert await spoken(doors) == "discord"
    await doors.until(lambda: SESSION in doors.telegram.texts)
    assert await doors.pushes() == [("telegram", "sent")]
    assert doors.telegram.texts.count(SESSION) == 1
    assert SESSION not in doors.discord.texts
    doors.world.now += timedelta(days=1)
    assert await spoken(doors) == "telegram"


async def test_a_push_that_finds_every_chat_closed_is_given_up(doors: Doors) -> None:
    doors.discord.closed = doors.telegram.closed = True
    doors.discord.knocks = doors.telegram.knocks = 0
    await spoken(doors)
    await doors.until(lambda: doors.telegram.knocks)
    assert await doors.pushes() == [("telegram", "failed")]
    assert (doors.discord.knocks, doors.telegram.knocks) == (1, 1)
    doors.world.now += timedelta(days=1)
    assert await doors.world.coach.strike() == 0


async def test_a_push_that_may_have_arrived_goes_nowhere_else(doors: Doors) -> None:
    doors.discord.faults.append(TryLater(ambiguous=True))
    await spoken(doors)
    async with doors.running():
        await doors.changes.until(lambda: not doors.discord.faults, seconds=10)
    assert await doors.pushes() == [("discord", "held")]
    await doors.world.hear(Left(), DISCORD)
    assert await doors.pushes() == [("discord", "failed")]


async def test_of_several_other_chats_the_one_heard_last_is_spoken_in(doors: Doors) -> None:
    newest = Address("telegram", "8")
    doors.world.now -= timedelta(minutes=3)
    await doors.world.hear(Called("link"), TELEGRAM)
    code = (await doors.world.said(TELEGRAM))[-1].split("/link ")[1].split(".")[0]
    await doors.world.hear(Called("link", code), newest)
    for chat in (TELEGRAM, newest, DISCORD):
        doors.world.now += timedelta(minutes=1)
        await doors.world.hear(Said("hi"), chat)
    await doors.world.hear(Left(), DISCORD)
    await spoken(doors)
    assert SESSION in await doors.world.said(newest)


async def in_doubt(doors: Doors, state: str) -> None:
    await spoken(doors)
    async with doors.world.store.writer.begin() as connection:
        doubted = {"state": state, "doubted": doors.world.now, "due": doors.world.now}
        await connection.execute(letters.update().where(letters.c.occasion.is_not(None)).values(**doubted))


@pytest.mark.parametrize("state", ["held", "pending", "claimed"])
async def test_what_may_have_arrived_once_is_not_said_in_the_other_chat_when_this_one_is_left(
    doors: Doors, state: str
) -> None:
    await in_doubt(doors, state)
    await doors.world.hear(Left(), DISCORD)
    assert await doors.pushes() == [("discord", "failed")]


async def test_nor_when_its_second_attempt_finds_the_door_closed(doors: Doors) -> None:
    await in_doubt(doors, "pending")
    doors.discord.closed, doors.discord.knocks = True, 0
    await doors.until(lambda: doors.discord.knocks)
    assert await doors.pushes() == [("discord", "failed")]


async def test_what_waits_for_a_chat_that_is_left_goes_to_the_other_and_answers_do_not(doors: Doors) -> None:
    await doors.world.hear(Said("hi"), DISCORD)
    await spoken(doors)
    await doors.world.hear(Left(), DISCORD)
    await doors.until(lambda: SESSION in doors.telegram.texts)
    assert "heard hi" not in doors.telegram.texts + doors.discord.texts
