"""All rows of the directory by table: read from the database, and brought in line with what is wanted."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from knowledge.directory.models import (
    Attribute,
    Base,
    Closure,
    CostOption,
    Location,
    OpeningHours,
    Organization,
    Phone,
    Schedule,
    Service,
    ServiceArea,
    ServiceAtLocation,
    TaxonomyTerm,
)

#: Parents before children: the order of inserting; deleting goes the other way.
TABLES: tuple[type[Base], ...] = (
    TaxonomyTerm,
    Organization,
    Phone,
    Location,
    Service,
    ServiceAtLocation,
    ServiceArea,
    CostOption,
    Attribute,
    Schedule,
    OpeningHours,
    Closure,
)


class Records:
    """Rows by table and id."""

    def __init__(self, rows: Iterable[Base] = ()) -> None:
        self.rows: dict[type[Base], dict[str, Base]] = {table: {} for table in TABLES}
        self.add(*rows)

    def add(self, *rows: Base) -> None:
        """Put rows in; one with the same id takes the earlier one's place."""
        for row in rows:
            self.rows[type(row)][row.id] = row  # type: ignore[attr-defined]

    def drop(self, *rows: Base) -> None:
        """Take rows out."""
        for row in rows:
            self.rows[type(row)].pop(row.id, None)  # type: ignore[attr-defined]

    def of(self, table: type[Base], **columns: str | None) -> list[Base]:
        """The rows of a table whose columns have these values."""
        found = self.rows[table].values()
        return [row for row in found if all(getattr(row, name) == value for name, value in columns.items())]

    def counts(self) -> dict[str, int]:
        """The number of rows of each table, by its name."""
        return {str(table.__tablename__): len(rows) for table, rows in self.rows.items()}


def read_all(session: Session) -> Records:
    """Everything in the database."""
    return Records(row for table in TABLES for row in session.scalars(select(table)))


def read_organization(session: Session, organization_id: str) -> Records:
    """Everything of one organisation."""
    return Records(row for query in _queries(organization_id) for row in session.scalars(query))


def bring_in_line(session: Session, present: Records, wanted: Records) -> None:
    """Add, change and delete until the database holds what is wanted, in the caller's transaction."""
    for table in TABLES:
        for key, record in wanted.rows[table].items():
            # Merging a row that is not there would ask the database for each one.
            (session.merge if key in present.rows[table] else session.add)(record)
        session.flush()
    for table in reversed(TABLES):
        for key, row in present.rows[table].items():
            if key not in wanted.rows[table]:
                session.delete(row)
        session.flush()


def _queries(organization_id: str) -> Iterable[Select[Any]]:
    services = select(Service.id).where(Service.organization_id == organization_id)
    locations = select(Location.id).where(Location.organization_id == organization_id)
    schedules = select(Schedule.id).where(Schedule.location_id.in_(locations) | Schedule.service_id.in_(services))
    yield select(Organization).where(Organization.id == organization_id)
    for owned in (Phone, Location, Service, ServiceArea, Closure):
        yield select(owned).where(owned.organization_id == organization_id)
    for about in (ServiceAtLocation, CostOption, Attribute):
        yield select(about).where(about.service_id.in_(services))
    yield select(Schedule).where(Schedule.id.in_(schedules))
    yield select(OpeningHours).where(OpeningHours.schedule_id.in_(schedules))
