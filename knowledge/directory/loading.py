"""Load the directory from its CSV files: all of it in one transaction, or nothing.

Loading twice changes nothing. Rows that left the files leave the tables; what an organisation says of itself stays and
wins (``knowledge.directory.own``).
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlalchemy.orm import Session

from knowledge.directory.models import (
    Attribute,
    Base,
    CostOption,
    Location,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    TaxonomyTerm,
)
from knowledge.directory.own import lay_over, note_change, opening_records, own_parts
from knowledge.directory.records import Records, bring_in_line, read_all
from knowledge.directory.rows import (
    AreaRow,
    LocationRow,
    OrganizationRow,
    Row,
    RowError,
    ServiceRow,
    Table,
    read_table,
)
from knowledge.places import Gazetteer, Place
from knowledge.taxonomy import BACK_TO_CARE, Audience, Phase, Theme


class DirectoryError(Exception):
    """The files hold errors, so nothing was loaded. ``errors`` names each with file, line, value and remedy."""

    def __init__(self, errors: Sequence[RowError]) -> None:
        super().__init__(f"{len(errors)} errors in the directory files; nothing was loaded")
        self.errors = tuple(errors)


class DirectoryFiles:
    """The four files of one folder, read and checked against each other."""

    def __init__(self, folder: Path, gazetteer: Gazetteer) -> None:
        self.gazetteer = gazetteer
        self.organizations = read_table(folder / "organizations.csv", OrganizationRow)
        self.locations = read_table(folder / "locations.csv", LocationRow)
        self.services = read_table(folder / "services.csv", ServiceRow)
        self.areas = read_table(folder / "areas.csv", AreaRow)

    def errors(self) -> list[RowError]:
        """Everything that is wrong, file by file and line by line."""
        children: list[Table[LocationRow] | Table[ServiceRow] | Table[AreaRow]] = [
            self.locations,
            self.services,
            self.areas,
        ]
        found = [error for table in (self.organizations, *children) for error in table.errors]
        for table in (self.organizations, self.locations, self.services):
            found += _duplicates(table.file, table.column("id"))
        for child in children:
            found += self._orphans(child.file, child.column("organization_id"))
        found += self._unknown_places()
        return sorted(found, key=lambda error: (error.file, error.line))

    def _orphans(self, file: str, parents: list[tuple[int, str]]) -> Iterable[RowError]:
        # A parent with an error of its own is reported once, there, not again at each child.
        known = {key for _, key in self.organizations.column("id")}
        if not self.organizations.complete:
            return
        for line, parent in parents:
            if parent not in known:
                yield RowError(
                    file, line, parent, "no such organisation; add it to organizations.csv or correct the id"
                )

    def _unknown_places(self) -> Iterable[RowError]:
        for line, area in self.areas.rows.items():
            if not is_national(area.area) and self.gazetteer.resolve(area.area) is None:
                remedy = "no such place or region; correct it, or add it to knowledge/data/places"
                yield RowError(self.areas.file, line, area.area, remedy)
        for line, location in self.locations.rows.items():
            if self.point(location) is None:
                remedy = "no such town; correct city and municipality"
                yield RowError(self.locations.file, line, f"{location.city}, {location.municipality}", remedy)

    def point(self, row: LocationRow) -> tuple[float, float] | None:
        """Coordinates of a location: its own, else its postcode's, else its town's."""
        if row.latitude is not None and row.longitude is not None:
            return row.latitude, row.longitude
        for name in (row.postcode, f"{row.city} ({row.municipality})", row.city, row.municipality):
            found = self.gazetteer.resolve(name) if name else None
            if found:
                place = _in_province(row.province, [found.place, *found.alternatives])
                return place.latitude, place.longitude
        return None


def load_directory(session: Session, folder: Path, gazetteer: Gazetteer) -> dict[str, int]:
    """Bring the tables in line with the files of ``folder``, in one transaction.

    Args:
        session: not in a transaction yet.
        folder: holds organizations.csv, locations.csv, services.csv and areas.csv.
        gazetteer: gives locations their coordinates.

    Returns:
        The number of rows per table.

    Raises:
        DirectoryError: the files hold errors; all of them are named and nothing was changed.
    """
    files = DirectoryFiles(folder, gazetteer)
    errors = files.errors()
    if errors:
        raise DirectoryError(errors)
    wanted = _records(files)
    with session.begin():
        lay_over(wanted, own_parts(session))
        bring_in_line(session, read_all(session), wanted)
        note_change(session)
    return wanted.counts()


def is_national(area: str) -> bool:
    """Whether an area means the whole country."""
    return area.startswith("landelijk")


def _records(files: DirectoryFiles) -> Records:
    """All table rows the files ask for. Ids are derived from the files' ids, so that loading again finds them."""
    records = Records()
    add = records.add
    themes = [*Theme, BACK_TO_CARE]
    for taxonomy, slugs in {"theme": themes, "audience": list(Audience), "phase": list(Phase)}.items():
        add(*(TaxonomyTerm(id=f"{taxonomy}:{slug}", taxonomy=taxonomy, slug=str(slug)) for slug in slugs))
    locations_of: dict[str, list[str]] = {}
    for location in files.locations.rows.values():
        locations_of.setdefault(location.organization_id, []).append(location.id)
        add(*_location_records(location, files.point(location) or (0.0, 0.0)))
    for organization in files.organizations.rows.values():
        add(*_organization_records(organization))
    for service in files.services.rows.values():
        add(*_service_records(service, locations_of.get(service.organization_id, [])))
    # The same area may be seen in two sources; the organisation works there once.
    areas = {(row.organization_id, row.area): row.source_url for row in files.areas.rows.values()}
    for (owner, name), source in areas.items():
        add(ServiceArea(id=f"{owner}:{name}", organization_id=owner, name=name, source=source, source_date=""))
    return records


