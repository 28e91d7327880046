"""`legup backup`: copy the database while the coach is running."""

import asyncio
from pathlib import Path

import click

from bot.backup import Unrestorable, back_up, said
from bot.config import read_config
from bot.scheduler import wall_clock
from bot.store.engine import database_url
from bot.store.sql import SqlStore


@click.command("backup")
@click.argument("target", type=click.Path(path_type=Path, dir_okay=False), required=False)
def command(target: Path | None) -> None:
    """Copy everything to a new file; the coach may be running.

    TARGET is named by the date if it is left out.
    """
    config = read_config()
    path = target or (config.backup_folder or Path()) / f"legup-{wall_clock():%Y-%m-%d-%H%M%S}.db"
    counts = asyncio.run(_back_up(config.database.get_secret_value(), path))
    click.echo(f"{path}: {said(counts)}. Checked and complete.")


async def _back_up(database: str, path: Path) -> dict[str, int]:
    store = SqlStore(database_url(database))
    try:
        file = Path(store.writer.url.database or "")
        if store.writer.dialect.name == "sqlite" and not file.exists():  # an empty copy would look like a good one
            raise Unrestorable(f"there is no database {file}; check LEGUP_DATABASE")
        await store.migrate()
        return await back_up(store, path)
    finally:
        await store.close()
