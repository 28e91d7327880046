"""`legup doctor`: say what is wrong with a set-up and how to mend it."""

import asyncio
import sys

import click

from bot.config import Config, read_config
from bot.doctor import examine
from bot.logs import start_logs
from bot.zones import pin_zones


@click.command("doctor")
def command() -> None:
    """Say what is wrong with the set-up, and how to mend it.

    Settings, content, time zones, database and platforms are looked at; exit 1 where something is wrong.
    """
    pin_zones()
    config = read_config()
    start_logs("error", config.secrets)
    click.echo("settings: well")
    sys.exit(0 if asyncio.run(_report(config)) else 1)


async def _report(config: Config) -> bool:
    well = True
    async for finding in examine(config):
        well = well and finding.well
        click.echo(f"{finding.what}: {'well' if finding.well else 'WRONG'}, {finding.detail}")
        if finding.mend:
            click.echo(f"  to mend it: {finding.mend}")
    return well
