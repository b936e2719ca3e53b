"""the access log."""

import sqlalchemy as sa
from alembic import op

revision = "0004_access_log"
down_revision = "0003_service_ages"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "access_log",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("why", sa.String(), nullable=False),
        sa.Column("referral_id", sa.String(), nullable=True),
        sa.Column("mark", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("pk_access_log")),
    )
    with op.batch_alter_table("access_log", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_access_log_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_access_log_referral_id"), ["referral_id"], unique=False)
    head = op.create_table(
        "access_log_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("last_mark", sa.String(), nullable=False),
        sa.Column("erased", sa.Integer(), nullable=False),
        sa.Column("erased_mark", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_log_head")),
    )
    # Its first mark comes with the first row: a migration knows no key.
    op.bulk_insert(head, [{"id": 1, "last": 0, "last_mark": "", "erased": 0, "erased_mark": "", "mark": ""}])


def downgrade() -> None:
    """Take back."""
    op.drop_table("access_log_head")
    with op.batch_alter_table("access_log", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_access_log_referral_id"))
        batch_op.drop_index(batch_op.f("ix_access_log_at"))
    op.drop_table("access_log")
