"""The running coach: which parts work in this process, how they begin, and in which order they stop."""

import asyncio
from asyncio import Event, Task
from collections.abc import Coroutine, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Final, Literal

import structlog

from bot.adapters import ChatAdapter, Inbound, TryLater
from bot.carrier import Office
from bot.coach import Coach
from bot.courier import Route
from bot.fault import where
from bot.health import Health
from bot.metrics import Metrics
from bot.scheduler import Scheduler
from bot.store.sql import SqlStore

Role = Literal["all", "intake", "worker", "sender"]
STALE: Final = 60.0
"""Seconds without a look at who is due after which the process is not well."""

SILENT: Final = 180.0
"""Seconds without a good poll or a gateway heartbeat after which the process is not well."""

log = structlog.get_logger()


class LeaseLost(Exception):
    """Report that another process may be doing what this one was to do alone."""


@dataclass(kw_only=True)
class Service:
    """Hold the parts of one process; `run` ends when `stop` is called, or by a fault that needs its owner."""

    role: Role
    store: SqlStore
    adapters: Mapping[str, ChatAdapter]
    coach: Coach
    office: Office
    scheduler: Scheduler
    metrics: Metrics
    drain_seconds: float = 20
    routes: dict[str, Route] = field(default_factory=dict)
    listening: set[str] = field(default_factory=set)
    _stopping: Event = field(default_factory=Event)
    _turns: set[Task[None]] = field(default_factory=set)

    def stop(self) -> None:
        """Ask the service to end in good order."""
        self._stopping.set()

    def wake(self) -> None:
        """Have every route look for letters now."""
        for route in self.routes.values():
            route.wake()

    async def run(self) -> None:
        """Work until stopped."""
        async with AsyncExitStack() as stack:
            for platform, adapter in self.adapters.items():
                stack.push_async_callback(adapter.close)
                await _open(platform, adapter)
            await stack.enter_async_context(self.store.listen(self.wake))
            await self._work()
        log.info("stopped")

    async def examine(self) -> Health:
        """Say how the process is."""
        now = self.scheduler.clock()
        try:
            depth = await asyncio.wait_for(self.store.depth(now), 5)
        except Exception as fault:  # whatever keeps the database from answering, the process is not well
            log.warning("health: database", fault=where(fault))
            depth = None
        tick = self.scheduler.last_tick
        age = (now - tick).total_seconds() if tick else None
        lag = (now - depth.oldest_call).total_seconds() if depth and depth.oldest_call else 0.0
        reasons = [*self._stuck(age), *self._silent(), *(() if depth else ("the database does not answer",))]
        return Health(
            well=not reasons,
            database=depth is not None,
            tick_age_seconds=age,
            due_lag_seconds=lag,
            sending=tuple(sorted(self.routes)),
            listening=tuple(sorted(self.listening)),
            heard=self._heard(now),
            reasons=tuple(reasons),
        )

    def _stuck(self, age: float | None) -> list[str]:
        """Say that nobody looks who is due, where this process is to look."""
        if self.role not in ("all", "worker") or (age is not None and age < STALE):
            return []
        return ["nobody has looked yet who is due" if age is None else f"nobody looked for {age:.0f} s who is due"]

    def _silent(self) -> list[str]:
        """Say which platforms have not been heard for too long: their connection may hang without a fault."""
        silences = {platform: self.adapters[platform].heartbeat.silence for platform in sorted(self.listening)}
        return [f"{name}: not heard for {quiet:.0f} s" for name, quiet in silences.items() if quiet and quiet > SILENT]

    def _heard(self, now: datetime) -> dict[str, str | None]:
        beats = {platform: self.adapters[platform].heartbeat for platform in sorted(self.listening)}
        return {
            platform: (now - timedelta(seconds=beat.silence or 0)).isoformat(timespec="seconds") if beat.heard else None
            for platform, beat in beats.items()
        }

    async def _work(self) -> None:
        senders: dict[str, Task[None]] = {}
        intakes: dict[str, Task[None]] = {}
        if self.role in ("all", "sender"):
            senders = {name: asyncio.create_task(self._send(name, each)) for name, each in self.adapters.items()}
        if self.role in ("all", "intake"):
            intakes = {name: asyncio.create_task(self._listen(name, each)) for name, each in self.adapters.items()}
        if self.role in ("all", "worker"):
            self.scheduler.start()
        log.info("ready", role=self.role, platforms=",".join(sorted(self.adapters)))
        ended = asyncio.create_task(self._stopping.wait())
        work = [*senders.values(), *intakes.values()]
        try:
            await asyncio.wait([ended, *work], return_when=asyncio.FIRST_COMPLETED)
        finally:
            ended.cancel()
            await self._wind_down(senders, list(intakes.values()))
        for task in work:
            if not task.cancelled() and (fault := task.exception()):
                raise fault

    async def _wind_down(self, senders: Mapping[str, Task[None]], intakes: list[Task[None]]) -> None:
        """Stop in order: the clock, the intake, then the senders once what they began is stored."""
        await self.scheduler.stop()
        standby = [task for platform, task in senders.items() if platform not in self.routes]
        for task in [*intakes, *standby]:
            task.cancel()
        await asyncio.gather(*intakes, *standby, *self._turns, return_exceptions=True)
        for route in self.routes.values():
            route.stop()
        carrying = [senders[platform] for platform in self.routes]
        if carrying:
            _, late = await asyncio.wait(carrying, timeout=self.drain_seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _listen(self, platform: str, adapter: ChatAdapter) -> None:
        async with self.store.lease(f"{platform}:intake") as lost:
            self.listening.add(platform)
            self.metrics.watch(platform, adapter.heartbeat)
            await _unless(lost, adapter.run(self._receive))

    async def _send(self, platform: str, adapter: ChatAdapter) -> None:
        async with self.store.lease(f"{platform}:sender") as lost:
            route = self.routes[platform] = Route(platform, adapter, self.office)
            await _unless(lost, route.run())

    async def _receive(self, inbound: Inbound) -> None:
        began = asyncio.get_running_loop().time()
        turn = asyncio.create_task(self.coach.receive(inbound))
        self._turns.add(turn)
        turn.add_done_callback(self._turns.discard)
        # A turn that has begun is finished, whatever becomes of the connection that brought it.
        await asyncio.shield(turn)
        self.metrics.turned(inbound.address.platform, asyncio.get_running_loop().time() - began)


async def _open(platform: str, adapter: ChatAdapter) -> None:
    """Connect; a platform out of reach for now is no fault of the set-up."""
    try:
        await adapter.open()
    except TryLater as later:
        log.warning("platform out of reach", platform=platform, fault=where(later.__cause__ or later))


async def _unless(lost: Event, work: Coroutine[Any, Any, None]) -> None:
    """Do the work for as long as the lease is held."""
    task = asyncio.create_task(work)
    watch = asyncio.create_task(lost.wait())
    try:
        await asyncio.wait([task, watch], return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise LeaseLost
        await task
    finally:
        watch.cancel()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
