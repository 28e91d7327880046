"""Discord's gateway over a loopback web socket: sessions, heartbeats, resumes, and closing at will."""

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import WSMsgType, web

from tests.servers.faults import Changes

DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, INVALID, HELLO, ACK = 0, 1, 2, 6, 7, 9, 10, 11


@dataclass
class Session:
    """Hold what one identified bot was sent, so that it can resume."""

    id: str
    sent: list[dict[str, Any]] = field(default_factory=list)


class Gateway:
    """Speak to the bot's connections; only the newest is served."""

    def __init__(self, ready: dict[str, Any], changes: Changes) -> None:
        self.ready = ready
        self.changes = changes
        self.url = ""
        self.sessions: dict[str, Session] = {}
        self.identified = self.resumed = self.heartbeats = 0
        self.close_first_with = 0
        self.interval = 41_250
        self._numbers = count(1)
        self._socket: web.WebSocketResponse | None = None
        self._session: Session | None = None
        self._sends: set[asyncio.Task[None]] = set()

    @property
    def connected(self) -> bool:
        return self._socket is not None and not self._socket.closed and self._session is not None

    async def handle(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if self.close_first_with:
            code, self.close_first_with = self.close_first_with, 0
            await socket.close(code=code)
            return socket
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": self.interval}})
        try:
            async for frame in socket:
                if frame.type == WSMsgType.TEXT:
                    await self._take(socket, json.loads(frame.data))
        finally:
            if self._socket is socket:
                self._socket = None
            self.changes.tell()
        return socket

    async def _take(self, socket: web.WebSocketResponse, frame: dict[str, Any]) -> None:
        match frame["op"]:
            case 1:
                self.heartbeats += 1
                await socket.send_json({"op": ACK})
            case 2:
                await self._identify(socket, frame["d"])
            case 6:
                await self._resume(socket, frame["d"])
        self.changes.tell()

    async def _identify(self, socket: web.WebSocketResponse, _: dict[str, Any]) -> None:
        self.identified += 1
        self._socket = socket
        self._session = Session(f"session-{self.identified}")
        self.sessions[self._session.id] = self._session
        self.dispatch("READY", self.ready | {"session_id": self._session.id, "resume_gateway_url": self.url})

    async def _resume(self, socket: web.WebSocketResponse, wish: dict[str, Any]) -> None:
        session = self.sessions.get(wish["session_id"])
        if session is None:
            await socket.send_json({"op": INVALID, "d": False})
            return
        self.resumed += 1
        self._socket, self._session = socket, session
        for frame in [frame for frame in session.sent if frame["s"] > (wish["seq"] or 0)]:
            await socket.send_json(frame)
        self.dispatch("RESUMED", {"_trace": []})

    def dispatch(self, kind: str, body: dict[str, Any]) -> None:
        """Send an event; while the bot is away it waits for a resume, and without a session it is lost."""
        if self._session is None:
            return
        frame = {"op": DISPATCH, "t": kind, "s": next(self._numbers), "d": body}
        self._session.sent.append(frame)
        self._send(frame)

    def ask_reconnect(self) -> None:
        self._send({"op": RECONNECT, "d": None})

    def invalidate(self) -> None:
        """Tell the bot that its session is gone and cannot be resumed."""
        self.forget()
        self._send({"op": INVALID, "d": False})

    def forget(self) -> None:
        """Lose all sessions, as after a long absence."""
        self.sessions.clear()
        self._session = None

    async def close(self, code: int) -> None:
        if self._socket:
            await self._socket.close(code=code)

    async def _written(self, socket: web.WebSocketResponse, frame: dict[str, Any]) -> None:
        with suppress(ConnectionResetError):  # the bot was killed meanwhile
            await socket.send_json(frame)

    def _send(self, frame: dict[str, Any]) -> None:
        if self._socket is None or self._socket.closed:
            return
        task = asyncio.ensure_future(self._written(self._socket, frame))
        self._sends.add(task)
        task.add_done_callback(self._sends.discard)
