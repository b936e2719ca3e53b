import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.desk.people import quick_hashes


@pytest.fixture(autouse=True)
def quick() -> Iterator[None]:
    with quick_hashes():
        yield


@pytest.fixture
def database(tmp_path: Path, prepared: Path) -> Path:
    return Path(shutil.copy(prepared, tmp_path / "test.db"))
