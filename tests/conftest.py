"""What several test folders share: the real thing, started once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.running import Wegwijs


@pytest.fixture(scope="session")
def website() -> str:
    """The address of a website of somebody else, which may show the widget; whoever wants one makes it there."""
    # Imported here: the tests of tests/bot run in the bot's environment, which lacks the app's libraries.
    from tests.running import free_port

    return f"http://localhost:{free_port()}"


@pytest.fixture(scope="session")
def wegwijs(tmp_path_factory: pytest.TempPathFactory, website: str) -> Iterator[Wegwijs]:
    """Both real processes; ready when a test gets it."""
    from tests.running import running_wegwijs

    with running_wegwijs(tmp_path_factory.mktemp("wegwijs"), WEGWIJS_WIDGET_ORIGINS=website) as running:
        yield running
