"""The outbox: letters are claimed under a token, launched before the request, and settled after it.

A letter is `inflight` in the database before its request begins, so that after a crash only those are in doubt;
the token fences every step, so that a courier that was thought dead changes nothing that is no longer its own.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Row, bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store import Post, Priority, State, Verdict
from bot.store.claims import CLAIM
from bot.store.codec import read_message
from bot.store.doubts import recover_letters, resolve_letters
from bot.store.tables import EPOCH, MICROSECOND, Instant, letters
from core.chat import Address

FINAL: Final = frozenset({State.SENT, State.FAILED, State.UNKNOWN, State.EXPIRED})
_L = letters.c
_OURS = _L.id == bindparam("i"), _L.token == bindparam("t")
_LAUNCH = (
    update(letters)
    .where(*_OURS, _L.state == State.CLAIMED)
    .values(
        state=State.INFLIGHT,
        attempts=_L.attempts + 1,
        doubted=func.coalesce(_L.doubted, bindparam("at", type_=Instant)),
    )
    .returning(_L.key)
)
_SETTLE = update(letters).where(*_OURS, _L.state.in_([State.CLAIMED, State.INFLIGHT]))
_REPLACED = (
    select(_L.message_id)
    .where(
        _L.platform == bindparam("p"),
        _L.chat == bindparam("c"),
        _L.key == bindparam("k"),
        _L.message_id.is_not(None),
    )
    .order_by(_L.id.desc())
    .limit(1)
)


class SqlOutbox:
    """Hand letters to the courier and keep what became of them."""

    def __init__(self, writer: AsyncEngine) -> None:
        self._writer = writer

    async def claim(self, platform: str, priority: Priority, now: datetime, token: str, limit: int) -> list[Post]:
        """Claim letters in the order of each chat; a chat with an unfinished earlier letter waits."""
        wanted = {"p": platform, "q": priority, "now": now, "n": limit, "t": token}
        async with self._writer.begin() as connection:
            rows = (await connection.execute(CLAIM, wanted)).all()
        return sorted((_post(row, token) for row in rows), key=lambda post: post.id)

    async def launch(self, posts: Sequence[tuple[Post, datetime]]) -> Mapping[int, str | None]:
        """Commit that the requests begin: per letter still ours, the receipt of the message it replaces."""
        async with self._writer.begin() as connection:
            launched = {}
            for post, at in posts:
                ours = {"i": post.id, "t": post.token, "at": at}
                key = (await connection.execute(_LAUNCH, ours)).scalar_one_or_none()
                if key is not None:
                    launched[post.id] = await _replaced(connection, post.to, key)
            return launched

    async def settle(self, verdicts: Sequence[Verdict]) -> None:
        """Commit what became of the letters; verdicts about letters no longer ours change nothing."""
        async with self._writer.begin() as connection:
            for verdict in verdicts:
                await connection.execute(_SETTLE.values(_outcome(verdict)), _ours(verdict.post))

    async def recover(self, platform: str, token: str, now: datetime, *, hold: timedelta) -> Mapping[State, int]:
        """Take back what another courier left: claimed letters are pending again, inflight ones held."""
        async with self._writer.begin() as connection:
            return await recover_letters(connection, platform, token, now, hold=hold)

    async def resolve(self, platform: str, now: datetime) -> Mapping[State, int]:
        """Decide about held letters whose time is up: one more attempt, or none where the athlete has written since."""
        async with self._writer.begin() as connection:
            return await resolve_letters(connection, platform, now)


async def _replaced(connection: AsyncConnection, to: Address, key: str) -> str | None:
    if not key:
        return None
    found: str | None = (await connection.execute(_REPLACED, {"p": to.platform, "c": to.chat, "k": key})).scalar()
    return found


def _ours(post: Post) -> dict[str, Any]:
    return {"i": post.id, "t": post.token}


def _outcome(verdict: Verdict) -> dict[str, Any]:
    values: dict[str, Any] = {"state": verdict.state, "fault": verdict.fault, "doubted": verdict.doubted}
    if verdict.retry:
        values["due"] = verdict.retry
    if verdict.message_id:
        values["message_id"] = verdict.message_id
    if verdict.state in FINAL:
        values["settled"] = verdict.at
    return values


def _post(row: Row[Any], token: str) -> Post:
    return Post(
        id=row.id,
        letter=f"{row.id:x}.{(row.created - EPOCH) // MICROSECOND:x}",
        token=token,
        to=Address(row.platform, row.chat),
        message=read_message(row.message),
        language=row.language,
        priority=Priority(row.priority),
        meant=row.meant,
        unasked=row.occasion is not None,
        expires=row.expires,
        attempts=row.attempts,
        doubted=row.doubted,
    )
