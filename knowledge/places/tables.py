"""Reading the gazetteer's CSV tables."""

import csv
from pathlib import Path

DATA = Path(__file__).parents[1] / "data" / "places"


def rows(name: str) -> list[dict[str, str]]:
    """All rows of one table as dictionaries."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def listed(cell: str) -> list[str]:
    """The values of a cell that holds several, separated by semicolons."""
    return [value.strip() for value in cell.split(";") if value.strip()]
