"""For which ages a service is, named as in HSDS."""

import sqlalchemy as sa
from alembic import op

revision = "0003_service_ages"
down_revision = "0002_referrals"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.add_column(sa.Column("minimum_age", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("maximum_age", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("service", schema=None) as batch_op:
        batch_op.drop_column("maximum_age")
        batch_op.drop_column("minimum_age")
