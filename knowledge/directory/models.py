"""Tables of the directory, named as in the Human Services Data Specification (HSDS) 3.1.

Only the tables and columns that the data fills today exist. Every fact carries where it was seen (``source``), how old
it was there (``source_date``: "2026", "2026-01", "2026-01-27" or empty when the page showed no date) and when the
organisation itself last confirmed it (``assured_date``).
"""

from datetime import date
from typing import Any

from sqlalchemy import JSON, ForeignKey, MetaData
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship

CONSTRAINT_NAMES = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """All tables share one metadata, so that Alembic sees them all."""

    metadata = MetaData(naming_convention=CONSTRAINT_NAMES)


class Sourced:
    """Where a fact comes from and how fresh it is."""

    source: Mapped[str]
    source_date: Mapped[str]
    assured_date: Mapped[date | None]


class Organization(Sourced, Base):
    """Who offers help."""

    __tablename__ = "organization"

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]
    description: Mapped[str]
    website: Mapped[str]
    email: Mapped[str]

    phones: Mapped[list["Phone"]] = relationship(order_by="Phone.id")
    services: Mapped[list["Service"]] = relationship(back_populates="organization", order_by="Service.id")
    locations: Mapped[list["Location"]] = relationship(back_populates="organization", order_by="Location.id")
    closures: Mapped[list["Closure"]] = relationship(order_by="Closure.first_day")
    service_areas: Mapped[list["ServiceArea"]] = relationship(order_by="ServiceArea.id")


class Phone(Sourced, Base):
    """A number of an organisation, written as people read it."""

    __tablename__ = "phone"

    id: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organization.id"), index=True)
    number: Mapped[str]


class Location(Sourced, Base):
    """Where somebody can go. Coordinates are those of the postcode, else of the town (WGS84, degrees)."""

    __tablename__ = "location"

    id: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organization.id"), index=True)
    name: Mapped[str]
    street: Mapped[str]
    postcode: Mapped[str]
    city: Mapped[str]
    municipality: Mapped[str]
    province: Mapped[str]
    latitude: Mapped[float]
    longitude: Mapped[float]

    organization: Mapped[Organization] = relationship(back_populates="locations")
    schedules: Mapped[list["Schedule"]] = relationship(order_by="Schedule.id")


class Schedule(Sourced, Base):
    """When a location is open, or when a service takes place, in the words of the source."""

    __tablename__ = "schedule"

    id: Mapped[str] = mapped_column(primary_key=True)
    location_id: Mapped[str | None] = mapped_column(ForeignKey("location.id"), index=True)
    service_id: Mapped[str | None] = mapped_column(ForeignKey("service.id"), index=True)
    description: Mapped[str]

    openings: Mapped[list["OpeningHours"]] = relationship(order_by="OpeningHours.id")


class OpeningHours(Base):
    """One stretch of a weekday, as far as a schedule's words can be read (HSDS: byday, opens_at and closes_at).

    ``weekday`` counts from 0, Monday; ``opens`` and ``closes`` are Dutch clocks, "10:00" and "24:00" at the latest.
    """

    __tablename__ = "opening_hours"

    id: Mapped[str] = mapped_column(primary_key=True)
    schedule_id: Mapped[str] = mapped_column(ForeignKey("schedule.id"), index=True)
    weekday: Mapped[int]
    opens: Mapped[str]
    closes: Mapped[str]


class Closure(Sourced, Base):
    """Days on which an organisation is closed, first and last included; ``note`` says why, for people."""

    __tablename__ = "closure"

    id: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organization.id"), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date]
    note: Mapped[str]


class Service(Sourced, Base):
    """What an organisation offers. ``registration`` says how somebody gets in; ages are whole years, both included."""

    __tablename__ = "service"

    id: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organization.id"), index=True)
    name: Mapped[str]
    description: Mapped[str]
    registration: Mapped[str]
    minimum_age: Mapped[int | None]
    maximum_age: Mapped[int | None]

    organization: Mapped[Organization] = relationship(back_populates="services")
    attributes: Mapped[list["Attribute"]] = relationship(order_by="Attribute.id")
    cost_options: Mapped[list["CostOption"]] = relationship(order_by="CostOption.id")
    schedules: Mapped[list["Schedule"]] = relationship(order_by="Schedule.id")


class ServiceAtLocation(Base):
    """A service is given at each location of its organisation, until a source says otherwise."""

    __tablename__ = "service_at_location"

    id: Mapped[str] = mapped_column(primary_key=True)
    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), index=True)
    location_id: Mapped[str] = mapped_column(ForeignKey("location.id"), index=True)


class ServiceArea(Sourced, Base):
    """The area an organisation works in: the official name of a place, or ``landelijk``."""

    __tablename__ = "service_area"

    id: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str] = mapped_column(ForeignKey("organization.id"), index=True)
    name: Mapped[str]


class CostOption(Sourced, Base):
    """What a service costs, as far as a source says so."""

    __tablename__ = "cost_option"

    id: Mapped[str] = mapped_column(primary_key=True)
    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), index=True)
    option: Mapped[str]


class TaxonomyTerm(Base):
    """A slug of the taxonomy: ``taxonomy`` is theme, audience or phase."""

    __tablename__ = "taxonomy_term"

    id: Mapped[str] = mapped_column(primary_key=True)
    taxonomy: Mapped[str] = mapped_column(index=True)
    slug: Mapped[str]


class Attribute(Base):
    """Links a service to a term: which theme it helps with, for whom, in which phase.

    ``position`` counts from 0: a service's first theme is what it is mainly for.
    """

    __tablename__ = "attribute"

    id: Mapped[str] = mapped_column(primary_key=True)
    service_id: Mapped[str] = mapped_column(ForeignKey("service.id"), index=True)
    taxonomy_term_id: Mapped[str] = mapped_column(ForeignKey("taxonomy_term.id"), index=True)
    position: Mapped[int]


class OwnPart(Base):
    """A part of the directory as the organisation itself keeps it; it wins over what others wrote.

    ``part`` and the shape of ``content`` are those of ``knowledge.directory.own``. No foreign key: what a centre wrote
    waits for it when the centre leaves the files and comes back.
    """

    __tablename__ = "own_part"

    organization_id: Mapped[str] = mapped_column(primary_key=True)
    part: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    assured_date: Mapped[date]
    assured_by: Mapped[str]


class DirectoryChange(Base):
    """A token per organisation that is new after each change; ``*`` stands for the whole directory.

    Whoever holds a copy of the directory in memory compares tokens to see what to read again.
    """

    __tablename__ = "directory_change"

    organization_id: Mapped[str] = mapped_column(primary_key=True)
    token: Mapped[str]
