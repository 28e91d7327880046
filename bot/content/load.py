"""Read the content folder from disk and hand its texts to the core's catalog."""

from collections.abc import Iterable, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath
from typing import TypeVar

from bot.content.check import check
from bot.content.locales import check_locales
from bot.content.places import zones_by_place
from bot.content.shelf import Shelf
from core.catalog import Assessment, Catalog, Chain, Exercise, Family, Flow, Programme, Rule, Source, Tip
from core.catalog.words import Identifier
from core.exchange import Fault, Unusable
from core.journal import Test
from core.phrases import Phrases

Filed = TypeVar("Filed", Exercise, Flow, Programme)
"""What has a file of its own."""


def load_catalog(root: Traversable | None = None) -> Catalog:
    """Load all content; raise `Unusable` naming everything that cannot be read, with file and field."""
    catalog, faults = _read(Shelf(root or files("content")))
    if faults:
        raise Unusable(faults)
    return catalog


def find_faults(root: Traversable | None = None) -> tuple[Fault, ...]:
    """Return everything that is wrong with the content, in files as such and between them."""
    shelf = Shelf(root or files("content"))
    catalog, faults = _read(shelf)
    return (*faults, *check(catalog), *check_locales(dict(shelf.texts("locales", ".ftl"))))


def _read(shelf: Shelf) -> tuple[Catalog, tuple[Fault, ...]]:
    catalog = Catalog(
        exercises=_by_file(shelf, Exercise, "exercises"),
        families=shelf.table(dict[Chain, Family], "chains.toml"),
        locales=_locales(shelf.texts("locales", ".ftl")),
        rules=shelf.table(dict[str, Rule], "rules.toml"),
        sources=shelf.table(dict[str, Source], "sources.toml"),
        assessments=shelf.table(dict[Test, Assessment], "assessments.toml"),
        tips=shelf.table(dict[Identifier, Tip], "tips.toml"),
        zones=zones_by_place(shelf.table(dict[str, tuple[str, ...]], "zones.toml")),
        programmes=_by_file(shelf, Programme, "programmes"),
        flows=_by_file(shelf, Flow, "flows"),
    )
    return catalog, tuple(shelf.faults)


def _by_file(shelf: Shelf, shape: type[Filed], folder: str) -> Mapping[str, Filed]:
    """Read a folder whose files are named after the ids of what they hold."""
    found: dict[str, Filed] = {}
    for path, value in shelf.each(shape, folder):
        if value.id != PurePosixPath(path).stem:
            shelf.faults.append(Fault(path, "id", f"expected the file's name, got {value.id!r}"))
        found[value.id] = value
    return found


def _locales(texts: Iterable[tuple[str, str]]) -> Mapping[str, Phrases]:
    return {language: Phrases.parse(language, text) for language, text in (_named(*item) for item in texts)}


def _named(path: str, text: str) -> tuple[str, str]:
    return PurePosixPath(path).stem, text
