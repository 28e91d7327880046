"""Join chats to one athlete by short-lived codes, and delete an athlete altogether."""

from datetime import datetime

from sqlalchemy import delete, exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import Case, Redeemed
from bot.store.homes import choose_homes
from bot.store.tables import asides, athletes, chats, codes, letters
from core.conversation.turns.codec import read_settings


async def offer_code(connection: AsyncConnection, athlete_id: int, digest: str, expires: datetime) -> None:
    """Keep a code's digest; an athlete has one code at a time."""
    await connection.execute(delete(codes).where(codes.c.athlete_id == athlete_id))
    await connection.execute(insert(codes).values(digest=digest, athlete_id=athlete_id, expires=expires))


async def redeem_code(connection: AsyncConnection, case: Case, digest: str, now: datetime) -> Redeemed:
    """Join the case's chats to the athlete behind the code; the empty record they had is deleted."""
    found = select(codes.c.athlete_id, codes.c.expires).where(codes.c.digest == digest).with_for_update()
    code = (await connection.execute(found)).one_or_none()
    if code is None:
        return Redeemed.UNKNOWN
    if code.expires <= now:
        return Redeemed.EXPIRED
    if code.athlete_id == case.id:
        return Redeemed.OWN
    if case.athlete.profile is not None or case.athlete.journal:
        return Redeemed.OCCUPIED
    await _join(connection, case.id, code.athlete_id)
    await connection.execute(delete(codes).where(codes.c.digest == digest))
    return Redeemed.JOINED


async def erase_athlete(connection: AsyncConnection, athlete_id: int) -> None:
    """Delete the athlete with everything that hangs on it, and every letter to any of their chats."""
    theirs = exists().where(
        chats.c.athlete_id == athlete_id, chats.c.platform == letters.c.platform, chats.c.chat == letters.c.chat
    )
    await connection.execute(delete(letters).where(theirs))
    await connection.execute(delete(athletes).where(athletes.c.id == athlete_id))


async def _join(connection: AsyncConnection, guest: int, host: int) -> None:
    moved = update(chats).where(chats.c.athlete_id == guest).values(athlete_id=host).returning(chats.c.id)
    chat_id = (await connection.execute(moved)).scalars().first()
    here = update(athletes).where(athletes.c.id == host).values(push_chat=chat_id).returning(athletes.c.settings)
    platform = read_settings((await connection.execute(here)).scalar_one()).speak_on
    await choose_homes(connection, {host: platform} if platform else {})
    await connection.execute(update(asides).where(asides.c.athlete_id == guest).values(athlete_id=host))
    await connection.execute(update(letters).where(letters.c.athlete_id == guest).values(athlete_id=None))
    await connection.execute(delete(athletes).where(athletes.c.id == guest))
