"""What the directory says of houses is read by the same people as our own words: it says "u" to them too."""

import csv
import re

import pytest

from connectors.settings import ROOT

FAMILIAR = re.compile(r"\b(?:je|jij|jou|jouw|jezelf|jullie)\b", re.IGNORECASE)


@pytest.mark.parametrize("name", ["organizations", "services"])
def test_descriptions_say_u(name: str) -> None:
    with (ROOT / "knowledge" / "data" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        familiar = [row["id"] for row in csv.DictReader(file) if FAMILIAR.search(row["description"])]
    assert familiar == []
