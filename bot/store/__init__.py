"""The port of storage: what the coach, the courier and housekeeping may ask, never how it is stored."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from bot.store.values import (
    Arrival,
    Aside,
    Call,
    Case,
    Contention,
    Damaged,
    Depth,
    Draft,
    Kept,
    Launched,
    Post,
    Priority,
    Redeemed,
    State,
    Verdict,
)
from core.chat import Address, Inward, Message

__all__ = [
    "Arrival",
    "Aside",
    "Call",
    "Case",
    "Contention",
    "Damaged",
    "Depth",
    "Draft",
    "Kept",
    "Launched",
    "Outbox",
    "Post",
    "Priority",
    "Redeemed",
    "State",
    "Store",
    "Turns",
    "Verdict",
]


class Turns(Protocol):
    """Do everything one turn needs, inside one transaction."""

    async def take(self, arrivals: Sequence[Arrival]) -> Sequence[Case | None]:
        """Mark events as seen and lock their athletes, made new where there are none.

        Null for a repeated event, and for one that closes a chat: nothing more is said there. Raise `Contention` where
        two of the events are one athlete's, or one of several athletes cannot be read: those turns need transactions of
        their own; and `Damaged` for a single one, whose event is marked all the same.
        """
        ...

    async def due(self, now: datetime, limit: int) -> Sequence[Case]:
        """Lock athletes whose hour has come, the longest overdue first; those in other hands are left out.

        One who cannot be read is put off for a day, so that nobody else has to wait.
        """
        ...

    async def save(self, kept: Sequence[Kept]) -> None:
        """Append the entries, keep the athletes and their next calls."""
        ...

    async def post(self, drafts: Sequence[Draft]) -> None:
        """Put letters into the outbox; one per athlete, occasion and day, at most two unasked a day."""
        ...

    async def arrived(self, address: Address, message_id: str, data: str) -> None:
        """Settle the letter in doubt that this message must be: a button with `data` on it was pressed."""
        ...

    async def set_aside(self, athlete_id: int, event: Inward, at: datetime) -> None:
        """Keep what an athlete sent and the dialogue failed on, for as long as the athlete is known."""
        ...

    async def asides(self, athlete_id: int | None = None) -> Sequence[Aside]:
        """Return what was set aside of one athlete, or of all, oldest first."""
        ...

    async def drop_asides(self, dropped: Sequence[Aside]) -> None:
        """Let go of what its athlete has back."""
        ...

    async def leave(self, address: Address, returned: "Post | None" = None) -> None:
        """Stop everything that was to be said to this chat until it is heard from again.

        What was to be said unasked goes to another chat of the athlete, where there is one that can be reached: letters
        that certainly did not arrive, the one that the platform just `returned` among them.
        """
        ...

    async def erase(self, case: Case) -> None:
        """Delete everything stored about the athlete, letters included."""
        ...

    async def offer(self, case: Case, digest: str, expires: datetime) -> None:
        """Keep the digest of a link code, in the place of an earlier one of this athlete."""
        ...

    async def redeem(self, case: Case, digest: str, now: datetime) -> Redeemed:
        """Join this case's chat to the athlete who was offered the code, and use the code up."""
        ...


class Outbox(Protocol):
    """Hand letters to the courier and keep what became of them."""

    async def claim(self, platform: str, priority: Priority, now: datetime, token: str, limit: int) -> list[Post]:
        """Claim letters in the order of each chat; a chat with an unfinished earlier letter waits."""
        ...

    async def launch(self, post: Post, at: datetime) -> Launched | None:
        """Commit that the letter's request begins; null where the letter is no longer ours."""
        ...

    async def settle(self, verdict: Verdict) -> None:
        """Commit what became of a letter; a verdict about a letter no longer ours changes nothing."""
        ...

    async def recover(self, platform: str, token: str, now: datetime, *, hold: timedelta) -> Mapping[State, int]:
        """Take back what another courier left: claimed letters are pending again, inflight ones held for a while.

        `hold` is nothing where the platform delivers a repeated letter once: then those are pending as well.
        """
        ...

    async def resolve(self, platform: str, now: datetime) -> Mapping[State, int]:
        """Decide about held letters whose time is up: one more attempt, or none where the athlete has written since."""
        ...


class Store(Protocol):
    """Keep everything; one implementation serves SQLite and PostgreSQL by URL."""

    @property
    def outbox(self) -> Outbox:
        """Return the outbox."""
        ...

    @property
    def writers(self) -> int:
        """Return how many transactions for pushes are worth opening at once."""
        ...

    def turns(self) -> AbstractAsyncContextManager[Turns]:
        """Open one transaction; it commits when the block ends well, and leaves no trace when it does not."""
        ...

    async def migrate(self) -> None:
        """Bring the tables to the newest version."""
        ...

    async def next_call(self) -> datetime | None:
        """Return when the coach is to speak unasked next, to anybody."""
        ...

    async def recent(self, chat: Address, limit: int) -> list[Message]:
        """Return the last messages that were sent to a chat, oldest first."""
        ...

    async def zone(self, chat: Address) -> ZoneInfo | None:
        """Return the time zone of the athlete of a chat, null before it is known."""
        ...

    async def depth(self, now: datetime) -> Depth:
        """Count what waits, for metrics."""
        ...

    async def tidy(self, now: datetime) -> int:
        """Delete what has served: old letters, event ids and codes; return how many rows went."""
        ...

    async def recall(self, name: str) -> str | None:
        """Return what was kept under `name`."""
        ...

    async def keep(self, name: str, value: str) -> None:
        """Keep a value under `name`, replacing the earlier one."""
        ...

    async def last_events(self, platform: str) -> Mapping[str, str]:
        """Return, per chat of the platform, the id of its last event that was stored."""
        ...

    async def recompute(self, now: datetime) -> None:
        """Have every athlete's next call computed anew, after time zone rules changed."""
        ...

    async def close(self) -> None:
        """Let go of every connection."""
        ...
