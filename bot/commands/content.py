"""`legup content`: check everything under content/."""

import sys
from pathlib import Path

import click

from bot.content import load_catalog
from bot.content.faults import find_faults


@click.command("content")
@click.argument("folder", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path))
def command(folder: Path | None) -> None:
    """Check all content and report every fault.

    Another content FOLDER may be given; each fault is named with its file and field.
    """
    faults = find_faults(folder)
    for fault in faults:
        click.echo(str(fault), err=True)
    if faults:
        sys.exit(2)
    catalog = load_catalog(folder)
    click.echo(
        f"{len(catalog.exercises)} exercises in {len(catalog.chains)} chains, {len(catalog.rules)} rules, "
        f"{len(catalog.sources)} sources, {len(catalog.assessments)} tests, {len(catalog.tips)} tips, "
        f"{len(catalog.locales)} languages: no faults."
    )
