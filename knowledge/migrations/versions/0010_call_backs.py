"""people who want to be phoned back, and who of a house is there."""

import sqlalchemy as sa
from alembic import op

revision = "0010_call_backs"
down_revision = "0009_desk_search"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "call_back",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("organization_id", sa.String(), nullable=True),
        sa.Column("helpdesk_id", sa.String(), nullable=True),
        sa.Column("house_name", sa.String(), nullable=False),
        sa.Column("consent", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=True),
        sa.Column("fingerprint", sa.String(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_call_back")),
        sa.UniqueConstraint("key", name=op.f("uq_call_back_key")),
    )
    op.create_index(op.f("ix_call_back_organization_id"), "call_back", ["organization_id"], unique=False)
    op.create_index(op.f("ix_call_back_helpdesk_id"), "call_back", ["helpdesk_id"], unique=False)
    op.create_index(op.f("ix_call_back_fingerprint"), "call_back", ["fingerprint"], unique=False)
    op.create_table(
        "duty",
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("organization_id", sa.String(), nullable=True),
        sa.Column("helpdesk_id", sa.String(), nullable=True),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_duty")),
    )
    op.create_index(op.f("ix_duty_organization_id"), "duty", ["organization_id"], unique=False)
    op.create_index(op.f("ix_duty_helpdesk_id"), "duty", ["helpdesk_id"], unique=False)


def downgrade() -> None:
    """Take back."""
    op.drop_table("duty")
    op.drop_table("call_back")
