"""The tables are what the migrations make of them, on both databases."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from bot.store.codec import read_message
from bot.store.engine import PRAGMAS, UnknownDatabase, database_url, open_writer
from bot.store.migrate import NEWEST, climb, version
from bot.store.shelf import Shelf
from bot.store.sql import LETTERS_FOR, SEEN_FOR, SqlStore
from bot.store.tables import codes, letters, metadata, seen
from core.chat import Said
from core.conversation.stages.stage import Idle
from core.conversation.turns.turn import Athlete
from tests.bot.dialogue import MONDAY, THERE
from tests.bot.world import World, offered

MIGRATIONS = Path(__file__).parents[2] / "bot" / "store" / "migrations"

COLUMNS = """
SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
WHERE table_schema = 'public' ORDER BY 1, 2
"""
INDEXES = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"
CONSTRAINTS = """
SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
WHERE conrelid <> 0 AND connamespace = 'public'::regnamespace ORDER BY 1
"""


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), metadata))


async def test_migrations_lead_exactly_to_the_tables(store: SqlStore) -> None:
    async with store.writer.connect() as connection:
        assert await connection.run_sync(differences) == []
        assert await connection.run_sync(version) == NEWEST


def ways(connection: Connection) -> tuple[list[object], list[object]]:
    """Return what the database holds where it was laid at once, and where it climbed through every migration."""
    laid = shape(connection)
    metadata.drop_all(connection)
    connection.exec_driver_sql("DROP TABLE alembic_version")
    climb(connection)
    return laid, shape(connection)


def shape(connection: Connection) -> list[object]:
    if connection.dialect.name == "sqlite":
        told = "SELECT name, sql FROM sqlite_master ORDER BY name"
        return [(name, "".join((sql or "").split())) for name, sql in connection.exec_driver_sql(told)]
    return [tuple(row) for query in (COLUMNS, INDEXES, CONSTRAINTS) for row in connection.exec_driver_sql(query)]


async def test_an_empty_database_is_laid_as_the_migrations_would(store: SqlStore) -> None:
    async with store.writer.begin() as connection:
        laid, climbed = await connection.run_sync(ways)
    assert len(laid) > len(metadata.tables)
    assert laid == climbed


async def test_migrating_again_changes_nothing(store: SqlStore) -> None:
    await store.migrate()
    async with store.writer.connect() as connection:
        assert await connection.run_sync(version) == NEWEST


def test_the_newest_migration_is_known_without_loading_alembic() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == NEWEST


async def test_sqlite_is_set_up_as_measured(tmp_path: Path) -> None:
    engine = open_writer(database_url(str(tmp_path / "legup.db")))
    async with engine.connect() as connection:
        for pragma in PRAGMAS:
            name, _, wanted = pragma.partition("=")
            found = (await connection.exec_driver_sql(f"PRAGMA {name}")).scalar()
            assert str(found).upper() in {wanted, {"FULL": "2", "ON": "1"}.get(wanted)}
    await engine.dispose()


async def test_a_writer_locks_before_it_reads(tmp_path: Path) -> None:
    engine = open_writer(database_url(str(tmp_path / "legup.db")))
    async with engine.begin():
        other = sqlite3.connect(tmp_path / "legup.db", timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()
    await engine.dispose()


@pytest.mark.parametrize(
    ("text", "driver"),
    [
        ("some/file.db", "sqlite+aiosqlite"),
        ("sqlite:///file.db", "sqlite+aiosqlite"),
        ("postgres://u:secret@h/db", "postgresql+asyncpg"),
        ("postgresql://u:secret@h/db", "postgresql+asyncpg"),
    ],
)
def test_usual_urls_are_understood(text: str, driver: str) -> None:
    assert database_url(text).drivername == driver


@pytest.mark.parametrize("text", ["mysql://root:secret@host/db", "://secret", "http://secret"])
def test_other_urls_are_refused_without_being_repeated(text: str) -> None:
    with pytest.raises(UnknownDatabase) as refusal:
        database_url(text)
    assert "secret" not in str(refusal.value)


async def test_notes_are_kept(store: SqlStore) -> None:
    assert await store.recall("menu") is None
    await store.keep("menu", "1")
    await store.keep("menu", "2")
    assert await store.recall("menu") == "2"


async def test_what_has_served_is_deleted_in_portions(store: SqlStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.store.sql.TIDIED_AT_ONCE", 2)
    marks = [{"platform": "console", "event_id": str(day), "at": MONDAY + timedelta(days=day)} for day in range(6)]
    async with store.writer.begin() as connection:
        await connection.execute(insert(seen), marks)
    assert await store.tidy(MONDAY + SEEN_FOR + timedelta(days=5)) == 5
    async with store.reader.connect() as connection:
        assert (await connection.execute(select(seen.c.event_id))).scalars().all() == ["5"]


async def test_letters_and_codes_go_when_they_have_served_and_open_letters_never(store: SqlStore) -> None:
    world = World(store)
    await offered(world)
    for word in ("old", "open", "new"):
        await world.hear(Said(word))
    await world.hear(Said("goodbye"), THERE)
    later = world.now + LETTERS_FOR + timedelta(days=1)
    told = {row.id: read_message(row.message).text for row in await world.rows(letters)}
    settled = {"heard old": world.now, "heard new": later, "heard goodbye": later}
    async with store.writer.begin() as connection:
        for number, words in told.items():
            when = {"state": "sent", "settled": settled[words]} if words in settled else {}
            orphan = {"athlete_id": None} if words == "heard goodbye" else {}
            if when or orphan:
                await connection.execute(update(letters).where(letters.c.id == number).values(**when, **orphan))
    await store.tidy(later)
    left = {read_message(row.message).text for row in await world.rows(letters)}
    assert set(told.values()) - left == {"heard old", "heard goodbye"}
    assert await world.rows(codes) == []


def test_the_shelf_gives_back_only_the_committed_version() -> None:
    shelf = Shelf(entries=12)
    ada = Athlete(profile=None, stage=Idle())
    shelf.put(1, 4, ada)
    assert shelf.find(1, 4) is ada
    assert shelf.find(1, 5) is None
    shelf.put(2, 1, ada)
    shelf.put(3, 1, ada)
    assert shelf.find(1, 4) is None, "what was not used for longest goes first"
    assert shelf.find(3, 1) is ada


def test_the_migrations_lie_inside_the_package() -> None:
    assert (MIGRATIONS / "env.py").is_file()
    assert list((MIGRATIONS / "versions").glob("m0001_*.py"))


async def test_no_words_stand_in_the_errors_of_the_database(store: SqlStore) -> None:
    for engine in (store.writer, store.reader):
        with pytest.raises(DBAPIError) as error:
            async with engine.begin() as connection:
                await connection.execute(text("INSERT INTO nowhere VALUES (:words)"), {"words": "my knee"})
        assert "my knee" not in str(error.value)
