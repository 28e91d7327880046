"""The clock's few jobs: they survive faults, notice jumps, and follow time zone rules."""

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from sqlalchemy import select
from structlog.testing import capture_logs

from bot import scheduler as scheduler_module
from bot.adapters import Inbound
from bot.coach import Coach
from bot.content import load_catalog
from bot.metrics import Metrics
from bot.pushes import call, worth_until
from bot.scheduler import Scheduler, Watch, wall_clock
from bot.store.sql import SqlStore
from bot.store.tables import athletes
from bot.zones import follow_zones, pin_zones
from core.chat import Called, Message
from core.conversation.turns.turn import Letter
from tests.bot.dialogue import BERLIN, HERE, MONDAY, advance


def coach_of(store: SqlStore, now: datetime) -> Coach:
    return Coach(store=store, catalog=load_catalog(), advance=advance, clock=lambda: now)


async def test_a_tick_speaks_to_everybody_who_is_due(store: SqlStore) -> None:
    early = coach_of(store, MONDAY - timedelta(hours=1))
    for number in range(20):
        await early.receive(Inbound(address=HERE, event=Called("start"), event_id=str(number)))
    metrics = Metrics()
    scheduler = Scheduler(coach=coach_of(store, MONDAY), store=store, metrics=metrics, clock=lambda: MONDAY)
    await scheduler.tick()
    await scheduler.measure()
    assert scheduler.last_tick == MONDAY
    assert b"legup_calls_total 1.0" in metrics.text()
    assert b'legup_outbox{platform="console",state="pending"} 21.0' in metrics.text()


async def test_a_job_that_fails_runs_again(store: SqlStore) -> None:
    scheduler = Scheduler(coach=coach_of(store, MONDAY), store=store, metrics=Metrics())
    runs = asyncio.Semaphore(0)

    async def faulty() -> None:
        runs.release()
        raise RuntimeError("secret words")

    with capture_logs() as logs:
        scheduler.every(0.01, faulty)
        scheduler.start()
        async with asyncio.timeout(5):
            for _ in range(3):
                await runs.acquire()
        await scheduler.stop()
    faults = [line["fault"] for line in logs if line["event"] == "job failed"]
    assert faults
    assert "secret" not in str(faults)


@pytest.mark.parametrize("step", [timedelta(hours=7), -timedelta(minutes=5), timedelta()])
def test_a_jump_of_the_wall_clock_is_measured(step: timedelta) -> None:
    wall = iter([MONDAY, MONDAY + timedelta(seconds=5) + step])
    steady = iter([100.0, 105.0])
    watch = Watch(lambda: next(wall), lambda: next(steady))
    assert watch.look() == timedelta()
    assert watch.look() == step


async def test_a_clock_set_back_does_not_stop_the_jobs_until_it_has_caught_up(
    store: SqlStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scheduler_module, "LOOK", 0.05)
    scheduler = Scheduler(coach=coach_of(store, MONDAY), store=store, metrics=Metrics())
    runs = asyncio.Semaphore(0)

    async def count() -> None:
        runs.release()

    scheduler.every(0.05, count)
    scheduler.start()
    await asyncio.wait_for(runs.acquire(), 5)
    with time_machine.travel(datetime.now(UTC) - timedelta(hours=6)), capture_logs() as logs:
        async with asyncio.timeout(5):
            for _ in range(10):
                await runs.acquire()
        await scheduler.stop()
    assert [line["log_level"] for line in logs if line["event"] == "the clock jumped"] == ["warning"]


async def test_new_time_zone_rules_have_all_calls_computed_anew(store: SqlStore) -> None:
    now = MONDAY - timedelta(hours=3)
    await coach_of(store, now).receive(Inbound(address=HERE, event=Called("start"), event_id="1"))
    await follow_zones(store, now)
    await store.keep("tzdata", "1999.1")
    async with store.writer.begin() as connection:
        wrong = MONDAY + timedelta(hours=1)
        await connection.execute(athletes.update().values(next_call=wrong, call_at=wrong))
    await follow_zones(store, now)
    await coach_of(store, now).strike()
    async with store.reader.connect() as connection:
        assert (await connection.execute(select(athletes.c.next_call))).scalar() == MONDAY


def test_zones_come_from_the_pinned_package() -> None:
    pin_zones()
    assert datetime(2026, 1, 15, tzinfo=UTC).astimezone(ZoneInfo("Pacific/Norfolk")).utcoffset() == timedelta(hours=12)


def test_a_push_begins_early_and_never_late() -> None:
    spread = timedelta(minutes=10)
    begins = [found.at for athlete in range(1, 1000) if (found := call(athlete, MONDAY, spread))]
    assert all(MONDAY - spread < at <= MONDAY for at in begins)
    assert len(set(begins)) == 999
    assert call(7, None, spread) is None
    by_minute = [
        sum(timedelta(minutes=m) <= MONDAY - at < timedelta(minutes=m + 1) for at in begins) for m in range(10)
    ]
    assert max(by_minute) < 1.5 * min(by_minute)


def test_msg_05_nothing_overdue_is_said_in_the_quiet_hours() -> None:
    letter = Letter(message=Message("week"), occasion="review")
    sunday = datetime(2026, 11, 22, 19, 30, tzinfo=BERLIN)
    assert worth_until(letter, sunday, BERLIN) == datetime(2026, 11, 22, 22, tzinfo=BERLIN)
    late_wish = datetime(2026, 11, 22, 23, 30, tzinfo=BERLIN)
    assert worth_until(letter, late_wish, BERLIN) == late_wish + timedelta(hours=5)


def test_the_wall_clock_is_aware() -> None:
    assert wall_clock().tzinfo is UTC
