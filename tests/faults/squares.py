"""The places where a crowd meets the coach: a local Telegram server or a local Discord server, told the same things."""

from collections.abc import Mapping
from typing import Any, Protocol

from tests.servers.discord import TOKEN as DISCORD_TOKEN
from tests.servers.discord import DiscordServer, dm
from tests.servers.discord_people import APP
from tests.servers.faults import Changes
from tests.servers.telegram import TOKEN as TELEGRAM_TOKEN
from tests.servers.telegram import TelegramServer

DISCORD_PORT = "LOCAL_DISCORD_PORT"
"""Where the coach's process finds the local Discord server: the library has no setting for it."""


class Square(Protocol):
    """What a crowd needs of a platform."""

    @property
    def changes(self) -> Changes:
        """Return what tells of every change there."""
        ...

    @property
    def settings(self) -> Mapping[str, str]:
        """Return what the coach's process needs in its environment to be here."""
        ...

    @property
    def visits(self) -> int:
        """Return how often the coach has come to listen so far."""
        ...

    @property
    def has_unheard(self) -> bool:
        """Tell whether the platform still holds something for the coach."""
        ...

    @property
    def pause(self) -> float:
        """Return the longest time between a visit and a kill, in seconds: the coach is to be met at all its work."""
        ...

    def say(self, user: int, word: str) -> None:
        """Let a person write."""
        ...

    def shown(self, chat: str) -> list[str]:
        """Return what the coach has said in a chat, oldest first."""
        ...

    def chat(self, user: int) -> str:
        """Return the name of a person's chat."""
        ...


class TelegramSquare:
    """Meet on Telegram."""

    pause = 1.0

    def __init__(self, server: TelegramServer) -> None:
        self._server = server
        self.changes = server.changes

    @property
    def settings(self) -> Mapping[str, str]:
        """Return the token and where the Bot API is."""
        return {
            "LEGUP_TELEGRAM_TOKEN": TELEGRAM_TOKEN,
            "LEGUP_TELEGRAM_API": self._server.base_url.removesuffix("/bot"),
        }

    @property
    def visits(self) -> int:
        """Return how often the coach has polled."""
        return self._server.polls

    @property
    def has_unheard(self) -> bool:
        """Tell whether updates wait that were not confirmed."""
        return bool(self._server.updates)

    def say(self, user: int, word: str) -> None:
        """Let a person write."""
        self._server.say(user, word)

    def shown(self, chat: str) -> list[str]:
        """Return what stands in a chat."""
        return [post.text for post in self._server.chats[int(chat)]]

    def chat(self, user: int) -> str:
        """Return the person's number: a private chat has its owner's."""
        return str(user)


class DiscordSquare:
    """Meet on Discord, where nothing that was missed is handed over again: the coach has to read it back."""

    pause = 2.0
    has_unheard = False

    def __init__(self, server: DiscordServer) -> None:
        self._server = server
        self.changes = server.changes

    @property
    def settings(self) -> Mapping[str, str]:
        """Return the token and where the local server is."""
        return {"LEGUP_DISCORD_TOKEN": DISCORD_TOKEN, DISCORD_PORT: str(self._server.port)}

    @property
    def visits(self) -> int:
        """Return how often the coach has logged in at the gateway."""
        return self._server.gateway.identified

    def say(self, user: int, word: str) -> None:
        """Let a person write."""
        self._server.say(user, word)

    def shown(self, chat: str) -> list[str]:
        """Return what the bot has written in a chat."""
        posts: list[dict[str, Any]] = self._server.chats[int(chat)]
        return [str(post["content"]) for post in posts if post["author"]["id"] == str(APP)]

    def chat(self, user: int) -> str:
        """Return the person's private chat."""
        return str(dm(user))
