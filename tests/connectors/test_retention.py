"""The table of how long things are kept: complete, the same in the docs, and every table in it."""

import pytest
from sqlalchemy import Table

from connectors import retention
from connectors.retention import KINDS, as_table
from knowledge.directory.models import Base
from tests.running import ROOT

#: Facts about centres, with a source and a date; nothing about people who ask for help.
DIRECTORY = {
    str(mapper.local_table.name)
    for mapper in Base.registry.mappers
    if mapper.class_.__module__.startswith("knowledge.") and isinstance(mapper.local_table, Table)
}


def test_every_table_has_its_time() -> None:
    told = [table for kind in KINDS for table in kind.tables]
    assert len(told) == len(set(told))
    missing = set(Base.metadata.tables) - set(told) - DIRECTORY
    assert missing == set(), f"say in connectors/retention.py how long these are kept: {sorted(missing)}"
    assert set(told) <= set(Base.metadata.tables)


def test_the_docs_show_this_very_table() -> None:
    assert as_table() in (ROOT / "docs" / "bewaartermijnen.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.what[:30])
def test_the_code_that_is_named_exists(kind: retention.Kind) -> None:
    for named in kind.goes_by.split("`")[1::2]:
        assert (ROOT / named).is_file(), named
    for named in kind.where.split("`")[1::2]:
        assert named.startswith("var/")
