"""Services that could help with a theme, with all that ranking and wording need."""

from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, selectinload

from knowledge.directory.loading import is_national
from knowledge.directory.models import Attribute, Location, Organization, Service
from knowledge.matching.ages import AgeGroup
from knowledge.places import Gazetteer, Place, PlaceKind, distance_km
from knowledge.taxonomy import BACK_TO_CARE

#: Lines for danger. They belong in a safety answer and never between workshops and walk-in centres.
SAFETY_LINES = frozenset({"112", "113-zelfmoordpreventie", "veilig-thuis", "huisartsenpost"})

#: Municipal and welfare organisations serve their own area; a centre or a hospice also takes people from next door.
NEAR_KM = 20.0
NEAR_KM_PARTNER = 12.0
#: About an hour by car or an hour and a half by public transport: further is no neighbouring region any more.
NEIGHBOURING_KM = 45.0


class Reached(NamedTuple):
    """How a service reaches a place: which scope, how far (km by air) and from where to whom."""

    national: bool
    regional: bool
    distance_km: float | None
    location: Location | None
    area: str | None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A service with its slugs by taxonomy, in the order of importance."""

    service: Service
    themes: tuple[str, ...]
    audience: tuple[str, ...]
    phases: tuple[str, ...]

    @property
    def kind(self) -> str:
        """What sort of organisation offers it."""
        return self.organization.kind

    @property
    def registration(self) -> str:
        """How somebody gets in."""
        return self.service.registration

    @property
    def source_date(self) -> str:
        """How old the facts are."""
        return self.service.source_date

    @property
    def ages(self) -> AgeGroup | None:
        """For whom it is, when it is not for all ages."""
        return AgeGroup.of(self.service.minimum_age, self.service.maximum_age)

    @property
    def organization(self) -> Organization:
        """Who offers the service."""
        return self.service.organization

    def reach(self, gazetteer: Gazetteer, place: Place | None) -> Reached:
        """How this service reaches somebody in ``place``; without a place, only national services are sure to."""
        areas = [area.name for area in self.organization.service_areas]
        national = any(is_national(area) for area in areas)
        if place is None:
            return Reached(national, regional=False, distance_km=None, location=None, area=None)
        covering = next((area for area in areas if not is_national(area) and area_covers(gazetteer, area, place)), None)
        location, distance = self._nearest(place)
        inside = location is not None and gazetteer.covers(place, _place_of(location))
        near = distance is not None and not is_wide(place) and distance <= self._near_km()
        regional = not national and (covering is not None or inside or near)
        return Reached(national, regional, distance, location, covering)

    def _nearest(self, place: Place) -> tuple[Location | None, float | None]:
        measured = [(distance_km(place, _place_of(location)), location) for location in self.organization.locations]
        if not measured:
            return None, None
        distance, location = min(measured, key=lambda pair: pair[0])
        return location, distance

    def _near_km(self) -> float:
        return near_km(self.kind, self.themes)


def near_km(kind: str, themes: tuple[str, ...]) -> float:
    """How far, in kilometres, somebody is still a neighbour."""
    takes_neighbours = kind.startswith("ipso") or "levenseinde" in themes[:1]
    return NEAR_KM if takes_neighbours else NEAR_KM_PARTNER


def find_candidates(session: Session, themes: tuple[str, ...]) -> list[Candidate]:
    """All services for any of ``themes``, except the lines for danger and what sends people back to care."""
    terms = [f"theme:{theme}" for theme in themes]
    matching = select(Attribute.service_id).where(Attribute.taxonomy_term_id.in_(terms))
    return _whole(session, Service.id.in_(matching) & Service.organization_id.not_in(SAFETY_LINES))


def candidates_by_id(session: Session, service_ids: Collection[str]) -> dict[str, Candidate]:
    """These services, as far as they are still there."""
    return {one.service.id: one for one in _whole(session, Service.id.in_(service_ids))}


def _whole(session: Session, chosen: ColumnElement[bool]) -> list[Candidate]:
    organization = selectinload(Service.organization)
    query = (
        select(Service)
        .where(chosen)
        .order_by(Service.id)
        .options(
            selectinload(Service.attributes),
            selectinload(Service.cost_options),
            selectinload(Service.schedules),
            organization.selectinload(Organization.phones),
            organization.selectinload(Organization.service_areas),
            organization.selectinload(Organization.closures),
            organization.selectinload(Organization.locations).selectinload(Location.schedules),
        )
    )
    return [_candidate(service) for service in session.scalars(query)]


def _candidate(service: Service) -> Candidate:
    slugs: dict[str, list[str]] = {"theme": [], "audience": [], "phase": []}
    for attribute in sorted(service.attributes, key=lambda attribute: attribute.position):
        taxonomy, slug = attribute.taxonomy_term_id.split(":", 1)
        if slug != BACK_TO_CARE:
            slugs[taxonomy].append(slug)
    return Candidate(service, tuple(slugs["theme"]), tuple(slugs["audience"]), tuple(slugs["phase"]))


def is_wide(place: Place) -> bool:
    """Whether a place is so large that distances from its middle say little."""
    return place.kind in (PlaceKind.REGION, PlaceKind.PROVINCE)


def area_covers(gazetteer: Gazetteer, area: str, place: Place) -> bool:
    """Whether who works in an area helps somebody in a place."""
    resolved = _area(gazetteer, area)
    # Somebody who names a region is helped by whoever works in a part of it.
    return resolved is not None and (
        gazetteer.covers(resolved, place) or (is_wide(place) and gazetteer.covers(place, resolved))
    )


@lru_cache(maxsize=4096)
def _area(gazetteer: Gazetteer, name: str) -> Place | None:
    found = gazetteer.resolve(name)
    return found.place if found else None


def _place_of(location: Location) -> Place:
    return Place(
        name=location.city,
        kind=PlaceKind.TOWN,
        municipality=location.municipality,
        province=location.province,
        latitude=location.latitude,
        longitude=location.longitude,
    )
