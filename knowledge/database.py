"""One place that opens the database and brings its tables up to date."""

from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, create_engine, event, make_url

#: Longer than any transaction of ours takes.
WAIT_SECONDS = 2

MIGRATIONS = Path(__file__).parent / "migrations"


def open_database(url: str) -> Engine:
    """Open SQLite or PostgreSQL.

    Args:
        url: an SQLAlchemy URL, such as ``sqlite:///var/wegwijs.db``. The folder of a SQLite file is made when missing.
    """
    # What is looked for or written may be personal: it is in no log and in no error, however talkative these are.
    engine = create_engine(url, hide_parameters=True, **_patience(url))
    if engine.dialect.name == "sqlite":
        if engine.url.database and engine.url.database != ":memory:":
            Path(engine.url.database).parent.mkdir(parents=True, exist_ok=True)
        event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _patience(url: str) -> dict[str, Any]:
    """How long to wait for a database that is away or locked: people must hear something within three seconds."""
    if make_url(url).get_backend_name() != "postgresql":
        return {}
    waits = {"connect_timeout": WAIT_SECONDS, "options": f"-c lock_timeout={WAIT_SECONDS}s"}
    return {"connect_args": waits, "pool_pre_ping": True}


def _prepare_sqlite(connection: SQLiteConnection, _record: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own signature
    # Readers do not wait for a writer; a second writer waits instead of failing; broken links are refused; what is
    # erased is overwritten.
    for pragma in ("journal_mode=WAL", f"busy_timeout={WAIT_SECONDS * 1000}", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def migrate(engine: Engine) -> None:
    """Create or upgrade the tables to what the code expects."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
