"""From the coach's message to the platform's requests: a pure function."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from discord.utils import escape_markdown

from core.chat import Button, Document, Message
from core.splitting import split

CONTENT: Final = 2000
ROWS: Final = 5
ROW: Final = 5
LABEL: Final = 80
_MORE: Final = "…"

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Hold one request: the text in the platform's markdown, buttons below, a file beside."""

    content: str
    rows: Rows = ()
    document: Document | None = None


def parts(message: Message) -> tuple[Part, ...]:
    """Return the requests that make up the message, in order; file and buttons go with the last text.

    Buttons beyond the 25 that one message holds follow under messages of their own.
    """
    *texts, last = _texts(message)
    keyboards = _keyboards(message.buttons)
    first = keyboards[0] if keyboards else ()
    whole = (*(Part(text) for text in texts), Part(last, first, message.document))
    return (*whole, *(Part(_MORE, rows) for rows in keyboards[1:]))


def _texts(message: Message) -> tuple[str, ...]:
    title = message.title.strip()
    head = f"**{escape_markdown(title[: CONTENT // 4])}**" if title else ""
    room = CONTENT - len(head) - 1
    bodies = tuple(escape_markdown(piece) for piece in _narrow(message.text, room))
    if not head:
        return bodies or ("",)
    return (f"{head}\n{bodies[0]}", *bodies[1:]) if bodies else (head,)


def _narrow(text: str, room: int) -> tuple[str, ...]:
    """Split so that each piece still fits when its markup is escaped, which at most doubles it."""
    pieces = split(text, room)
    return tuple(
        narrow
        for piece in pieces
        for narrow in ((piece,) if len(escape_markdown(piece)) <= room else split(piece, room // 2))
    )


def _keyboards(rows: Rows) -> tuple[Rows, ...]:
    """Return the keyboards, one a message: rows as they are where they fit, else in fives, each question for itself."""
    rows = _without_repeats(rows)
    if len(rows) > ROWS or any(len(row) > ROW for row in rows):
        apart = tuple(row for _, group in groupby(rows, _topic) for row in _in_fives(group))
        rows = apart if len(apart) <= ROWS else _in_fives(rows)
    return tuple(rows[start : start + ROWS] for start in range(0, len(rows), ROWS))


def _topic(row: tuple[Button, ...]) -> str:
    return row[0].data.partition(":")[0]


def _in_fives(rows: Iterable[tuple[Button, ...]]) -> Rows:
    every = [button for row in rows for button in row]
    return tuple(tuple(every[start : start + ROW]) for start in range(0, len(every), ROW))


def _without_repeats(rows: Rows) -> Rows:
    """Leave out what one keyboard cannot hold twice: buttons with the same data."""
    seen: set[str] = set()
    kept: list[tuple[Button, ...]] = []
    for row in rows:
        fresh = tuple({button.data: button for button in row if button.data not in seen}.values())
        seen.update(button.data for button in fresh)
        if fresh:
            kept.append(tuple(replace(button, label=button.label[:LABEL]) for button in fresh))
    return tuple(kept)
