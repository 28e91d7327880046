"""Answer /healthz and /metrics."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass

from aiohttp import web

from bot.metrics import Metrics


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """Say how the process is; `well` is false, for the `reasons` named, where it should be started anew.

    `heard` names, per platform listened to, the last good poll or gateway heartbeat, null before the first.
    """

    well: bool
    database: bool
    tick_age_seconds: float | None
    due_lag_seconds: float
    sending: tuple[str, ...]
    listening: tuple[str, ...]
    heard: Mapping[str, str | None]
    reasons: tuple[str, ...]


Examine = Callable[[], Awaitable[Health]]


@asynccontextmanager
async def health_server(host: str, port: int, examine: Examine, metrics: Metrics) -> AsyncIterator[int]:
    """Serve for as long as the block lasts; gives the port, which the system chose where 0 was asked for."""

    async def healthz(_: web.Request) -> web.Response:
        health = await examine()
        return web.json_response(asdict(health), status=200 if health.well else 503)

    async def measured(_: web.Request) -> web.Response:
        return web.Response(body=metrics.text(), content_type="text/plain", charset="utf-8")

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/metrics", measured)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    try:
        await site.start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()
