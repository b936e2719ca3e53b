"""A database of its own for each test, a clock that stands where the test puts it, and keys made for the test."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.orm import sessionmaker

from knowledge.database import migrate, open_database
from knowledge.places import Gazetteer
from referrals.office import Office
from referrals.sealing import Sealer, new_key
from referrals.service import Referrals
from tests.knowledge import databases
from tests.referrals.centres import load_centres


@dataclass
class StandingClock:
    """Tells the time it was set to: a Monday morning in November, unless a test says otherwise."""

    at: datetime = field(default_factory=lambda: datetime(2026, 11, 23, 9, 30, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.at

    def forward(self, **steps: float) -> None:
        """Move by timedelta's arguments."""
        self.at += timedelta(**steps)


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@pytest.fixture
def sealer() -> Sealer:
    return Sealer(new_key())


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory, gazetteer: Gazetteer) -> Path:
    """A database with all tables and three centres: one asked for referrals, one has a helpdesk, one has neither."""
    folder = tmp_path_factory.mktemp("prepared")
    opened = open_database(f"sqlite:///{folder / 'test.db'}")
    migrate(opened)
    load_centres(opened, gazetteer, folder / "directory")
    opened.dispose()
    return folder / "test.db"


@pytest.fixture
def engine(tmp_path: Path, prepared: Path) -> Iterator[Engine]:
    """A copy of it for each test: making one takes longer than most tests."""
    shutil.copy(prepared, tmp_path / "copy.db")
    opened = open_database(f"sqlite:///{tmp_path / 'copy.db'}")
    yield opened
    opened.dispose()


@pytest.fixture(params=databases.kinds())
def any_engine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """Each kind of database, with all tables."""
    with databases.empty_database(request.param, tmp_path) as url:
        opened = open_database(url)
        migrate(opened)
        yield opened
        opened.dispose()


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


@pytest.fixture
def office(sealer: Sealer, clock: StandingClock, gazetteer: Gazetteer) -> Office:
    return Office(sealer, clock, gazetteer, "http://localhost:8000")


@pytest.fixture
def referrals(engine: Engine, office: Office) -> Referrals:
    return Referrals(sessionmaker(engine), office)


@pytest.fixture
def any_referrals(any_engine: Engine, office: Office, tmp_path: Path) -> Referrals:
    """The same on each kind of database, for what two processes do at once."""
    load_centres(any_engine, office.gazetteer, tmp_path / "directory")
    return Referrals(sessionmaker(any_engine), office)
