"""A Telegram Bot API server over loopback: the platform's limits, its answers and its failures."""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from time import monotonic
from typing import Any, Self

from aiohttp import web

from tests.servers import telegram_limits as limits
from tests.servers.faults import Break, Delay, Drop, Fault, Faults, Refuse
from tests.servers.telegram_limits import Illegal
from tests.servers.telegram_people import BOT, Posted, TelegramPeople

TOKEN = "100:local-server-token"


@dataclass(frozen=True, slots=True)
class Request:
    """Record one request of the bot."""

    method: str
    params: dict[str, Any]
    at: float
    status: int


class TelegramServer(TelegramPeople):
    """Serve one bot; tests speak for the people and read what they see.

    `budget` is the number of sends a second over all chats before the whole token is answered 429 for `halt` seconds.
    """

    def __init__(self, budget: int | None = None, halt: int = 1) -> None:
        super().__init__()
        self.budget, self.halt = budget, halt
        self.requests: list[Request] = []
        self.answered: dict[str, float] = {}
        self.commands: dict[str, list[dict[str, str]]] = {}
        self.left: set[int] = set()
        self.aged: set[int] = set()
        self.polls = 0
        self.faults = Faults()
        self.keep_log = True
        self.posted = 0
        self._poller: asyncio.Event | None = None
        self._sends: deque[float] = deque()
        self._halted_until = 0.0

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=64 << 20)
        app.router.add_route("*", "/bot{token}/{method}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.port: int = self._runner.addresses[0][1]
        self.base_url = f"http://127.0.0.1:{self.port}/bot"
        return self

    async def __aexit__(self, *_: object) -> None:
        for delivery in self._deliveries:
            delivery.cancel()
        if self._poller:
            self._poller.set()
        await self._runner.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        method, params = request.match_info["method"], await _params(request)
        if request.match_info["token"] != TOKEN:
            return self._answer(method, params, Refuse(401, "Unauthorized"))
        fault = self.faults.take(method) or self._over_budget(method)
        if isinstance(fault, Refuse):
            return self._answer(method, params, fault)
        if fault == Drop(after=False):
            return self._drop(request)
        answer = await self._carry_out(method, params)
        return await self._spoil(request, fault, answer)

    async def _spoil(self, request: web.Request, fault: Fault | None, answer: web.Response) -> web.StreamResponse:
        match fault:
            case Drop():
                return self._drop(request)
            case Break(status):
                return web.Response(status=status, text="<html>bad gateway</html>")
            case Delay(seconds):
                await asyncio.sleep(seconds)
        return answer

    def _drop(self, request: web.Request) -> web.Response:
        if request.transport:
            request.transport.abort()
        self.changes.tell()
        return web.Response()

    async def _carry_out(self, method: str, params: dict[str, Any]) -> web.Response:
        act: Callable[[dict[str, Any]], Awaitable[Any]] | None = getattr(self, f"_do_{method.lower()}", None)
        if not act:
            return self._answer(method, params, Refuse(404, "Not Found"))
        try:
            result = await act(params)
        except Illegal as refusal:
            return self._answer(method, params, Refuse(400, str(refusal)))
        if isinstance(result, Refuse):
            return self._answer(method, params, result)
        self._log(method, params, 200)
        return web.json_response({"ok": True, "result": result})

    def _answer(self, method: str, params: dict[str, Any], refusal: Refuse) -> web.Response:
        self._log(method, params, refusal.status)
        body: dict[str, Any] = {"ok": False, "error_code": refusal.status, "description": refusal.description}
        if refusal.retry_after is not None:
            body["parameters"] = {"retry_after": refusal.retry_after}
        return web.json_response(body, status=refusal.status)

    def _log(self, method: str, params: dict[str, Any], status: int) -> None:
        if self.keep_log:
            self.requests.append(Request(method, params, monotonic(), status))
        self.changes.tell()

    def _over_budget(self, method: str) -> Refuse | None:
        if not self.budget or not method.startswith(("send", "edit")):
            return None
        now = monotonic()
        while self._sends and self._sends[0] < now - 1:
            self._sends.popleft()
        if now >= self._halted_until and len(self._sends) < self.budget:
            self._sends.append(now)
            return None
        self._halted_until = max(self._halted_until, now + self.halt)
        return Refuse(429, f"Too Many Requests: retry after {self.halt}", retry_after=self.halt)

    async def _do_getme(self, _: dict[str, Any]) -> Any:
        return BOT | {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}

    async def _do_getupdates(self, params: dict[str, Any]) -> Any:
        if self.webhook:
            return Refuse(409, "Conflict: can't use getUpdates method while webhook is active")
        if self._poller:
            self._poller.set()
        mine = self._poller = asyncio.Event()
        self.polls += 1
        offset, limit = int(params.get("offset") or 0), int(params.get("limit") or 100)
        self.confirmed = max(self.confirmed, offset - 1)
        while self.updates and self.updates[0]["update_id"] < offset:
            self.updates.popleft()
        self.changes.tell()
        end = monotonic() + float(params.get("timeout") or 0)
        while not self.updates and monotonic() < end and not mine.is_set():
            await self.changes.wait(min(1.0, end - monotonic()))
        if mine.is_set():
            return Refuse(409, "Conflict: terminated by other getUpdates request")
        self._poller = None
        return [update for update, _ in zip(self.updates, range(limit), strict=False)]

    async def _do_sendmessage(self, params: dict[str, Any]) -> Any:
        return self._post(params, limits.text(params))

    async def _do_sendphoto(self, params: dict[str, Any]) -> Any:
        return self._post(params, limits.text(params, "caption", limits.CAPTION), params["photo"])

    async def _do_senddocument(self, params: dict[str, Any]) -> Any:
        sent = self._post(params, limits.text(params, "caption", limits.CAPTION), params["document"])
        return sent if isinstance(sent, Refuse) else sent | {"document": {"file_id": "f", "file_unique_id": "u"}}

    def _post(self, params: dict[str, Any], text: str, document: bytes | None = None) -> Any:
        chat = int(params["chat_id"])
        if refusal := self._refused(chat):
            return refusal
        silent = str(params.get("disable_notification", "")).lower() == "true"
        posted = Posted(next(self.numbers), text, limits.keyboard(params), silent, document)
        self.chats[chat].append(posted)
        self.posted += 1
        return _sent(chat, posted)

    def _refused(self, chat: int) -> Refuse | None:
        if chat in self.blocked:
            return Refuse(403, "Forbidden: bot was blocked by the user")
        return None if chat in self.chats else Refuse(400, "Bad Request: chat not found")

    async def _do_editmessagetext(self, params: dict[str, Any]) -> Any:
        chat, number = int(params["chat_id"]), int(params["message_id"])
        text, buttons = limits.text(params), limits.keyboard(params)
        if refusal := self._refused(chat):
            return refusal
        posted = next((posted for posted in self.chats[chat] if posted.id == number), None)
        if posted is None:
            raise Illegal("Bad Request: message to edit not found")
        if number in self.aged:
            raise Illegal("Bad Request: message can't be edited")
        if (posted.text, posted.buttons) == (text, buttons):
            raise Illegal("Bad Request: message is not modified: specified new message content is exactly the same")
        posted.text, posted.buttons, posted.edits = text, buttons, posted.edits + 1
        return _sent(chat, posted)

    async def _do_deletemessage(self, params: dict[str, Any]) -> Any:
        posts = self.chats[int(params["chat_id"])]
        posts[:] = [posted for posted in posts if posted.id != int(params["message_id"])]
        return True

    async def _do_answercallbackquery(self, params: dict[str, Any]) -> Any:
        if params["callback_query_id"] in self.answered:
            raise Illegal("Bad Request: query is too old and response timeout expired or query ID is invalid")
        self.answered[params["callback_query_id"]] = monotonic()
        self.changes.tell()
        return True

    async def _do_setmycommands(self, params: dict[str, Any]) -> Any:
        self.commands[params.get("language_code") or ""] = limits.commands(params)
        return True

    async def _do_leavechat(self, params: dict[str, Any]) -> Any:
        self.left.add(int(params["chat_id"]))
        return True

    async def _do_setwebhook(self, params: dict[str, Any]) -> Any:
        self.webhook = dict(params)
        waiting, self.updates = self.updates, deque()
        for update in waiting:
            self.push({key: value for key, value in update.items() if key != "update_id"})
        return True

    async def _do_deletewebhook(self, _: dict[str, Any]) -> Any:
        self.webhook = {}
        return True


async def _params(request: web.Request) -> dict[str, Any]:
    found: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return found | json.loads(await request.text() or "{}")
    for name, value in (await request.post()).items():
        found[name] = value.file.read() if isinstance(value, web.FileField) else value
    for name in ("document", "photo"):
        if isinstance(found.get(name), str):
            found[name] = found[found[name].removeprefix("attach://")]
    return found


def _sent(chat: int, posted: Posted) -> dict[str, Any]:
    body: dict[str, Any] = {"message_id": posted.id, "date": 1_760_000_000, "chat": {"id": chat, "type": "private"}}
    return body | {"from": BOT, "text": posted.text}
