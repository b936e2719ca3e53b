"""Directories made by hand: a few rows in the four files, each with sensible columns unless a test says otherwise."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

from knowledge.directory.rows import AreaRow, LocationRow, OrganizationRow, Row, ServiceRow

SHAPES: dict[str, type[Row]] = {
    "organizations": OrganizationRow,
    "locations": LocationRow,
    "services": ServiceRow,
    "areas": AreaRow,
}
SOURCE = "https://voorbeeld.nl/bron"
#: A town with its municipality and province, as the files write it.
TOWNS = {
    "Zaandam": ("Zaanstad", "Noord-Holland"),
    "Krommenie": ("Zaanstad", "Noord-Holland"),
    "Amsterdam": ("Amsterdam", "Noord-Holland"),
    "Purmerend": ("Purmerend", "Noord-Holland"),
    "Haarlem": ("Haarlem", "Noord-Holland"),
    "Alkmaar": ("Alkmaar", "Noord-Holland"),
    "Utrecht": ("Utrecht", "Utrecht"),
    "Hilversum": ("Hilversum", "Noord-Holland"),
    "Groningen": ("Groningen", "Groningen"),
}


@dataclass
class SmallDirectory:
    """Rows by file; every method adds one and lets any column be set."""

    rows: dict[str, list[dict[str, str]]] = field(default_factory=lambda: {name: [] for name in SHAPES})

    def organization(self, id_: str, **columns: str) -> None:
        dated = {"source_url": SOURCE, "source_date": "2026-01"}
        self._add("organizations", {"id": id_, "name": id_.capitalize(), "kind": "ipso-centrum", **dated, **columns})

    def location(self, owner: str, city: str = "Zaandam", **columns: str) -> None:
        municipality, province = TOWNS.get(city, (city, "Noord-Holland"))
        where = {"city": city, "municipality": municipality, "province": province}
        about = {"id": f"{owner}-{city.lower()}", "organization_id": owner, "name": f"{owner} {city}"}
        self._add("locations", {**about, **where, "source_url": SOURCE, "source_date": "2026-01", **columns})

    def service(self, owner: str, **columns: str) -> None:
        about = {"id": f"{owner}-aanbod", "organization_id": owner, "name": f"Aanbod van {owner}"}
        slugs = {"themes": "emotionele-steun", "cost": "onbekend", "registration": "onbekend"}
        self._add("services", {**about, **slugs, "source_url": SOURCE, "source_date": "2026-01", **columns})

    def area(self, owner: str, area: str) -> None:
        self._add("areas", {"organization_id": owner, "area": area, "source_url": SOURCE})

    def centre(self, id_: str, city: str = "Zaandam", *, kind: str = "ipso-centrum", **service: str) -> None:
        """An organisation with one location and one service."""
        self.organization(id_, kind=kind)
        self.location(id_, city)
        self.service(id_, **service)

    def national(self, id_: str, *, kind: str = "landelijk", phone: str = "", **service: str) -> None:
        """An organisation for the whole country with one service."""
        self.organization(id_, kind=kind, phone=phone)
        self.area(id_, "landelijk")
        self.service(id_, **service)

    def write(self, folder: Path) -> Path:
        """The four files; columns nobody set are empty."""
        folder.mkdir(exist_ok=True)
        for name, shape in SHAPES.items():
            with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, list(shape.model_fields), restval="", lineterminator="\n")
                writer.writeheader()
                writer.writerows(self.rows[name])
        return folder

    def _add(self, name: str, columns: dict[str, str]) -> None:
        self.rows[name].append(columns)
