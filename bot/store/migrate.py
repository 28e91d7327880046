"""Bring a database to the newest version; Alembic is loaded only where older tables have to climb."""

from importlib import import_module
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.fault import where
from bot.store.tables import metadata
from core.exchange import Fault, Unusable

NEWEST: Final = "0002"
"""The newest migration under `migrations/versions`; numbers of one width, so that letters sort as they do."""
NEWER: Final = "update LegUp to what it ran with last, or `legup restore` a backup from before into an empty one"
"""The way out of a database that a newer version has written."""
VERSIONS: Final = (
    "CREATE TABLE alembic_version "
    "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)
"""Where Alembic keeps the version, in its own words."""
LOCK: Final = 5_334_823
"""PostgreSQL's advisory lock around migrations: the first worker migrates, the others wait and find it done."""


async def migrate(engine: AsyncEngine) -> None:
    """Lay the tables or bring them to the newest version, in one transaction; raise `Unusable` where that fails."""
    try:
        if engine.dialect.name == "sqlite":
            Path(engine.url.database or "").parent.mkdir(parents=True, exist_ok=True)
        async with engine.begin() as connection:
            await connection.run_sync(_upgrade)
    except Unusable:
        raise
    except Exception as fault:
        why = f"cannot be opened ({where(fault)}); `legup doctor` says more"
        raise Unusable([Fault("database", "", why)]) from fault


def version(connection: Connection) -> str | None:
    """Return the version of the tables, null for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    found = version(connection)
    if found == NEWEST:
        return
    if found and found > NEWEST:
        why = f"its version {found} is newer than {NEWEST}, the newest that this LegUp knows; {NEWER}"
        raise Unusable([Fault("database", "", why)])
    if inspect(connection).get_table_names():
        climb(connection)
    else:
        lay(connection)


def lay(connection: Connection) -> None:
    """Make the tables of an empty database as the migrations would: a first start needs no Alembic, and less memory."""
    metadata.create_all(connection)
    connection.execute(text(VERSIONS))
    connection.execute(text("INSERT INTO alembic_version (version_num) VALUES (:newest)"), {"newest": NEWEST})


def climb(connection: Connection) -> None:
    """Run the migrations that are missing."""
    config = import_module("alembic.config").Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    import_module("alembic.command").upgrade(config, "head")
