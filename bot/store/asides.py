"""Words that a fault of ours kept from being understood: kept, carried away by their athlete, or handed back."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, insert, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import Aside
from bot.store.codec import read_event, write_event
from bot.store.tables import asides, athletes, chats
from core.chat import Address, Inward


async def keep_aside(connection: AsyncConnection, athlete_id: int, event: Inward, at: datetime) -> None:
    """Keep what an athlete sent."""
    kept = {"athlete_id": athlete_id, "at": at, "event": write_event(event)}
    await connection.execute(insert(asides).values(**kept))


async def find_asides(connection: AsyncConnection, athlete_id: int | None) -> Sequence[Aside]:
    """Return what is kept of one athlete, or of all, oldest first."""
    wanted: ColumnElement[bool] = true() if athlete_id is None else asides.c.athlete_id == athlete_id
    reached = and_(chats.c.id == athletes.c.push_chat, chats.c.reachable)
    joined = asides.join(athletes).join(chats, reached, isouter=True)
    columns = asides.c.id, asides.c.athlete_id, asides.c.at, asides.c.event, chats.c.platform, chats.c.chat
    found = await connection.execute(select(*columns).select_from(joined).where(wanted).order_by(asides.c.id))
    return [
        Aside(
            id=row.id,
            athlete_id=row.athlete_id,
            at=row.at,
            event=read_event(row.event),
            chat=Address(row.platform, row.chat) if row.chat else None,
        )
        for row in found
    ]


async def drop_asides(connection: AsyncConnection, dropped: Sequence[Aside]) -> None:
    """Let go of what its athlete has back."""
    await connection.execute(delete(asides).where(asides.c.id.in_([aside.id for aside in dropped])))
