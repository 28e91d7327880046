"""Updates by webhook: the answer goes out after the coach has stored the update."""

import asyncio
from dataclasses import dataclass
from hmac import compare_digest
from typing import Final
from urllib.parse import urlsplit

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.adapters.telegram.polling import Take

log = structlog.get_logger()
PROOF: Final = "X-Telegram-Bot-Api-Secret-Token"
LARGEST: Final = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """Say where the platform posts (`url`, public) and where we listen; `secret` proves that it is the platform."""

    url: str
    secret: str
    host: str = "127.0.0.1"
    port: int = 8443


async def serve(webhook: Webhook, take: Take, listening: asyncio.Event) -> None:
    """Listen until cancelled; `listening` is set as soon as the platform may post."""
    app = web.Application(client_max_size=LARGEST)
    app.router.add_post(urlsplit(webhook.url).path or "/", _handler(webhook, take))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=5)
    await runner.setup()
    try:
        await web.TCPSite(runner, webhook.host, webhook.port).start()
        listening.set()
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


def _handler(webhook: Webhook, take: Take) -> Handler:
    async def handle(request: web.Request) -> web.Response:
        given = request.headers.get(PROOF, "").encode("utf-8", "surrogateescape")
        if not compare_digest(given, webhook.secret.encode()):
            return web.Response(status=403)
        try:
            raw = await request.json()
        except ValueError:
            return web.Response(status=400)
        if not isinstance(raw, dict):
            return web.Response(status=400)
        try:
            await take(raw)
        except Exception as error:
            log.warning("update not stored, the platform will post it again", fault=type(error).__name__)
            return web.Response(status=503)
        return web.Response()

    return handle
