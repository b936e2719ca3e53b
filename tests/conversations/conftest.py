"""A fresh conversation for each test."""

from collections.abc import Callable

import pytest

from tests.conversations.talk import Talk
from tests.running import Wegwijs


@pytest.fixture
def talk(wegwijs: Wegwijs) -> Talk:
    return Talk(wegwijs)


@pytest.fixture
def new_talk(wegwijs: Wegwijs) -> Callable[[], Talk]:
    """For tests that hold several conversations."""
    return lambda: Talk(wegwijs)
