"""Virtual athletes on a local platform, a coach that is killed again and again, and the count afterwards."""

import asyncio
import os
import random
import signal
import sys
from asyncio.subprocess import DEVNULL, Process
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import URL, func, select

from bot.store.sql import SqlStore
from bot.store.tables import chats, journal, letters
from core.exchange.journal import decode_entry
from core.journal import Skip
from tests.faults.squares import Square

ROOT = Path(__file__).parents[2]
SETTLED = 120.0
"""Seconds after the last kill in which everything has to be said and done."""
AGAIN = "You may have seen this one already.\n\n"


@dataclass
class Count:
    """What became of everything that was said and due."""

    said: int = 0
    taken_twice: int = 0
    not_taken: int = 0
    replies: int = 0
    replies_lost: int = 0
    replies_in_doubt: int = 0
    pushes: int = 0
    pushes_lost: int = 0
    pushes_in_doubt: int = 0
    waiting: int = 0
    copies_marked: int = 0
    copies_unmarked: int = 0
    kills: int = 0

    def __str__(self) -> str:
        return "  ".join(f"{name} {value}" for name, value in vars(self).items())


@dataclass
class Crowd:
    """Let `size` athletes chat, each saying the next word when the last one was answered or after a while."""

    square: Square
    size: int = 10
    said: dict[int, list[str]] = field(default_factory=dict)
    quiet: asyncio.Event = field(default_factory=asyncio.Event)

    async def chat(self) -> None:
        await asyncio.gather(*(self._one(user) for user in range(1, self.size + 1)))

    async def _one(self, user: int) -> None:
        while not self.quiet.is_set():
            word = f"w{len(self.said[user])}"
            try:
                await self._say(user, word)
            except TimeoutError:
                continue
            await asyncio.sleep(random.uniform(0, 0.05))

    async def meet(self) -> None:
        """Have everybody's first word answered: nobody, the coach included, can read back a chat that is not known."""
        for user in range(1, self.size + 1):
            self.said[user] = []
            await self._say(user, "w0")

    async def _say(self, user: int, word: str) -> None:
        self.said[user].append(word)
        self.square.say(user, word)
        await self.square.changes.until(lambda: self._heard(user, word), 15)

    def _heard(self, user: int, word: str) -> bool:
        recent = self.square.shown(self.square.chat(user))[-8:]
        return any(text.removeprefix(AGAIN) == f"heard {word}" for text in recent)


async def start(url: URL, square: Square) -> Process:
    """Start the coach's process; return once it listens."""
    visits = square.visits
    environment = {
        **os.environ,
        "LEGUP_DATABASE": url.render_as_string(hide_password=False),
        **square.settings,
        "LEGUP_SPREAD_MINUTES": "0",
        "LEGUP_LOG_LEVEL": "warning",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "tests.faults.process"]
    process = await asyncio.create_subprocess_exec(*command, env=environment, cwd=ROOT, stdout=DEVNULL, stderr=None)
    await square.changes.until(lambda: square.visits > visits, 90)
    return process


async def torment(url: URL, crowd: Crowd, *, kills: int, sign: signal.Signals = signal.SIGKILL) -> Count:
    """Kill the coach at random moments while the crowd chats; let it finish at last; count."""
    square = crowd.square
    process = await start(url, square)
    await crowd.meet()
    chatting = asyncio.create_task(crowd.chat())
    for _ in range(kills):
        await asyncio.sleep(random.uniform(0, square.pause))
        process.send_signal(sign)
        await process.wait()
        process = await start(url, square)
    crowd.quiet.set()
    await chatting
    await _settled(url, crowd)
    process.terminate()
    await process.wait()
    count = await audit(url, crowd)
    count.kills = kills
    return count


async def _settled(url: URL, crowd: Crowd) -> None:
    """Wait until everything that was said is taken and no reply waits any more."""
    store = SqlStore(url)
    said = sum(map(len, crowd.said.values()))
    try:
        with suppress(TimeoutError):  # what is still missing then is counted
            async with asyncio.timeout(SETTLED):
                while True:
                    async with store.reader.connect() as connection:
                        open_states = select(letters.c.state).where(
                            letters.c.settled.is_(None), letters.c.priority == 0
                        )
                        taken = (await connection.execute(select(func.count()).select_from(journal))).scalar_one()
                        waiting = (await connection.execute(open_states)).all()
                    if not (crowd.square.has_unheard or waiting or taken < said):
                        return
                    await asyncio.sleep(0.2)
    finally:
        await store.close()


async def audit(url: URL, crowd: Crowd) -> Count:
    """Compare what was said, what is stored and what the athletes have seen."""
    store = SqlStore(url)
    async with store.reader.connect() as connection:
        homes = {row.athlete_id: row.chat for row in (await connection.execute(select(chats))).all()}
        lines = (await connection.execute(select(journal))).all()
        posted = (await connection.execute(select(letters))).all()
    await store.close()
    count = Count(said=sum(map(len, crowd.said.values())))
    taken: Counter[tuple[str, str]] = Counter()
    for line in lines:
        entry = decode_entry(line.entry)
        assert isinstance(entry, Skip)
        taken[homes[line.athlete_id], entry.session] += 1
    count.taken_twice = sum(times - 1 for times in taken.values())
    chat = crowd.square.chat
    count.not_taken = sum(taken[chat(user), word] == 0 for user, words in crowd.said.items() for word in words)
    for row in posted:
        _weigh(count, crowd.square, row)
    return count


def _weigh(count: Count, square: Square, row: Any) -> None:
    text = row.message.split('"text":"')[1].split('"')[0]
    kind = "replies" if row.priority == 0 else "pushes"
    seen = [shown for shown in square.shown(row.chat) if shown.removeprefix(AGAIN) == text]
    setattr(count, kind, getattr(count, kind) + 1)
    count.copies_unmarked += max(0, seen.count(text) - 1)
    count.copies_marked += len(seen) - 1 if seen and AGAIN + text in seen else 0
    if not seen:
        name = "waiting" if row.state in ("pending", "claimed") else f"{kind}_{_fate(row.state)}"
        setattr(count, name, getattr(count, name) + 1)


def _fate(state: str) -> str:
    return "lost" if state == "sent" else "in_doubt"
