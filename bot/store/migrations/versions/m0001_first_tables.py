"""Lay the first tables: athletes, their chats and journals, the outbox, link codes, notes."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")
OPEN = "state IN ('pending', 'claimed', 'inflight', 'held')"


def upgrade() -> None:
    """Create every table."""
    _people()
    _history()
    _outbox()
    name = sa.Column("name", sa.String(128), primary_key=True)
    op.create_table("notes", name, sa.Column("value", sa.Text, nullable=False))


def downgrade() -> None:
    """Drop every table."""
    for table in ("notes", "codes", "letters", "seen", "journal", "chats", "athletes"):
        op.drop_table(table)


def _owner(nullable: bool = False, **more: Any) -> "sa.Column[int]":
    return sa.Column("athlete_id", KEY, sa.ForeignKey("athletes.id", ondelete="CASCADE"), nullable=nullable, **more)


def _people() -> None:
    op.create_table(
        "athletes",
        sa.Column("id", KEY, primary_key=True),
        sa.Column("version", sa.BigInteger, nullable=False),
        sa.Column("profile", sa.Text),
        sa.Column("stage", sa.Text, nullable=False),
        sa.Column("settings", sa.Text, nullable=False),
        sa.Column("struck", sa.Text, nullable=False),
        sa.Column("next_call", sa.BigInteger),
        sa.Column("call_at", sa.BigInteger),
        sa.Column("push_chat", KEY),
        sa.Column("created", sa.BigInteger, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("athletes_call_at", "athletes", ["call_at"], sqlite_where=sa.text("call_at IS NOT NULL"))
    op.create_table(
        "chats",
        sa.Column("id", KEY, primary_key=True),
        sa.Column("platform", sa.String(32), nullable=False),
        sa.Column("chat", sa.String(128), nullable=False),
        _owner(index=True),
        sa.Column("reachable", sa.Boolean, nullable=False),
        sa.Column("heard", sa.BigInteger, nullable=False),
        sa.Column("last_event", sa.String(128), nullable=False),
        sa.UniqueConstraint("platform", "chat", name="chats_address"),
    )


def _history() -> None:
    op.create_table(
        "journal",
        _owner(primary_key=True),
        sa.Column("line", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("entry", sa.Text, nullable=False),
    )
    op.create_table(
        "seen",
        sa.Column("platform", sa.String(32), primary_key=True),
        sa.Column("event_id", sa.String(128), primary_key=True),
        sa.Column("at", sa.BigInteger, nullable=False, index=True),
    )
    op.create_table(
        "codes",
        sa.Column("digest", sa.String(64), primary_key=True),
        _owner(unique=True),
        sa.Column("expires", sa.BigInteger, nullable=False),
    )


def _outbox() -> None:
    op.create_table(
        "letters",
        sa.Column("id", KEY, primary_key=True),
        _owner(nullable=True, index=True),
        sa.Column("platform", sa.String(32), nullable=False),
        sa.Column("chat", sa.String(128), nullable=False),
        sa.Column("message", sa.Text, nullable=False),
        sa.Column("key", sa.String(128), nullable=False),
        sa.Column("language", sa.String(16), nullable=False),
        sa.Column("priority", sa.SmallInteger, nullable=False),
        sa.Column("occasion", sa.String(32)),
        sa.Column("day", sa.Date),
        sa.Column("created", sa.BigInteger, nullable=False),
        sa.Column("meant", sa.BigInteger, nullable=False),
        sa.Column("due", sa.BigInteger, nullable=False),
        sa.Column("expires", sa.BigInteger),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("token", sa.String(32)),
        sa.Column("doubted", sa.BigInteger),
        sa.Column("message_id", sa.String(128)),
        sa.Column("fault", sa.String(200)),
        sa.Column("settled", sa.BigInteger, index=True),
        sa.UniqueConstraint("athlete_id", "occasion", "day", name="letters_once"),
        sqlite_autoincrement=True,
    )
    _partial("letters_queue", ["platform", "priority", "id"], "state = 'pending'")
    _partial("letters_open", ["platform", "chat", "id"], OPEN)
    op.create_index("letters_keys", "letters", ["platform", "chat", "key", "id"])


def _partial(name: str, columns: list[str], where: str) -> None:
    op.create_index(name, "letters", columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
