"""`legup check`: name the rules that a plan breaks."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from bot.content import load_catalog
from core.exchange import Unusable, as_json, read_plan, read_profile
from core.rules import Breach, check_all

T = TypeVar("T")
_FILE = click.Path(path_type=Path, allow_dash=True)


@click.command("check")
@click.argument("plan", type=_FILE)
@click.option("--profile", required=True, type=_FILE, help="The athlete, as `legup plan` takes them.")
@click.option("--json", "as_list", is_flag=True, help="Print a JSON list of the broken rules.")
def command(plan: Path, profile: Path, as_list: bool) -> None:
    """Name every rule that PLAN breaks, with where and why.

    PLAN is what `legup plan --json` prints, or one week of it, or a week written by hand. Weeks that follow one
    another are also checked for what changes between them.
    """
    faults: list[str] = []
    weeks = _read(plan, read_plan, faults)
    athlete = _read(profile, read_profile, faults)
    if weeks is None or athlete is None:
        click.echo("\n".join(faults), err=True)
        sys.exit(2)
    breaches = check_all(weeks, athlete, load_catalog())
    click.echo(json.dumps([as_json(breach) for breach in breaches]) if as_list else _told(breaches))


def _read(path: Path, reader: Callable[[bytes, str], T], faults: list[str]) -> T | None:
    try:
        text = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        return reader(text, str(path))
    except OSError as error:
        faults.append(f"{path}: {error.strerror or 'cannot be read'}")
    except Unusable as error:
        faults.append(str(error))
    return None


def _told(breaches: tuple[Breach, ...]) -> str:
    if not breaches:
        return "No rule is broken."
    return "\n".join(f"{breach.rule}  {breach.where}: {breach.why}" for breach in breaches)
