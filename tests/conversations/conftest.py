"""A fresh conversation for each test."""

import pytest

from tests.conversations.talk import Talk
from tests.running import Wegwijs


@pytest.fixture
def talk(wegwijs: Wegwijs) -> Talk:
    return Talk(wegwijs)
