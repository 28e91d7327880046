"""`legup run`, with the countable dialogue in the place of the coach's and a hold short enough to wait for."""

import asyncio
import os
import signal
import sys
from dataclasses import replace
from datetime import timedelta

from bot import courier
from bot.commands.run import build
from bot.config import read_config
from bot.logs import start_logs
from bot.service import Role
from bot.store.engine import database_url
from bot.store.sql import SqlStore
from tests.faults.dialogue import advance
from tests.faults.squares import DISCORD_PORT
from tests.servers.discord import point_at

HOLD = timedelta(seconds=1)


async def main(role: Role) -> None:
    """Run until told to stop."""
    courier.DOUBTS = 0.3
    if DISCORD_PORT in os.environ:
        point_at(int(os.environ[DISCORD_PORT]))
    config = read_config()
    start_logs(config.log_level, config.secrets)
    store = SqlStore(database_url(config.database.get_secret_value()))
    await store.migrate()
    service = build(config, role, store, advance)
    service.office = replace(service.office, hold=HOLD)
    service.scheduler.every(0.5, service.scheduler.tick)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, service.stop)
    await service.run()
    await store.close()


if __name__ == "__main__":
    asyncio.run(main("all" if len(sys.argv) < 2 else sys.argv[1]))  # type: ignore[arg-type]
