"""The helplines of the directory, read straight from the data file: they must be there when the database is not."""

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ORGANIZATIONS = Path(__file__).parent / "data" / "organizations.csv"

EMERGENCY = "112"
SUICIDE_PREVENTION = "113-zelfmoordpreventie"
CHILDREN = "kindertelefoon"
SAFE_AT_HOME = "veilig-thuis"
GP = "huisartsenpost"
CANCER_INFORMATION = "kanker-nl-infolijn"
LISTENING = "de-luisterlijn"


@dataclass(frozen=True, slots=True)
class Helpline:
    """A line somebody can call or chat with, and where its number was found."""

    id: str
    name: str
    phone: str
    website: str
    source: str
    source_date: str

    @property
    def numbers(self) -> tuple[str, ...]:
        """Every number of the line; most have one, the general practitioner has none."""
        return tuple(self.phone.split(" of ")) if self.phone else ()

    @property
    def domain(self) -> str:
        """The website as people type it: ``113.nl``."""
        return self.website.removeprefix("https://").removeprefix("www.").rstrip("/")


@cache
def helplines() -> dict[str, Helpline]:
    """All helplines by id."""
    with ORGANIZATIONS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == "hulplijn"]
    return {
        row["id"]: Helpline(
            row["id"], row["name"], row["phone"], row["website"], row["source_url"], row["source_date"] or ""
        )
        for row in rows
    }


def helpline(helpline_id: str) -> Helpline:
    """One helpline.

    Args:
        helpline_id: one of the constants of this module, or another id of the data file.

    Raises:
        KeyError: when the data file has no such helpline.
    """
    return helplines()[helpline_id]
