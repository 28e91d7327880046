"""What people do on the local Discord server, and what they see."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from time import monotonic, time
from typing import Any

from tests.servers import discord_limits as limits
from tests.servers.discord_gateway import Gateway
from tests.servers.faults import Changes

APP = 500
BOT = {"id": str(APP), "username": "LegUp", "discriminator": "0", "avatar": None, "bot": True, "global_name": None}
EARLIER = "2026-01-05T07:00:00Z"


@dataclass
class Asked:
    """Hold one interaction: when it began and how the bot answered."""

    began: float
    token: str
    answered: float | None = None
    kind: int = 0
    data: dict[str, Any] = field(default_factory=dict)
    deleted: bool = False


class DiscordPeople:
    """Hold the private chats, and let people write, press, call and fill in forms."""

    def __init__(self) -> None:
        self.chats: dict[int, list[dict[str, Any]]] = defaultdict(list)
        self.asked: dict[str, Asked] = {}
        self.changes = Changes()
        application = {"id": str(APP), "flags": 0}
        self.gateway = Gateway({"v": 10, "user": BOT, "guilds": [], "application": application}, self.changes)
        self._numbers = count()

    def say(self, user: int, text: str) -> str:
        """Let a person write in their private chat; return the message's id."""
        message = self._message(dm(user), {"content": text}, _person(user))
        self.chats[dm(user)].append(message)
        self.gateway.dispatch("MESSAGE_CREATE", message | {"channel_type": 1})
        self.changes.tell()
        return str(message["id"])

    def edit(self, user: int, number: str, text: str) -> None:
        """Let a person change the words of a message."""
        self._change(user, number, {"content": text, "edited_timestamp": datetime.now(UTC).isoformat()})

    def preview(self, user: int, number: str) -> None:
        """Let the platform show what a link in a message leads to."""
        self._change(user, number, {"embeds": [{"type": "link", "title": "A race"}]})

    def _change(self, user: int, number: str, changes: dict[str, Any]) -> None:
        message = next(sent for sent in self.chats[dm(user)] if sent["id"] == number)
        message.update(changes)
        self.gateway.dispatch("MESSAGE_UPDATE", message | {"channel_type": 1})

    def show(self, user: int, custom_id: str) -> str:
        """Put a message with a button where a person sees it, as if the bot had sent it; return its id."""
        button = {"type": 2, "style": 2, "label": "Press", "custom_id": custom_id}
        payload = {"content": "card", "components": [{"type": 1, "components": [button]}]}
        message = self._message(dm(user), payload, BOT)
        self.chats[dm(user)].append(message)
        return str(message["id"])

    def tap(self, user: int, message: str, custom_id: str) -> str:
        """Let a person press a button (or forge one); return the interaction's id."""
        source = next(sent for sent in self.chats[dm(user)] if sent["id"] == message)
        return self._ask(user, 3, {"custom_id": custom_id, "component_type": 2}, message=source)

    def call(self, user: int, name: str, details: str = "", guild: int | None = None) -> str:
        """Let a person use a slash command."""
        options = [{"name": "details", "type": 3, "value": details}] if details else []
        return self._ask(user, 2, {"id": "77", "name": name, "type": 1, "options": options}, guild=guild)

    def submit(self, user: int, interaction: str, text: str) -> str:
        """Let a person send the form that the bot opened in answer to an interaction."""
        modal = self.asked[interaction].data
        parts = [part for part in modal["components"] if part["type"] == limits.LABELLED]
        filled = [{"type": 18, "component": part["component"] | {"value": text}} for part in parts]
        return self._ask(user, 5, {"custom_id": modal["custom_id"], "components": filled})

    def _ask(self, user: int, kind: int, data: dict[str, Any], guild: int | None = None, **more: Any) -> str:
        number, token = self.snowflake(), f"token-{next(self._numbers)}"
        self.asked[number] = Asked(monotonic(), token)
        body: dict[str, Any] = {"id": number, "application_id": str(APP), "type": kind, "token": token, "version": 1}
        body |= {
            "data": data,
            "user": _person(user),
            "locale": "en-GB",
            "channel_id": str(dm(user)),
            "entitlements": [],
        }
        body |= {"channel": {"id": str(dm(user)), "type": 1}, "authorizing_integration_owners": {"1": str(user)}}
        body |= {"context": 1, "attachment_size_limit": 10 << 20} | more
        if guild:
            body |= {"context": 0, "guild_id": str(guild), "channel_id": "9"}
            body |= {"channel": {"id": "9", "type": 0, "name": "club", "position": 0, "permissions": "0"}}
            member = {
                "user": body.pop("user"),
                "roles": [],
                "joined_at": EARLIER,
                "deaf": False,
                "mute": False,
                "flags": 0,
            }
            body |= {"guild": {"id": str(guild), "features": []}, "member": member | {"permissions": "0"}}
        self.gateway.dispatch("INTERACTION_CREATE", body)
        return number

    def snowflake(self) -> str:
        return str(((int(time() * 1000) - 1_420_070_400_000) << 22) + next(self._numbers) % (1 << 22))

    def _message(self, channel: int, payload: dict[str, Any], author: dict[str, Any]) -> dict[str, Any]:
        body = {
            "id": self.snowflake(),
            "channel_id": str(channel),
            "author": author,
            "timestamp": "2026-01-05T07:00:00Z",
        }
        body |= {"edited_timestamp": None, "tts": False, "mention_everyone": False, "mentions": [], "mention_roles": []}
        body |= {"attachments": [], "embeds": [], "pinned": False, "type": 0, "components": [], "flags": 0}
        return body | {key: payload[key] for key in ("content", "components", "nonce", "flags") if payload.get(key)}


def dm(user: int) -> int:
    """Return the private chat of a person."""
    return user * 1000 + 1


def _person(user: int) -> dict[str, Any]:
    name = f"runner{user}"
    return {"id": str(user), "username": name, "discriminator": "0", "avatar": None, "global_name": name}
