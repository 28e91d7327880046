"""Turn what the tables hold as text into values, and back."""

import json
from dataclasses import asdict
from typing import Final

from pydantic import TypeAdapter

from core.chat import Called, Edited, Inward, Message, Said, Tapped, Wordless
from core.exchange import encode
from core.exchange.journal import decode_entry
from core.journal import Entry

MESSAGE: Final = TypeAdapter(Message)
_EVENTS: Final[tuple[type[Inward], ...]] = (Said, Called, Tapped, Edited, Wordless)
_KINDS: Final[dict[str, type[Inward]]] = {kind.__name__.lower(): kind for kind in _EVENTS}


def write_message(message: Message) -> str:
    """Write a message, its files included, as JSON."""
    return MESSAGE.dump_json(message, exclude_defaults=True).decode()


def read_message(text: str) -> Message:
    """Read a message that was written here."""
    return MESSAGE.validate_json(text)


def write_event(event: Inward) -> str:
    """Write what an athlete sent, with its kind, as JSON."""
    return json.dumps({"kind": type(event).__name__.lower(), **asdict(event)})


def read_event(text: str) -> Inward:
    """Read an event that was written here."""
    fields = json.loads(text)
    return _KINDS[fields.pop("kind")](**fields)


def write_entry(entry: Entry) -> str:
    """Write a journal entry as one JSON line."""
    return encode(entry).decode()


def read_entries(lines: list[str]) -> tuple[Entry, ...]:
    """Read the journal in its order."""
    return tuple(decode_entry(line) for line in lines)
