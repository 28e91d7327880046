"""`legup asides`: what athletes sent and a fault of ours kept from being understood."""

import asyncio

import click

from bot.asides import LANGUAGE, hand_back
from bot.config import read_config
from bot.content import load_catalog
from bot.scheduler import wall_clock
from bot.store.engine import database_url
from bot.store.sql import SqlStore


@click.command("asides")
@click.option("--hand-back", "back", is_flag=True, help="Send each athlete their words, to say again; then drop them.")
def command(*, back: bool) -> None:
    """List whose words were set aside through a fault of ours.

    Each line says whose, when, and of which kind; never the words.
    """
    asyncio.run(_asides(read_config().database.get_secret_value(), back=back))


async def _asides(database: str, *, back: bool) -> None:
    store = SqlStore(database_url(database))
    try:
        await store.migrate()
        async with store.turns() as turns:
            if back:
                given, kept = await hand_back(turns, load_catalog().phrases(LANGUAGE), wall_clock())
                click.echo(f"{given} handed back, {kept} kept: their athletes cannot be reached.")
                return
            for aside in await turns.asides():
                kind = type(aside.event).__name__.lower()
                click.echo(f"athlete {aside.athlete_id}  {aside.at:%Y-%m-%d %H:%M} UTC  {kind}")
    finally:
        await store.close()
