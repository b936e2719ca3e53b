"""The directory as search keeps it in memory: houses with their services, small enough for a hundred thousand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import ColumnElement, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from knowledge.directory.hours import Opening
from knowledge.directory.models import (
    Attribute,
    Closure,
    CostOption,
    Location,
    OpeningHours,
    Organization,
    Schedule,
    Service,
    ServiceArea,
)
from knowledge.matching.ages import AgeGroup
from knowledge.taxonomy import BACK_TO_CARE, Cost


@dataclass(frozen=True, slots=True)
class Profile:
    """What services can have in common, so that a thousand alike are judged once (an ``Offer`` for ranking)."""

    themes: tuple[str, ...]
    audience: tuple[str, ...]
    phases: tuple[str, ...]
    ages: AgeGroup | None
    kind: str
    registration: str
    source_date: str


@dataclass(frozen=True, slots=True)
class Spot:
    """A point on the map in its municipality; many houses may stand there. Degrees, WGS84."""

    city: str
    municipality: str
    province: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class House:
    """A location: where, its hours as far as they can be read, and how old these are."""

    id: str
    spot: Spot
    openings: tuple[Opening, ...]
    hours_date: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A service. ``title`` is what it is called, ``text`` everything else that is written of it."""

    service_id: str
    profile: Profile
    title: str
    text: str


@dataclass(slots=True)
class Owner:
    """An organisation with everything of it."""

    id: str
    kind: str
    name: str
    areas: list[str] = field(default_factory=list)
    houses: list[House] = field(default_factory=list)
    closed: list[tuple[date, date]] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)


def read_owners(session: Session, only: Iterable[str] | None = None) -> Iterator[Owner]:
    """All organisations with their services, or only some."""
    chosen = None if only is None else list(only)

    def mine(column: InstrumentedAttribute[str]) -> ColumnElement[bool]:
        return true() if chosen is None else column.in_(chosen)

    query = select(Organization.id, Organization.kind, Organization.name, Organization.description)
    about: dict[str, str] = {}
    owners: dict[str, Owner] = {}
    for key, kind, name, text in session.execute(query.where(mine(Organization.id)).order_by(Organization.id)):
        owners[key] = Owner(key, kind, name)
        about[key] = text
    for owner_id, area in session.execute(
        select(ServiceArea.organization_id, ServiceArea.name).where(mine(ServiceArea.organization_id))
    ):
        owners[owner_id].areas.append(area)
    for owner_id, first, last in session.execute(
        select(Closure.organization_id, Closure.first_day, Closure.last_day).where(mine(Closure.organization_id))
    ):
        owners[owner_id].closed.append((first, last))
    places = _houses(session, owners, mine(Location.organization_id))
    _services(session, owners, about, places, mine(Service.organization_id))
    yield from owners.values()


def _houses(session: Session, owners: dict[str, Owner], mine: ColumnElement[bool]) -> dict[str, str]:
    """Fill in where the organisations are, and return what their houses are called."""
    hours: dict[str, list[Opening]] = defaultdict(list)
    dates: dict[str, str] = {}
    query = (
        select(
            Schedule.location_id, Schedule.source_date, OpeningHours.weekday, OpeningHours.opens, OpeningHours.closes
        )
        .join(OpeningHours, OpeningHours.schedule_id == Schedule.id)
        .join(Location, Location.id == Schedule.location_id)
        .where(mine)
    )
    for location, dated, weekday, opens, closes in session.execute(query):
        if location is None:
            continue
        hours[location].append(Opening(weekday, opens, closes))
        dates[location] = dated
    names: dict[str, str] = defaultdict(str)
    spots: dict[Spot, Spot] = {}
    columns = (Location.city, Location.municipality, Location.province, Location.latitude, Location.longitude)
    located = select(Location.id, Location.organization_id, Location.name, *columns).where(mine).order_by(Location.id)
    for key, owner_id, name, city, municipality, province, latitude, longitude in session.execute(located):
        spot = Spot(city, municipality, province, latitude, longitude)
        spot = spots.setdefault(spot, spot)
        owners[owner_id].houses.append(House(key, spot, tuple(sorted(hours.get(key, ()))), dates.get(key, "")))
        names[owner_id] += f" {name}"
    return names


def _services(
    session: Session, owners: dict[str, Owner], about: dict[str, str], places: dict[str, str], mine: ColumnElement[bool]
) -> None:
    slugs: dict[str, dict[str, list[str]]] = defaultdict(lambda: {"theme": [], "audience": [], "phase": []})
    terms = (
        select(Attribute.service_id, Attribute.taxonomy_term_id)
        .join(Service, Service.id == Attribute.service_id)
        .where(mine)
        .order_by(Attribute.service_id, Attribute.position)
    )
    for service, term in session.execute(terms):
        taxonomy, _, slug = term.partition(":")
        if slug != BACK_TO_CARE:
            slugs[service][taxonomy].append(slug)
    free = set(
        session.scalars(
            select(CostOption.service_id)
            .join(Service, Service.id == CostOption.service_id)
            .where(mine, CostOption.option == Cost.GRATIS)
        )
    )
    profiles: dict[Profile, Profile] = {}
    columns = (Service.minimum_age, Service.maximum_age, Service.registration, Service.source_date)
    services = select(Service.id, Service.organization_id, Service.name, Service.description, *columns).where(mine)
    for key, owner_id, name, text, youngest, oldest, registration, dated in session.execute(
        services.order_by(Service.id)
    ):
        owner, mine_slugs = owners[owner_id], slugs[key]
        if not mine_slugs["theme"]:
            # What only sends people back to medical care is no suggestion.
            continue
        profile = Profile(
            tuple(mine_slugs["theme"]), tuple(mine_slugs["audience"]), tuple(mine_slugs["phase"]),
            AgeGroup.of(youngest, oldest), owner.kind, registration, dated,
        )  # fmt: skip
        profile = profiles.setdefault(profile, profile)
        rest = f"{text} {about[owner_id]}{places.get(owner_id, '')}{' gratis' if key in free else ''}"
        owner.entries.append(Entry(key, profile, f"{name} {owner.name}", rest))
