"""`legup plan`: print the week that the coach prescribes."""

import json
import re
from datetime import date
from pathlib import Path
from typing import Any, Final

import click

from bot.content import load_catalog
from bot.heap import settle_heap
from bot.inputs import FILE, file_bytes, gathered, parsed, print_batch, refuse, text_of
from core.catalog import Catalog
from core.exchange import Case, Fault, Unusable, as_json, read_case, read_journal, read_journal_lines, read_profile
from core.journal import Entry
from core.planner import plan_weeks
from core.training import Session, Week

_FIRST, _LAST = date(1970, 1, 5), date(2199, 12, 30)
_MOST_WEEKS: Final = 520
_WHOLE: Final = re.compile(r"[0-9]{1,9}")
_PARTS: Final = ("profile", "journal", "week", "weeks")


@click.command("plan")
@click.argument("profile", type=FILE, required=False)
@click.option("--journal", type=FILE, help="What the athlete logged, as JSON Lines, oldest first.")
@click.option("--week", help="The Monday on which the week begins, such as 2026-11-23.")
@click.option(
    "--weeks", default="1", help="How many weeks, 1 if left out; later ones assume that nothing more is logged."
)
@click.option("--batch", type=FILE, help="JSON Lines, one case a line: profile, journal, week, weeks.")
@click.option("--json", "as_text", is_flag=True, help="Print JSON.")
def command(
    profile: Path | None, journal: Path | None, week: str | None, weeks: str, batch: Path | None, as_text: bool
) -> None:
    """Print the week that the coach prescribes.

    PROFILE is the athlete, the journal what they logged: files as `/export` in the chat gives them.
    """
    catalog = load_catalog()
    if batch is not None:
        settle_heap()
        print_batch(batch, lambda text, source: _printed(_planned(text, source, catalog)))
        return
    found = _single(profile, journal, week, weeks, catalog)
    click.echo(_printed(found) if as_text else "\n\n".join(_told(each, catalog) for each in found))


def _single(
    profile: Path | None, journal: Path | None, week: str | None, weeks: str, catalog: Catalog
) -> tuple[Week, ...]:
    faults: list[Fault] = []
    if profile is None:
        faults.append(Fault("PROFILE", "", "expected a file, or --batch"))
    athlete = gathered(lambda: read_profile(_text(profile), str(profile)), faults) if profile else None
    entries = gathered(lambda: read_journal_lines(_text(journal), catalog, str(journal)), faults) if journal else ()
    monday = gathered(lambda: _monday(week, "--week"), faults)
    count = gathered(lambda: _count(int(weeks) if _WHOLE.fullmatch(weeks) else weeks, "--weeks"), faults)
    if faults or athlete is None or entries is None or monday is None or count is None:
        refuse(faults)
    return plan_weeks(athlete, entries, catalog, monday, count)


def _text(path: Path | None) -> str:
    return "" if path is None else text_of(file_bytes(path), str(path))


def _monday(value: object, source: str) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) and len(value) == len("2026-01-05") else None
    except ValueError:
        day = None
    if day is None or day.weekday() != 0 or not _FIRST <= day <= _LAST:
        said = "nothing" if value is None else repr(value)
        raise Unusable([Fault(source, "", f"expected a Monday from {_FIRST} to {_LAST}, got {said}")])
    return day


def _count(value: object, source: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= _MOST_WEEKS:
        raise Unusable([Fault(source, "", f"expected a whole number from 1 to {_MOST_WEEKS}, got {value!r}")])
    return value


def _planned(text: str, source: str, catalog: Catalog) -> tuple[Week, ...]:
    sound = read_case(text, catalog)
    case = _parts(sound) if sound is not None else parsed(text, source)
    if not isinstance(case, dict):
        raise Unusable([Fault(source, "", "expected an object with profile, journal, week and weeks")])
    faults = [Fault(source, name, "this field is unknown; remove it") for name in case if name not in _PARTS]
    athlete = gathered(lambda: read_profile(json.dumps(case.get("profile"))), faults)
    entries = gathered(lambda: _entries(case.get("journal"), catalog) if sound is None else sound.journal or (), faults)
    monday = gathered(lambda: _monday(case.get("week"), "week"), faults)
    count = gathered(lambda: _count(case.get("weeks", 1), "weeks"), faults)
    if faults or athlete is None or entries is None or monday is None or count is None:
        raise Unusable(faults)
    return plan_weeks(athlete, entries, catalog, monday, count)


def _parts(case: Case) -> dict[str, Any]:
    return {"profile": case.profile, "week": case.week, "weeks": case.weeks}


def _entries(journal: object, catalog: Catalog) -> tuple[Entry, ...]:
    if journal is None:
        return ()
    if not isinstance(journal, list):
        raise Unusable([Fault("journal", "", "expected a list of entries")])
    return read_journal(journal, catalog)


def _printed(weeks: tuple[Week, ...]) -> str:
    return json.dumps({"weeks": [_plain(week) for week in weeks]}, ensure_ascii=False)


def _plain(week: Week) -> Any:
    """Return a week as JSON objects with only the one of reps, seconds and contacts that applies."""
    plain = as_json(week)
    for session in plain["sessions"]:
        for item in session["exercises"]:
            for unit in ("reps", "seconds", "contacts"):
                if item[unit] is None:
                    del item[unit]
    return plain


def _told(week: Week, catalog: Catalog) -> str:
    head = f"Week of {week.week:%A %d %B %Y}: {week.phase}, week {week.week_number}, {week.mode.replace('_', ' ')}"
    lines = [head, *(line for session in week.sessions for line in _session_lines(session, catalog))]
    if not week.sessions:
        lines.append("  No session this week.")
    lines += [f"  {change.exercise}: {change.before} to {change.after}. {change.why}" for change in week.changes]
    lines += [f"  {notice.why}" for notice in week.notices]
    return "\n".join(lines)


def _session_lines(session: Session, catalog: Catalog) -> list[str]:
    kind, effort = session.kind.replace("_", " "), f"effort up to {session.rpe_cap:g}"
    tests = [test.name for test in catalog.assessments.values() if not test.optional] if kind == "assessment" else []
    effort = f"{effort} in the warm-up" if tests else effort
    lines = [f"  {session.starts:%A %d %B, %H:%M}: {kind}, {session.minutes} minutes, {effort}"]
    for item in session.exercises:
        unit = "reps" if item.reps is not None else "s" if item.seconds is not None else "contacts"
        leg = f" each leg, {item.first_leg} first" if item.first_leg else " each leg" if item.per_leg else ""
        load = f", {item.load_kg:g} kg" if item.load_kg else ""
        lines.append(f"    {item.exercise}: {item.sets} x {item.amount} {unit}{leg}{load}, rest {item.rest_s} s")
    if tests:  # what the week holds of them is their warm-up alone (ASS-01)
        lines.append(f"    then what you have the kit for of: {'; '.join(tests)}")
    return lines
