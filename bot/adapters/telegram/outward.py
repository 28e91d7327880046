"""From the coach's message to the platform's requests: a pure function."""

from dataclasses import dataclass
from html import escape
from typing import Final

from core.chat import Button, Document, Message
from core.splitting import split, width

TEXT: Final = 4096
CAPTION: Final = 1024
ROW: Final = 8
BUTTONS: Final = 100

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Hold one request: text as HTML and as it stands, buttons below, a file above."""

    html: str
    plain: str
    rows: Rows = ()
    document: Document | None = None


def parts(message: Message) -> tuple[Part, ...]:
    """Return the requests that make up the message, in order: text, then the file, buttons on the last."""
    texts = _texts(message)
    rows = _fitting(message.buttons)
    if message.document is None:
        return (*texts[:-1], Part(texts[-1].html, texts[-1].plain, rows))
    if len(texts) == 1 and width(texts[0].plain) <= CAPTION:
        return (Part(texts[0].html, texts[0].plain, rows, message.document),)
    return (*texts, Part("", "", rows, message.document))


def _texts(message: Message) -> tuple[Part, ...]:
    title = message.title.strip()
    whole = f"{title}\n{message.text}" if title else message.text
    first, *rest = split(whole, TEXT) or ("",)
    head = escape(first[: len(title)], quote=False)
    opening = f"<b>{head}</b>" if title else ""
    html = opening + escape(first[len(title) :], quote=False)
    return (Part(html, first), *(Part(escape(piece, quote=False), piece) for piece in rest))


def _fitting(rows: Rows) -> Rows:
    """Break rows that are too wide and leave out what no keyboard can hold."""
    narrow = [chunk for row in rows for chunk in [row[start : start + ROW] for start in range(0, len(row), ROW)]]
    kept: list[tuple[Button, ...]] = []
    for row in narrow:
        if sum(map(len, kept)) + len(row) > BUTTONS:
            break
        kept.append(row)
    return tuple(kept)
