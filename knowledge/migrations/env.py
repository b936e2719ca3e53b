"""Alembic's entry: runs on the connection it is handed, so that only the settings know the database's address."""

from alembic import context

from knowledge.directory.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,  # SQLite cannot alter a column in place
)
with context.begin_transaction():
    context.run_migrations()
