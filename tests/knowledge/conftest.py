from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from connectors.settings import ROOT
from knowledge.database import migrate, open_database
from knowledge.directory.loading import load_directory
from knowledge.places import Gazetteer
from tests.knowledge import databases


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    """An empty SQLite database with all tables."""
    opened = open_database(f"sqlite:///{tmp_path / 'test.db'}")
    migrate(opened)
    yield opened
    opened.dispose()


@pytest.fixture(params=databases.kinds())
def any_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Each kind of database, without tables."""
    with databases.empty_database(request.param, tmp_path) as url:
        opened = open_database(url)
        yield opened
        opened.dispose()


@pytest.fixture(scope="session")
def real_engine(tmp_path_factory: pytest.TempPathFactory, gazetteer: Gazetteer) -> Iterator[Engine]:
    """The whole real directory, loaded once, for reading only."""
    opened = open_database(f"sqlite:///{tmp_path_factory.mktemp('real') / 'test.db'}")
    migrate(opened)
    with Session(opened) as session:
        load_directory(session, ROOT / "knowledge" / "data", gazetteer)
    yield opened
    opened.dispose()
