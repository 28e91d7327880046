"""The port of a chat platform: take its events in, carry letters out. A file beside this one is a platform."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol

from bot.heartbeat import Heartbeat
from core.chat import Address, Inward, Message

LETTER_ID_CHARS: Final = 25
"""How long a letter's id may be: what Discord takes as a nonce."""


@dataclass(frozen=True, slots=True)
class Left:
    """Say that the athlete blocked the coach or closed the chat: nothing more is sent until they write again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbound:
    """Hand over one event; `event_id` is the platform's own and unique on that platform.

    `language` is the platform's hint (`en`, `pt-br`). `pressed_on` is the platform's id of the message whose button
    was pressed: evidence that a message of unknown fate arrived.
    """

    address: Address
    event: Inward | Left
    event_id: str
    language: str | None = None
    pressed_on: str | None = None


Receive = Callable[[Inbound], Awaitable[None]]
"""Take an event; it returns after the commit, so only then tell the platform that the event was taken.

Call it for several events at once if you like: events of one address are handled in the order of the calls, each
event id once. It raises when the event could not be stored: do not acknowledge, hand it over again.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """Carry one letter; `letter` is its id, the same at every attempt (use it as the nonce).

    `replaces` is the receipt of the earlier message with the same key: edit that one, and send anew where it cannot
    be edited. `doubt` is how long ago an attempt began whose outcome is unknown, null where there was none; a platform
    that recognises a repeated letter uses it to choose between the nonce and reading the chat back. `silent` letters
    make no sound.
    """

    letter: str
    message: Message
    replaces: str | None = None
    doubt: timedelta | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Receipt:
    """Confirm delivery; `message_id` is what `Outgoing.replaces` and `Inbound.pressed_on` name later."""

    message_id: str


class TryLater(Exception):
    """Report that a letter did not go out now.

    `after` is the wait that the platform asked for, null where it named none. `ambiguous`: it may have been delivered.
    `everyone`: the whole account has to wait, not this chat alone (429).
    """

    def __init__(self, after: timedelta | None = None, *, ambiguous: bool = False, everyone: bool = False) -> None:
        self.after = after
        self.ambiguous = ambiguous
        self.everyone = everyone
        super().__init__(f"after={after} ambiguous={ambiguous} everyone={everyone}")


class Unreachable(Exception):
    """Report that nothing can be delivered to this chat until the athlete writes again."""


class Refused(Exception):
    """Report that the platform will never take this message, though it takes others to this chat."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """Say how fast a platform may be written to, over all chats and in one.

    `recognises_repeats` tells whether the same letter sent again is delivered once, so that a resend is safe.
    """

    per_second: float
    kept_for_replies: float
    chat_burst: int
    chat_per_second: float
    recognises_repeats: bool


@dataclass(frozen=True, slots=True)
class Command:
    """Offer a command in the platform's menu: its name without the slash and what it does, in a few words.

    `details` says what may be typed after the name, empty where nothing may.
    """

    name: str
    description: str
    details: str = ""


Menus = Mapping[str, tuple[Command, ...]]
"""The commands to offer, per language; `en` serves every language that has none of its own."""


class Sender(Protocol):
    """Deliver letters: all that the courier needs of a platform."""

    @property
    def budget(self) -> Budget:
        """Return how fast this platform may be written to."""
        ...

    async def send(self, to: Address, letter: Outgoing) -> Receipt:
        """Deliver the letter, or raise `TryLater`, `Unreachable` or `Refused`."""
        ...


class ChatAdapter(Sender, Protocol):
    """Speak one platform; everything else about it is private to its adapter."""

    @property
    def heartbeat(self) -> Heartbeat:
        """Return when the platform was last heard; `run` keeps it."""
        ...

    async def open(self) -> None:
        """Connect what `send` needs; called once, before everything else.

        Raise `TryLater` where the platform is out of reach for now: it is connected at the first `send` that succeeds.
        """
        ...

    async def close(self) -> None:
        """Let go of every connection; called once, last."""
        ...

    async def run(self, receive: Receive) -> None:
        """Hand over every event until cancelled; only a fault that needs its owner (a refused token) may end it."""
        ...


class Memory(Protocol):
    """Keep an adapter's own few facts over a restart (a hash of the commands menu, a picture's file id)."""

    async def recall(self, name: str) -> str | None:
        """Return what was kept under `name`."""
        ...

    async def keep(self, name: str, value: str) -> None:
        """Keep a value under `name`, replacing the earlier one."""
        ...

    async def last_events(self, platform: str) -> Mapping[str, str]:
        """Return, per chat of the platform, the id of its last event that was stored."""
        ...
