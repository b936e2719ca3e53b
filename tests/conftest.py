"""What several test folders share: the real thing, started once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.running import Wegwijs


@pytest.fixture(scope="session")
def wegwijs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Wegwijs]:
    """Both real processes; ready when a test gets it."""
    # Imported here: the tests of tests/bot run in the bot's environment, which lacks the app's libraries.
    from tests.running import running_wegwijs

    with running_wegwijs(tmp_path_factory.mktemp("wegwijs")) as running:
        yield running
