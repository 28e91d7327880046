"""What one turn of the dialogue takes in and gives back, and what is kept between two, written as JSON."""

import json
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, TypeVar

from pydantic import ValidationError

from core.athlete import Profile, Settings
from core.chat import Message
from core.conversation.stages.stage import Idle, Stage
from core.exchange.decode import adapter
from core.journal import Entry
from core.schedule import Occasion, Spoken


@dataclass(frozen=True, slots=True, kw_only=True)
class Athlete:
    """Hold everything that the dialogue knows of one athlete; `profile` is null until onboarding ends.

    `struck` keeps, per occasion, for which local date the coach last spoke: at most once per athlete, day and kind.
    """

    profile: Profile | None
    stage: Stage
    settings: Settings = Settings()
    struck: tuple[Spoken, ...] = ()
    journal: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """Send a message: a reply, or unasked for an `occasion` of a local `day`; `due` then, worthless after `expires`."""

    message: Message
    occasion: Occasion | None = None
    day: date | None = None
    due: datetime | None = None
    expires: datetime | None = None


@dataclass(frozen=True, slots=True)
class Erase:
    """Ask the shell to delete everything stored about this athlete."""


@dataclass(frozen=True, slots=True)
class TellAsides:
    """Ask the shell for what it keeps of this athlete's words that met a fault."""


@dataclass(frozen=True, slots=True)
class OfferLink:
    """Ask the shell for a short-lived code that joins another platform to this athlete."""


@dataclass(frozen=True, slots=True)
class UseLink:
    """Ask the shell to join this chat to the athlete who was given `code`."""

    code: str


Request = Erase | TellAsides | OfferLink | UseLink


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """Give back one turn: the athlete afterwards (entries already in `journal`), what to append, what to say.

    `next_call` is the instant at which `Struck` is due next, null where the coach is not to speak unasked.
    """

    athlete: Athlete
    entries: tuple[Entry, ...] = ()
    letters: tuple[Letter, ...] = ()
    requests: tuple[Request, ...] = ()
    next_call: datetime | None = None


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
