"""What people do on the local Telegram server, and what they see."""

import asyncio
from collections import defaultdict, deque
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientSession

from tests.servers.faults import Changes

BOT = {"id": 100, "is_bot": True, "first_name": "LegUp", "username": "legup_bot"}


@dataclass
class Posted:
    """Hold one message that a person sees in the chat."""

    id: int
    text: str
    buttons: list[list[dict[str, Any]]]
    silent: bool = False
    document: bytes | None = None
    edits: int = 0


class TelegramPeople:
    """Hold the chats, and let people write, press and leave."""

    def __init__(self) -> None:
        self.chats: dict[int, list[Posted]] = defaultdict(list)
        self.updates: deque[dict[str, Any]] = deque()
        self.blocked: set[int] = set()
        self.confirmed = 0
        self.webhook: dict[str, Any] = {}
        self.changes = Changes()
        self.numbers = iter(range(1, 10**9))
        self._deliveries: set[asyncio.Task[None]] = set()

    def say(self, user: int, text: str, chat: dict[str, Any] | None = None) -> int:
        """Let a person write; return the update's id."""
        entities = (
            [{"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])}] if text[:1] == "/" else []
        )
        message = self._message(user, chat) | {"text": text, "entities": entities}
        return self.push({"message": message})

    def tap(self, user: int, message: int, data: str) -> int:
        """Let a person press a button (or forge one); the query's id is `q<update id>`."""
        source = self._message(user, None) | {"message_id": message, "from": BOT}
        query = {"from": _person(user), "message": source, "chat_instance": "1", "data": data}
        return self.push({"callback_query": query})

    def block(self, user: int) -> None:
        """Let a person block the bot."""
        self.blocked.add(user)
        old, new = ({"status": status, "user": BOT} for status in ("member", "kicked"))
        change = {"chat": _private(user), "from": _person(user), "date": 1_760_000_000}
        self.push({"my_chat_member": change | {"old_chat_member": old, "new_chat_member": new | {"until_date": 0}}})

    def push(self, body: dict[str, Any]) -> int:
        """Queue an update as the platform would, by polling or by webhook."""
        number = next(self.numbers)
        if query := body.get("callback_query"):
            query.setdefault("id", f"q{number}")
        update = {"update_id": number} | body
        if self.webhook:
            task = asyncio.create_task(self._deliver(update))
            self._deliveries.add(task)
            task.add_done_callback(self._deliveries.discard)
        else:
            self.updates.append(update)
        self.changes.tell()
        return number

    def _message(self, user: int, chat: dict[str, Any] | None) -> dict[str, Any]:
        where = chat or _private(user)
        self.chats[where["id"]]
        return {"message_id": next(self.numbers), "date": 1_760_000_000, "chat": where, "from": _person(user)}

    async def _deliver(self, update: dict[str, Any]) -> None:
        """Post to the webhook until it answers 200, as the platform does."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.get("secret_token", "")}
        async with ClientSession() as session:
            while True:
                async with session.post(self.webhook["url"], json=update, headers=headers) as response:
                    if response.status == 200:
                        self.confirmed = max(self.confirmed, update["update_id"])
                        return self.changes.tell()
                await asyncio.sleep(0.05)


def _person(user: int) -> dict[str, Any]:
    return {"id": user, "is_bot": False, "first_name": f"Runner {user}", "language_code": "en"}


def _private(user: int) -> dict[str, Any]:
    return {"id": user, "type": "private", "first_name": f"Runner {user}"}
