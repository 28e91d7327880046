"""Carry one letter: wait for its turn, commit that the request begins, send, commit what became of it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.adapters import Outgoing, Refused, Sender, TryLater, Unreachable
from bot.coach import ATTEMPTS, Clock
from bot.fault import where
from bot.pacer import Pacer
from bot.store import Contention, Post, Priority, State, Store, Verdict
from bot.verdicts import Outcome, expired, outgoing, verdict
from core.catalog import Catalog
from core.chat import Address

PAUSE: Final = timedelta(seconds=5)
"""How long to leave a platform alone that asked for a pause and named none."""
HOLD: Final = timedelta(minutes=10)
"""How long to wait for evidence before a letter that may have arrived is sent once more."""
AT_ONCE: Final = {Priority.REPLY: 64, Priority.PUSH: 32}
"""How many requests may be open: fewer pushes, since an athlete who writes waits for the loop that they keep busy."""
AGAIN: Final = 1.0
"""Seconds after which to try again to store what became of a letter."""

log = structlog.get_logger()


def unnoticed(_: Verdict) -> None:
    """Count nothing."""


@dataclass(frozen=True, kw_only=True)
class Office:
    """Hold what every carrier needs; `hold` is how long letters in doubt wait, `notice` is told of each verdict."""

    store: Store
    catalog: Catalog
    clock: Clock
    hold: timedelta = HOLD
    notice: Callable[[Verdict], None] = unnoticed


class Carrier:
    """Carry letters through one adapter."""

    def __init__(self, adapter: Sender, office: Office) -> None:
        self._adapter = adapter
        self._office = office
        self._pacer = Pacer(adapter.budget, asyncio.get_running_loop().time)
        self._attempts: set[asyncio.Task[bool]] = set()
        self._rooms = {priority: asyncio.Semaphore(room) for priority, room in AT_ONCE.items()}

    async def carry(self, post: Post) -> bool:
        """Carry one letter; false when the later ones of its chat have to wait."""
        await self._pacer.admit(post.to, post.priority)
        began = self._office.clock()
        stale = expired(post, began)
        if stale:
            await self.keep(stale)
            return True
        # From here on nothing may stop it half way: what became of the letter has to be stored.
        attempt = asyncio.create_task(self._attempt(post, began))
        self._attempts.add(attempt)
        attempt.add_done_callback(self._attempts.discard)
        return await asyncio.shield(attempt)

    async def drain(self) -> None:
        """Wait until the requests that have begun are over and stored."""
        await asyncio.gather(*self._attempts, return_exceptions=True)

    async def release(self, post: Post) -> None:
        """Put a claimed letter back where it was."""
        await self.keep(Verdict(post=post, state=State.PENDING, at=self._office.clock(), doubted=post.doubted))

    async def keep(self, given: Verdict) -> None:
        """Store a verdict, however often it takes."""
        while True:
            try:
                await self._office.store.outbox.settle(given)
            except Exception as fault:  # the letter is out: this must be stored once the database is back
                log.warning("cannot store a verdict", letter=given.post.letter, fault=where(fault))
                await asyncio.sleep(AGAIN)
            else:
                self._office.notice(given)
                return

    async def _attempt(self, post: Post, began: datetime) -> bool:
        try:
            launched = await self._office.store.outbox.launch(post, began)
        except Exception as fault:  # a database that is away comes back; no request was made
            log.warning("cannot launch a letter", letter=post.letter, fault=where(fault))
            await self.release(post)
            return False
        if launched is None:
            return True
        budget = self._adapter.budget
        phrases = self._office.catalog.phrases(post.language)
        async with self._rooms[post.priority]:
            outcome = await self._send(post.to, outgoing(post, launched.replaces, budget, began, phrases))
        if isinstance(outcome, TryLater) and outcome.everyone:
            self._pacer.pause(outcome.after or PAUSE)
        hold = timedelta() if budget.recognises_repeats or launched.replaces is not None else self._office.hold
        given = verdict(post, outcome, began=began, now=self._office.clock(), hold=hold)
        if isinstance(outcome, Unreachable):
            # First: a letter that goes to another chat is no longer this courier's, and the verdict changes nothing.
            await self._leave(post)
        await self.keep(given)
        return given.state is not State.PENDING

    async def _leave(self, post: Post) -> None:
        for _ in range(ATTEMPTS):
            try:
                async with self._office.store.turns() as turns:
                    await turns.leave(post.to, post)
            except Contention:
                continue
            except Exception as fault:  # the next letter will meet the same closed door
                log.warning("cannot mark a chat as left", platform=post.to.platform, fault=where(fault))
            return

    async def _send(self, to: Address, letter: Outgoing) -> Outcome:
        try:
            return await self._adapter.send(to, letter)
        except (TryLater, Unreachable, Refused) as outcome:
            return outcome
        except Exception as fault:  # a fault of the adapter: nobody knows whether the letter went out
            log.warning("send failed", platform=to.platform, letter=letter.letter, fault=where(fault))
            return TryLater(ambiguous=True)
