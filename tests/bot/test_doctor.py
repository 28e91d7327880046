"""The doctor tells what is well, and of what is not what would mend it."""

from pathlib import Path

import pytest
from click.testing import CliRunner
from sqlalchemy import text

from bot.__main__ import main
from bot.config import read_config
from bot.doctor import Finding, examine
from bot.store.engine import database_url
from bot.store.migrate import NEWER
from bot.store.sql import SqlStore
from core.exchange import Unusable
from tests.servers.faults import Refuse
from tests.servers.telegram import TOKEN, TelegramServer


@pytest.fixture(autouse=True)
def setup(bare_environment: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LEGUP_DATABASE", str(tmp_path / "legup.db"))


async def found() -> dict[str, Finding]:
    return {finding.what: finding async for finding in examine(read_config())}


async def of_telegram(server: TelegramServer, monkeypatch: pytest.MonkeyPatch, token: str = TOKEN) -> Finding:
    monkeypatch.setenv("LEGUP_TELEGRAM_TOKEN", token)
    monkeypatch.setenv("LEGUP_TELEGRAM_API", server.base_url.removesuffix("/bot"))
    return (await found())["telegram"]


async def test_all_is_well(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    store = SqlStore(database_url(str(tmp_path / "legup.db")))
    await store.migrate()
    await store.close()
    async with TelegramServer() as server:
        assert (await of_telegram(server, monkeypatch)).well
    assert [finding.what for finding in (await found()).values() if finding.well] == [
        "content", "time zones", "database",
    ]  # fmt: skip


async def test_a_token_that_is_refused_is_to_be_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    async with TelegramServer() as server:
        finding = await of_telegram(server, monkeypatch, token="999:nobody")
    assert (finding.well, finding.mend) == (False, "get a new token and set LEGUP_TELEGRAM_TOKEN")


async def test_a_platform_that_fails_is_not_taken_for_a_bad_token_nor_for_a_good_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with TelegramServer() as server:
        server.faults.add("getMe", Refuse(502), times=9)
        finding = await of_telegram(server, monkeypatch)
    assert not finding.well
    assert "token" not in finding.detail + finding.mend


async def test_a_platform_out_of_reach_is_a_matter_of_the_network(monkeypatch: pytest.MonkeyPatch) -> None:
    async with TelegramServer() as server:
        pass
    finding = await of_telegram(server, monkeypatch)
    assert (finding.well, finding.detail) == (False, "cannot reach 127.0.0.1")


async def test_a_database_that_is_away_is_named_without_its_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LEGUP_DATABASE", "postgresql://ann:hush@127.0.0.1:1/legup")
    finding = (await found())["database"]
    assert not finding.well
    assert "postgresql does not answer (ConnectionRefusedError" in finding.detail
    assert "hush" not in finding.detail


async def test_an_older_database_is_to_be_migrated(tmp_path: Path) -> None:
    (tmp_path / "legup.db").touch()
    finding = (await found())["database"]
    assert (finding.well, finding.mend) == (False, "run `legup migrate`")


async def test_a_database_newer_than_the_code_says_so_and_the_way_out(tmp_path: Path) -> None:
    store = SqlStore(database_url(str(tmp_path / "legup.db")))
    await store.migrate()
    async with store.writer.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Unusable, match=r"version 9999 is newer than .* update LegUp"):
        await store.migrate()
    await store.close()
    finding = (await found())["database"]
    assert (finding.well, finding.mend) == (False, NEWER)


async def test_a_folder_that_takes_no_file_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("LEGUP_DATABASE", str(tmp_path / "file" / "legup.db"))
    assert (await found())["database"].detail == f"cannot write to {tmp_path / 'file'}"


def test_the_command_says_how_to_mend_what_it_finds() -> None:
    done = CliRunner().invoke(main, ["doctor"])
    assert done.exit_code == 1
    assert "platforms: WRONG, no token is set\n  to mend it: set LEGUP_TELEGRAM_TOKEN" in done.output
