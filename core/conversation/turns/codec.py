"""Write what the dialogue keeps between two turns as JSON, and read it back whichever version wrote it."""

import json
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from pydantic import ValidationError

from core.athlete import Profile, Settings
from core.conversation.stages.stage import Idle, Stage
from core.conversation.turns.turn import Athlete
from core.exchange.decode import adapter
from core.journal import Entry
from core.schedule import Spoken

T = TypeVar("T")
Said = tuple[Spoken, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """Hold an athlete as text, the journal aside."""

    profile: str | None
    stage: str
    settings: str
    struck: str


def write_athlete(athlete: Athlete) -> Stored:
    """Write everything but the journal."""
    return Stored(
        profile=None if athlete.profile is None else _write(Profile, athlete.profile),
        stage=_write(Stage, athlete.stage),
        settings=_write(Settings, athlete.settings),
        struck=_write(Said, athlete.struck),
    )


def read_athlete(stored: Stored, journal: tuple[Entry, ...]) -> Athlete:
    """Read an athlete; a stage that this version does not know is closed, never an obstacle."""
    return Athlete(
        profile=None if stored.profile is None else adapter(Profile).validate_json(stored.profile),
        stage=_read(Stage, stored.stage, Idle()),
        settings=read_settings(stored.settings),
        struck=_read(Said, stored.struck, ()),
        journal=journal,
    )


def read_settings(text: str) -> Settings:
    """Read the settings; what this version does not know is forgotten, and nothing else: silence stays silence."""
    whole: Settings | None = _read(Settings, text, None)
    return whole or _known_settings(text)


def _known_settings(text: str) -> Settings:
    settings = Settings()
    for name, value in json.loads(text).items():
        known: Settings | None = _read(Settings, json.dumps({name: value}), None)
        settings = replace(settings, **{name: getattr(known, name)}) if known else settings
    return settings


def _write(shape: Any, value: object) -> str:
    return adapter(shape).dump_json(value, by_alias=True, exclude_none=True).decode()


def _read(shape: Any, text: str, fallback: T) -> T:
    try:
        value: T = adapter(shape).validate_json(text)
    except ValidationError:
        return fallback
    return value
