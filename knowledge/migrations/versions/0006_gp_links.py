"""The GP's link: practices, their computers, links, gift box vouchers."""

import sqlalchemy as sa
from alembic import op

revision = "0006_gp_links"
down_revision = "0005_desk_work"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "practice",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice")),
    )
    op.create_table(
        "practice_computer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("practice_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("token_hash", sa.String(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["practice_id"], ["practice.id"], name=op.f("fk_practice_computer_practice_id_practice")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_computer")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_practice_computer_token_hash")),
    )
    with op.batch_alter_table("practice_computer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_computer_practice_id"), ["practice_id"], unique=False)

    op.create_table(
        "practice_invite",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("practice_id", sa.String(), nullable=False),
        sa.Column("code_hash", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], name=op.f("fk_practice_invite_practice_id_practice")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_invite")),
        sa.UniqueConstraint("code_hash", name=op.f("uq_practice_invite_code_hash")),
    )
    with op.batch_alter_table("practice_invite", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_invite_practice_id"), ["practice_id"], unique=False)

    op.create_table(
        "practice_link",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("practice_id", sa.String(), nullable=False),
        sa.Column("themes", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=True),
        sa.Column("role", sa.String(), nullable=True),
        sa.Column("single_use", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("opened", sa.Integer(), nullable=False),
        sa.Column("begun", sa.Integer(), nullable=False),
        sa.Column("helped", sa.Integer(), nullable=False),
        sa.Column("asked", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], name=op.f("fk_practice_link_practice_id_practice")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_link")),
        sa.UniqueConstraint("code", name=op.f("uq_practice_link_code")),
    )
    with op.batch_alter_table("practice_link", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_link_practice_id"), ["practice_id"], unique=False)

    op.create_table(
        "practice_member",
        sa.Column("account_id", sa.String(), nullable=False),
        sa.Column("practice_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["practice_id"], ["practice.id"], name=op.f("fk_practice_member_practice_id_practice")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_practice_member")),
    )
    with op.batch_alter_table("practice_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_member_practice_id"), ["practice_id"], unique=False)

    op.create_table(
        "gift_voucher",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("redeemed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("redeemed_by", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["link_id"], ["practice_link.id"], name=op.f("fk_gift_voucher_link_id_practice_link")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gift_voucher")),
        sa.UniqueConstraint("code", name=op.f("uq_gift_voucher_code")),
        sa.UniqueConstraint("link_id", name=op.f("uq_gift_voucher_link_id")),
    )


def downgrade() -> None:
    """Take back."""
    op.drop_table("gift_voucher")
    with op.batch_alter_table("practice_member", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_practice_member_practice_id"))

    op.drop_table("practice_member")
    with op.batch_alter_table("practice_link", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_practice_link_practice_id"))

    op.drop_table("practice_link")
    with op.batch_alter_table("practice_invite", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_practice_invite_practice_id"))

    op.drop_table("practice_invite")
    with op.batch_alter_table("practice_computer", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_practice_computer_practice_id"))

    op.drop_table("practice_computer")
    op.drop_table("practice")
