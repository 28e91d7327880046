"""Read the content folder from disk, and which places lead to which time zone, for the core's catalog."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import PurePosixPath
from typing import Final, TypeVar
from zoneinfo import available_timezones

from bot.content.shelf import Shelf
from core.catalog import Assessment, Catalog, Chain, Exercise, Family, Flow, Programme, Rule, Source, Tip, Topic
from core.catalog.words import Identifier
from core.exchange import Fault, Unusable
from core.journal import Test
from core.phrases import Phrases

Filed = TypeVar("Filed", Exercise, Flow, Programme)
"""What has a file of its own."""


def load_catalog(root: Traversable | None = None) -> Catalog:
    """Load all content; raise `Unusable` naming everything that cannot be read, with file and field."""
    catalog, faults = read_content(Shelf(root or files("content")))
    if faults:
        raise Unusable(faults)
    return catalog


def read_content(shelf: Shelf) -> tuple[Catalog, tuple[Fault, ...]]:
    """Return the content and what is wrong with its files."""
    catalog = Catalog(
        exercises=_by_file(shelf, Exercise, "exercises"),
        families=shelf.table(dict[Chain, Family], "chains.toml"),
        locales=_locales(shelf.texts("locales", ".ftl")),
        rules=shelf.table(dict[str, Rule], "rules.toml"),
        sources=shelf.table(dict[str, Source], "sources.toml"),
        assessments=shelf.table(dict[Test, Assessment], "assessments.toml"),
        tips=shelf.table(dict[Identifier, Tip], "tips.toml"),
        questions=shelf.table(dict[Identifier, Topic], "questions.toml"),
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


AREAS: Final = (
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific", "Etc",
)  # fmt: skip


def zones_by_place(named: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    """Return the zone of each place in lower case; the content's own places come before the others."""
    return dict(_own_names()) | dict(_countries()) | {place: zone for zone, places in named.items() for place in places}


def _own_names() -> Iterator[tuple[str, str]]:
    for zone in sorted(available_timezones()):
        if zone.split("/")[0] in AREAS:
            plain = zone.lower().replace("_", " ")
            yield plain, zone
            if not zone.startswith("Etc/"):
                yield plain.rsplit("/", 1)[-1], zone


def _countries() -> Iterator[tuple[str, str]]:
    """Yield each country of the time zone database that has one zone alone."""
    zones: dict[str, list[str]] = defaultdict(list)
    for code, _, zone, *_ in _rows("zone.tab"):
        zones[code].append(zone)
    for code, country in _rows("iso3166.tab"):
        if len(zones[code]) == 1:
            yield country.lower().replace("&", "and"), zones[code][0]


def _rows(table: str) -> Iterator[list[str]]:
    lines = files("tzdata").joinpath("zoneinfo", table).read_text("utf-8").splitlines()
    return (line.split("\t") for line in lines if not line.startswith("#"))
