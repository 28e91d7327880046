"""The whole house around an adapter: coach, store and courier, on a database file of its own."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from bot.adapters import ChatAdapter, Memory
from bot.carrier import Office
from bot.coach import Advance, Coach
from bot.content import load_catalog
from bot.courier import Courier
from bot.store.sql import SqlStore
from core.chat import Button, Event, Message, Tapped
from core.conversation.turns.turn import Athlete, Letter, Turn
from tests.bot.dialogue import advance
from tests.databases import sqlite_file

CATALOG = load_catalog()
Build = Callable[[Memory], ChatAdapter]


@dataclass
class Watch:
    """A clock that a test moves by hand."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@dataclass
class House:
    """Hold what a test needs at hand."""

    coach: Coach
    store: SqlStore
    watch: Watch


@asynccontextmanager
async def house(platform: str, build: Build, folder: Path, dialogue: Advance, now: datetime) -> AsyncIterator[House]:
    """Run the adapter, the coach and the courier until the block ends."""
    store, watch = SqlStore(sqlite_file(folder)), Watch(now)
    await store.migrate()
    adapter = build(store)
    courier = Courier({platform: adapter}, Office(store=store, catalog=CATALOG, clock=watch))
    coach = Coach(store=store, catalog=CATALOG, advance=dialogue, clock=watch, wake=courier.wake)
    await adapter.open()
    intake, carrying = asyncio.create_task(adapter.run(coach.receive)), asyncio.create_task(courier.run())
    try:
        yield House(coach, store, watch)
    finally:
        intake.cancel()
        await asyncio.wait([intake])
        courier.stop()
        await carrying
        await adapter.close()
        await store.close()


def with_one_card(athlete: Athlete, event: Event, now: object, catalog: object) -> Turn:
    """Answer taps by editing the card that was tapped."""
    turn = advance(athlete, event, now, catalog)  # type: ignore[arg-type]
    if not isinstance(event, Tapped):
        buttons = ((Button("ok", "ok"),),)
        return replace(turn, letters=tuple(_keyed(letter, buttons) for letter in turn.letters))
    return replace(turn, letters=tuple(_keyed(letter, ()) for letter in turn.letters))


def _keyed(letter: Letter, buttons: tuple[tuple[Button, ...], ...]) -> Letter:
    if letter.occasion:
        return letter
    return replace(letter, message=Message(letter.message.text, buttons=buttons, key="card"))
