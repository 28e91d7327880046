"""What must hold of the phrases: they can be read, and every language says what English says with the same blanks."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import Final

from fluent.syntax import FluentParser, ast

from core.exchange import Fault

ORIGINAL: Final = "en"
Blanks = Mapping[str, frozenset[str]]


def check_locales(texts: Mapping[str, str]) -> Iterator[Fault]:
    """Yield every fault of the phrase files, given as path and text."""
    spoken: dict[str, Blanks] = {}
    for path, text in texts.items():
        entries = FluentParser().parse(text).body
        yield from _unreadable(path, text, entries)
        yield from _repeated(path, entries)
        spoken[PurePosixPath(path).stem] = {
            entry.id.name: _blanks(entry) for entry in entries if isinstance(entry, ast.Message)
        }
    for language, phrases in spoken.items():
        yield from _compared(f"locales/{language}.ftl", phrases, spoken.get(ORIGINAL, {}))


def _unreadable(path: str, text: str, entries: list[ast.EntryType]) -> Iterator[Fault]:
    for entry in entries:
        if isinstance(entry, ast.Junk):
            start = entry.span.start if entry.span else 0
            why = "; ".join(str(note.message) for note in entry.annotations)
            yield Fault(path, f"line {text.count(chr(10), 0, start) + 1}", f"not Fluent: {why}")


def _repeated(path: str, entries: list[ast.EntryType]) -> Iterator[Fault]:
    seen: set[str] = set()
    for entry in entries:
        if isinstance(entry, ast.Message):
            if entry.id.name in seen:
                yield Fault(path, entry.id.name, "this phrase stands twice")
            seen.add(entry.id.name)


def _compared(path: str, phrases: Blanks, original: Blanks) -> Iterator[Fault]:
    for key in sorted(original.keys() - phrases.keys()):
        yield Fault(path, key, "this phrase is missing")
    for key in sorted(phrases.keys() - original.keys()):
        yield Fault(path, key, "English has no such phrase")
    for key in sorted(phrases.keys() & original.keys()):
        if phrases[key] != original[key]:
            yield Fault(path, key, f"expected the blanks {_list(original[key])}, got {_list(phrases[key])}")


def _list(blanks: frozenset[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(blanks)) or "none"


def _blanks(node: object) -> frozenset[str]:
    if isinstance(node, ast.VariableReference):
        return frozenset({node.id.name})
    inside: Iterable[object] = ()
    if isinstance(node, list):
        inside = node
    elif isinstance(node, ast.BaseNode):
        inside = vars(node).values()
    return frozenset[str]().union(*map(_blanks, inside))
