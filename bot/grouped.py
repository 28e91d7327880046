"""Do many small writes in one transaction: what is asked for while one is under way goes into the next."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


def unbounded() -> int:
    """Take as many at once as a database takes in its stride."""
    return 1000


class Grouped(Generic[T, R]):
    """Gather items, at most `most()` at once, for `commit`, which answers a list of them with a list of results."""

    def __init__(
        self, commit: Callable[[Sequence[T]], Awaitable[Sequence[R]]], most: Callable[[], int] = unbounded
    ) -> None:
        self._commit = commit
        self._most = most
        self._waiting: list[tuple[T, asyncio.Future[R]]] = []
        self._under_way: asyncio.Task[None] | None = None

    async def add(self, item: T) -> R:
        """Return the item's result once it is committed."""
        future: asyncio.Future[R] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, future))
        if self._under_way is None:
            self._under_way = asyncio.create_task(self._work())
        return await future

    async def _work(self) -> None:
        while self._waiting:
            most = self._most()
            batch, self._waiting = self._waiting[:most], self._waiting[most:]
            try:
                results = await self._commit([item for item, _ in batch])
            except Exception as fault:  # each of those who wait is told
                for future in _still_waiting(batch):
                    future.set_exception(fault)
            else:
                answers = {id(future): result for (_, future), result in zip(batch, results, strict=True)}
                for future in _still_waiting(batch):
                    future.set_result(answers[id(future)])
        self._under_way = None


def _still_waiting(batch: "list[tuple[T, asyncio.Future[R]]]") -> "list[asyncio.Future[R]]":
    return [future for _, future in batch if not future.done()]
