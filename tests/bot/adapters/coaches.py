"""What every adapter is tested with: a coach that writes down what it is handed, and a memory."""

from collections.abc import Awaitable, Callable, Mapping

from bot.adapters import Inbound
from core.chat import Event
from tests.servers.faults import Changes


class Notebook:
    """Stand where the coach stands: keep what arrives, in order, after an optional step of the test's own."""

    def __init__(self) -> None:
        self.inbounds: list[Inbound] = []
        self.changes = Changes()
        self.before: Callable[[Inbound], Awaitable[None]] | None = None

    async def receive(self, inbound: Inbound) -> None:
        if self.before:
            await self.before(inbound)
        self.inbounds.append(inbound)
        self.changes.tell()

    async def holds(self, count: int) -> list[Inbound]:
        await self.changes.until(lambda: len(self.inbounds) >= count)
        return self.inbounds

    def events(self, chat: str) -> list[Event]:
        return [inbound.event for inbound in self.inbounds if inbound.address.chat == chat]


class Kept:
    """Keep an adapter's facts for as long as the test."""

    def __init__(self) -> None:
        self.facts: dict[str, str] = {}
        self.last: dict[str, str] = {}

    async def recall(self, name: str) -> str | None:
        return self.facts.get(name)

    async def keep(self, name: str, value: str) -> None:
        self.facts[name] = value

    async def last_events(self, platform: str) -> Mapping[str, str]:
        return self.last
