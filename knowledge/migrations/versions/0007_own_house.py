"""What an organisation says of itself, hours that can be computed with, closures, and a note of each change."""

import sqlalchemy as sa
from alembic import op

revision = "0007_own_house"
down_revision = "0006_gp_links"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "own_part",
        sa.Column("organization_id", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("assured_date", sa.Date(), nullable=False),
        sa.Column("assured_by", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "part", name=op.f("pk_own_part")),
    )
    op.create_table(
        "directory_change",
        sa.Column("organization_id", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", name=op.f("pk_directory_change")),
    )
    op.create_table(
        "opening_hours",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("schedule_id", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.String(), nullable=False),
        sa.Column("closes", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["schedule_id"], ["schedule.id"], name=op.f("fk_opening_hours_schedule_id_schedule")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opening_hours")),
    )
    op.create_index(op.f("ix_opening_hours_schedule_id"), "opening_hours", ["schedule_id"], unique=False)
    op.create_table(
        "closure",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("organization_id", sa.String(), nullable=False),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("source_date", sa.String(), nullable=False),
        sa.Column("assured_date", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organization.id"], name=op.f("fk_closure_organization_id_organization")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_closure")),
    )
    op.create_index(op.f("ix_closure_organization_id"), "closure", ["organization_id"], unique=False)
    with op.batch_alter_table("schedule", schema=None) as batch_op:
        batch_op.alter_column("location_id", existing_type=sa.String(), nullable=True)
        batch_op.add_column(sa.Column("service_id", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_schedule_service_id"), ["service_id"], unique=False)
        batch_op.create_foreign_key(batch_op.f("fk_schedule_service_id_service"), "service", ["service_id"], ["id"])


def downgrade() -> None:
    """Take back."""
    for table in ("closure", "opening_hours", "directory_change", "own_part"):
        op.drop_table(table)
    op.execute("DELETE FROM schedule WHERE location_id IS NULL")
    with op.batch_alter_table("schedule", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("fk_schedule_service_id_service"), type_="foreignkey")
        batch_op.drop_index(batch_op.f("ix_schedule_service_id"))
        batch_op.drop_column("service_id")
        batch_op.alter_column("location_id", existing_type=sa.String(), nullable=False)
