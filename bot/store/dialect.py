"""The one thing the two databases spell differently: inserts that meet a row already there."""

from functools import cache
from importlib import import_module
from typing import Any

from sqlalchemy import Table
from sqlalchemy.ext.asyncio import AsyncConnection


def insert_or_skip(connection: AsyncConnection, table: Table) -> Any:
    """Return an insert that leaves rows out which break a unique rule."""
    return _insert(connection.dialect.name, table).on_conflict_do_nothing()


def insert_or_update(connection: AsyncConnection, table: Table, column: str) -> Any:
    """Return an insert that puts the new `column` in the place of the one stored under the same key."""
    made = _insert(connection.dialect.name, table)
    return made.on_conflict_do_update(index_elements=table.primary_key, set_={column: made.excluded[column]})


@cache
def _insert(dialect: str, table: Table) -> Any:
    # Only the dialect in use is loaded: a terminal on SQLite need not carry PostgreSQL's.
    return import_module(f"sqlalchemy.dialects.{dialect}").insert(table)
