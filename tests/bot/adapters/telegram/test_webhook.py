"""Updates that the platform posts: proven by the secret, answered after the commit."""

import asyncio
import socket
from io import BytesIO

import pytest
from aiohttp import ClientSession

from bot.adapters.telegram import Webhook
from core.chat import Said
from tests.bot.adapters.coaches import Notebook
from tests.bot.adapters.telegram.stage import adapter_for, running
from tests.servers.telegram import TelegramServer


@pytest.fixture
def webhook() -> Webhook:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return Webhook(url=f"http://127.0.0.1:{port}/take", secret="a-secret", port=port)


async def test_an_update_is_answered_after_the_commit(webhook: Webhook) -> None:
    notebook, commit = Notebook(), asyncio.Event()
    notebook.before = lambda _: commit.wait()  # type: ignore[assignment,return-value]
    async with TelegramServer() as server, running(adapter_for(server, webhook=webhook), notebook):
        await server.changes.until(lambda: server.webhook)
        number = server.say(7, "hello")
        await asyncio.sleep(0)
        assert server.confirmed == 0
        commit.set()
        await server.changes.until(lambda: server.confirmed == number)
    assert notebook.events("7") == [Said("hello")]


async def test_an_update_that_was_not_stored_is_posted_again(webhook: Webhook) -> None:
    notebook, failures = Notebook(), iter([OSError("disk full")])

    async def fail_once(_: object) -> None:
        if failure := next(failures, None):
            raise failure

    notebook.before = fail_once
    async with TelegramServer() as server, running(adapter_for(server, webhook=webhook), notebook):
        await server.changes.until(lambda: server.webhook)
        number = server.say(7, "hello")
        await server.changes.until(lambda: server.confirmed == number)
    assert notebook.events("7") == [Said("hello")]


@pytest.mark.parametrize(
    ("secret", "body", "status"),
    [
        ("forged", b"{}", 403),
        ("", b"{}", 403),
        ("a-secret", b"not json", 400),
        ("a-secret", b"[]", 400),
        ("a-secret", b"{}", 200),
        ("a-secret", b"1" * (2 << 20), 413),
    ],
)
async def test_only_the_platform_is_believed(webhook: Webhook, secret: str, body: bytes, status: int) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    async with TelegramServer() as server, running(adapter_for(server, webhook=webhook), Notebook()):
        await server.changes.until(lambda: server.webhook)
        async with ClientSession() as session, session.post(webhook.url, data=BytesIO(body), headers=headers) as answer:
            assert answer.status == status


async def test_a_proof_that_is_no_text_is_refused_like_any_other(webhook: Webhook) -> None:
    async with TelegramServer() as server, running(adapter_for(server, webhook=webhook), Notebook()):
        await server.changes.until(lambda: server.webhook)
        reader, writer = await asyncio.open_connection("127.0.0.1", webhook.port)
        head = b"POST /take HTTP/1.1\r\nHost: here\r\nX-Telegram-Bot-Api-Secret-Token: \xff\r\nContent-Length: 2"
        writer.write(head + b"\r\n\r\n{}")
        assert b"403" in await reader.readline()
        writer.close()
