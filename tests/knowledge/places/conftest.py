import csv
from pathlib import Path

import pytest

from knowledge.places import Gazetteer

HERE = Path(__file__).parent


def table(name: str) -> list[dict[str, str]]:
    with (HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def gazetteer() -> Gazetteer:
    return Gazetteer.load()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "directory_area" in metafunc.fixturenames:
        metafunc.parametrize("directory_area", [row["area"] for row in table("areas")])
    if "location" in metafunc.fixturenames:
        rows = table("locations")
        metafunc.parametrize("location", rows, ids=[row["city"] for row in rows])


@pytest.fixture(params=["messages", "unseen"])
def messages(request: pytest.FixtureRequest) -> list[dict[str, str]]:
    return table(request.param)
