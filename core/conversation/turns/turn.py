"""What one turn of the dialogue takes in and gives back."""

from dataclasses import dataclass
from datetime import date, datetime

from core.athlete import Profile, Settings
from core.chat import Message
from core.conversation.stages.stage import Stage
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
