"""`legup read`: what the coach takes from one chat reply."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

import click

from bot.content import load_catalog
from core.athlete import EXACT, Units
from core.catalog import Catalog
from core.exchange import Fault, Unusable, decode_value, encode
from core.reading import Asked, Reading, echo, read
from core.training import Session

_FILE: Final = click.Path(path_type=Path, allow_dash=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Hold one reply and what it is read against."""

    __pydantic_config__ = EXACT

    text: str
    asked: Asked | None = None
    session: Session | None = None
    units: Units | None = None


@click.command("read")
@click.argument("text", required=False)
@click.option("--asked", help="What the coach had asked: session, soreness, pain, rpe or sleep.")
@click.option("--session", type=_FILE, help="A file with one session of a plan.")
@click.option("--units", help="What a bare load is taken in: metric (the default) or imperial.")
@click.option("--batch", type=_FILE, help="JSON Lines, one case a line: text, asked, session, units.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(
    text: str | None, asked: str | None, session: Path | None, units: str | None, batch: Path | None, as_json: bool
) -> None:
    """Print what is understood of the reply TEXT: facts, open questions, words that were not read."""
    catalog = load_catalog()
    try:
        if batch is not None:
            _print_batch(batch, catalog)
            return
        parts = {"text": text, "asked": asked, "session": _session(session), "units": units}
        reading = _read({name: part for name, part in parts.items() if part is not None}, catalog, "legup read")
    except Unusable as error:
        _refuse(error)
    click.echo(_json(reading) if as_json else _told(reading, catalog))


def _refuse(error: Unusable) -> NoReturn:
    click.echo(str(error), err=True)
    sys.exit(2)


def _session(path: Path | None) -> object:
    return None if path is None else _parsed(_text(path), str(path))


def _text(path: Path) -> str:
    try:
        return (sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()).decode("utf-8-sig")
    except OSError as error:
        raise Unusable([Fault(str(path), "", error.strerror or "cannot be read")]) from error
    except UnicodeDecodeError as error:
        raise Unusable([Fault(str(path), "", "expected text in UTF-8")]) from error


def _parsed(text: str, source: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unusable([Fault(source, "", f"not JSON: {error}")]) from error


def _read(parts: object, catalog: Catalog, source: str) -> Reading:
    if not isinstance(parts, dict):
        raise Unusable([Fault(source, "", "expected an object with text, asked, session and units")])
    if isinstance(parts.get("text"), str):
        parts = {**parts, "text": parts["text"].encode("utf-8", "ignore").decode("utf-8")}
    case = decode_value(Case, parts, source)
    unknown = (
        [e.exercise for e in case.session.exercises if e.exercise not in catalog.exercises] if case.session else []
    )
    if unknown:
        raise Unusable([Fault(source, "session.exercises", f"unknown exercise {id_!r}") for id_ in unknown])
    return read(case.text, case.asked, case.session, case.units or "metric", catalog)


def _print_batch(batch: Path, catalog: Catalog) -> None:
    for number, line in enumerate(_text(batch).split("\n"), 1):
        if line.strip():
            click.echo(_case(line, catalog, f"line {number}"))


def _case(line: str, catalog: Catalog, source: str) -> str:
    try:
        return _json(_read(_parsed(line, source), catalog, source))
    except Unusable as error:
        return json.dumps({"error": [str(fault) for fault in error.faults]})


def _json(reading: Reading) -> str:
    return encode(reading).decode("utf-8")


def _told(reading: Reading, catalog: Catalog) -> str:
    lines = [f"Understood: {echo(reading, catalog.phrases(), catalog)}"]
    lines += [f"Open: {q.about.replace('_', ' ')} {', '.join(q.missing)}".rstrip() for q in reading.questions]
    lines += [f"Not read: {words}" for words in reading.unread]
    return "\n".join(lines)
