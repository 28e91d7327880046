"""The tables as they are now; migrations lead here. Instants are whole microseconds since 1970, exact everywhere."""

from datetime import UTC, datetime, timedelta
from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    event,
    text,
)

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND: Final = timedelta(microseconds=1)

Key = BigInteger().with_variant(Integer, "sqlite")
"""A growing number: SQLite counts up by itself only in a plain INTEGER."""

OPEN: Final = text("state IN ('pending', 'claimed', 'inflight', 'held')")
"""What tells letters that are still on their way; written out, for only so is the partial index used."""


class Instant(TypeDecorator[datetime]):
    """Store an aware instant as microseconds since 1970 in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Write the instant; a naive one is an error of ours and raises."""
        return None if value is None else (value - EPOCH) // MICROSECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:
        """Read the instant, in UTC."""
        return None if value is None else EPOCH + value * MICROSECOND


metadata = MetaData()

athletes = Table(
    "athletes",
    metadata,
    Column("id", Key, primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("profile", Text),
    Column("stage", Text, nullable=False),
    Column("settings", Text, nullable=False),
    Column("struck", Text, nullable=False),
    Column("next_call", Instant),
    Column("call_at", Instant),
    Column("push_chat", Key),
    Column("created", Instant, nullable=False),
    Index("athletes_call_at", "call_at", sqlite_where=text("call_at IS NOT NULL")),
    sqlite_autoincrement=True,
)

chats = Table(
    "chats",
    metadata,
    Column("id", Key, primary_key=True),
    Column("platform", String(32), nullable=False),
    Column("chat", String(128), nullable=False),
    Column("athlete_id", Key, ForeignKey("athletes.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("reachable", Boolean, nullable=False),
    Column("heard", Instant, nullable=False),
    Column("last_event", String(128), nullable=False),
    UniqueConstraint("platform", "chat", name="chats_address"),
)

journal = Table(
    "journal",
    metadata,
    Column("athlete_id", Key, ForeignKey("athletes.id", ondelete="CASCADE"), primary_key=True),
    Column("line", Integer, primary_key=True, autoincrement=False),
    Column("entry", Text, nullable=False),
)

seen = Table(
    "seen",
    metadata,
    Column("platform", String(32), primary_key=True),
    Column("event_id", String(128), primary_key=True),
    Column("at", Instant, nullable=False, index=True),
)

letters = Table(
    "letters",
    metadata,
    Column("id", Key, primary_key=True),
    Column("athlete_id", Key, ForeignKey("athletes.id", ondelete="CASCADE"), index=True),
    Column("platform", String(32), nullable=False),
    Column("chat", String(128), nullable=False),
    Column("message", Text, nullable=False),
    Column("key", String(128), nullable=False),
    Column("language", String(16), nullable=False),
    Column("priority", SmallInteger, nullable=False),
    Column("occasion", String(32)),
    Column("day", Date),
    Column("created", Instant, nullable=False),
    Column("meant", Instant, nullable=False),
    Column("due", Instant, nullable=False),
    Column("expires", Instant),
    Column("state", String(16), nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("token", String(32)),
    Column("doubted", Instant),
    Column("message_id", String(128)),
    Column("fault", String(200)),
    Column("settled", Instant, index=True),
    UniqueConstraint("athlete_id", "occasion", "day", name="letters_once"),
    Index("letters_queue", "platform", "priority", "id", sqlite_where=text("state = 'pending'")),
    Index("letters_open", "platform", "chat", "id", sqlite_where=OPEN),
    Index("letters_keys", "platform", "chat", "key", "id"),
    sqlite_autoincrement=True,
)


@event.listens_for(letters, "before_create")
def _partial_in_postgres(made: Table, connection: Connection, **_: object) -> None:
    """Make partial indexes partial there too: one that names PostgreSQL would load all of it beside a SQLite file."""
    if connection.dialect.name == "postgresql":
        for index in made.indexes:
            index.dialect_options["postgresql"]["where"] = index.dialect_options["sqlite"]["where"]


codes = Table(
    "codes",
    metadata,
    Column("digest", String(64), primary_key=True),
    Column("athlete_id", Key, ForeignKey("athletes.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("expires", Instant, nullable=False),
)

asides = Table(
    "asides",
    metadata,
    Column("id", Key, primary_key=True),
    Column("athlete_id", Key, ForeignKey("athletes.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", Instant, nullable=False),
    Column("event", Text, nullable=False),
)
"""What athletes sent and the dialogue failed on."""

notes = Table("notes", metadata, Column("name", String(128), primary_key=True), Column("value", Text, nullable=False))
