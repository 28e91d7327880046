"""Keep aside what an athlete sent when the dialogue failed on it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

KEY = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create the table."""
    owner = sa.ForeignKey("athletes.id", ondelete="CASCADE")
    op.create_table(
        "asides",
        sa.Column("id", KEY, primary_key=True),
        sa.Column("athlete_id", KEY, owner, nullable=False, index=True),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("event", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("asides")
