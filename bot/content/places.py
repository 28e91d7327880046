"""Which places lead to which time zone: the zones' own names and cities, and those of content/zones.toml."""

from collections.abc import Iterator, Mapping
from typing import Final
from zoneinfo import available_timezones

AREAS: Final = (
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific", "Etc",
)  # fmt: skip


def zones_by_place(named: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    """Return the zone of each place in lower case; the content's own places come before the zones' cities."""
    return dict(_own_names()) | {place: zone for zone, places in named.items() for place in places}


def _own_names() -> Iterator[tuple[str, str]]:
    for zone in sorted(available_timezones()):
        if zone.split("/")[0] in AREAS:
            plain = zone.lower().replace("_", " ")
            yield plain, zone
            if not zone.startswith("Etc/"):
                yield plain.rsplit("/", 1)[-1], zone
