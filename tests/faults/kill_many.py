"""Kill the coach many times on one database and print what became of everything.

python -m tests.faults.kill_many sqlite 300
python -m tests.faults.kill_many postgresql 300 [SIGTERM]
"""

import asyncio
import signal
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.databases import new_database, postgres_server, sqlite_file
from tests.faults.crowd import Crowd, torment
from tests.servers.telegram import TelegramServer


async def main(database: str, kills: int, sign: signal.Signals) -> None:
    """Torment, then print the count."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        if database == "sqlite":
            url = sqlite_file(folder)
        else:
            url = new_database(stack.enter_context(postgres_server()))
        async with TelegramServer() as telegram:
            telegram.keep_log = False
            count = await torment(url, telegram, kills=kills, crowd=Crowd(telegram), sign=sign)
    print(database, sign.name, count)


if __name__ == "__main__":
    arguments = [*sys.argv[1:], *["sqlite", "300", "SIGKILL"][len(sys.argv) - 1 :]]
    asyncio.run(main(arguments[0], int(arguments[1]), signal.Signals[arguments[2]]))
