"""A conversation in the terminal: lines in, messages out, and a clock that the athlete may set forward."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import uuid4

from bot.adapters import Inbound
from bot.adapters.console import HERE, Console
from bot.clock import Clock
from bot.coach import Coach
from bot.courier import Courier
from core.chat import Called

CLOCK_NOTE = "terminal-clock"
"""Where a clock that was set stood last: lived weeks are not lived again after a restart."""
RECENT = 3
"""How many of the last messages are shown again at start."""
_AT = re.compile(r":at (?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)")
HELP = """\
:next       go to the coach's next message
:day :week  let a day or a week pass
:at 20:30   go on to that time, today or tomorrow
:now        what time it is for the coach
:quit       leave; everything is kept (Ctrl-D does the same)
A number presses a button; anything else is said to the coach. /help lists what the coach understands."""


@dataclass(kw_only=True)
class Terminal:
    """Join coach, courier and console; one thing happens at a time."""

    coach: Coach
    courier: Courier
    console: Console
    clock: Clock
    write: Callable[[str], None]
    busy: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def begin(self) -> None:
        """Greet whoever is new here; show everybody else where they were, and say what is due."""
        async with self.busy:
            for message in await self.coach.store.recent(HERE, RECENT):
                self.console.show(message)
            if HERE.chat not in await self.coach.store.last_events(HERE.platform):
                await self.coach.receive(Inbound(address=HERE, event=Called("start"), event_id=uuid4().hex))
            await self._keep_time()
            await self._speak()

    async def converse(self, lines: AsyncIterator[str]) -> None:
        """Take lines until they end or the athlete leaves."""
        async for line in lines:
            word = line.strip().casefold()
            if word in (":quit", ":q", ":exit"):
                return
            if not word:
                continue
            async with self.busy:
                if word.startswith(":"):
                    await self._steer(word)
                else:
                    await self._say(line)

    async def keep_speaking(self, every: timedelta = timedelta(seconds=5)) -> None:
        """Speak when the hour comes while the athlete is sitting here."""
        while True:
            await asyncio.sleep(every.total_seconds())
            async with self.busy:
                await self._speak()

    async def _say(self, line: str) -> None:
        self.clock.tick()
        event = self.console.understand(line)
        await self.coach.receive(Inbound(address=HERE, event=event, event_id=uuid4().hex))
        await self._keep_time()
        await self._speak()

    async def _speak(self) -> None:
        while await self.coach.strike():
            pass
        await self.courier.flush()

    async def _steer(self, word: str) -> None:
        if (until := _wall_time(word, await self._here())) is not None:
            await self._pass(until)
            return
        steer = self._steering().get(word)
        if steer is None:
            self.write(f"There is no {word}. What there is:\n{HELP}")
            return
        await steer()

    def _steering(self) -> Mapping[str, Callable[[], Awaitable[None]]]:
        return {
            ":next": self._next,
            ":day": lambda: self._pass(self.clock() + timedelta(days=1)),
            ":week": lambda: self._pass(self.clock() + timedelta(weeks=1)),
            ":now": self._now,
            ":help": self._help,
        }

    async def _next(self) -> None:
        due = await self.coach.store.next_call()
        if due is None:
            self.write("The coach has nothing planned: answer the open question, or /resume if it is paused.")
            return
        await self._go(due)

    async def _pass(self, to: datetime) -> None:
        until = to.replace(microsecond=0)
        while (due := await self.coach.store.next_call()) is not None and due <= until:
            await self._go(due)
        self.clock.forward(until)
        await self._keep_time()
        await self._now()

    async def _go(self, to: datetime) -> None:
        self.clock.forward(to)
        await self._keep_time()
        await self._now()
        await self._speak()

    async def _keep_time(self) -> None:
        if self.clock.moved:
            await self.coach.store.keep(CLOCK_NOTE, self.clock().isoformat())

    async def _now(self) -> None:
        self.write(f"\n--- {await self._here():%A %d %B %Y, %H:%M %z} ---")

    async def _here(self) -> datetime:
        """Return now where the athlete is, whose hours are not always this machine's."""
        now = self.clock()
        return now.astimezone(await self.coach.store.zone(HERE) or now.tzinfo)

    async def _help(self) -> None:
        self.write(HELP)


def _wall_time(word: str, now: datetime) -> datetime | None:
    """Return when the clock next shows the time of an `:at 20:30`; null for any other word."""
    found = _AT.fullmatch(word)
    if found is None:
        return None
    then = now.replace(hour=int(found["hour"]), minute=int(found["minute"]), second=0, microsecond=0)
    return then if then > now else then + timedelta(days=1)
