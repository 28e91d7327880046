"""`legup read`: what the coach takes from one chat reply."""

from pathlib import Path

import click

from bot.content import load_catalog
from bot.inputs import FILE, file_bytes, gathered, parsed, print_batch, refuse, text_of
from core.athlete import Units
from core.catalog import Catalog
from core.exact import exact
from core.exchange import Fault, Unusable, decode_value, encode, refuse_doubled
from core.reading import Asked, Reading, echo, read
from core.training import Session


@exact
class Case:
    """Hold one reply and what it is read against."""

    text: str
    asked: Asked | None = None
    session: Session | None = None
    units: Units | None = None


@click.command("read")
@click.argument("text", required=False)
@click.option("--asked", help="What the coach had asked: session, soreness, pain, rpe or sleep.")
@click.option("--session", type=FILE, help="A file with one session of a plan.")
@click.option("--units", help="What a bare load is taken in: metric (the default) or imperial.")
@click.option("--batch", type=FILE, help="JSON Lines, one case a line: text, asked, session, units.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def command(
    text: str | None, asked: str | None, session: Path | None, units: str | None, batch: Path | None, as_json: bool
) -> None:
    """Print what is understood of a reply.

    What was read of TEXT: facts, open questions, and words that nothing was taken from.
    """
    catalog = load_catalog()
    if batch is not None:
        print_batch(batch, lambda text, source: _json(_read(parsed(text, source), catalog, source)))
        return
    faults: list[Fault] = []
    plan = gathered(lambda: _session(session), faults)
    parts = {"text": text, "asked": asked, "session": plan, "units": units}
    given = {name: part for name, part in parts.items() if part is not None}
    reading = gathered(lambda: _read(given, catalog, "legup read"), faults)
    if faults or reading is None:
        refuse(faults)
    click.echo(_json(reading) if as_json else _told(reading, catalog))


def _session(path: Path | None) -> object:
    if path is None:
        return None
    text = text_of(file_bytes(path), str(path))
    refuse_doubled(text, str(path))
    return parsed(text, str(path))


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


def _json(reading: Reading) -> str:
    return encode(reading).decode("utf-8")


def _told(reading: Reading, catalog: Catalog) -> str:
    lines = [f"Understood: {echo(reading, catalog.phrases(), catalog)}"]
    lines += [f"Open: {q.about.replace('_', ' ')} {', '.join(q.missing)}".rstrip() for q in reading.questions]
    lines += [f"Not read: {words}" for words in reading.unread]
    return "\n".join(lines)
