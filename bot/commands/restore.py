"""`legup restore`: fill an empty database from a copy, or rehearse it."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bot.backup import restore, said
from bot.config import read_config
from bot.store.engine import database_url
from bot.store.sql import SqlStore


@click.command("restore")
@click.argument("source", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--drill", is_flag=True, help="Only rehearse: restore into a scratch database and throw it away.")
def command(source: Path, *, drill: bool) -> None:
    """Fill the empty database of the settings from the copy SOURCE.

    Letters that were on their way when the copy was made are not sent: they may have been since.
    """
    counts = _drill(source) if drill else _restore(read_config().database.get_secret_value(), source)
    what = "The drill went well" if drill else "Restored"
    click.echo(f"{what}: {said(counts)}.")


def _drill(source: Path) -> dict[str, int]:
    with TemporaryDirectory() as folder:
        return _restore(str(Path(folder) / "drill.db"), source)


def _restore(database: str, source: Path) -> dict[str, int]:
    return asyncio.run(_fill(database, source))


async def _fill(database: str, source: Path) -> dict[str, int]:
    store = SqlStore(database_url(database))
    try:
        return await restore(store, source)
    finally:
        await store.close()
