"""One process: parts begin and end in order, one holder per lease, health for all to see, nothing private in logs."""

import asyncio
import io
import json
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import structlog
from aiohttp import ClientSession

from bot.adapters import Inbound, Receive, TryLater
from bot.carrier import Office
from bot.coach import Coach
from bot.content import load_catalog
from bot.health import health_server
from bot.logs import Bridge, Veil, start_logs
from bot.metrics import Metrics
from bot.scheduler import Scheduler
from bot.service import Service
from bot.store.sql import SqlStore
from bot.store.tables import letters
from core.chat import Said
from tests.bot.dialogue import HERE, MONDAY, advance
from tests.bot.wire import Wire
from tests.bot.world import World
from tests.servers.faults import Changes

CATALOG = load_catalog()


class Line(Wire):
    """A wire on which somebody speaks."""

    def __init__(self, *words: str) -> None:
        super().__init__()
        self.words = words
        self.changes = Changes()

    async def run(self, receive: Receive) -> None:
        for number, word in enumerate(self.words):
            await receive(Inbound(address=HERE, event=Said(word), event_id=f"{word}-{number}"))
        await asyncio.Event().wait()

    async def send(self, to: Any, letter: Any) -> Any:
        receipt = await super().send(to, letter)
        self.changes.tell()
        return receipt


def service_of(store: SqlStore, line: Line, role: Any = "all") -> Service:
    def wake() -> None:
        service.wake()

    metrics = Metrics()
    coach = Coach(store=store, catalog=CATALOG, advance=advance, clock=lambda: MONDAY, wake=wake)
    service = Service(
        role=role,
        store=store,
        adapters={"console": line},
        coach=coach,
        office=Office(store=store, catalog=CATALOG, clock=lambda: MONDAY, notice=metrics.delivered),
        scheduler=Scheduler(coach=coach, store=store, metrics=metrics, clock=lambda: MONDAY),
        metrics=metrics,
    )
    return service


@asynccontextmanager
async def running(service: Service) -> AsyncIterator[None]:
    task = asyncio.create_task(service.run())
    try:
        yield
    finally:
        service.stop()
        await asyncio.wait_for(task, 10)


async def test_words_in_answers_out(store: SqlStore) -> None:
    line = Line("one", "two")
    async with running(service_of(store, line)):
        await line.changes.until(lambda: len(line.texts) == 2)
    assert line.texts == ["heard one", "heard two"]


async def test_what_is_being_sent_is_finished_and_stored_before_the_end(store: SqlStore) -> None:
    line = Line("one")
    line.gate.clear()
    service = service_of(store, line)
    ending = asyncio.create_task(service.run())
    await asyncio.wait_for(line.begun.wait(), 10)
    service.stop()
    await asyncio.wait([ending], timeout=0.1)
    assert not ending.done()
    line.gate.set()
    await asyncio.wait_for(ending, 10)
    assert [row.state for row in await World(store).rows(letters)] == ["sent"]


async def test_an_event_that_has_begun_is_stored_though_its_connection_ends(store: SqlStore) -> None:
    service = service_of(store, Line())
    connection = asyncio.create_task(service._receive(Inbound(address=HERE, event=Said("one"), event_id="1")))
    await asyncio.sleep(0)
    connection.cancel()
    await asyncio.wait([connection])
    assert connection.cancelled()
    await asyncio.gather(*service._turns)
    assert await World(store).said() == ["heard one"]


async def test_roles_in_processes_of_their_own_work_together(store: SqlStore) -> None:
    here, there = Line("one"), Line()
    elsewhere = SqlStore(store.writer.url)
    async with running(service_of(store, here, "intake")), running(service_of(elsewhere, there, "sender")):
        await there.changes.until(lambda: bool(there.texts))
    await elsewhere.close()
    assert (here.texts, there.texts) == ([], ["heard one"])


