"""When and where: the hour of the morning message, the hour of a free evening, and the time zone."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz, process

from core import regex as re
from core.athlete import Profile
from core.chat import Button, Message
from core.conversation.questions.question import PREFIX, Answer, Question, settled, unclear, unsaid, with_values
from core.conversation.turns.scene import Scene, rows_of
from core.conversation.understand.clock import time_in

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


UNKNOWN: Final = "Etc/UTC"
"""The zone of somebody who was not asked yet."""
HOURS: Final = ("06:00", "07:00", "08:00", "12:00")
_DAYS_APART: Final = re.compile(r"\bweek ?(?:days?|ends?)\b")
LIFTS: Final = ("07:00", "12:00", "18:00", "20:00")
PLACES: Final = {
    "London": "Europe/London", "Berlin": "Europe/Berlin", "New York": "America/New_York",
    "Chicago": "America/Chicago", "Los Angeles": "America/Los_Angeles", "Sydney": "Australia/Sydney",
}  # fmt: skip


def _hear_hour(scene: Scene, profile: Profile, text: str) -> Answer:
    """Take the hour, and the place where both were said at once ("7am Berlin")."""
    wall = time_in(text[:200], bare_hour=True)
    if wall is None or _DAYS_APART.search(text.lower()):
        return unclear(scene, "unclear-hour")
    place = zone_in(text[:200], scene.catalog.zones) if any(c.isalpha() for c in text) else None
    if place is None or place.fixed:
        return settled(profile, scene.say("note-hour", hour=wall), push_time=wall)
    return settled(profile, _zone_note(scene, place), push_time=wall, time_zone=place.zone)


def _hear_lift(scene: Scene, profile: Profile, text: str) -> Answer:
    wall = time_in(text[:200], bare_hour=True)
    return settled(profile, scene.say("note-lift", hour=wall), lift_at=wall) if wall else unclear(scene, "unclear-hour")


def _ask_zone(scene: Scene, profile: Profile) -> Message:
    places = rows_of((Button(name, f"{PREFIX}:zone:{zone}") for name, zone in PLACES.items()), 3)
    return Message(scene.say("ask-zone"), buttons=places)


def _tap_zone(scene: Scene, profile: Profile, value: str) -> Answer:
    return _hear_zone(scene, profile, value) if value in PLACES.values() else Answer(settled=False)


def _hear_zone(scene: Scene, profile: Profile, text: str) -> Answer:
    place = zone_in(text, scene.catalog.zones)
    note = _zone_note(scene, place) if place else ""
    return settled(profile, note, time_zone=place.zone) if place else unclear(scene, "unclear-zone")


def _zone_note(scene: Scene, place: Place) -> str:
    """Say the zone with its clock now, so that a wrong guess shows."""
    clock = scene.now.astimezone(ZoneInfo(place.zone))
    return scene.say("note-zone-fixed" if place.fixed else "note-zone", zone=place.zone, clock=f"{clock:%H:%M}")


HOUR: Final = Question(
    name="hour", ask=with_values("hour", *HOURS), tap=unsaid(_hear_hour), hear=_hear_hour, default="7:00"
)
LIFT: Final = Question(name="lift", ask=with_values("lift", *LIFTS), tap=_hear_lift, hear=_hear_lift)
ZONE: Final = Question(
    name="zone", ask=_ask_zone, tap=_tap_zone, hear=_hear_zone, asked=lambda profile: profile.time_zone == UNKNOWN
)
"""Not asked where it came with the hour."""
