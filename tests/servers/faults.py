"""What a test server can be told to do wrong, and how a test waits for what it did."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Refuse:
    """Answer with an error and carry nothing out."""

    status: int
    description: str = ""
    retry_after: float | None = None
    code: int = 0


@dataclass(frozen=True, slots=True)
class Drop:
    """Cut the connection without an answer, `after` carrying the request out or before."""

    after: bool = True


@dataclass(frozen=True, slots=True)
class Break:
    """Carry the request out and answer with a server error all the same."""

    status: int = 502


@dataclass(frozen=True, slots=True)
class Delay:
    """Carry the request out and answer late."""

    seconds: float


Fault = Refuse | Drop | Break | Delay


@dataclass
class Faults:
    """Hold the faults to come, per method, first come first served."""

    queues: dict[str, deque[Fault]] = field(default_factory=lambda: defaultdict(deque))

    def add(self, method: str, fault: Fault, times: int = 1) -> None:
        self.queues[method].extend([fault] * times)

    def take(self, method: str) -> Fault | None:
        queue = self.queues.get(method)
        return queue.popleft() if queue else None


class Changes:
    """Let a test wait until a server's state is as it should be, without sleeping."""

    def __init__(self) -> None:
        self._event = asyncio.Event()

    def tell(self) -> None:
        self._event.set()
        self._event = asyncio.Event()

    async def until(self, condition: Callable[[], object], seconds: float = 5) -> None:
        async with asyncio.timeout(seconds):
            while not condition():
                await self._event.wait()

    async def wait(self, seconds: float) -> None:
        """Return at the next change or after `seconds`."""
        try:
            async with asyncio.timeout(seconds):
                await self._event.wait()
        except TimeoutError:
            return
