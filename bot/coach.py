"""The shell around the dialogue: load an athlete, advance, save what the turn gave, all in one transaction."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Final

import structlog

from bot.adapters import Inbound, Left
from bot.cleaning import cleaned
from bot.drafts import Answer, apology, pushes, reply
from bot.fault import where
from bot.grouped import Grouped
from bot.lanes import Lanes
from bot.links import serve
from bot.portion import Portion, Work
from bot.pushes import call
from bot.store import Arrival, Case, Contention, Damaged, Draft, Kept, Store, Turns
from core.catalog import Catalog
from core.chat import Address, Event, Message, Struck, Tapped
from core.conversation.turns.turn import Athlete, Erase, Letter, Turn

Advance = Callable[[Athlete, Event, datetime, Catalog], Turn]
Clock = Callable[[], datetime]
ATTEMPTS: Final = 4
AFTER_FAULT: Final = timedelta(hours=1)
"""When to call an athlete again whose turn failed through a fault of ours."""

log = structlog.get_logger()


def silence() -> None:
    """Wake nobody."""


@dataclass(frozen=True, kw_only=True)
class Coach:
    """Run turns: one at a time per chat, each committed before it returns.

    `spread` is how early at most an unasked message may begin, so that not everybody's is due in the same second;
    `wake` is called once letters were committed.
    """

    store: Store
    catalog: Catalog
    advance: Advance
    clock: Clock
    spread: timedelta = timedelta()
    wake: Callable[[], None] = silence
    lanes: Lanes[Address] = field(default_factory=Lanes)
    _heard: Portion = field(default_factory=Portion)
    _called: Portion = field(default_factory=Portion)

    async def receive(self, inbound: Inbound) -> None:
        """Take one event; a repeated one changes nothing."""
        self._called.make_room()
        async with self.lanes.turn(inbound.address):
            if fault := await self._arrivals.add(inbound):
                raise fault
        self.wake()

    async def strike(self, limit: int | None = None) -> int:
        """Speak to a portion of the athletes whose hour has come; return how many, 0 when nobody is left."""
        async with self.store.turns() as turns:
            with self._called.taking() as work:
                now = self.clock()
                cases = await turns.due(now, limit or self._called.most())
                work.served = len(cases)
                answers = [await self._strike(case, now, work) for case in cases]
                await self._keep(turns, answers, now)
        if cases:
            self.wake()
        return len(cases)

    @cached_property
    def _arrivals(self) -> Grouped[Inbound, Exception | None]:
        return Grouped(self._together, lambda: self._heard.size)

    async def _together(self, inbounds: Sequence[Inbound]) -> Sequence[Exception | None]:
        """Take what waits in one transaction; when that fails, each in its own, so that none stops the others."""
        if len(inbounds) > 1:
            try:
                await self._receive(inbounds)
            except Exception as fault:
                log.info("taking events one by one", events=len(inbounds), fault=where(fault))
            else:
                return [None] * len(inbounds)
        return [await self._alone(inbound) for inbound in inbounds]

    async def _alone(self, inbound: Inbound) -> Exception | None:
        for left in reversed(range(ATTEMPTS)):
            try:
                await self._receive([inbound])
            except Exception as fault:
                if not left or not isinstance(fault, Contention):
                    return fault
            else:
                return None
        return None

    async def _receive(self, inbounds: Sequence[Inbound]) -> None:
        async with self.store.turns() as turns:
            with self._heard.taking() as work:
                await self._take(turns, inbounds, work)

    async def _take(self, turns: Turns, inbounds: Sequence[Inbound], work: Work) -> None:
        now = self.clock()
        try:
            cases = await turns.take([_arrival(inbound, now) for inbound in inbounds])
        except Damaged as damage:
            if len(inbounds) > 1:  # each on its own, so that it is known whose words these are
                raise
            log.warning("cannot read an athlete", athlete=damage.athlete_id, fault=damage.fault)
            await self._regret(turns, inbounds[0], damage.athlete_id, now)
            return
        work.served = len(inbounds)
        pairs = zip(inbounds, cases, strict=True)
        answers = [await self._answer(turns, inbound, case, now, work) for inbound, case in pairs if case]
        await self._keep(turns, answers, now)

    async def _answer(self, turns: Turns, inbound: Inbound, case: Case, now: datetime, work: Work) -> Answer:
        if isinstance(inbound.event, Left):
            raise TypeError("nothing is answered to somebody who left")
        if inbound.pressed_on and isinstance(inbound.event, Tapped):
            await turns.arrived(inbound.address, inbound.pressed_on, inbound.event.data)
        await work.breathe()
        event = cleaned(inbound.event)
        turn = self._advance(case, event, now)
        if turn is None:
            await turns.set_aside(case.id, event, now)
        return Answer(case, turn or self._sorry(case), None)

    async def _strike(self, case: Case, now: datetime, work: Work) -> Answer:
        await work.breathe()
        # Beginning early must not be seen by the core: for it, the hour has come exactly.
        meant = case.call.meant if case.call else now
        turn = self._advance(case, Struck(), max(now, meant))
        return Answer(case, turn or Turn(athlete=case.athlete, next_call=now + AFTER_FAULT), meant)

    async def _keep(self, turns: Turns, answers: Sequence[Answer], now: datetime) -> None:
        await turns.save([self._kept(answer) for answer in answers if Erase() not in answer.turn.requests])
        await turns.post([draft for answer in answers for draft in await self._drafts(turns, answer, now)])

    def _kept(self, answer: Answer) -> Kept:
        case, turn = answer.case, answer.turn
        next_call = call(case.id, turn.next_call, self.spread)
        return Kept(case=case, athlete=turn.athlete, entries=turn.entries, call=next_call)

    async def _drafts(self, turns: Turns, answer: Answer, now: datetime) -> list[Draft]:
        case, turn = answer.case, answer.turn
        if answer.meant:
            return pushes(answer, now, answer.meant)
        drafts = [reply(answer, letter, now) for letter in turn.letters]
        phrases = self.catalog.phrases(turn.athlete.settings.language)
        served = [await serve(turns, case, request, now, phrases) for request in turn.requests]
        drafts += [reply(answer, Letter(message=each.message), now) for each in served if each.message]
        gone = any(each.gone for each in served)
        return [replace(draft, athlete_id=None) for draft in drafts] if gone else drafts

    async def _regret(self, turns: Turns, inbound: Inbound, athlete_id: int, now: datetime) -> None:
        """Keep the words of an athlete who cannot be read, and say that something went wrong."""
        if not isinstance(inbound.event, Left):
            await turns.set_aside(athlete_id, cleaned(inbound.event), now)
        words = self.catalog.phrases().say("delivery-fault")
        await turns.post([apology(inbound.address, words, now)])

    def _sorry(self, case: Case) -> Turn:
        words = self.catalog.phrases(case.athlete.settings.language).say("delivery-fault")
        meant = case.call.meant if case.call else None
        return Turn(athlete=case.athlete, letters=(Letter(message=Message(words)),), next_call=meant)

    def _advance(self, case: Case, event: Event, now: datetime) -> Turn | None:
        try:
            turn = self.advance(case.athlete, event, now, self.catalog)
            grown = case.athlete.journal + turn.entries
            if turn.athlete.journal != grown and Erase() not in turn.requests:
                raise ValueError("the journal may only grow by the turn's entries")
        except Exception as fault:  # a fault in one dialogue must neither lose the event nor stop the others
            log.warning("turn failed", athlete=case.id, on=type(event).__name__, fault=where(fault))
            return None
        return turn


def _arrival(inbound: Inbound, now: datetime) -> Arrival:
    left = isinstance(inbound.event, Left)
    return Arrival(address=inbound.address, event_id=inbound.event_id, language=inbound.language, at=now, left=left)
