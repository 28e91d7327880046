"""Keep within a platform's budget: messages a second over all, some of them kept for replies, few at once per chat."""

import asyncio
from collections.abc import Callable
from datetime import timedelta

from bot.adapters import Budget
from bot.store import Priority
from core.chat import Address

Ticker = Callable[[], float]
"""A clock that only runs forward, in seconds; an event loop's own."""


class Bucket:
    """Refill at a steady rate up to a burst; `reserve` says how long to wait for one more."""

    __slots__ = ("_burst", "_free_at", "_gap")

    def __init__(self, per_second: float, burst: float) -> None:
        self._gap = 1 / per_second
        self._burst = burst
        self._free_at = 0.0

    def reserve(self, now: float) -> float:
        """Take one place and return the seconds until it comes."""
        start = max(self._free_at, now - (self._burst - 1) * self._gap)
        self._free_at = start + self._gap
        return max(0.0, start - now)

    def idle(self, now: float) -> bool:
        """Tell whether the bucket is full again, so that it need not be kept."""
        return self._free_at <= now - (self._burst - 1) * self._gap


class Pacer:
    """Let letters through at the platform's pace; replies have places of their own."""

    def __init__(self, budget: Budget, ticker: Ticker) -> None:
        self._budget = budget
        self._ticker = ticker
        pushes = budget.per_second - budget.kept_for_replies
        self._lanes = {
            Priority.REPLY: Bucket(budget.per_second, max(1.0, budget.per_second / 10)),
            Priority.PUSH: Bucket(pushes, max(1.0, pushes / 10)),
        }
        self._chats: dict[Address, Bucket] = {}
        self._paused_until = 0.0

    def pause(self, wait: timedelta) -> None:
        """Stop everything for a while: the platform said so."""
        self._paused_until = max(self._paused_until, self._ticker() + wait.total_seconds())

    async def admit(self, chat: Address, priority: Priority) -> None:
        """Wait until a letter to this chat may go."""
        now = self._ticker()
        wait = max(self._chat(chat, now).reserve(now), self._lanes[priority].reserve(now))
        if wait:
            await asyncio.sleep(wait)
        while (left := self._paused_until - self._ticker()) > 0:
            await asyncio.sleep(left)
            # The place is over: those who waited for the end of the pause take new ones, or they would go all at once.
            await asyncio.sleep(self._lanes[priority].reserve(self._ticker()))
        if priority is Priority.PUSH:
            # Taken only now: pushes that still wait must not stand in the way of a reply.
            self._lanes[Priority.REPLY].reserve(self._ticker())

    def _chat(self, chat: Address, now: float) -> Bucket:
        if len(self._chats) > 10_000:
            self._chats = {address: bucket for address, bucket in self._chats.items() if not bucket.idle(now)}
        return self._chats.setdefault(chat, Bucket(self._budget.chat_per_second, self._budget.chat_burst))
