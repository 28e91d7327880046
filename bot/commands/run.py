"""`legup run`: coach people on every platform that has a token."""

import asyncio
import signal
import sys
from contextlib import AsyncExitStack
from typing import Final

import click

from bot.backup import back_up_today
from bot.carrier import Office
from bot.coach import Advance, Coach
from bot.config import Config, read_config
from bot.content import load_catalog
from bot.fault import where
from bot.health import health_server
from bot.heap import settle_heap
from bot.logs import start_logs
from bot.metrics import Metrics
from bot.platforms import build_platforms
from bot.scheduler import Scheduler, wall_clock
from bot.service import Role, Service
from bot.store.engine import database_url
from bot.store.sql import SqlStore
from bot.zones import follow_zones, pin_zones
from core.conversation import advance
from core.exchange import Fault, Unusable

ROLES: Final = ("all", "intake", "worker", "sender")
HOUR: Final = 3600


@click.command("run")
@click.option("--role", type=click.Choice(ROLES), default="all", show_default=True, help="What this process does.")
def command(role: Role) -> None:
    """Coach people on Telegram and Discord until told to stop."""
    pin_zones()
    config = read_config()
    if not config.telegram_token and not config.discord_token:
        raise Unusable([Fault("environment", "LEGUP_TELEGRAM_TOKEN or LEGUP_DISCORD_TOKEN", "set at least one")])
    start_logs(config.log_level, config.secrets)
    try:
        asyncio.run(_run(config, role))
    except Unusable:
        raise
    except Exception as fault:
        click.echo(f"legup run ended: {where(fault)}. `legup doctor` says what is wrong with the set-up.", err=True)
        sys.exit(1)


async def _run(config: Config, role: Role) -> None:
    store = SqlStore(database_url(config.database.get_secret_value()))
    async with AsyncExitStack() as stack:
        stack.push_async_callback(store.close)
        await store.migrate()
        await follow_zones(store, wall_clock())
        service = build(config, role, store, advance)
        if config.port is not None:
            await stack.enter_async_context(health_server(config.host, config.port, service.examine, service.metrics))
        if config.backup_folder and role in ("all", "worker"):
            folder = config.backup_folder
            service.scheduler.every(HOUR, lambda: back_up_today(store, folder, wall_clock().date()))
        for sign in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(sign, service.stop)
        settle_heap()
        await service.run()


def build(config: Config, role: Role, store: SqlStore, advance: Advance) -> Service:
    """Put the parts of one process together."""
    catalog = load_catalog()
    metrics = Metrics()
    office = Office(store=store, catalog=catalog, clock=wall_clock, notice=metrics.delivered)

    def wake() -> None:
        service.wake()

    coach = Coach(store=store, catalog=catalog, advance=advance, clock=wall_clock, spread=config.spread, wake=wake)
    service = Service(
        role=role,
        store=store,
        adapters=build_platforms(config, store, catalog),
        coach=coach,
        office=office,
        scheduler=Scheduler(coach=coach, store=store, metrics=metrics),
        metrics=metrics,
        drain_seconds=config.drain_seconds,
    )
    return service
