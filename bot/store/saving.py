"""Write what turns gave: athletes, entries and letters, for many athletes with as few statements as for one."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import bindparam, func, insert, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import Draft, Kept, State
from bot.store.codec import write_entry, write_message
from bot.store.dialect import insert_or_skip
from bot.store.tables import athletes, journal, letters
from core.conversation.turns.codec import write_athlete

BELL: Final = "legup_letters"
"""The channel on which PostgreSQL tells other processes that there are letters."""
UNASKED_A_DAY: Final = 2
"""How many messages a day nobody asked for (MSG-05)."""

_SAVE = update(athletes).where(athletes.c.id == bindparam("a"))
_JOURNAL = insert(journal)
_RING = text(f"SELECT pg_notify('{BELL}', '')")
_UNASKED = (
    select(letters.c.athlete_id, letters.c.day, func.count())
    .where(
        letters.c.athlete_id.in_(bindparam("athletes", expanding=True)),
        letters.c.day.in_(bindparam("days", expanding=True)),
        letters.c.occasion.is_not(None),
    )
    .group_by(letters.c.athlete_id, letters.c.day)
)


async def save_athletes(connection: AsyncConnection, kept: Sequence[Kept], homes: Mapping[int, int]) -> None:
    """Append entries and keep athletes; `homes` names, by athlete, the chat to speak in unasked."""
    lines = [line for each in kept for line in _lines(each)]
    if lines:
        await connection.execute(_JOURNAL, lines)
    if kept:
        await connection.execute(_SAVE, [_values(each, homes[each.case.id]) for each in kept])


async def post_letters(connection: AsyncConnection, drafts: Sequence[Draft]) -> None:
    """Put letters into the outbox; one per athlete, occasion and day, at most two unasked a day."""
    if not drafts:
        return
    spoken = await _spoken(connection, [draft for draft in drafts if draft.occasion])
    rows = []
    for draft in drafts:
        row = _row(draft)
        if draft.occasion:
            day = draft.athlete_id, draft.day
            if spoken[day] >= UNASKED_A_DAY:
                row |= {"state": State.WITHHELD, "settled": draft.created}
            spoken[day] += 1
        rows.append(row)
    await connection.execute(insert_or_skip(connection, letters), rows)
    if connection.dialect.name == "postgresql":
        await connection.execute(_RING)


async def _spoken(connection: AsyncConnection, pushes: Sequence[Draft]) -> Counter[Any]:
    if not pushes:
        return Counter()
    wanted = {
        "athletes": [push.athlete_id for push in pushes],
        "days": sorted({push.day for push in pushes if push.day}),
    }
    rows = await connection.execute(_UNASKED, wanted)
    return Counter({(athlete_id, day): count for athlete_id, day, count in rows})


def _lines(kept: Kept) -> list[dict[str, Any]]:
    first = len(kept.athlete.journal) - len(kept.entries)
    return [
        {"athlete_id": kept.case.id, "line": line, "entry": write_entry(entry)}
        for line, entry in enumerate(kept.entries, first)
    ]


def _values(kept: Kept, home: int) -> dict[str, Any]:
    stored = write_athlete(kept.athlete)
    return {
        "a": kept.case.id,
        "version": kept.case.version + 1,
        "profile": stored.profile,
        "stage": stored.stage,
        "settings": stored.settings,
        "struck": stored.struck,
        "next_call": kept.call and kept.call.meant,
        "call_at": kept.call and kept.call.at,
        "push_chat": home,
    }


def _row(draft: Draft) -> dict[str, Any]:
    return {
        "athlete_id": draft.athlete_id,
        "platform": draft.to.platform,
        "chat": draft.to.chat,
        "message": write_message(draft.message),
        "key": draft.message.key,
        "language": draft.language,
        "priority": draft.priority,
        "occasion": draft.occasion,
        "day": draft.day,
        "created": draft.created,
        "meant": draft.meant,
        "due": draft.created,
        "expires": draft.expires,
        "state": State.PENDING,
        "settled": None,
        "attempts": 0,
    }
