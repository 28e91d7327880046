"""A Discord REST API and gateway over loopback: the platform's limits, its answers and its failures."""

import asyncio
import json
from collections import deque
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any, Self

import discord
import pytest
from aiohttp import web
from yarl import URL

from tests.servers import discord_limits as limits
from tests.servers.discord_limits import Illegal
from tests.servers.discord_people import APP, BOT, DiscordPeople, dm
from tests.servers.faults import Break, Delay, Drop, Fault, Faults, Refuse
from tests.servers.telegram import Request

__all__ = ["APP", "TOKEN", "DiscordServer", "dm", "point_at"]

TOKEN = "bG9jYWw.server.token"
PROMPT = 3.0
"""How long the platform waits for the answer to an interaction, in seconds."""


class DiscordServer(DiscordPeople):
    """Serve one bot in private chats; `budget` is the number of requests a second over all routes."""

    def __init__(self, budget: int | None = None) -> None:
        super().__init__()
        self.budget = budget
        self.requests: list[Request] = []
        self.commands: list[dict[str, Any]] = []
        self.closed_to: dict[int, int] = {}
        self.faults = Faults()
        self.keep_log = True
        self.posted = 0
        self._nonces: dict[tuple[int, str], dict[str, Any]] = {}
        self._recent: deque[float] = deque()

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=32 << 20)
        app.router.add_get("/gateway/", self.gateway.handle)
        app.router.add_route("*", "/api/{path:.*}", self._handle)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        port = self._runner.addresses[0][1]
        self.port: int = port
        self.gateway.url = f"ws://127.0.0.1:{port}/gateway/"
        self._patch = point_at(port)
        return self

    async def __aexit__(self, *_: object) -> None:
        self._patch.undo()
        await self.gateway.close(1001)
        await self._runner.cleanup()

    async def _handle(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Authorization", f"Bot {TOKEN}") != f"Bot {TOKEN}":
            return self._refuse("auth", {}, Refuse(401, "401: Unauthorized"))
        name, act, arguments = self._route(request)
        payload, files = await _payload(request)
        fault = self.faults.take(name) or self._over_budget(name)
        if isinstance(fault, Refuse):
            return self._refuse(name, payload, fault)
        if fault == Drop(after=False):
            return self._drop(request)
        answer = await self._carry_out(name, act, arguments, payload | {"_files": files, "_query": request.query})
        return await self._spoil(request, fault, answer)

    def _route(self, request: web.Request) -> tuple[str, Callable[..., Awaitable[Any]], list[str]]:
        match (request.method, *request.match_info["path"].split("/")):
            case ("GET", "users", "@me"):
                return "me", self._me, []
            case ("GET", "oauth2", "applications", "@me"):
                return "application", self._application, []
            case ("POST", "channels", channel, "messages"):
                return "send", self._send, [channel]
            case ("PATCH", "channels", channel, "messages", message):
                return "edit", self._edit, [channel, message]
            case ("GET", "channels", channel, "messages"):
                return "history", self._history, [channel]
            case ("PUT", "applications", _, "commands"):
                return "sync", self._sync, []
            case ("POST", "interactions", number, _, "callback"):
                return "answer", self._callback, [number]
            case ("DELETE", "webhooks", _, token, "messages", "@original"):
                return "withdraw", self._withdraw, [token]
        raise web.HTTPNotFound

    async def _spoil(self, request: web.Request, fault: Fault | None, answer: web.Response) -> web.StreamResponse:
        match fault:
            case Drop():
                return self._drop(request)
            case Break(status):
                return _json({"message": "broken", "code": 0}, status)
            case Delay(seconds):
                await asyncio.sleep(seconds)
        return answer

    def _drop(self, request: web.Request) -> web.Response:
        if request.transport:
            request.transport.abort()
        return web.Response()

    async def _carry_out(
        self, name: str, act: Callable[..., Awaitable[Any]], arguments: list[str], payload: dict[str, Any]
    ) -> web.Response:
        try:
            result = await act(*arguments, payload)
        except Illegal as refusal:
            return self._refuse(name, payload, Refuse(400, str(refusal), code=refusal.code))
        if isinstance(result, Refuse):
            return self._refuse(name, payload, result)
        self._log(name, payload, 200)
        return web.Response(status=204) if result is None else _json(result)

    def _refuse(self, name: str, payload: dict[str, Any], refusal: Refuse) -> web.Response:
        self._log(name, payload, refusal.status)
        body: dict[str, Any] = {"message": refusal.description, "code": refusal.code}
        headers = {"Via": "1.1 local"}
        if refusal.retry_after is not None:
            body |= {"retry_after": refusal.retry_after, "global": True}
            headers |= {"Retry-After": str(refusal.retry_after), "X-RateLimit-Global": "true"}
        return _json(body, refusal.status, headers)

    def _log(self, name: str, payload: dict[str, Any], status: int) -> None:
        if self.keep_log:
            self.requests.append(Request(name, payload, monotonic(), status))
        self.changes.tell()

    def _over_budget(self, name: str) -> Refuse | None:
        if not self.budget or name in ("answer", "withdraw"):
            return None
        now = monotonic()
        while self._recent and self._recent[0] < now - 1:
            self._recent.popleft()
        if len(self._recent) >= self.budget:
            return Refuse(429, "You are being rate limited.", retry_after=1.0)
        self._recent.append(now)
        return None

    async def _me(self, _: dict[str, Any]) -> Any:
        return BOT

    async def _application(self, _: dict[str, Any]) -> Any:
        body = {"id": str(APP), "name": "LegUp", "description": "", "icon": None, "bot_public": True, "flags": 0}
        return body | {
            "bot_require_code_grant": False,
            "verify_key": "00",
            "owner": BOT,
            "team": None,
            "rpc_origins": [],
        }

    def _closed(self, channel: int) -> Refuse | None:
        code = self.closed_to.get(channel)
        return Refuse(403, "Cannot send messages to this user", code=code) if code else None

    async def _send(self, channel: str, payload: dict[str, Any]) -> Any:
        limits.message(payload, payload["_files"])
        if refusal := self._closed(int(channel)):
            return refusal
        nonce = str(payload.get("nonce") or "")
        if payload.get("enforce_nonce") and (known := self._nonces.get((int(channel), nonce))):
            return known
        message = self._message(int(channel), payload, BOT)
        self._nonces[int(channel), nonce] = message
        self.chats[int(channel)].append(message)
        self.posted += 1
        return message

    def forget_nonces(self) -> None:
        """Let the minutes pass for which the platform knows a nonce."""
        self._nonces.clear()

    async def _edit(self, channel: str, number: str, payload: dict[str, Any]) -> Any:
        limits.message(payload)
        if refusal := self._closed(int(channel)):
            return refusal
        message = next((sent for sent in self.chats[int(channel)] if sent["id"] == number), None)
        if message is None:
            return Refuse(404, "Unknown Message", code=10008)
        edit = {"content": payload["content"], "components": payload.get("components") or []}
        message |= edit | {"edited_timestamp": "2026-01-05T07:01:00Z"}
        return message

    async def _history(self, channel: str, payload: dict[str, Any]) -> Any:
        query = payload["_query"]
        after, limit = int(query.get("after", 0)), int(query.get("limit", 50))
        found = [message for message in self.chats[int(channel)] if int(message["id"]) > after]
        return list(reversed(found[:limit]))

    async def _sync(self, payload: dict[str, Any]) -> Any:
        limits.commands(payload["_list"])
        self.commands = payload["_list"]
        common = {"application_id": str(APP), "version": "1", "default_member_permissions": None, "type": 1}
        return [common | entry | {"id": str(number)} for number, entry in enumerate(self.commands, 1)]

    async def _callback(self, number: str, payload: dict[str, Any]) -> Any:
        asked = self.asked.get(number)
        if asked is None or monotonic() - asked.began > PROMPT:
            return Refuse(404, "Unknown interaction", code=10062)
        if asked.answered is not None:
            return Refuse(400, "Interaction has already been acknowledged.", code=40060)
        data = payload.get("data") or {}
        if payload["type"] == 9:
            limits.modal(data)
        asked.answered, asked.kind, asked.data = monotonic(), payload["type"], data
        return {"interaction": {"id": number, "type": 2, "response_message_loading": False}}

    async def _withdraw(self, token: str, _: dict[str, Any]) -> Any:
        next(asked for asked in self.asked.values() if asked.token == token).deleted = True


def _json(body: Any, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """Answer with the exact media type: the library reads anything else as text."""
    return web.Response(body=json.dumps(body).encode(), status=status, headers=headers, content_type="application/json")


async def _payload(request: web.Request) -> tuple[dict[str, Any], int]:
    if request.content_type.startswith("multipart/"):
        form = await request.post()
        files = sum(isinstance(value, web.FileField) for value in form.values())
        return json.loads(str(form["payload_json"])), files
    body = json.loads(await request.text() or "{}")
    return ({"_list": body}, 0) if isinstance(body, list) else (body, 0)


def point_at(port: int) -> pytest.MonkeyPatch:
    """Point the library at a local server, until the patch is undone."""
    patch = pytest.MonkeyPatch()
    patch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{port}/api")
    patch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", URL(f"ws://127.0.0.1:{port}/gateway/"))
    return patch
