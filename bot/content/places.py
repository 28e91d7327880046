"""Which places lead to which time zone: zones, their cities, countries of one zone, and those of content/zones.toml."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Final
from zoneinfo import available_timezones

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