async def test_a_second_sender_stands_by_and_takes_over(store: SqlStore) -> None:
    first, second, talker = Line(), Line(), Line("one")
    stores = [SqlStore(store.writer.url) for _ in range(2)]
    active, standby = service_of(stores[0], first, "sender"), service_of(stores[1], second, "sender")
    async with running(active):
        async with asyncio.timeout(5):
            while not active.routes:
                await asyncio.sleep(0)
        async with running(standby):
            async with running(service_of(store, talker, "intake")):
                await first.changes.until(lambda: bool(first.texts))
            assert standby.routes == {}
            active.stop()
            talker.words = ("two",)
            async with running(service_of(store, talker, "intake")):
                await second.changes.until(lambda: bool(second.texts))
    for each in stores:
        await each.close()
    assert (first.texts, second.texts) == (["heard one"], ["heard two"])


async def test_a_lease_has_one_holder(store: SqlStore) -> None:
    holders: list[int] = []

    async def hold(number: int) -> None:
        async with store.lease("telegram:sender"):
            holders.append(number)
            assert len(holders) == 1
            await asyncio.sleep(0)
            holders.remove(number)

    await asyncio.wait_for(asyncio.gather(*(hold(number) for number in range(5))), 20)


async def test_health_and_metrics_answer(store: SqlStore) -> None:
    line = Line("one")
    service = service_of(store, line)
    async with running(service), health_server("127.0.0.1", 0, service.examine, service.metrics) as port:
        await line.changes.until(lambda: bool(line.texts))
        async with asyncio.timeout(5):
            while service.scheduler.last_tick is None or b'state="sent"' not in service.metrics.text():
                await asyncio.sleep(0.01)
        async with ClientSession() as web:
            answer = await web.get(f"http://127.0.0.1:{port}/healthz")
            health = await answer.json()
            metrics = await (await web.get(f"http://127.0.0.1:{port}/metrics")).text()
    assert (answer.status, health["well"]) == (200, True)
    assert health["listening"] == health["sending"] == ["console"]
    assert 'legup_letters_total{platform="console",state="sent"} 1.0' in metrics
    assert "legup_turn_seconds_count" in metrics


async def test_a_platform_out_of_reach_at_the_start_is_waited_for(store: SqlStore) -> None:
    class Away(Line):
        async def open(self) -> None:
            raise TryLater

    line = Away("one")
    async with running(service_of(store, line)):
        await line.changes.until(lambda: bool(line.texts))
    assert line.texts == ["heard one"]


async def test_a_refused_token_ends_the_service(store: SqlStore) -> None:
    class Refusing(Line):
        async def run(self, receive: Receive) -> None:
            raise PermissionError("token refused")

    with pytest.raises(PermissionError):
        await asyncio.wait_for(service_of(store, Refusing()).run(), 10)


async def test_no_words_and_no_tokens_reach_the_logs(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.StringIO()
    monkeypatch.setattr("sys.stderr", written)
    line = Line("my knee hurts", "boom", "another secret")
    start_logs("debug", ["123:token", "hush"])
    async with running(service_of(store, line)):
        await line.changes.until(lambda: len(line.texts) == 3)
        structlog.get_logger().warning("platform said", url="https://host/bot123:token/getMe?x=hush")
        logging.getLogger("library").error(
            "Task %s\nmy knee hurts", "my knee hurts", exc_info=ValueError("my knee hurts")
        )
    text = written.getvalue()
    lines = [json.loads(each) for each in text.splitlines()]
    assert any(each["event"] == "turn failed" and each["fault"].startswith("RuntimeError at") for each in lines)
    for private in ("knee", "boom", "secret", "123:token", "hush", "heard"):
        assert private not in text
    assert "/bot[hidden]/getMe?x=[hidden]" in text


def test_numbers_stay_numbers_in_logs() -> None:
    assert Veil(["s"])(None, "", {"count": 3, "name": "as", "none": None}) == {
        "count": 3,
        "name": "a[hidden]",
        "none": None,
    }
    assert isinstance(Bridge(), logging.Handler)
