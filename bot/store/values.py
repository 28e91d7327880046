"""What passes between the coach, the courier and the store, as frozen values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import IntEnum, StrEnum

from core.chat import Address, Inward, Message
from core.conversation.turns.turn import Athlete
from core.journal import Entry
from core.schedule import Occasion


class Priority(IntEnum):
    """Rank letters: an answer goes before anything said unasked."""

    REPLY = 0
    PUSH = 1


class State(StrEnum):
    """Where a letter stands; only `INFLIGHT` ones are in doubt after a crash."""

    PENDING = "pending"
    CLAIMED = "claimed"
    INFLIGHT = "inflight"
    HELD = "held"
    """Possibly delivered; waiting for evidence before one marked resend."""
    SENT = "sent"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """Possibly delivered, and not sent again: known and counted."""
    EXPIRED = "expired"
    WITHHELD = "withheld"
    """Never sent: one unasked message too many for that day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """Describe an event as it reached the coach; with one that `left` its chat was closed."""

    address: Address
    event_id: str
    language: str | None
    at: datetime
    left: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """Say when to speak unasked next: the instant `meant` for it, and `at`, when to begin (early, never late)."""

    meant: datetime
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """Hold one athlete while a turn is open: the row is locked until the transaction ends.

    `chat` is where this turn speaks, `call` when the coach was to speak unasked next.
    """

    id: int
    version: int
    athlete: Athlete
    chat: Address
    call: Call | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Hold what a turn made of a case: `entries` are the last ones of the athlete's journal."""

    case: Case
    athlete: Athlete
    entries: Sequence[Entry]
    call: Call | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """Hold a letter on its way into the outbox; `meant` is the instant it was to be said at.

    `athlete_id` is null where the athlete's record ends with this turn.
    """

    athlete_id: int | None
    to: Address
    message: Message
    language: str
    priority: Priority
    created: datetime
    meant: datetime
    occasion: Occasion | None = None
    day: date | None = None
    expires: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Hold what an athlete sent and the dialogue failed on; `chat` is null where they cannot be spoken to."""

    id: int
    athlete_id: int
    at: datetime
    event: Inward
    chat: Address | None


class Redeemed(StrEnum):
    """Say how the attempt to use a link code ended."""

    JOINED = "joined"
    UNKNOWN = "unknown"
    EXPIRED = "expired"
    OWN = "own"
    OCCUPIED = "occupied"
    """The chat that typed it has a journal of its own, which joining would throw away."""


class Contention(Exception):
    """Report that another worker was in the way; nothing was stored, do the same once more."""


class Damaged(Exception):
    """Report a stored athlete that cannot be read; `fault` names the kind of fault, never what is stored."""

    def __init__(self, athlete_id: int, fault: str) -> None:
        self.athlete_id = athlete_id
        self.fault = fault
        super().__init__(f"athlete {athlete_id}: {fault}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Hold a letter that the courier has claimed; `token` fences it against every other claim."""

    id: int
    letter: str
    token: str
    to: Address
    message: Message
    language: str
    priority: Priority
    meant: datetime
    unasked: bool
    expires: datetime | None
    attempts: int
    doubted: datetime | None
    """When the first attempt of unknown outcome began."""


@dataclass(frozen=True, slots=True)
class Launched:
    """Say that a letter's request may begin; `replaces` is the receipt of the message that it takes the place of."""

    replaces: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """Say what became of a claimed letter.

    `retry` is when to go on where it is pending or held; `doubted` when an attempt of unknown outcome began.
    """

    post: Post
    state: State
    at: datetime
    message_id: str | None = None
    retry: datetime | None = None
    doubted: datetime | None = None
    fault: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Depth:
    """Count what waits: open letters by platform and state, athletes overdue, and since when the first one is."""

    letters: Mapping[tuple[str, str], int]
    overdue: int
    oldest_call: datetime | None
