"""What an organisation says of itself wins over what others wrote, and survives loading the files again.

Each part of "our house" is kept whole, with the day on which the organisation last said that it is right. The same
function lays the parts over the files at each load and over the tables at each change, so that both give the same.
"""

import logging
import secrets
from collections.abc import Iterable
from datetime import date
from typing import Any

from pydantic import ValidationError
from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.directory.hours import Opening, read_hours
from knowledge.directory.models import (
    Attribute,
    Base,
    Closure,
    CostOption,
    DirectoryChange,
    Location,
    OpeningHours,
    Organization,
    OwnPart,
    Phone,
    Schedule,
    Service,
    ServiceAtLocation,
)
from knowledge.directory.parts import HOURS, SERVICE, SHAPES, OwnClosures, OwnHours, OwnReach, OwnService, Part
from knowledge.directory.records import Records, bring_in_line, read_organization

logger = logging.getLogger(__name__)

#: The token of the whole directory in ``DirectoryChange``.
EVERYTHING = "*"


class NotThisHouse(Exception):
    """A part of another organisation, or of something that is not in the directory."""


def save(session: Session, organization_id: str, part: str, content: Part, today: date, by: str) -> None:
    """Keep a part and show it everywhere at once, in the caller's transaction.

    Args:
        session: in a transaction.
        organization_id: in the directory; everything else of it stays as it is.
        part: its name, see ``part_name``.
        content: of the shape that belongs to it.
        today: from now on the verified date.
        by: the account that says so.

    Raises:
        NotThisHouse: the part belongs to another organisation, or to none.
    """
    kind, _, of = part.partition(":")
    owner = {HOURS: Location, SERVICE: Service}.get(kind)
    about = session.get(owner, of) if owner else session.get(Organization, organization_id)
    if about is None and kind != SERVICE:
        raise NotThisHouse
    if isinstance(about, Location | Service) and about.organization_id != organization_id:
        raise NotThisHouse
    kept = session.get(OwnPart, (organization_id, part))
    mine = kept or OwnPart(organization_id=organization_id, part=part)
    mine.content, mine.assured_date, mine.assured_by = content.model_dump(mode="json"), today, by
    session.add(mine)
    session.flush()
    present = read_organization(session, organization_id)
    wanted = Records(row for rows in present.rows.values() for row in rows.values())
    lay_over(wanted, [mine])
    bring_in_line(session, present, wanted)
    note_change(session, organization_id)


def lay_over(records: Records, parts: Iterable[OwnPart]) -> None:
    """Let own parts take the place of what the records say; parts of what is not there are left out."""
    for part in parts:
        kind, _, of = part.part.partition(":")
        organization = records.rows[Organization].get(part.organization_id)
        content = _content(kind, part)
        if isinstance(organization, Organization):
            match content:
                case OwnHours():
                    _hours(records, organization, of, content, part.assured_date)
                case OwnClosures():
                    _closures(records, organization, content, part.assured_date)
                case OwnReach():
                    _reach(records, organization, content, part.assured_date)
                case OwnService():
                    _service(records, organization, of, content, part.assured_date)


def _content(kind: str, part: OwnPart) -> Part | None:
    """What was kept, unless its shape has changed since: then the files speak until the house looks at it again."""
    try:
        return SHAPES[kind].model_validate(part.content)
    except (KeyError, ValidationError) as problem:
        logger.warning("own part %s of %s left out: %s", part.part, part.organization_id, type(problem).__name__)
        return None


def own_parts(session: Session) -> list[OwnPart]:
    """All own parts, always in the same order."""
    return list(session.scalars(select(OwnPart).order_by(OwnPart.organization_id, OwnPart.part)))


def note_change(session: Session, organization_id: str = EVERYTHING) -> None:
    """Tell whoever holds the directory in memory that it has changed."""
    kept = session.get(DirectoryChange, organization_id) or DirectoryChange(organization_id=organization_id)
    kept.token = secrets.token_hex(8)
    session.add(kept)


