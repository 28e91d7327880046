"""Time zones by city, IANA name or UTC offset."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz, process

_OFFSET: Final = re.compile(r"(?:^|\b(?:utc|gmt)|\s)\s*([+\-−–])\s*(\d{1,2})(?::?(\d{2}))?\b")
_HALVES: Final = {
    "+3:30": "Asia/Tehran", "+4:30": "Asia/Kabul", "+5:30": "Asia/Kolkata", "+5:45": "Asia/Kathmandu",
    "+6:30": "Asia/Yangon", "+9:30": "Australia/Darwin", "-3:30": "America/St_Johns", "-9:30": "Pacific/Marquesas",
}  # fmt: skip
CLOSE: Final = 88
"""How alike a misspelt city must be to be taken; what was taken is always said back."""


@dataclass(frozen=True, slots=True)
class Place:
    """Name a zone; `fixed` where it came from an offset, which knows no summer time."""

    zone: str
    fixed: bool = False


def zone_in(text: str, zones: Mapping[str, str]) -> Place | None:
    """Return the zone that the text names; `zones` leads from lower-case cities and names to IANA zones."""
    low = " ".join(re.sub(r"[_,;()]", " ", text.lower()).split())
    if not low or len(low) > 200:
        return None
    if low in zones:
        return Place(zones[low])
    if place := _offset(low):
        return place
    words = [word for word in re.findall(r"[^\W\d]+(?:[/'.-][^\W\d]+)*", low) if len(word) > 1]
    for length in (4, 3, 2, 1):
        for start in range(len(words) - length + 1):
            name = " ".join(words[start : start + length])
            if name in zones:
                return Place(zones[name])
    return _alike(words, zones)


def _offset(low: str) -> Place | None:
    if re.fullmatch(r"(?:in )?(?:utc|gmt|z|zulu)(?: ?[+-]?0)?", low):
        return Place("Etc/UTC", fixed=True)
    found = _OFFSET.search(low)
    if found is None:
        return None
    ahead, hours, minutes = found[1] == "+", int(found[2]), int(found[3] or 0)
    if minutes:
        zone = _HALVES.get(f"{'+' if ahead else '-'}{hours}:{minutes:02}")
        return Place(zone, fixed=True) if zone else None
    if hours > (14 if ahead else 12):
        return None
    return Place(f"Etc/GMT{'-' if ahead else '+'}{hours}" if hours else "Etc/UTC", fixed=True)


def _alike(words: list[str], zones: Mapping[str, str]) -> Place | None:
    for word in words:
        if len(word) >= 5 and (found := process.extractOne(word, zones.keys(), scorer=fuzz.ratio, score_cutoff=CLOSE)):
            return Place(zones[found[0]])
    return None
