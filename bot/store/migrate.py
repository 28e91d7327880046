"""Bring a database to the newest version; Alembic is loaded only where there is something to do."""

from importlib import import_module
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

NEWEST: Final = "0002"
"""The newest migration under `migrations/versions`."""
LOCK: Final = 5_334_823
"""PostgreSQL's advisory lock around migrations: the first worker migrates, the others wait and find it done."""


async def migrate(engine: AsyncEngine) -> None:
    """Run the migrations that are missing, in one transaction."""
    async with engine.begin() as connection:
        await connection.run_sync(_upgrade)


def version(connection: Connection) -> str | None:
    """Return the version of the tables, null for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return found


def _upgrade(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
    if version(connection) == NEWEST:
        return
    config = import_module("alembic.config").Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    import_module("alembic.command").upgrade(config, "head")
