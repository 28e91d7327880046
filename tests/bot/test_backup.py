"""A copy is complete, made under writes, and can be restored into either database."""

import asyncio
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.adapters import Inbound
from bot.backup import Unrestorable, back_up, back_up_today, check_copy, restore
from bot.coach import Coach
from bot.content import load_catalog
from bot.store.engine import database_url
from bot.store.sql import SqlStore
from bot.store.tables import asides, journal, letters
from core.chat import Address, Said
from tests.bot.dialogue import MONDAY, advance
from tests.databases import new_database

CATALOG = load_catalog()


async def chat(store: SqlStore, words: int, first: int = 0, chat_id: str = "me") -> None:
    coach = Coach(store=store, catalog=CATALOG, advance=advance, clock=lambda: MONDAY)
    for number in range(first, first + words):
        inbound = Inbound(address=Address("telegram", chat_id), event=Said("4"), event_id=f"{chat_id}-{number}")
        await coach.receive(inbound)


async def test_a_copy_made_under_writes_is_of_one_moment(store: SqlStore, tmp_path: Path) -> None:
    await chat(store, 30)
    writing = asyncio.create_task(chat(store, 60, first=30))
    counts = await back_up(store, tmp_path / "copy.db")
    await writing
    assert counts["journal"] == counts["letters"] == counts["seen"]
    assert 30 <= counts["journal"] <= 90


async def test_a_restored_coach_goes_on(store: SqlStore, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    await chat(store, 5)
    counts = await back_up(store, tmp_path / "copy.db")
    for url in (database_url(str(tmp_path / "new.db")), new_database(request.getfixturevalue("server"))):
        other = SqlStore(url)
        assert await restore(other, tmp_path / "copy.db") == counts
        await chat(other, 1, first=5)
        await chat(other, 1, chat_id="somebody-else")
        async with other.reader.connect() as connection:
            lines = (await connection.execute(select(journal.c.athlete_id, journal.c.line))).all()
            states = (await connection.execute(select(letters.c.state).order_by(letters.c.id))).scalars().all()
        assert sorted(map(tuple, lines)) == [*((1, line) for line in range(6)), (2, 0)]
        assert states == ["unknown"] * 5 + ["pending"] * 2, "what may have gone out since the copy is not sent"
        await other.close()


async def test_what_was_set_aside_is_copied_and_counts_on(
    store: SqlStore, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    await boom(store, "1")
    await back_up(store, tmp_path / "copy.db")
    other = SqlStore(new_database(request.getfixturevalue("server")))
    await restore(other, tmp_path / "copy.db")
    await boom(other, "2")
    async with other.reader.connect() as connection:
        assert len((await connection.execute(select(asides))).all()) == 2
    await other.close()


async def test_a_copy_of_an_older_version_is_restored(store: SqlStore, tmp_path: Path) -> None:
    await chat(store, 2)
    await back_up(store, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as older:
        older.executescript("DROP TABLE asides; UPDATE alembic_version SET version_num = '0001';")
    other = SqlStore(database_url(str(tmp_path / "new.db")))
    assert (await restore(other, tmp_path / "copy.db"))["journal"] == 2
    await boom(other, "1")
    await other.close()


async def boom(store: SqlStore, event_id: str) -> None:
    coach = Coach(store=store, catalog=CATALOG, advance=advance, clock=lambda: MONDAY)
    await coach.receive(Inbound(address=Address("telegram", "me"), event=Said("boom"), event_id=f"boom-{event_id}"))


async def test_a_restore_never_overwrites(store: SqlStore, tmp_path: Path) -> None:
    await chat(store, 1)
    await back_up(store, tmp_path / "copy.db")
    with pytest.raises(Unrestorable, match="not empty"):
        await restore(store, tmp_path / "copy.db")


async def test_a_backup_never_overwrites(store: SqlStore, tmp_path: Path) -> None:
    await back_up(store, tmp_path / "copy.db")
    with pytest.raises(Unrestorable, match="exists already"):
        await back_up(store, tmp_path / "copy.db")


async def test_one_copy_a_day_and_a_week_of_them(store: SqlStore, tmp_path: Path) -> None:
    days = [date(2026, 11, day) for day in range(1, 11)]
    for day in [*days, days[-1]]:
        await back_up_today(store, tmp_path / "copies", day)
    kept = sorted(path.name for path in (tmp_path / "copies").iterdir())
    assert kept == [f"legup-2026-11-{day:02}.db" for day in range(4, 11)]


async def test_of_several_workers_one_makes_the_copy_of_the_day(store: SqlStore, tmp_path: Path) -> None:
    await chat(store, 30)
    workers = [SqlStore(store.writer.url) for _ in range(3)]
    await asyncio.gather(*(back_up_today(worker, tmp_path / "copies", MONDAY.date()) for worker in workers))
    for worker in workers:
        await worker.close()
    (copy,) = (tmp_path / "copies").iterdir()
    assert check_copy(copy)["journal"] == 30


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\x00" + b"\xff" * 4096])
def test_a_damaged_copy_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "copy.db").write_bytes(content)
    with pytest.raises(Unrestorable, match="damaged"):
        check_copy(tmp_path / "copy.db")


def test_the_commands_back_up_and_rehearse(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from click.testing import CliRunner

    from bot.__main__ import main

    monkeypatch.setenv("LEGUP_DATABASE", str(tmp_path / "legup.db"))
    said: Any = CliRunner()
    assert "up to date" in said.invoke(main, ["migrate"]).output
    assert "Checked and complete" in said.invoke(main, ["backup", str(tmp_path / "copy.db")]).output
    drill = said.invoke(main, ["restore", "--drill", str(tmp_path / "copy.db")])
    assert "The drill went well: athletes: 0" in drill.output
    refusal = said.invoke(main, ["restore", str(tmp_path / "nowhere.db")])
    assert refusal.exit_code == 2
    assert "there is no file" in refusal.output
    monkeypatch.setenv("LEGUP_DATABASE", str(tmp_path / "misspelt.db"))
    refusal = said.invoke(main, ["backup", str(tmp_path / "empty.db")])
    assert refusal.exit_code == 2
    assert "there is no database" in refusal.output
    assert not (tmp_path / "misspelt.db").exists()
