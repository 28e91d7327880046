"""`legup check`: name the rules that a plan breaks."""

import json
from pathlib import Path

import click

from bot.content import load_catalog
from bot.inputs import FILE, file_bytes, gathered, refuse, text_of
from core.catalog import Catalog
from core.exchange import Fault, as_json, read_journal_lines, read_plan, read_profile
from core.journal import Entry
from core.rules import Breach, check_all


@click.command("check")
@click.argument("plan", type=FILE)
@click.option("--profile", required=True, type=FILE, help="The athlete, as `legup plan` takes them.")
@click.option(
    "--journal",
    type=FILE,
    help="What the athlete logged: sessions, movement gate, tests, soreness, pain, illness, sleep, runs, red flags.",
)
@click.option("--json", "as_list", is_flag=True, help="Print a JSON list of the broken rules.")
def command(plan: Path, profile: Path, journal: Path | None, as_list: bool) -> None:
    """Name every rule that PLAN breaks, with where and why.

    PLAN is what `legup plan --json` prints, or one week of it, or a week written by hand. Weeks that follow one
    another are also checked for what changes between them. Without a journal nothing was logged: jumps wait for tests.
    """
    faults: list[Fault] = []
    weeks = gathered(lambda: read_plan(file_bytes(plan), str(plan)), faults)
    athlete = gathered(lambda: read_profile(file_bytes(profile), str(profile)), faults)
    catalog = load_catalog()
    told = gathered(lambda: _entries(journal, catalog), faults)
    if weeks is None or athlete is None or told is None:
        refuse(faults)
    breaches = check_all(weeks, athlete, catalog, told)
    click.echo(json.dumps([as_json(breach) for breach in breaches]) if as_list else _told(breaches))


def _entries(journal: Path | None, catalog: Catalog) -> tuple[Entry, ...]:
    if journal is None:
        return ()
    return read_journal_lines(text_of(file_bytes(journal), str(journal)), catalog, str(journal))


def _told(breaches: tuple[Breach, ...]) -> str:
    if not breaches:
        return "No rule is broken."
    return "\n".join(f"{breach.rule}  {breach.where}: {breach.why}" for breach in breaches)
