"""`legup content`: check everything under content/."""

import sys

import click

from bot.content import load_catalog
from core.exchange import Unusable


@click.command("content")
def command() -> None:
    """Check all content and report every fault with its file and field."""
    try:
        catalog = load_catalog()
    except Unusable as error:
        click.echo(str(error), err=True)
        sys.exit(2)
    click.echo(f"{len(catalog.exercises)} exercises in {len(catalog.chains)} chains: no faults.")
