"""What several test folders share: the real thing, started once."""

from collections.abc import Iterator

import pytest

from tests.running import Wegwijs, running_wegwijs


@pytest.fixture(scope="session")
def wegwijs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wegwijs]:
    """Both real processes; ready when a test gets it."""
    with running_wegwijs(tmp_path_factory.mktemp("wegwijs")) as running:
        yield running
