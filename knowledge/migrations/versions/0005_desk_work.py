"""what the desk does with a referral: notes, follow-up calls, who looks after it; which GP's link brought it."""

import sqlalchemy as sa
from alembic import op

revision = "0005_desk_work"
down_revision = "0004_access_log"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "follow_up_call",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("referral_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["referral_id"], ["referral.id"], name=op.f("fk_follow_up_call_referral_id_referral")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up_call")),
    )
    op.create_index(op.f("ix_follow_up_call_referral_id"), "follow_up_call", ["referral_id"])
    op.create_table(
        "referral_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("referral_id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["referral_id"], ["referral.id"], name=op.f("fk_referral_note_referral_id_referral")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_note")),
    )
    op.create_index(op.f("ix_referral_note_referral_id"), "referral_note", ["referral_id"])
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.add_column(sa.Column("gp_link", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("assigned_to", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_referral_gp_link"), ["gp_link"], unique=False)
    with op.batch_alter_table("helpdesk", schema=None) as batch_op:
        batch_op.add_column(sa.Column("confirmed_by", sa.String(), nullable=True))


def downgrade() -> None:
    """Undo."""
    with op.batch_alter_table("helpdesk", schema=None) as batch_op:
        batch_op.drop_column("confirmed_by")
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_referral_gp_link"))
        batch_op.drop_column("assigned_to")
        batch_op.drop_column("gp_link")
    op.drop_index(op.f("ix_referral_note_referral_id"), table_name="referral_note")
    op.drop_table("referral_note")
    op.drop_index(op.f("ix_follow_up_call_referral_id"), table_name="follow_up_call")
    op.drop_table("follow_up_call")
