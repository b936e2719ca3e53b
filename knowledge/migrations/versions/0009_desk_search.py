"""needs that were not met, cards that were mailed, and letters that are about no referral."""

import sqlalchemy as sa
from alembic import op

revision = "0009_desk_search"
down_revision = "0008_accounts"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "unmet_need",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("house", sa.String(), nullable=False),
        sa.Column("theme", sa.String(), nullable=False),
        sa.Column("audience", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("region", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unmet_need")),
    )
    op.create_index(op.f("ix_unmet_need_at"), "unmet_need", ["at"], unique=False)
    op.create_index(op.f("ix_unmet_need_house"), "unmet_need", ["house"], unique=False)
    op.create_table(
        "card_mail",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_card_mail")),
    )
    op.create_index(op.f("ix_card_mail_account_id"), "card_mail", ["account_id"], unique=False)
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.alter_column("referral_id", existing_type=sa.String(), nullable=True)


def downgrade() -> None:
    """Take back."""
    op.execute("DELETE FROM outbox WHERE referral_id IS NULL")
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.alter_column("referral_id", existing_type=sa.String(), nullable=False)
    op.drop_table("card_mail")
    op.drop_table("unmet_need")
