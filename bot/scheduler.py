"""The clock: a few system jobs over the whole table, never one per athlete."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any, Final

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.coach import Clock, Coach
from bot.fault import where
from bot.metrics import Metrics
from bot.store import Store

TICK: Final = 5
"""Seconds between two looks at who is due."""
LOOK: Final = 5.0
"""Seconds between two looks at the wall clock."""
MEASURE: Final = 15
TIDY: Final = 3600
JUMP: Final = timedelta(minutes=1)
"""A step of the wall clock from here on is worth a line in the log; from `GRAVE` on, or backwards, a warning."""
GRAVE: Final = timedelta(hours=6)

log = structlog.get_logger()


def wall_clock() -> datetime:
    """Return now."""
    return datetime.now(UTC)


@dataclass
class Watch:
    """Notice when the wall clock steps: it is compared with one that only runs forward."""

    clock: Clock
    steady: Callable[[], float] = monotonic
    _last: tuple[datetime, float] | None = None

    def look(self) -> timedelta:
        """Return by how much the wall clock has stepped since the last look."""
        now = self.clock(), self.steady()
        last, self._last = self._last or now, now
        return (now[0] - last[0]) - timedelta(seconds=now[1] - last[1])


@dataclass(kw_only=True)
class Scheduler:
    """Run the system jobs."""

    coach: Coach
    store: Store
    metrics: Metrics
    clock: Clock = wall_clock
    watch: Watch = field(init=False)
    last_tick: datetime | None = None
    oldest_call: datetime | None = None
    _jobs: Any = field(init=False)
    _under_way: set[asyncio.Future[None]] = field(default_factory=set)
    _minding: asyncio.Task[None] | None = None
    _stopping: bool = False

    def __post_init__(self) -> None:
        self.watch = Watch(self.clock)
        self._jobs = AsyncIOScheduler(timezone=UTC)

    def every(self, seconds: float, job: Callable[[], Awaitable[None]]) -> None:
        """Run a job again and again, never twice at once; a fault in it is logged and changes nothing."""

        async def guarded() -> None:
            under_way = asyncio.ensure_future(job())
            self._under_way.add(under_way)
            try:
                await asyncio.shield(under_way)
            except Exception as fault:  # a database that is away comes back
                log.warning("job failed", fault=where(fault))
            finally:
                self._under_way.discard(under_way)

        # The library's default drops a run that is a second late, silently: mornings would be lost.
        limits = {"max_instances": 1, "coalesce": True, "misfire_grace_time": None}
        self._jobs.add_job(guarded, "interval", seconds=seconds, next_run_time=wall_clock(), **limits)

    def start(self) -> None:
        """Begin with the jobs; call inside a running loop."""
        self.every(TICK, self.tick)
        self.every(MEASURE, self.measure)
        self.every(TIDY, self.tidy)
        self._jobs.start()
        self._minding = asyncio.create_task(self._mind())

    async def stop(self) -> None:
        """Begin no further job, and wait for those under way."""
        self._stopping = True
        if self._minding:
            self._minding.cancel()
        if self._jobs.running:
            self._jobs.remove_all_jobs()
            await asyncio.gather(*self._under_way, return_exceptions=True)
            self._jobs.shutdown(wait=False)

    async def _mind(self) -> None:
        """Look at the wall clock, and go on at once when it was set back: the library sleeps to an instant on it."""
        while True:
            step = self.watch.look()
            if abs(step) >= JUMP:
                level = log.warning if step >= GRAVE or step < timedelta() else log.info
                level("the clock jumped", seconds=step.total_seconds())
                for job in self._jobs.get_jobs():
                    job.modify(next_run_time=wall_clock())
            await asyncio.sleep(LOOK)

    async def tick(self) -> None:
        """Speak to everybody whose hour has come."""
        calls = (self._call() for _ in range(self.store.writers))
        for fault in await asyncio.gather(*calls, return_exceptions=True):
            if fault:
                raise fault
        self.last_tick = self.clock()

    async def _call(self) -> None:
        while not self._stopping and (spoken := await self.coach.strike()):
            self.metrics.called(spoken)
            self.last_tick = self.clock()

    async def measure(self) -> None:
        """Look at what waits."""
        now = self.clock()
        depth = await self.store.depth(now)
        self.oldest_call = depth.oldest_call
        self.metrics.measure(depth, now)

    async def tidy(self) -> None:
        """Delete what has served."""
        log.info("tidied", rows=await self.store.tidy(self.clock()))
