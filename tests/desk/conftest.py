from collections.abc import Iterator

import pytest

from tests.desk.people import quick_hashes
from tests.referrals.conftest import any_engine, clock, engine, gazetteer, office, prepared, sealer

__all__ = ["any_engine", "clock", "engine", "gazetteer", "office", "prepared", "quick", "sealer"]


@pytest.fixture(autouse=True)
def quick() -> Iterator[None]:
    with quick_hashes():
        yield
