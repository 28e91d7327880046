"""A lease that cannot be held, or of which nobody knows any more, is not taken for a held one."""

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from bot.store import lease as lease_module
from bot.store.lease import lease
from tests.databases import sqlite_file


class Broken:
    """A lock file on a disk that fails."""

    def execute(self, _: str) -> None:
        fault = sqlite3.OperationalError("disk I/O error")
        fault.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise fault

    def close(self) -> None: ...


async def test_a_disk_that_fails_is_a_fault_and_no_other_holder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite3, "connect", lambda *_, **__: Broken())
    with pytest.raises(sqlite3.OperationalError, match="disk"):
        async with asyncio.timeout(5), lease(sqlite_file(tmp_path), "telegram:sender"):
            pass


async def test_a_database_that_falls_silent_has_lost_the_lease(monkeypatch: pytest.MonkeyPatch) -> None:
    class Silent:
        async def execute(self, _: Any) -> None:
            await asyncio.Event().wait()

    monkeypatch.setattr(lease_module, "CHECK", 0.05)
    lost = asyncio.Event()
    watch = asyncio.create_task(lease_module._watch(Silent(), lost))
    await asyncio.wait_for(lost.wait(), 5)
    await watch
