"""When and where: the hour of the morning message, the hour of a free evening, and the time zone."""

import re
from dataclasses import replace
from typing import Final
from zoneinfo import ZoneInfo

from core.athlete import Profile
from core.chat import Button, Message
from core.conversation.questions.question import PREFIX, Answer, Question, settled, unclear
from core.conversation.turns.scene import Scene, rows_of
from core.conversation.understand.clock import time_in
from core.conversation.understand.zones import Place, zone_in

UNKNOWN: Final = "Etc/UTC"
"""The zone of somebody who was not asked yet."""
HOURS: Final = ("06:00", "07:00", "08:00", "12:00")
_DAYS_APART: Final = re.compile(r"\bweek ?(?:days?|ends?)\b")
LIFTS: Final = ("07:00", "12:00", "18:00", "20:00")
PLACES: Final = {
    "London": "Europe/London", "Berlin": "Europe/Berlin", "New York": "America/New_York",
    "Chicago": "America/Chicago", "Los Angeles": "America/Los_Angeles", "Sydney": "Australia/Sydney",
}  # fmt: skip


def _ask_hour(scene: Scene, profile: Profile) -> Message:
    return scene.message("ask-hour", [Button(hour, f"{PREFIX}:hour:{hour}") for hour in HOURS])


def _hear_hour(scene: Scene, profile: Profile, text: str) -> Answer:
    """Take the hour, and the place where both were said at once ("7am Berlin")."""
    wall = time_in(text[:200], bare_hour=True)
    if wall is None or _DAYS_APART.search(text.lower()):
        return unclear(scene, "unclear-hour")
    place = zone_in(text[:200], scene.catalog.zones) if any(c.isalpha() for c in text) else None
    if place is None or place.fixed:
        return settled(profile, scene.say("note-hour", hour=wall), push_time=wall)
    return settled(profile, _zone_note(scene, place), push_time=wall, time_zone=place.zone)


def _ask_lift(scene: Scene, profile: Profile) -> Message:
    return scene.message("ask-lift", [Button(hour, f"{PREFIX}:lift:{hour}") for hour in LIFTS])


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


def _tap_hour(scene: Scene, profile: Profile, value: str) -> Answer:
    return replace(_hear_hour(scene, profile, value), note="")


HOUR: Final = Question(name="hour", ask=_ask_hour, tap=_tap_hour, hear=_hear_hour, default="7:00")
LIFT: Final = Question(name="lift", ask=_ask_lift, tap=_hear_lift, hear=_hear_lift)
ZONE: Final = Question(
    name="zone", ask=_ask_zone, tap=_tap_zone, hear=_hear_zone, asked=lambda profile: profile.time_zone == UNKNOWN
)
"""Not asked where it came with the hour."""
