"""`legup migrate`: bring the database to the newest version."""

import asyncio

import click

from bot.config import read_config
from bot.store.engine import database_url
from bot.store.sql import SqlStore


@click.command("migrate")
def command() -> None:
    """Bring the tables to the newest version.

    `run` and `chat` do so by themselves.
    """
    asyncio.run(_migrate(read_config().database.get_secret_value()))
    click.echo("The database is up to date.")


async def _migrate(database: str) -> None:
    store = SqlStore(database_url(database))
    try:
        await store.migrate()
    finally:
        await store.close()
