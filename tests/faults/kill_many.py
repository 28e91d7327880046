"""Kill the coach many times on one database and print what became of everything.

python -m tests.faults.kill_many sqlite 300
python -m tests.faults.kill_many postgresql 300 telegram [SIGTERM]
python -m tests.faults.kill_many sqlite 300 discord [SIGTERM]
"""

import asyncio
import signal
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

from tests.databases import new_database, postgres_server, sqlite_file
from tests.faults.crowd import Crowd, torment
from tests.faults.squares import DiscordSquare, Square, TelegramSquare
from tests.servers.discord import DiscordServer
from tests.servers.telegram import TelegramServer


async def main(database: str, kills: int, platform: str, sign: signal.Signals) -> None:
    """Torment, then print the count."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        if database == "sqlite":
            url = sqlite_file(folder)
        else:
            url = new_database(stack.enter_context(postgres_server()))
        square: Square
        if platform == "telegram":
            telegram = await stack.enter_async_context(TelegramServer())
            telegram.keep_log = False
            square = TelegramSquare(telegram)
        else:
            discord = await stack.enter_async_context(DiscordServer())
            discord.keep_log = False
            square = DiscordSquare(discord)
        count = await torment(url, Crowd(square), kills=kills, sign=sign)
    print(database, platform, sign.name, count)


if __name__ == "__main__":
    arguments = [*sys.argv[1:], *["sqlite", "300", "telegram", "SIGKILL"][len(sys.argv) - 1 :]]
    asyncio.run(main(arguments[0], int(arguments[1]), arguments[2], signal.Signals[arguments[3]]))
