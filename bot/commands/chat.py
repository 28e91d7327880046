"""`legup chat`: the coach in this terminal, with its own embedded database."""

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, suppress
from datetime import datetime
from pathlib import Path

import click
from platformdirs import user_data_path

from bot.adapters.console import HERE, Console
from bot.carrier import Office
from bot.clock import Clock
from bot.coach import Coach
from bot.content import load_catalog
from bot.courier import Courier
from bot.logs import start_logs
from bot.store import Store
from bot.store.engine import UnknownDatabase, database_url
from bot.store.sql import SqlStore
from bot.terminal import CLOCK_NOTE, Terminal
from bot.zones import follow_zones, pin_zones
from core.conversation import advance


class Instant(click.ParamType[datetime]):
    """Read an instant; without an offset it is meant in this machine's zone."""

    name = "instant"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """Return an aware instant, or refuse with an example."""
        try:
            instant = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not an instant; write it like 2026-11-23T06:30+01:00", param, ctx)
        return instant if instant.tzinfo else instant.astimezone()


@click.command("chat")
@click.option("--at", type=Instant(), help="Start at this instant, e.g. 2026-11-23T06:30+01:00; it then stands still.")
@click.option("--database", metavar="FILE", help="Use this database instead of the one in your data folder.")
def command(at: datetime | None, database: str | None) -> None:
    """Chat with the coach in this terminal.

    Type numbers, commands or plain words; :help tells how to move time.
    """
    start_logs("error", ())
    pin_zones()
    folder = user_data_path("legup", appauthor=False)
    with suppress(KeyboardInterrupt):
        documents = _beside(database) if database else folder / "documents"
        asyncio.run(_chat(at, database or str(folder / "legup.db"), folder, documents))


def _beside(database: str) -> Path:
    """Return where the exports of a database of one's own are saved: beside it, so that none takes another's place."""
    return Path.cwd() / "documents" if "://" in database else Path(database).with_suffix(".documents")


async def _chat(at: datetime | None, database: str, folder: Path, documents: Path) -> None:
    async with AsyncExitStack() as stack:
        store = await _open(database)
        stack.push_async_callback(store.close)
        clock = await _clock(at, store)
        console = Console(click.echo, documents)
        catalog = load_catalog()
        coach = Coach(store=store, catalog=catalog, advance=advance, clock=clock)
        courier = Courier({HERE.platform: console}, Office(store=store, catalog=catalog, clock=clock))
        terminal = Terminal(coach=coach, courier=courier, console=console, clock=clock, write=click.echo)
        if sys.stdin.isatty():
            await _live(terminal, folder)
        else:
            await terminal.begin()
            await terminal.converse(_piped())


async def _live(terminal: Terminal, folder: Path) -> None:
    from prompt_toolkit.patch_stdout import patch_stdout  # noqa: PLC0415  its import would slow every piped start

    with patch_stdout(raw=True):
        click.echo(click.style("LegUp. :help tells how to move time, :quit leaves.", dim=True))
        await terminal.begin()
        speaking = asyncio.create_task(terminal.keep_speaking())
        try:
            await terminal.converse(_typed(folder))
        finally:
            speaking.cancel()


async def _open(database: str) -> Store:
    try:
        url = database_url(database)
    except UnknownDatabase as fault:
        raise click.UsageError(f"--database: {fault}") from None
    return SqlStore(url)


async def _clock(at: datetime | None, store: Store) -> Clock:
    await store.migrate()
    clock = Clock(at)
    lived = await store.recall(CLOCK_NOTE)
    if lived and clock() < datetime.fromisoformat(lived):
        clock.forward(datetime.fromisoformat(lived))
        click.echo(f"This database has lived until {clock():%A %d %B %Y, %H:%M}; the clock goes on from there.")
    await follow_zones(store, clock())
    return clock


async def _piped() -> AsyncIterator[str]:
    while line := await asyncio.to_thread(sys.stdin.readline):
        click.echo(f"\n> {line.rstrip()}")
        yield line


async def _typed(folder: Path) -> AsyncIterator[str]:
    from prompt_toolkit import PromptSession  # noqa: PLC0415  see _live
    from prompt_toolkit.history import FileHistory  # noqa: PLC0415  see _live

    folder.mkdir(parents=True, exist_ok=True)
    session: PromptSession[str] = PromptSession(history=FileHistory(str(folder / "typed")))
    while True:
        try:
            yield await session.prompt_async("> ")
        except (EOFError, KeyboardInterrupt):
            return
