"""A platform without a network: a peer of the real adapters, whose faults are scripted."""

import asyncio
from collections import deque
from dataclasses import dataclass, field

from bot.adapters import Budget, Outgoing, Receipt, Receive
from bot.heartbeat import Heartbeat
from core.chat import Address

FAST = Budget(
    per_second=100_000, kept_for_replies=1_000, chat_burst=1_000, chat_per_second=1_000, recognises_repeats=False
)


@dataclass
class Wire:
    """Deliver into a list; `faults` are raised first, one a send."""

    budget: Budget = FAST
    faults: deque[Exception] = field(default_factory=deque)
    tried: list[str] = field(default_factory=list)
    delivered: list[tuple[Address, Outgoing]] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    begun: asyncio.Event = field(default_factory=asyncio.Event)
    heartbeat: Heartbeat = field(default_factory=Heartbeat)

    def __post_init__(self) -> None:
        self.gate.set()

    @property
    def texts(self) -> list[str]:
        return [letter.message.text for _, letter in self.delivered]

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    async def run(self, receive: Receive) -> None:
        await asyncio.Event().wait()

    async def send(self, to: Address, letter: Outgoing) -> Receipt:
        self.tried.append(letter.message.text)
        self.begun.set()
        await self.gate.wait()
        if self.faults:
            raise self.faults.popleft()
        self.delivered.append((to, letter))
        return Receipt(f"m{len(self.delivered)}")
