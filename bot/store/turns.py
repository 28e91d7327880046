"""One turn's work in one transaction: lock an athlete, keep what the turn gave, put its letters out."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

import structlog
from sqlalchemy import bindparam, insert, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.store import Arrival, Aside, Call, Case, Contention, Damaged, Draft, Kept, Post, Redeemed, State
from bot.store.asides import drop_asides, find_asides, keep_aside
from bot.store.codec import read_entries, read_message
from bot.store.dialect import insert_or_skip
from bot.store.homes import choose_homes, leave_chat
from bot.store.links import erase_athlete, offer_code, redeem_code
from bot.store.saving import post_letters, save_athletes
from bot.store.shelf import Shelf
from bot.store.tables import athletes, chats, journal, letters, seen
from core.athlete import Settings
from core.chat import Address, Inward
from core.conversation.stages.stage import Idle
from core.conversation.turns.codec import Stored, read_athlete, write_athlete
from core.conversation.turns.turn import Athlete

PUT_OFF: Final = timedelta(days=1)
"""When to try again to speak to an athlete who cannot be read."""

log = structlog.get_logger()
_A = athletes.c
_ROW = select(
    _A.id, _A.version, _A.profile, _A.stage, _A.settings, _A.struck, _A.next_call, _A.call_at,
    chats.c.id.label("chat_id"), chats.c.platform, chats.c.chat,
)  # fmt: skip
_BY_CHAT = (
    _ROW.join(chats, chats.c.athlete_id == _A.id)
    .where(tuple_(chats.c.platform, chats.c.chat).in_(bindparam("here", expanding=True)))
    .order_by(_A.id)
    .with_for_update(of=athletes)
)
_DUE = (
    _ROW.join(chats, chats.c.id == _A.push_chat)
    .where(_A.call_at <= bindparam("now"))
    .order_by(_A.call_at)
    .limit(bindparam("n"))
    .with_for_update(of=athletes, skip_locked=True)
)
_JOURNALS = (
    select(journal.c.athlete_id, journal.c.entry)
    .where(journal.c.athlete_id.in_(bindparam("athletes", expanding=True)))
    .order_by(journal.c.athlete_id, journal.c.line)
)
_HEARD = update(chats).where(chats.c.id == bindparam("i"))
_IN_DOUBT = select(letters.c.id, letters.c.message).where(
    letters.c.platform == bindparam("p"), letters.c.chat == bindparam("c"), letters.c.state == State.HELD
)


class SqlTurns:
    """Do a turn's work on one open transaction."""

    def __init__(self, connection: AsyncConnection, shelf: Shelf) -> None:
        self._connection = connection
        self._shelf = shelf
        self._arrivals: dict[int, Arrival] = {}
        self._homes: dict[int, int] = {}
        self.saved: dict[int, tuple[int, Athlete] | None] = {}
        """What to put on the shelf once this is committed; null: let go."""

    async def take(self, arrivals: Sequence[Arrival]) -> Sequence[Case | None]:
        """Mark events as seen and lock their athletes, made new where there are none; null for a repeated event."""
        fresh = await self._fresh(arrivals)
        for arrival in fresh:
            if arrival.left:
                await leave_chat(self._connection, arrival.address)
        heard = [arrival for arrival in fresh if not arrival.left]
        rows = await self._at_home(heard)
        while len(rows) < len(heard):
            for arrival in heard:
                if arrival.address not in rows:
                    await self._welcome(arrival)
            rows = await self._at_home(heard)
        if len({row.id for row in rows.values()}) < len(heard):
            raise Contention
        self._arrivals = {rows[arrival.address].id: arrival for arrival in heard}
        found = await self._cases(list(rows.values()))
        damaged = next((each for each in found if isinstance(each, Damaged)), None)
        if damaged:
            raise damaged if len(found) == 1 else Contention
        cases = {case.chat: case for case in found if isinstance(case, Case)}
        return [cases[arrival.address] if arrival in heard else None for arrival in arrivals]

    async def due(self, now: datetime, limit: int) -> Sequence[Case]:
        """Lock athletes whose hour has come, the longest overdue first; those in other hands are left out."""
        rows = (await self._connection.execute(_DUE, {"now": now, "n": limit})).all()
        cases = []
        for found in await self._cases(rows):
            if isinstance(found, Damaged):
                log.error("cannot read an athlete", athlete=found.athlete_id, fault=found.fault)
                put_off = update(athletes).where(_A.id == found.athlete_id).values(call_at=now + PUT_OFF)
                await self._connection.execute(put_off)
            else:
                cases.append(found)
        return cases

    async def save(self, kept: Sequence[Kept]) -> None:
        """Append the entries, keep the athletes and their next calls."""
        await save_athletes(self._connection, kept, self._homes)
        heard = [self._heard(each.case.id) for each in kept if each.case.id in self._arrivals]
        if heard:
            await self._connection.execute(_HEARD, heard)
        chosen = {each.case.id: each.athlete.settings.speak_on for each in kept}
        await choose_homes(self._connection, {who: platform for who, platform in chosen.items() if platform})
        self.saved.update({each.case.id: (each.case.version + 1, each.athlete) for each in kept})

    async def post(self, drafts: Sequence[Draft]) -> None:
        """Put letters into the outbox; one per athlete, occasion and day, at most two unasked a day."""
        await post_letters(self._connection, drafts)

    async def arrived(self, address: Address, message_id: str, data: str) -> None:
        """Settle the letter in doubt that this message must be: a button with `data` on it was pressed."""
        here = {"p": address.platform, "c": address.chat}
        for row in (await self._connection.execute(_IN_DOUBT, here)).all():
            buttons = (button.data for line in read_message(row.message).buttons for button in line)
            if data in buttons:
                found = {"state": State.SENT, "message_id": message_id, "settled": letters.c.doubted}
                await self._connection.execute(update(letters).where(letters.c.id == row.id).values(**found))
                return

    async def set_aside(self, athlete_id: int, event: Inward, at: datetime) -> None:
        """Keep what an athlete sent and the dialogue failed on, for as long as the athlete is known."""
        await keep_aside(self._connection, athlete_id, event, at)

    async def asides(self, athlete_id: int | None = None) -> Sequence[Aside]:
        """Return what was set aside of one athlete, or of all, oldest first."""
        return await find_asides(self._connection, athlete_id)

    async def drop_asides(self, dropped: Sequence[Aside]) -> None:
        """Let go of what its athlete has back."""
        await drop_asides(self._connection, dropped)

    async def leave(self, address: Address, returned: Post | None = None) -> None:
        """Stop speaking to this chat until it is heard from again; what was to be said goes to another one, if any."""
        await leave_chat(self._connection, address, returned)

    async def erase(self, case: Case) -> None:
        """Delete everything stored about the athlete, letters included."""
        await erase_athlete(self._connection, case.id)
        self.saved[case.id] = None

    async def offer(self, case: Case, digest: str, expires: datetime) -> None:
        """Keep the digest of a link code, in the place of an earlier one of this athlete."""
        await offer_code(self._connection, case.id, digest, expires)

    async def redeem(self, case: Case, digest: str, now: datetime) -> Redeemed:
        """Join this case's chat to the athlete who was offered the code, and use the code up."""
        outcome = await redeem_code(self._connection, case, digest, now)
        if outcome is Redeemed.JOINED:
            self.saved[case.id] = None
        return outcome

    async def _fresh(self, arrivals: Sequence[Arrival]) -> list[Arrival]:
        marks = [{"platform": each.address.platform, "event_id": each.event_id, "at": each.at} for each in arrivals]
        marked = insert_or_skip(self._connection, seen).returning(seen.c.platform, seen.c.event_id)
        new = {(row.platform, row.event_id) for row in await self._connection.execute(marked, marks)}
        return [each for each in arrivals if (each.address.platform, each.event_id) in new]

    async def _at_home(self, arrivals: Sequence[Arrival]) -> dict[Address, Any]:
        if not arrivals:
            return {}
        here = [(each.address.platform, each.address.chat) for each in arrivals]
        rows = await self._connection.execute(_BY_CHAT, {"here": here})
        return {Address(row.platform, row.chat): row for row in rows}

    def _heard(self, athlete_id: int) -> dict[str, Any]:
        arrival = self._arrivals[athlete_id]
        heard = {"i": self._homes[athlete_id], "heard": arrival.at, "reachable": True}
        return {**heard, "last_event": arrival.event_id}

    async def _welcome(self, arrival: Arrival) -> None:
        language = (arrival.language or "en").split("-")[0].lower()
        stored = write_athlete(Athlete(profile=None, stage=Idle(), settings=Settings(language=language)))
        texts = {"stage": stored.stage, "settings": stored.settings, "struck": stored.struck}
        made = insert(athletes).values(version=0, created=arrival.at, **texts).returning(_A.id)
        athlete_id = (await self._connection.execute(made)).scalar_one()
        chat = {"platform": arrival.address.platform, "chat": arrival.address.chat, "athlete_id": athlete_id}
        heard = {"reachable": True, "heard": arrival.at, "last_event": arrival.event_id}
        added = await self._connection.execute(insert_or_skip(self._connection, chats), {**chat, **heard})
        if not added.rowcount:
            await erase_athlete(self._connection, athlete_id)

    async def _cases(self, rows: Sequence[Any]) -> list[Case | Damaged]:
        known = {row.id: athlete for row in rows if (athlete := self._shelf.find(row.id, row.version))}
        missing = [row.id for row in rows if row.id not in known]
        journals: dict[int, list[str]] = {athlete_id: [] for athlete_id in missing}
        if missing:
            for athlete_id, entry in await self._connection.execute(_JOURNALS, {"athletes": missing}):
                journals[athlete_id].append(entry)
        return [self._case(row, known.get(row.id), journals) for row in rows]

    def _case(self, row: Any, athlete: Athlete | None, journals: Mapping[int, list[str]]) -> Case | Damaged:
        if athlete is None:
            stored = Stored(profile=row.profile, stage=row.stage, settings=row.settings, struck=row.struck)
            try:
                athlete = read_athlete(stored, read_entries(journals[row.id]))
            except ValueError as fault:
                return Damaged(row.id, type(fault).__name__)
        self._homes[row.id] = row.chat_id
        chat = Address(row.platform, row.chat)
        call = Call(meant=row.next_call, at=row.call_at) if row.call_at else None
        return Case(id=row.id, version=row.version, athlete=athlete, chat=chat, call=call)
