"""The tables: what the migrations make is what the code expects, on every database we support."""

from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from desk import cards, unmet  # noqa: F401 - their tables too
from desk import models as desk_models  # noqa: F401 - its tables are part of what migrations make
from knowledge.database import MIGRATIONS, migrate, open_database
from knowledge.directory.models import Base, Phone
from referrals import access_log, receivers  # noqa: F401 - their tables and those they import are what migrations make
from referrals.links import models  # noqa: F401 - these tables too


def tables(engine: Engine) -> set[str]:
    return set(inspect(engine).get_table_names())


def test_from_nothing_to_exactly_the_models(any_engine: Engine) -> None:
    assert tables(any_engine) == set()
    migrate(any_engine)
    with any_engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, Base.metadata) == []
    assert tables(any_engine) == {*Base.metadata.tables, "alembic_version"}


def test_a_second_time_changes_nothing(any_engine: Engine) -> None:
    migrate(any_engine)
    with any_engine.begin() as connection:
        connection.execute(text("INSERT INTO taxonomy_term VALUES ('theme:werk', 'theme', 'werk')"))
    migrate(any_engine)
    with any_engine.connect() as connection:
        assert connection.execute(text("SELECT slug FROM taxonomy_term")).scalars().all() == ["werk"]


def test_there_and_back_again(any_engine: Engine) -> None:
    migrate(any_engine)
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    with any_engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    assert tables(any_engine) == {"alembic_version"}
    migrate(any_engine)
    assert tables(any_engine) >= set(Base.metadata.tables)


def test_there_is_one_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert len(ScriptDirectory.from_config(config).get_heads()) == 1


def test_a_fact_without_its_organisation_is_refused(any_engine: Engine) -> None:
    migrate(any_engine)
    with Session(any_engine) as session, pytest.raises(IntegrityError):
        session.add(Phone(id="x:phone", organization_id="x", number="112", source="", source_date=""))
        session.flush()


def test_the_folder_of_a_sqlite_file_is_made(tmp_path: Path) -> None:
    engine = open_database(f"sqlite:///{tmp_path / 'new' / 'folder' / 'wegwijs.db'}")
    migrate(engine)
    engine.dispose()
    assert (tmp_path / "new" / "folder" / "wegwijs.db").is_file()
