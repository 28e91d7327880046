"""What the commands that only read and print have in common: files, JSON Lines and refusals."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, NoReturn, TypeVar

import click

from core.exchange import Fault, Unusable, refuse_doubled

T = TypeVar("T")
FILE: Final = click.Path(path_type=Path, allow_dash=True)
"""A file's path, or `-` for standard input."""


def file_bytes(path: Path) -> bytes:
    """Return what a file holds; raise `Unusable` where it cannot be read."""
    try:
        return sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        raise Unusable([Fault(str(path), "", error.strerror or "cannot be read")]) from error


def text_of(raw: bytes, source: str) -> str:
    """Return bytes as text; raise `Unusable` where they are not UTF-8."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unusable([Fault(source, "", "expected text in UTF-8")]) from error


def parsed(text: str, source: str) -> Any:
    """Return JSON text as plain objects; raise `Unusable` where it is not JSON."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unusable([Fault(source, "", f"not JSON: {error}")]) from error


def gathered(read: Callable[[], T], faults: list[Fault]) -> T | None:
    """Return what is read, or nothing with its faults added to those of the other parts."""
    try:
        return read()
    except Unusable as error:
        faults += error.faults
        return None


def refuse(faults: list[Fault]) -> NoReturn:
    """Say every fault on stderr, a line each, and end with status 2."""
    click.echo("\n".join(map(str, faults)), err=True)
    sys.exit(2)


def print_batch(path: Path, answer: Callable[[str, str], str]) -> None:
    """Print one JSON line a case in the order of the file; a case that is unusable is an error line, the rest go on."""
    faults: list[Fault] = []
    raw = gathered(lambda: file_bytes(path), faults)
    if raw is None:
        refuse(faults)
    for line in _answers(raw, answer):
        click.echo(line)


def _answers(raw: bytes, answer: Callable[[str, str], str]) -> Iterator[str]:
    for number, line in enumerate(raw.split(b"\n"), 1):
        if line.strip():
            source = f"line {number}"
            try:
                text = text_of(line, source)
                refuse_doubled(text, source)
                yield answer(text, source)
            except Unusable as error:
                yield json.dumps({"error": list(map(str, error.faults))})
