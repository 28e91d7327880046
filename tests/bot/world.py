"""A coach over a store with a clock that stands, and two chats of one person to try it on."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select

from bot.adapters import Inbound, Left
from bot.coach import Coach
from bot.content import load_catalog
from bot.store.codec import read_message
from bot.store.sql import SqlStore
from bot.store.tables import letters
from core.chat import Address, Called, Inward
from tests.bot.dialogue import HERE, MONDAY, THERE, advance

CATALOG = load_catalog()


@dataclass
class World:
    """A coach over a store, with a clock that stands until it is moved."""

    store: SqlStore
    now: datetime = MONDAY - timedelta(hours=12)
    events: int = 0
    coach: Coach = field(init=False)

    def __post_init__(self) -> None:
        self.coach = Coach(store=self.store, catalog=CATALOG, advance=advance, clock=lambda: self.now)

    async def hear(self, event: Inward | Left, address: Address = HERE, event_id: str | None = None) -> None:
        self.events += 1
        await self.coach.receive(Inbound(address=address, event=event, event_id=event_id or str(self.events)))

    async def rows(self, table: Any) -> list[Any]:
        async with self.store.reader.connect() as connection:
            return list((await connection.execute(select(table))).all())

    async def said(self, address: Address = HERE) -> list[str]:
        found = [
            row for row in await self.rows(letters) if (row.platform, row.chat) == (address.platform, address.chat)
        ]
        return [read_message(row.message).text for row in sorted(found, key=lambda row: row.id)]


async def offered(world: World, here: Address = HERE) -> str:
    """Begin here and return the code for the other chat."""
    await world.hear(Called("start"), here)
    await world.hear(Called("link"), here)
    return (await world.said(here))[-1].split("/link ")[1].split(".")[0]


async def linked(world: World, here: Address = HERE, there: Address = THERE) -> str:
    """Begin in one chat and join the other to it."""
    code = await offered(world, here)
    await world.hear(Called("link", code), there)
    assert (await world.said(there))[-1] == "Done. Both chats now share one plan and one journal."
    return code
