"""Where an athlete is spoken to unasked: the chat they chose or wrote in last, and another when it is left."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import and_, bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import Post, Priority, State
from bot.store.tables import athletes, chats, letters
from core.chat import Address

_L = letters.c
_CHOSEN = (
    select(chats.c.id)
    .where(chats.c.athlete_id == bindparam("a"), chats.c.platform == bindparam("p"), chats.c.reachable)
    .order_by(chats.c.heard.desc())
    .limit(1)
    .scalar_subquery()
)
_CHOOSE = (
    update(athletes)
    .where(athletes.c.id == bindparam("a"))
    .values(push_chat=func.coalesce(_CHOSEN, athletes.c.push_chat))
)
_CERTAINLY_NOT_SENT: Final = and_(
    _L.priority == Priority.PUSH, _L.state.in_([State.PENDING, State.CLAIMED]), _L.doubted.is_(None)
)


async def choose_homes(connection: AsyncConnection, chosen: Mapping[int, str]) -> None:
    """Speak to these athletes on the platform each chose; where none of its chats can be reached, as before."""
    if chosen:
        await connection.execute(_CHOOSE, [{"a": athlete, "p": platform} for athlete, platform in chosen.items()])


async def leave_chat(connection: AsyncConnection, address: Address, returned: Post | None = None) -> None:
    """Mark a chat as unreachable and speak on another chat of the athlete, if any.

    What waited to be said there unasked goes to that other chat, and so does the letter that was just `returned`; it is
    the same row, so the occasion stays said once. Answers, and letters that may have arrived, end here.
    """
    here = and_(chats.c.platform == address.platform, chats.c.chat == address.chat)
    gone = update(chats).where(here).values(reachable=False).returning(chats.c.id, chats.c.athlete_id)
    row = (await connection.execute(gone)).one_or_none()
    other = await _other(connection, row.athlete_id) if row else None
    if other:
        await _redirect(connection, address, returned, Address(other.platform, other.chat))
    await _drop(connection, address)
    if row:
        mine = and_(athletes.c.id == row.athlete_id, athletes.c.push_chat == row.id)
        change: dict[str, Any] = {"push_chat": other.id} if other else {"push_chat": None, "call_at": None}
        await connection.execute(update(athletes).where(mine).values(**change))


async def _other(connection: AsyncConnection, athlete_id: int) -> Any:
    reachable = select(chats.c.id, chats.c.platform, chats.c.chat).where(
        chats.c.athlete_id == athlete_id, chats.c.reachable
    )
    return (await connection.execute(reachable.order_by(chats.c.heard.desc()).limit(1))).one_or_none()


async def _redirect(connection: AsyncConnection, left: Address, returned: Post | None, other: Address) -> None:
    fresh = {"state": State.PENDING, "token": None, "doubted": None, "due": _L.created}
    moved = update(letters).values(platform=other.platform, chat=other.chat, **fresh)
    theirs = and_(_L.platform == left.platform, _L.chat == left.chat, _L.athlete_id.is_not(None))
    await connection.execute(moved.where(theirs, _CERTAINLY_NOT_SENT))
    if returned and returned.priority is Priority.PUSH and returned.doubted is None:
        ours = and_(_L.id == returned.id, _L.token == returned.token, _L.state == State.INFLIGHT)
        await connection.execute(moved.where(theirs, ours))


async def _drop(connection: AsyncConnection, left: Address) -> None:
    waiting = and_(
        _L.platform == left.platform, _L.chat == left.chat, _L.state.in_([State.PENDING, State.CLAIMED, State.HELD])
    )
    dropped = {"state": State.FAILED, "fault": "the chat was left", "settled": _L.created}
    await connection.execute(update(letters).where(waiting).values(**dropped))
