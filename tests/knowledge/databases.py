"""Databases for tests: SQLite always, PostgreSQL where a server answers.

``TEST_POSTGRES_URL`` names a server on which databases may be made; where it is set, a silent server is a failure.
Without it, a server on this machine that lets ``postgres`` in is used, and none is no failure.
"""

import os
import socket
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import create_engine, make_url, text

OFFERED = os.environ.get("TEST_POSTGRES_URL", "")
POSTGRES = make_url(OFFERED or "postgresql://postgres@127.0.0.1:5432/postgres")


def kinds() -> list[str]:
    """The kinds of database that can be tested here."""
    return ["sqlite", "postgresql"] if OFFERED or _answers() else ["sqlite"]


@contextmanager
def empty_database(kind: str, folder: Path) -> Iterator[str]:
    """The address of a new, empty database, which is gone afterwards."""
    if kind == "sqlite":
        yield f"sqlite:///{folder / 'test.db'}"
        return
    name = f"wegwijs_test_{uuid.uuid4().hex[:12]}"
    _on_server(f'CREATE DATABASE "{name}"')
    try:
        yield POSTGRES.set(database=name).render_as_string(hide_password=False)
    finally:
        _on_server(f'DROP DATABASE "{name}"')


def _on_server(statement: str) -> None:
    engine = create_engine(POSTGRES, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            connection.execute(text(statement))
    finally:
        engine.dispose()


def _answers() -> bool:
    try:
        with socket.create_connection((POSTGRES.host or "", POSTGRES.port or 5432), timeout=1):
            return True
    except OSError:
        return False
