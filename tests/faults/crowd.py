"""Virtual athletes on a local Telegram server, a coach that is killed again and again, and the count afterwards."""

import asyncio
import os
import random
import signal
import sys
from asyncio.subprocess import DEVNULL, Process
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import URL, select

from bot.store.sql import SqlStore
from bot.store.tables import chats, journal, letters
from core.exchange.journal import decode_entry
from core.journal import Skip
from tests.servers.telegram import TOKEN, TelegramServer

ROOT = Path(__file__).parents[2]
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

    server: TelegramServer
    size: int = 10
    said: dict[int, list[str]] = field(default_factory=dict)
    quiet: asyncio.Event = field(default_factory=asyncio.Event)

    async def chat(self) -> None:
        await asyncio.gather(*(self._one(user) for user in range(1, self.size + 1)))

    async def _one(self, user: int) -> None:
        self.said[user] = []
        while not self.quiet.is_set():
            word = f"w{len(self.said[user])}"
            self.said[user].append(word)
            self.server.say(user, word)
            try:
                await self.server.changes.until(lambda word=word: self._heard(user, word), 15)
            except TimeoutError:
                continue
            await asyncio.sleep(random.uniform(0, 0.05))

    def _heard(self, user: int, word: str) -> bool:
        return any(posted.text.removeprefix(AGAIN) == f"heard {word}" for posted in self.server.chats[user][-8:])


async def start(url: URL, server: TelegramServer) -> Process:
    """Start the coach's process."""
    environment = {
        **os.environ,
        "LEGUP_DATABASE": url.render_as_string(hide_password=False),
        "LEGUP_TELEGRAM_TOKEN": TOKEN,
        "LEGUP_TELEGRAM_API": server.base_url.removesuffix("/bot"),
        "LEGUP_SPREAD_MINUTES": "0",
        "LEGUP_LOG_LEVEL": "warning",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "tests.faults.process"]
    return await asyncio.create_subprocess_exec(*command, env=environment, cwd=ROOT, stdout=DEVNULL, stderr=None)


async def torment(
    url: URL, server: TelegramServer, *, kills: int, crowd: Crowd, sign: signal.Signals = signal.SIGKILL
) -> Count:
    """Kill the coach at random moments while the crowd chats; let it finish at last; count."""
    chatting = asyncio.create_task(crowd.chat())
    done = 0
    while done < kills:
        process = await start(url, server)
        polls = server.polls
        await server.changes.until(lambda polls=polls: server.polls > polls, 90)
        await asyncio.sleep(random.uniform(0, 1))
        process.send_signal(sign)
        await process.wait()
        done += 1
    process = await start(url, server)
    await server.changes.until(lambda polls=server.polls: server.polls > polls, 90)
    crowd.quiet.set()
    await chatting
    await _settled(url, server)
    process.terminate()
    await process.wait()
    count = await audit(url, server, crowd)
    count.kills = done
    return count


async def _settled(url: URL, server: TelegramServer) -> None:
    """Wait until everything that was said is taken and no reply waits any more."""
    store = SqlStore(url)
    try:
        async with asyncio.timeout(300):
            while True:
                async with store.reader.connect() as connection:
                    open_states = select(letters.c.state).where(letters.c.settled.is_(None), letters.c.priority == 0)
                    if not server.updates and not (await connection.execute(open_states)).all():
                        return
                await asyncio.sleep(0.2)
    finally:
        await store.close()


async def audit(url: URL, server: TelegramServer, crowd: Crowd) -> Count:
    """Compare what was said, what is stored and what the athletes have seen."""
    store = SqlStore(url)
    async with store.reader.connect() as connection:
        homes = {row.athlete_id: int(row.chat) for row in (await connection.execute(select(chats))).all()}
        lines = (await connection.execute(select(journal))).all()
        posted = (await connection.execute(select(letters))).all()
    await store.close()
    count = Count(said=sum(map(len, crowd.said.values())))
    taken: Counter[tuple[int, str]] = Counter()
    for line in lines:
        entry = decode_entry(line.entry)
        assert isinstance(entry, Skip)
        taken[homes[line.athlete_id], entry.session] += 1
    count.taken_twice = sum(times - 1 for times in taken.values())
    count.not_taken = sum(taken[user, word] == 0 for user, words in crowd.said.items() for word in words)
    for row in posted:
        _weigh(count, server, row)
    return count


def _weigh(count: Count, server: TelegramServer, row: Any) -> None:
    text = row.message.split('"text":"')[1].split('"')[0]
    kind = "replies" if row.priority == 0 else "pushes"
    seen = [post.text for post in server.chats[int(row.chat)] if post.text.removeprefix(AGAIN) == text]
    setattr(count, kind, getattr(count, kind) + 1)
    count.copies_unmarked += max(0, seen.count(text) - 1)
    count.copies_marked += len(seen) - 1 if seen and AGAIN + text in seen else 0
    if not seen:
        name = "waiting" if row.state in ("pending", "claimed") else f"{kind}_{_fate(row.state)}"
        setattr(count, name, getattr(count, name) + 1)


def _fate(state: str) -> str:
    return "lost" if state == "sent" else "in_doubt"