def _fact(row: OrganizationRow | LocationRow | ServiceRow) -> dict[str, str]:
    return {"source": row.source_url, "source_date": row.source_date}


def _organization_records(row: OrganizationRow) -> list[Base]:
    text = {column: getattr(row, column) for column in ("id", "name", "description", "website", "email")}
    records: list[Base] = [Organization(**text, kind=str(row.kind), **_fact(row))]
    if row.phone:
        records.append(Phone(id=f"{row.id}:phone", organization_id=row.id, number=row.phone, **_fact(row)))
    return records


def _location_records(row: LocationRow, point: tuple[float, float]) -> list[Base]:
    text = row.model_dump(include={"id", "organization_id", "name", "street", "postcode", "city"})
    area = {"municipality": row.municipality, "province": row.province}
    records: list[Base] = [Location(**text, **area, latitude=point[0], longitude=point[1], **_fact(row))]
    if row.opening_days:
        schedule = Schedule(id=f"{row.id}:schedule", location_id=row.id, description=row.opening_days, **_fact(row))
        records += [schedule, *opening_records(schedule)]
    return records


def _service_records(row: ServiceRow, locations: list[str]) -> list[Base]:
    text = row.model_dump(include={"id", "organization_id", "name", "description"})
    taxonomies: dict[str, list[str]] = {"theme": row.themes, "audience": [*row.audience], "phase": [*row.phase]}
    return [
        Service(
            **text,
            registration=str(row.registration),
            minimum_age=row.minimum_age,
            maximum_age=row.maximum_age,
            **_fact(row),
        ),
        CostOption(id=f"{row.id}:cost", service_id=row.id, option=str(row.cost), **_fact(row)),
        *(
            Attribute(id=f"{row.id}:{name}:{slug}", service_id=row.id, taxonomy_term_id=f"{name}:{slug}", position=at)
            for name, slugs in taxonomies.items()
            for at, slug in enumerate(dict.fromkeys(slugs))
        ),
        *(ServiceAtLocation(id=f"{row.id}:{key}", service_id=row.id, location_id=key) for key in locations),
    ]


def _duplicates(file: str, ids: list[tuple[int, str]]) -> Iterable[RowError]:
    first: dict[str, int] = {}
    for line, key in ids:
        if key in first:
            yield RowError(file, line, key, f"this id is already on line {first[key]}; give each row an id of its own")
        first.setdefault(key, line)


def _in_province(province: str, places: Sequence[Place]) -> Place:
    return next((place for place in places if place.province == province), places[0])


__all__ = ["DirectoryError", "Row", "load_directory"]
