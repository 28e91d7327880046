"""The store over SQLAlchemy: one implementation for SQLite and PostgreSQL."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import URL, ColumnElement, Delete, Table, delete, func, select, tuple_, update
from sqlalchemy.exc import DBAPIError

from bot.store import Contention, Depth
from bot.store.codec import read_message
from bot.store.dialect import insert_or_update
from bot.store.engine import open_reader, open_writer
from bot.store.lease import lease
from bot.store.migrate import migrate
from bot.store.outbox import SqlOutbox
from bot.store.saving import BELL
from bot.store.shelf import Shelf
from bot.store.tables import OPEN, athletes, chats, codes, letters, notes, seen
from bot.store.turns import SqlTurns
from core.chat import Address, Message

SEEN_FOR: Final = timedelta(days=14)
"""How long event ids are kept; platforms hand an event over again for a day at most."""
LETTERS_FOR: Final = timedelta(days=30)
"""How long settled letters are kept, so that their messages can still be edited."""
TIDIED_AT_ONCE: Final = 500
"""How many rows one transaction deletes, so that nobody waits for long."""
WRITERS: Final = 3
"""How many transactions for pushes PostgreSQL works on at once: while it stores one, the next is thought out."""
CONTENTION: Final = frozenset({"40001", "40P01"})
"""PostgreSQL's serialization failure and deadlock."""


class SqlStore:
    """Keep everything in one database."""

    def __init__(self, url: URL) -> None:
        self.writer = open_writer(url)
        self.reader = open_reader(url, self.writer)
        self.outbox = SqlOutbox(self.writer)
        self._shelf = Shelf()

    @property
    def writers(self) -> int:
        """Return how many transactions for pushes are worth opening at once: SQLite has one writer."""
        return 1 if self.writer.dialect.name == "sqlite" else WRITERS

    @asynccontextmanager
    async def turns(self) -> AsyncIterator[SqlTurns]:
        """Open one transaction; it commits when the block ends well, and leaves no trace when it does not."""
        try:
            async with self.writer.begin() as connection:
                turns = SqlTurns(connection, self._shelf)
                yield turns
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) in CONTENTION:
                raise Contention from None
            raise
        for athlete_id, kept in turns.saved.items():
            if kept is None:
                self._shelf.drop(athlete_id)
            else:
                self._shelf.put(athlete_id, *kept)

    def lease(self, name: str) -> AbstractAsyncContextManager[asyncio.Event]:
        """Wait until `name` is ours alone, and hold it; the event is set when it was lost."""
        return lease(self.writer.url, name)

    @asynccontextmanager
    async def listen(self, heard: Callable[[], None]) -> AsyncIterator[None]:
        """Call `heard` when any process has put letters out; on SQLite couriers look by themselves."""
        if self.writer.dialect.name != "postgresql":
            yield
            return
        async with self.reader.connect() as connection:
            wire: Any = (await connection.get_raw_connection()).driver_connection

            def ring(*_: object) -> None:
                heard()

            await wire.add_listener(BELL, ring)
            yield
            await wire.remove_listener(BELL, ring)

    async def migrate(self) -> None:
        """Bring the tables to the newest version."""
        await migrate(self.writer)

    async def next_call(self) -> datetime | None:
        """Return when the coach is to speak unasked next, to anybody."""
        async with self.reader.connect() as connection:
            first: datetime | None = (await connection.execute(select(func.min(athletes.c.call_at)))).scalar()
            return first

    async def recent(self, chat: Address, limit: int) -> list[Message]:
        """Return the last messages that were sent to a chat, oldest first."""
        sent = select(letters.c.message).where(
            letters.c.platform == chat.platform, letters.c.chat == chat.chat, letters.c.message_id.is_not(None)
        )
        async with self.reader.connect() as connection:
            found = (await connection.execute(sent.order_by(letters.c.id.desc()).limit(limit))).scalars()
            return [read_message(text) for text in reversed(found.all())]

    async def zone(self, chat: Address) -> ZoneInfo | None:
        """Return the time zone of the athlete of a chat, null before it is known."""
        theirs = select(athletes.c.profile).join(chats, chats.c.athlete_id == athletes.c.id)
        here = theirs.where(chats.c.platform == chat.platform, chats.c.chat == chat.chat)
        async with self.reader.connect() as connection:
            profile = (await connection.execute(here)).scalar()
        return ZoneInfo(json.loads(profile)["time_zone"]) if profile else None

    async def depth(self, now: datetime) -> Depth:
        """Count what waits, for metrics."""
        columns = letters.c.platform, letters.c.state
        async with self.reader.connect() as connection:
            counts = await connection.execute(select(*columns, func.count()).where(OPEN).group_by(*columns))
            calls = select(func.count(), func.min(athletes.c.call_at)).where(athletes.c.call_at <= now)
            overdue, oldest = (await connection.execute(calls)).one()
        by_state = {(platform, state): count for platform, state, count in counts}
        return Depth(letters=by_state, overdue=overdue, oldest_call=oldest)

    async def tidy(self, now: datetime) -> int:
        """Delete what has served: old letters, event ids and codes; return how many rows went."""
        statements = (
            _some(seen, seen.c.at < now - SEEN_FOR),
            _some(letters, letters.c.settled < now - LETTERS_FOR),
            _some(letters, letters.c.settled.is_not(None), letters.c.athlete_id.is_(None)),
            _some(codes, codes.c.expires < now),
        )
        gone = 0
        for statement in statements:
            while rows := await self._delete(statement):
                gone += rows
        return gone

    async def _delete(self, statement: Delete) -> int:
        async with self.writer.begin() as connection:
            return (await connection.execute(statement)).rowcount

    async def recall(self, name: str) -> str | None:
        """Return what was kept under `name`."""
        async with self.reader.connect() as connection:
            return (await connection.execute(select(notes.c.value).where(notes.c.name == name))).scalar()

    async def keep(self, name: str, value: str) -> None:
        """Keep a value under `name`, replacing the earlier one."""
        async with self.writer.begin() as connection:
            await connection.execute(insert_or_update(connection, notes, "value"), {"name": name, "value": value})

    async def last_events(self, platform: str) -> Mapping[str, str]:
        """Return, per chat of the platform, the id of its last event that was stored."""
        query = select(chats.c.chat, chats.c.last_event).where(chats.c.platform == platform, chats.c.reachable)
        async with self.reader.connect() as connection:
            rows = await connection.execute(query)
            return {row.chat: row.last_event for row in rows}

    async def recompute(self, now: datetime) -> None:
        """Have every athlete's next call computed anew, after time zone rules changed."""
        async with self.writer.begin() as connection:
            await connection.execute(
                update(athletes).where(athletes.c.call_at > now).values(call_at=now, next_call=now)
            )

    async def close(self) -> None:
        """Let go of every connection."""
        await self.writer.dispose()
        await self.reader.dispose()


def _some(table: Table, *served: ColumnElement[bool]) -> Delete:
    key = tuple(table.primary_key)
    return delete(table).where(tuple_(*key).in_(select(*key).where(*served).limit(TIDIED_AT_ONCE)))
