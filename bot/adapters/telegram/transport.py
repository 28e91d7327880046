"""Carry the library's requests over aiohttp: its own transport loses messages when many are sent at once."""

import json
from datetime import timedelta
from io import BytesIO
from time import monotonic
from typing import Any

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    FormData,
    TCPConnector,
)
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

TOO_MANY = 429


class Halted(TelegramError):
    """Report that the platform wants no request from this token for a while."""

    def __init__(self, after: timedelta) -> None:
        super().__init__("too many requests")
        self.after = after


class Unsent(NetworkError):
    """Report that the request certainly never reached the platform."""


class AiohttpRequest(BaseRequest):
    """Send requests over one pooled session; after a 429 refuse them here until the pause is over."""

    def __init__(self, *, read_timeout: float = 25, connections: int = 128) -> None:
        self._read_timeout = read_timeout
        self._connections = connections
        self._session: ClientSession | None = None
        self._halted_until = 0.0

    @property
    def read_timeout(self) -> float:
        """Return how long an answer may take; sends need long, since giving up early makes their fate unknown."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Open the session once."""
        if self._session is None:
            connector = TCPConnector(limit=self._connections, keepalive_timeout=30)
            self._session = ClientSession(connector=connector, headers={"User-Agent": self.USER_AGENT})

    async def shutdown(self) -> None:
        """Close the session."""
        if self._session is not None:
            await self._session.close()
        self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Return status and body; errors carry their kind only, for the address in their text holds the token."""
        if (rest := self._halted_until - monotonic()) > 0:
            raise Halted(timedelta(seconds=rest))
        if self._session is None:
            raise Unsent("the session is not open")
        reading = self._read_timeout if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        timeout = ClientTimeout(total=None, sock_connect=10, sock_read=reading)
        try:
            async with self._session.request(method, url, data=_form(request_data), timeout=timeout) as response:
                return self._checked(response.status, await response.read())
        except (ClientConnectorError, ConnectionTimeoutError) as error:
            raise Unsent(type(error).__name__) from None
        except (ClientError, TimeoutError, OSError) as error:
            raise NetworkError(type(error).__name__) from None

    def _checked(self, status: int, body: bytes) -> tuple[int, bytes]:
        if status != TOO_MANY:
            return status, body
        after = timedelta(seconds=_retry_after(body))
        self._halted_until = max(self._halted_until, monotonic() + after.total_seconds())
        raise Halted(after)


def _form(data: RequestData | None) -> FormData | None:
    if data is None:
        return None
    form = FormData(data.json_parameters)
    for name, (filename, content, media_type) in (data.multipart_data if data.contains_files else {}).items():
        file = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, file, filename=filename, content_type=media_type)
    return form


def _retry_after(body: bytes) -> float:
    try:
        return float(json.loads(body)["parameters"]["retry_after"])
    except (ValueError, KeyError, TypeError):
        return 5.0