def opening_records(schedule: Schedule) -> list[Base]:
    """The weekly hours a schedule's words tell of; none when they are not wholly understood."""
    return [_opening(schedule.id, one) for one in read_hours(schedule.description) or ()]


def _hours(records: Records, organization: Organization, of: str, content: OwnHours, assured: date) -> None:
    location = records.rows[Location].get(of)
    if not isinstance(location, Location) or location.organization_id != organization.id:
        return
    for schedule in records.of(Schedule, location_id=of):
        records.drop(*records.of(OpeningHours, schedule_id=schedule.id), schedule)  # type: ignore[attr-defined]
    if content.in_words:
        key = f"{of}:schedule"
        fact = _fact(organization, assured)
        records.add(Schedule(id=key, location_id=of, service_id=None, description=content.in_words, **fact))
        records.add(*(_opening(key, Opening(one.weekday, one.opens, one.closes)) for one in content.openings))


def _closures(records: Records, organization: Organization, content: OwnClosures, assured: date) -> None:
    records.drop(*records.of(Closure, organization_id=organization.id))
    for one in content.closures:
        key = f"{organization.id}:closed:{one.first_day}:{one.last_day}"
        days = {"first_day": one.first_day, "last_day": one.last_day, "note": one.note}
        records.add(Closure(id=key, organization_id=organization.id, **days, **_fact(organization, assured)))


def _reach(records: Records, organization: Organization, content: OwnReach, assured: date) -> None:
    organization.email, organization.website = content.email, content.website
    organization.assured_date = assured
    records.drop(*records.of(Phone, organization_id=organization.id))
    if content.phone:
        key = f"{organization.id}:phone"
        fact = _fact(organization, assured)
        records.add(Phone(id=key, organization_id=organization.id, number=content.phone, **fact))


def _service(records: Records, organization: Organization, of: str, content: OwnService, assured: date) -> None:
    known = records.rows[Service].get(of)
    if isinstance(known, Service) and known.organization_id != organization.id:
        return
    for table in (Attribute, CostOption, ServiceAtLocation, Schedule):
        records.drop(*records.of(table, service_id=of))
    records.drop(*([known] if known else []))
    if content.offered:
        locations = [str(one.id) for one in records.of(Location, organization_id=organization.id)]  # type: ignore[attr-defined]
        records.add(*_service_records(of, organization, locations, content, _fact(organization, assured)))


def _service_records(
    key: str, organization: Organization, locations: list[str], content: OwnService, fact: dict[str, Any]
) -> Iterable[Base]:
    yield Service(
        id=key, organization_id=organization.id, name=content.name, description=content.description,
        registration=str(content.registration), minimum_age=content.minimum_age, maximum_age=content.maximum_age,
        **fact,
    )  # fmt: skip
    yield CostOption(id=f"{key}:cost", service_id=key, option=str(content.cost), **fact)
    taxonomies = {"theme": content.themes, "audience": content.audience, "phase": content.phases}
    for name, slugs in taxonomies.items():
        for at, slug in enumerate(dict.fromkeys(map(str, slugs))):
            term = f"{name}:{slug}"
            yield Attribute(id=f"{key}:{name}:{slug}", service_id=key, taxonomy_term_id=term, position=at)
    for location in locations:
        yield ServiceAtLocation(id=f"{key}:{location}", service_id=key, location_id=location)
    if content.when:
        yield Schedule(id=f"{key}:schedule", location_id=None, service_id=key, description=content.when, **fact)


def _opening(schedule: str, one: Opening) -> OpeningHours:
    key = f"{schedule}:{one.weekday}:{one.opens}"
    return OpeningHours(id=key, schedule_id=schedule, weekday=one.weekday, opens=one.opens, closes=one.closes)


def _fact(organization: Organization, assured: date) -> dict[str, Any]:
    source = f"{organization.name} zelf"
    return {"source": source, "source_date": assured.isoformat(), "assured_date": assured}
