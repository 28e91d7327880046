"""Letters of unknown fate: what a dead courier left, and what to do once waiting has brought no evidence."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, exists, select, type_coerce, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import State
from bot.store.tables import MICROSECOND, OPEN, chats, letters

_L = letters.c


async def recover_letters(
    connection: AsyncConnection, platform: str, token: str, now: datetime, *, hold: timedelta
) -> Mapping[State, int]:
    """Take back letters that stand under another token; those in flight are held for `hold` first."""
    others = OPEN, _L.platform == platform, _L.token != token
    unsent = update(letters).where(*others, _L.state == State.CLAIMED).values(state=State.PENDING)
    doubtful = update(letters).where(*others, _L.state == State.INFLIGHT)
    if hold:
        outcome = await connection.execute(doubtful.values(state=State.HELD, due=_after(hold)))
    else:
        outcome = await connection.execute(doubtful.values(state=State.PENDING, due=now))
    return {State.PENDING: (await connection.execute(unsent)).rowcount, State.HELD: outcome.rowcount}


async def resolve_letters(connection: AsyncConnection, platform: str, now: datetime) -> Mapping[State, int]:
    """Send a held letter once more, silently; not where it has expired or the athlete has written since."""
    written = exists().where(chats.c.platform == _L.platform, chats.c.chat == _L.chat, chats.c.heard > _L.doubted)
    ripe = (
        select(_L.id, _L.expires, written.label("written"))
        .where(OPEN, _L.platform == platform, _L.state == State.HELD, _L.due <= now)
        .with_for_update(of=letters)
    )
    counts: Counter[State] = Counter()
    for row in (await connection.execute(ripe)).all():
        stale = row.written or (row.expires is not None and row.expires <= now)
        values: dict[str, Any] = (
            {"state": State.UNKNOWN, "settled": now} if stale else {"state": State.PENDING, "due": now}
        )
        await connection.execute(update(letters).where(_L.id == row.id).values(**values))
        counts[values["state"]] += 1
    return counts


def _after(hold: timedelta) -> Any:
    return type_coerce(_L.doubted, BigInteger) + hold // MICROSECOND
